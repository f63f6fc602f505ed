"""Where a page is scrolled to a line amid a paragraph: nothing of the line above shows there."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QPlainTextEdit

from penanda_gui.article.metrics import Metrics
from penanda_gui.article.sheet import Sheet

_FAR = 1 << 16


class TopEdge(QObject):
    """Keeps what is painted off the rows of *view* over its first line and the names on that.

    Qt scrolls to where the words above end; their tints and the bands of their claims reach further down, and
    by a row what is selected of them.
    """

    def __init__(self, view: QPlainTextEdit, sheet: Callable[[], Sheet]) -> None:
        super().__init__(view)
        self._view = view
        self._sheet = sheet
        self._words: int | None = None
        self.rows = 0
        """How many rows at the top hold nothing of a line that shows."""
        view.updateRequest.connect(self._repaint_moved)

    def look(self) -> None:
        """See where the page has been scrolled to, before it is painted; the others go by that."""
        self._words = self._sheet().page.first_words()
        self.rows = 0 if self._words is None else max(0, self._words - 1 - self._metrics.name)

    def keep_off(self, painter: QPainter) -> None:
        """Let *painter*, which stands at the corner of the viewport, paint only below those rows.

        The bars of claims may come from above them: see :meth:`room_of_claims`.
        """
        if self.rows:
            painter.setClipRect(self._view.viewport().rect().adjusted(0, self.rows, 0, 0))

    def below(self, event: QPaintEvent) -> QPaintEvent:
        """*event* for what of its room lies below those rows."""
        room, rows = event.rect(), self.rows
        if room.top() >= rows:
            return event
        room.setTop(rows)
        return QPaintEvent(room)

    def room_of_claims(self) -> QRegion | None:
        """Where in the viewport claims are painted; ``None`` where they may be everywhere.

        Where many overlap, their bands under the line above would show between the names of the first one.
        The bars in the margin come from the top edge, as claims do, below the row that Qt leaves of it.
        """
        if self._words is None:
            return None
        text, _ = self._metrics.room_of_names
        return QRegion(0, 1, text, _FAR) + QRegion(text, self._words, self._metrics.page_width, _FAR)

    @property
    def _metrics(self) -> Metrics:
        return self._sheet().layout.metrics

    def _repaint_moved(self, _rect: QRect, down: int) -> None:
        """Qt moves what was painted when it scrolls: another line was the first there, or is now."""
        if down:
            viewport = self._view.viewport()
            viewport.update(0, max(0, down), viewport.width(), self._metrics.pitch)
