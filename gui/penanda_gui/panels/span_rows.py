"""The pieces and the cue of a claim, on its card."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from penanda.model.claim import Claim, ClaimSpan
from penanda_gui.panels.row_column import Row, RowColumn

translate = QCoreApplication.translate


class SpanRows(RowColumn):
    """A row for each piece of a claim and for its cue; all but the last piece can be taken away."""

    def show_spans(self, claim: Claim) -> None:
        """Show the spans of *claim*."""
        spans = (*claim.content, *(span for span in claim.spans if span.role != "content"))
        self.show_rows([_row(span, removable=claim.content != (span,)) for span in spans])


def _row(span: ClaimSpan, *, removable: bool) -> Row:
    words = " ".join(span.surface.split())
    said = translate("Claims", "Cue: {words}").format(words=words) if span.role == "cue" else words
    removing = translate("Claims", "Take “{words}” from the claim").format(words=words)
    return Row(span.id, said, removing if removable else "")
