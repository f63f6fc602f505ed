"""Where the lines of an article stand: a column of its own pitch, laid out as it comes into view."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QTextBlock, QTextDocument, QTextFrame, QTextLayout, QTextOption
from PySide6.QtWidgets import QPlainTextDocumentLayout

from penanda_gui.article.display_text import DisplayText
from penanda_gui.article.fragments import BlockLines
from penanda_gui.article.metrics import Metrics

# Laid-out text takes about 90 bytes for each UTF-16 unit, which Qt frees with its layout only.
_OVERFULL = 20_000
# The lines of so many blocks are kept at hand, which is a page or two; they weigh more than the text itself.
_AT_HAND = 32
# More room above a line than below it, so that the names over the first that shows are not cut.
_FOR_NAMES = 6


class ArticleLayout(QPlainTextDocumentLayout):
    """Lays out one block when it is first asked for, and remembers its size.

    Nothing here costs what the document holds: unseen blocks count as one line, as in Qt's own layout.
    A fresh layout should take over when it :attr:`is_full`, in a pause of reading; *when_overfull* is called
    once, when it cannot wait for one. *shown* tells how many UTF-16 units show at once.
    """

    def __init__(
        self,
        document: QTextDocument,
        display: DisplayText,
        metrics: Metrics,
        when_overfull: Callable[[], object] = lambda: None,
        shown: int = 0,
    ) -> None:
        super().__init__(document)
        self._when_overfull = when_overfull
        # The page, the one below it and the last one have to fit in, or each would drive out the others.
        self._overfull = max(_OVERFULL, 6 * shown)
        self._laid_out: set[int] = set()  # the numbers of the blocks that were
        self._held = 0  # UTF-16 units in them
        self._display = display
        self._metrics = metrics
        self._rects: dict[int, QRectF] = {}
        self._lines: dict[int, BlockLines] = {}
        self._size_is_news = False
        self._is_unasked = False
        self._options = {
            direction: _option(direction)
            for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft)
        }

    @property
    def metrics(self) -> Metrics:
        """The measures of the page."""
        return self._metrics

    @property
    def is_full(self) -> bool:
        """Whether so much was laid out that it should be freed."""
        return 3 * self._held > 2 * self._overfull

    def begin(self, display: DisplayText) -> None:
        """Lay out another text, which the document is about to be given."""
        self._display = display
        self._forget_places()
        self._laid_out.clear()
        self._held = 0

    def configure(self, metrics: Metrics) -> None:
        """Lay out anew with other measures, each block when it is next seen.

        This is due whenever a view has taken the document or changed its width too: Qt throws away
        the lines of all blocks then, without a word.
        """
        self._metrics = metrics
        self._forget_places()

    @contextmanager
    def unasked(self) -> Iterator[None]:
        """Lay out only the first block meanwhile, where the caret stands and Qt looks for its line.

        A view that takes a document throws away the lines of all blocks it has asked for.
        """
        self._is_unasked = True
        try:
            yield
        finally:
            self._is_unasked = False
            self._tell_size_soon()

    def documentChanged(self, position: int, removed: int, added: int) -> None:
        """Forget the sizes of blocks whose lines Qt has thrown away, as on a change of font."""
        super().documentChanged(position, removed, added)
        self._forget_places()

    def _forget_places(self) -> None:
        self._rects = {}
        self._lines = {}

    def frameBoundingRect(self, frame: QTextFrame) -> QRectF:
        """As wide as the page: Qt, which paints selections anew by it, knows no width of a fresh layout."""
        return QRectF(0, 0, self._metrics.page_width, super().frameBoundingRect(frame).height())

    def blockBoundingRect(self, block: QTextBlock) -> QRectF:
        """The block's room, with the gap below it; its lines are laid out by asking."""
        number = block.blockNumber()
        known = self._rects.get(number)
        if known is not None:
            return known
        if number < 0:
            return QRectF()
        if self._is_unasked and number > 0:
            return QRectF(0, 0, self._metrics.page_width, self._metrics.pitch)
        top = self._metrics.top if number == 0 else 0
        bottom, lines = self._lay_lines(block, top)
        rect = QRectF(0, 0, self._metrics.page_width, bottom + self._gap_below(block))
        self._rects[number] = rect
        self._count_lines(block, lines)
        self._hold(number, block.length())
        return rect

    def lines(self, block: QTextBlock) -> BlockLines:
        """The lines of a block, which are laid out by asking."""
        number = block.blockNumber()
        known = self._lines.get(number)
        # Never lines that Qt has thrown away: to ask where something stands in one of them would be fatal.
        if known is None or len(known.boxes) != block.layout().lineCount():
            self.blockBoundingRect(block)
            if len(self._lines) >= _AT_HAND:
                self._lines.clear()
            known = self._lines[number] = BlockLines(block)
        return known

    def _hold(self, number: int, length: int) -> None:
        """Count what a block takes; laid out anew, as in each step of a resize, it takes no more."""
        if number in self._laid_out:
            return
        self._laid_out.add(number)
        before, self._held = self._held, self._held + length
        if before <= self._overfull < self._held:
            self._when_overfull()

    def _lay_lines(self, block: QTextBlock, top: int) -> tuple[int, int]:
        """Place the lines of a block; return where the last one ends and how many there are."""
        blank = block.length() <= 1
        pitch = self._metrics.blank_line if blank else self._metrics.pitch
        between = 0 if blank else self._metrics.between_words
        layout: QTextLayout = block.layout()
        layout.clearLayout()
        # Else Qt would shape the glyphs anew to paint them, and again to be asked where they stand.
        layout.setCacheEnabled(True)
        layout.setTextOption(self._options[block.textDirection()])
        layout.beginLayout()
        y = top
        count = 0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(self._metrics.width)
            height = line.height()
            # The letters of some scripts, and of emoji, are taller than those of the font.
            room = pitch if blank else max(pitch, int(height) + between)
            line.setPosition(QPointF(self._metrics.left, y + (room - height + _FOR_NAMES) // 2))
            y += room
            count += 1
        layout.endLayout()
        return y, count

    def _gap_below(self, block: QTextBlock) -> int:
        following = block.next()
        if not following.isValid():
            return self._metrics.bottom
        if block.length() <= 1 or following.length() <= 1 or self._display.continues(following.position()):
            return 0
        return self._metrics.paragraph_gap

    def _count_lines(self, block: QTextBlock, lines: int) -> None:
        if block.lineCount() == lines:
            return
        block.setLineCount(lines)
        # The scroll bar counts lines. Qt blocks its own signal while it measures and Python cannot,
        # so the news waits until the measuring is over.
        self._tell_size_soon()

    def _tell_size_soon(self) -> None:
        if not self._size_is_news:
            self._size_is_news = True
            QTimer.singleShot(0, self, self.tell_size)

    def tell_size(self) -> None:
        """Tell the scroll bar at once what has been laid out since it was last told."""
        self._size_is_news = False
        self.documentSizeChanged.emit(self.documentSize())


def _option(direction: Qt.LayoutDirection) -> QTextOption:
    option = QTextOption()
    option.setTextDirection(direction)
    if direction is Qt.LayoutDirection.RightToLeft:
        option.setAlignment(Qt.AlignmentFlag.AlignRight)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option
