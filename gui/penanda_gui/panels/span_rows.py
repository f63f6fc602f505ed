"""The pieces and the cue of a claim, on its card."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from penanda.model.claim import Claim, ClaimSpan

translate = QCoreApplication.translate


class SpanRows(QWidget):
    """A row for each piece of a claim and for its cue; all but the last piece can be taken away."""

    removed = Signal(str)  # span id

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(3)
        self._shown: tuple[ClaimSpan, ...] = ()
        self._rows: list[QWidget] = []

    def show_spans(self, claim: Claim) -> None:
        """Show the spans of *claim*."""
        spans = (*claim.content, *(span for span in claim.spans if span.role != "content"))
        if spans == self._shown:
            return
        self._shown = spans
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [self._row(span, removable=claim.content != (span,)) for span in spans]
        for row in self._rows:
            self._column.addWidget(row)

    def _row(self, span: ClaimSpan, *, removable: bool) -> QWidget:
        words = " ".join(span.surface.split())
        text = translate("Claims", "Cue: {words}").format(words=words) if span.role == "cue" else words
        label = QLabel(text)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(label, 1)
        if removable:
            button = QToolButton()
            button.setObjectName("quiet")
            button.setText("✕")
            button.setAccessibleName(translate("Claims", "Take “{words}” from the claim").format(words=words))
            button.setToolTip(button.accessibleName())
            button.clicked.connect(lambda: self.removed.emit(span.id))
            line.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return row
