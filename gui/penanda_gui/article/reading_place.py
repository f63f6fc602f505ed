"""Scrolling an article by its text: which words stand at the top, and bringing words into view."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtGui import QTextBlock
from PySide6.QtWidgets import QPlainTextEdit

from penanda_gui.article.layout import ArticleLayout
from penanda_gui.article.page import Page

# Where words are brought to that were out of view, as a share of the page's height.
_REST = 0.3


class ReadingPlace:
    """The scroll position of *view* in positions of its document, which a reflow does not change."""

    def __init__(self, view: QPlainTextEdit, layout: ArticleLayout, page: Page) -> None:
        self._view = view
        self._layout = layout
        self._page = page

    def top(self) -> int:
        """The document position at the start of the first line that shows."""
        block, number = self._page.first_line()
        return block.position() + block.layout().lineAt(number).textStart()

    @contextmanager
    def unpainted(self) -> Iterator[None]:
        """Paint nothing while lines become others.

        Qt scrolls what is painted by whole pixels, and remembers what part of a pixel that left over. This is
        not true of other lines: they would be painted off their marks. Of unpainted moves it remembers none.
        """
        viewport = self._view.viewport()
        viewport.setUpdatesEnabled(False)
        try:
            yield
        finally:
            viewport.setUpdatesEnabled(True)

    def scroll_to(self, position: int) -> None:
        """Make the line that holds the document *position* the first that shows."""
        block = self._view.document().findBlock(position)
        if block.isValid():
            self._set_top(block, self._line_at(block, position))

    def bring_into_view(self, first: int, last: int) -> None:
        """Scroll so that the lines from *first* to *last* show with room around them.

        Nothing moves when they do already; otherwise the first comes to rest in the upper third.
        """
        if self._shows(first) and self._shows(last):
            return
        block = self._view.document().findBlock(first)
        above = self._layout.metrics.pitch * self._line_at(block, first)
        room = int(self._view.viewport().height() * _REST)
        while above < room and block.previous().isValid():
            block = block.previous()
            above += int(self._layout.blockBoundingRect(block).height())
        line = max(0, above - room) // self._layout.metrics.pitch
        self._set_top(block, min(line, max(0, block.lineCount() - 1)))

    def clear_caret_line(self) -> None:
        """Scroll on until the caret's line stands whole in view with the room below it.

        Qt, which has brought the caret into view, takes lines to abut and the text to begin at the edge.
        """
        bar, bottom = self._view.verticalScrollBar(), self._view.viewport().height()
        rect = self._view.cursorRect()
        below = (self._layout.metrics.pitch - rect.height()) // 2
        if rect.bottom() + below < bottom or rect.top() <= 0:
            return
        self._layout.tell_size()
        while rect.bottom() + below >= bottom and rect.top() > 0 and bar.value() < bar.maximum():
            bar.setValue(bar.value() + 1)
            rect = self._view.cursorRect()

    def _shows(self, position: int) -> bool:
        """Whether the line of a position stands in the viewport, a line's room away from its edges."""
        block = self._view.firstVisibleBlock()
        y = self._view.contentOffset().y()
        height = self._view.viewport().height()
        while block.isValid() and y < height:
            rect = self._layout.blockBoundingRect(block)
            if block.contains(position):
                line = block.layout().lineForTextPosition(position - block.position())
                top = y + line.y()
                return top >= 0 and top + self._layout.metrics.pitch * 1.5 <= height
            y += rect.height()
            block = block.next()
        return False

    def _line_at(self, block: QTextBlock, position: int) -> int:
        self._layout.blockBoundingRect(block)
        line = block.layout().lineForTextPosition(position - block.position())
        return line.lineNumber() if line.isValid() else 0

    def _set_top(self, block: QTextBlock, line: int) -> None:
        self._layout.blockBoundingRect(block)
        bar = self._view.verticalScrollBar()
        # To tell how far it can be scrolled, Qt lays out the last page, so it is told only if need be.
        if block.firstLineNumber() + line == 0 == bar.value():
            return
        self._layout.tell_size()
        # Not before, as lines on the last page may have become fewer or more.
        value = min(block.firstLineNumber() + line, bar.maximum())
        first = self._view.document().findBlockByLineNumber(value).firstLineNumber()
        with self.unpainted():
            if bar.value() == first:
                bar.setValue(0)  # so that it is a move
            bar.setValue(first)
        bar.setValue(value)
