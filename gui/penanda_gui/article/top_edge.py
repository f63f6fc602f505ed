"""Where a page is scrolled to a line amid a paragraph: nothing of the line above shows there."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QPlainTextEdit

from penanda_gui.article.layout import ArticleLayout
from penanda_gui.article.metrics import Metrics
from penanda_gui.article.page import Page

_FAR = 1 << 16


def room_of_claims(page: Page, metrics: Metrics) -> QRegion | None:
    """Where in the viewport claims are painted; ``None`` where they may be everywhere.

    Where many overlap, their bands under the line above would show between the names of the first line.
    The bars in the margin come from the top edge, as claims do, below the row that Qt leaves of that line.
    """
    words = page.first_words()
    if words is None:
        return None
    text, _ = metrics.room_of_names
    return QRegion(0, 1, text, _FAR) + QRegion(text, words, metrics.page_width, _FAR)


class TopEdge(QObject):
    """Keeps what is painted off the rows of *view* over its first line and the names on that.

    Qt scrolls to where the words above end; their tints and the bands of their claims reach further down, and
    by a row what is selected of them.
    """

    def __init__(self, view: QPlainTextEdit, layout: Callable[[], ArticleLayout]) -> None:
        super().__init__(view)
        self._view = view
        self._layout = layout
        self._kept_off = 0
        view.updateRequest.connect(self._repaint_moved)

    def rows(self) -> int:
        """How many rows at the top hold nothing of a line that shows."""
        words = Page(self._view, self._layout()).first_words()
        return 0 if words is None else max(0, words - 1 - self._layout().metrics.name)

    def keep_off(self, painter: QPainter) -> None:
        """Let *painter*, which stands at the corner of the viewport, paint only below those rows.

        The bars of claims may come from above them: see :func:`room_of_claims`.
        """
        self._kept_off = self.rows()
        if self._kept_off:
            room = self._view.viewport().rect()
            painter.setClipRect(room.adjusted(0, self._kept_off, 0, 0))

    def below(self, event: QPaintEvent) -> QPaintEvent:
        """*event* for what of its room lies below the rows that a painter was just kept off."""
        room = event.rect()
        if room.top() >= self._kept_off:
            return event
        room.setTop(self._kept_off)
        return QPaintEvent(room)

    def _repaint_moved(self, _rect: QRect, down: int) -> None:
        """Qt moves what was painted when it scrolls: another line was the first there, or is now."""
        if down:
            viewport = self._view.viewport()
            viewport.update(0, max(0, down), viewport.width(), self._layout().metrics.pitch)
