"""Claims as pages to print: black on white, whatever the window looks like."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import pairwise

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import (
    QColor,
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextOption,
)

from penanda.model.claim import Evidence
from penanda.model.moments import in_its_zone, local
from penanda.project.claim_in_context import ClaimInContext
from penanda.project.claims_desk import ClaimLine
from penanda_gui.article.display_text import DisplayText, utf16_units
from penanda_gui.claim_desk.line_model import claimant_of
from penanda_gui.claim_desk.words_in_context import mark_format
from penanda_gui.panels.claim_words import (
    DIRECTNESS_NAMES,
    RELATION_NAMES,
    STATUS_NAMES,
    TYPE_NAMES,
    WORTH_NAMES,
    WORTH_SIGNS,
)
from penanda_gui.theme import LIGHT

translate = QCoreApplication.translate

_POINTS = 10.0
_INK, _FAINT = "#16181B", "#55585E"
# What the names of facts take of the width, in points.
_NAMES = 140
# A point in the pixels that Qt fits to the paper.
_PIXEL = 96 / 72


def document_of(
    claims: Sequence[ClaimInContext],
    ratings: Mapping[str, str],
    family: str,
    dpi: int,
    progress: Callable[[int, int], None] = lambda _done, _total: None,
) -> QTextDocument:
    """A page for each claim, or as many as it needs, for paper of *dpi*; it can be made in any thread.

    *ratings* are their names by id, *family* is the font's. Nothing of the texts is taken for markup.
    """
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    document.setDefaultFont(QFont(family, round(_POINTS)))
    pages = _Pages(QTextCursor(document), ratings, dpi / 72)
    for number, shown in enumerate(claims):
        progress(number, len(claims))
        pages.write(shown)
    progress(len(claims), len(claims))
    return document


class _Pages:
    """Writes claims into a document, one behind the other; *point* is the size of a point on the paper."""

    def __init__(self, cursor: QTextCursor, ratings: Mapping[str, str], point: float) -> None:
        self._point = point
        self._cursor = cursor
        self._ratings = ratings
        self._is_first = True

    def write(self, shown: ClaimInContext) -> None:
        """Write one claim on a new page."""
        article, claim = shown.article, shown.claim
        published = in_its_zone(article.published_text or article.published_at or "")
        source = [shown.article_name, article.publisher, published]
        self._line(
            " · ".join(part for part in source if part), size=0.9, ink=_FAINT, new_page=not self._is_first
        )
        self._is_first = False
        self._line(claim.summary or claim.words(), size=1.6, bold=True, before=4)
        self._paragraph(shown)
        for name, value in self._facts(shown):
            self._fact(name, value)
        if claim.evidence:
            self._line(translate("Claims", "Evidence"), size=1.2, bold=True, before=14)
        for number, one in enumerate(claim.evidence, start=1):
            self._evidence(number, one)
        if article.url:
            self._line(article.url, size=0.85, ink=_FAINT, before=14)

    def _facts(self, shown: ClaimInContext) -> Iterator[tuple[str, str]]:
        claim = shown.claim
        said = {"author": "The article itself", "unspecified": "Unspecified"}.get(claim.attribution or "")
        yield (
            translate("Claims", "Who says it?"),
            translate("Claims", said) if said else shown.claimant or "?",
        )
        yield translate("ClaimDesk", "To whom?"), shown.addressee or ""
        yield translate("ClaimDesk", "What is it about?"), ", ".join(one.name for one in shown.about)
        if claim.check_worthiness:
            worth = translate("Claims", WORTH_NAMES[claim.check_worthiness])
            yield translate("ClaimDesk", "Worth"), f"{WORTH_SIGNS[claim.check_worthiness]} {worth}"
        yield translate("Claims", "Rating"), self._ratings.get(claim.rating or "", "")
        yield translate("ClaimDesk", "Status"), translate("Claims", STATUS_NAMES[claim.status])
        for name, value, names in (
            ("Kind", claim.type, TYPE_NAMES),
            ("Directness", claim.directness, DIRECTNESS_NAMES),
        ):
            yield translate("Claims", name), translate("Claims", names[value]) if value else ""
        yield translate("ClaimDesk", "Date of the claim"), in_its_zone(claim.claim_date or "")
        about = in_its_zone(claim.event_date or "")
        yield translate("ClaimDesk", "Date of what it is about"), about
        yield translate("ClaimDesk", "It lies in the claim"), _words(shown.around) if shown.around else ""
        yield translate("ClaimDesk", "Claims that lie in it"), "\n".join(map(_words, shown.inside))
        elsewhere = (f"{_words(line)} ({line.article})" for line in shown.elsewhere)
        yield translate("ClaimDesk", "The same claim elsewhere"), "\n".join(elsewhere)
        yield translate("Claims", "Note"), claim.note or ""

    def _paragraph(self, shown: ClaimInContext) -> None:
        """The paragraph with the claim's words marked as in the window, in the light."""
        block = self._format(before=8, indent=12)
        block.setBottomMargin(10 * _PIXEL)
        block.setLineHeight(145, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        display = DisplayText(shown.text)
        spans = {
            (
                display.to_document(span.start - shown.start),
                display.to_document(span.end - shown.start),
            ): span.role
            for span in shown.claim.spans
        }
        edges = sorted({0, utf16_units(display.text), *(edge for span in spans for edge in span)})
        self._block(block)
        units = display.text.encode("utf-16-le", "surrogatepass")
        for start, end in pairwise(edges):
            text = units[2 * start : 2 * end].decode("utf-16-le", "surrogatepass")
            look = _look(1.1, _INK)
            for (first, last), role in spans.items():
                if first <= start and end <= last:
                    look.merge(mark_format(role, LIGHT))
            self._cursor.insertText(text, look)

    def _evidence(self, number: int, one: Evidence) -> None:
        relation = translate("Claims", RELATION_NAMES[one.relation]) if one.relation else ""
        head = " · ".join(part for part in (relation, one.title, one.publisher) if part)
        self._line(f"{number}.  {head}", bold=True, before=8)
        if one.quote:
            self._line(f"“{one.quote}”", indent=14)
        for name, value in (
            ("Which question does it answer?", one.question),
            ("Web address", one.url),
            ("Archived copy", one.archived_url),
            ("Looked at", local(one.accessed_at or "")),
            ("Note on this evidence", one.note),
        ):
            if value:
                self._fact(translate("ClaimDesk", name), value, indent=14)

    def _fact(self, name: str, value: str, indent: int = 0) -> None:
        if not value:
            return
        block = self._format(before=2, indent=indent + _NAMES)
        block.setTextIndent(-_NAMES * self._point)
        block.setTabPositions([QTextOption.Tab(_NAMES * _PIXEL, QTextOption.TabType.LeftTab)])
        self._block(block)
        self._cursor.insertText(f"{name}\t", _look(0.9, _FAINT))
        self._cursor.insertText(DisplayText(value).text.replace("\n", "\u2028"), _look(1.0, _INK))

    def _line(
        self,
        text: str,
        *,
        size: float = 1.0,
        ink: str = _INK,
        bold: bool = False,
        before: int = 2,
        indent: int = 0,
        new_page: bool = False,
    ) -> None:
        block = self._format(before=before, indent=indent)
        if new_page:
            block.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
        self._block(block)
        look = _look(size, ink)
        if bold:
            look.setFontWeight(QFont.Weight.Bold)
        self._cursor.insertText(DisplayText(text).text.replace("\n", "\u2028"), look)

    def _format(self, *, before: int, indent: int) -> QTextBlockFormat:
        """A paragraph with room before it and an indent, both in points."""
        # Qt fits what is above and below to the paper, and tabs, but not what is left.
        block = QTextBlockFormat()
        block.setTopMargin(before * _PIXEL)
        block.setLeftMargin(indent * self._point)
        return block

    def _block(self, block: QTextBlockFormat) -> None:
        if self._cursor.document().isEmpty():
            self._cursor.setBlockFormat(block)
        else:
            self._cursor.insertBlock(block, QTextCharFormat())


def _look(size: float, ink: str) -> QTextCharFormat:
    look = QTextCharFormat()
    look.setFontPointSize(_POINTS * size)
    look.setForeground(QColor(ink))
    return look


def _words(line: ClaimLine) -> str:
    return f"{claimant_of(line)}: {line.summary or line.words}"
