"""Which column of the margin the bar of each claim over several paragraphs stands in."""

from __future__ import annotations

from PySide6.QtGui import QTextBlock, QTextDocument

from penanda.marks import Marks
from penanda.model.claim import Claim
from penanda_gui.article.display_text import DisplayText
from penanda_gui.article.lanes import ClaimLanes

# More code points than a line of the page holds.
_LINE = 200


class BarColumns(ClaimLanes):
    """The columns of claims that go beyond one block, from 0, the nearest to the words.

    A claim takes its column to the end of the line it ends on, so that one which begins there stands beside
    it. Lines are not known where nothing is laid out yet: the next :data:`_LINE` code points of the
    paragraph stand for one.
    """

    _reach = _LINE

    def __init__(self, marks: Marks, display: DisplayText, document: QTextDocument) -> None:
        super().__init__(marks)
        self._display = display
        self._document = document

    def _extent(self, claim: Claim) -> tuple[int, int] | None:
        last = self._block(claim.end - 1)
        if self._block(claim.start) == last:
            return None
        behind = self._display.to_text(last.position() + last.length())
        return claim.start, min(claim.end + _LINE, behind)

    def _block(self, offset: int) -> QTextBlock:
        return self._document.findBlock(self._display.to_document(offset))
