"""The words of one block, asked for by code points of the source."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtGui import QTextBlock

from penanda_gui.article.display_text import DisplayText
from penanda_gui.article.fragments import Fragment, Stretch
from penanda_gui.article.layout import ArticleLayout


class BlockText:
    """The code points ``[start, end)`` of the source, as a block shows them in a layout."""

    def __init__(self, block: QTextBlock, display: DisplayText, layout: ArticleLayout) -> None:
        self._block = block
        self._display = display
        self._layout = layout
        self._base, self._length = block.position(), block.length() - 1
        self.start, self.end = display.to_text(self._base), display.to_text(self._base + self._length)
        self._is_straight = display.is_straight(self.start, self.end)
        # As at the end of any other line, nothing is painted under the space a break for display comes after.
        is_broken = display.continues(self._base + self._length + 1)
        blanks = len(shown := block.text()) - len(shown.rstrip()) if is_broken else 0
        self._last, self._last_straight = self._length - blanks, self.end - blanks

    @cached_property
    def behind(self) -> int:
        """Where the text behind begins: a line feed belongs to the paragraph it ends.

        One that ends for display only has none.
        """
        return self.end if self._display.continues(self._base + self._length + 1) else self.end + 1

    def fragments(self, start: int, end: int) -> list[Fragment]:
        """The rectangles of the code points ``[start, end)``, as far as they are in this block."""
        return self._layout.lines(self._block).fragments(Stretch(*self.place(start, end)))

    def place(self, start: int, end: int) -> tuple[int, int, bool, bool]:
        """The code points ``[start, end)`` as a :class:`Stretch` of the block takes them."""
        if self._is_straight and self.start <= start and end <= self._last_straight:
            return start - self.start, end - self.start, True, True
        first, last = self._within(start, end)
        return max(first, 0), min(last, self._last), first >= 0, last <= self._length

    def is_below(self, start: int, end: int) -> bool:
        """Whether what stands in ``[start, end)`` goes on below this block."""
        return end > self.behind and self._within(start, end)[1] > self._length + 1

    def _within(self, start: int, end: int) -> tuple[int, int]:
        """A stretch of the source as UTF-16 units from the start of the block, below 0 before it."""
        display = self._display
        return display.to_document(start) - self._base, display.to_document(end, end=True) - self._base
