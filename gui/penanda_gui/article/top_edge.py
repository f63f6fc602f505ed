"""Where a page is scrolled to a line amid a paragraph: nothing of the line above shows there."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPlainTextEdit

from penanda_gui.article.layout import ArticleLayout


class TopEdge(QObject):
    """Keeps what is painted off the rows of *view* over its first line and the names on that.

    Qt scrolls to where the words above end; their tints and the bands of their claims reach further down, and
    by a row what is selected of them.
    """

    def __init__(self, view: QPlainTextEdit, layout: Callable[[], ArticleLayout]) -> None:
        super().__init__(view)
        self._view = view
        self._layout = layout
        view.updateRequest.connect(self._repaint_moved)

    def rows(self) -> int:
        """How many rows at the top hold nothing of a line that shows."""
        block = self._view.firstVisibleBlock()
        number = self._view.verticalScrollBar().value() - block.firstLineNumber()
        if number <= 0:
            return 0
        layout = self._layout()
        layout.blockBoundingRect(block)
        if number >= block.layout().lineCount():  # as an unsettled scroll bar may tell
            return 0
        words = self._view.contentOffset().y() + block.layout().lineAt(number).y()
        return max(0, int(words) - 1 - layout.metrics.name)

    def keep_off(self, painter: QPainter) -> None:
        """Let *painter*, which stands at the corner of the viewport, paint only below those rows."""
        rows = self.rows()
        if rows:
            room = self._view.viewport().rect()
            painter.setClipRect(room.adjusted(0, rows, 0, 0))

    def below(self, event: QPaintEvent) -> QPaintEvent:
        """*event* for what of its room lies below those rows."""
        rows, room = self.rows(), event.rect()
        if room.top() >= rows:
            return event
        room.setTop(rows)
        return QPaintEvent(room)

    def _repaint_moved(self, _rect: QRect, down: int) -> None:
        """Qt moves what was painted when it scrolls: another line was the first there, or is now."""
        if down:
            viewport = self._view.viewport()
            viewport.update(0, max(0, down), viewport.width(), self._layout().metrics.pitch)
