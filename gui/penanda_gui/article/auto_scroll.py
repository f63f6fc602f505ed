"""Scrolling while something is dragged above or below the page."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPointF, QTimer
from PySide6.QtWidgets import QAbstractScrollArea

_STEP_MS = 80
# A line of the scroll bar for each so many pixels beyond the edge.
_PIXELS_A_LINE = 40


class AutoScroll(QObject):
    """Scrolls *view* while the pointer is held beyond its upper or lower edge, and says where it is then."""

    def __init__(self, view: QAbstractScrollArea, drag_to: Callable[[QPointF], object]) -> None:
        super().__init__(view)
        self._view = view
        self._drag_to = drag_to
        self._point = QPointF()
        self._timer = QTimer(self, interval=_STEP_MS)
        self._timer.timeout.connect(self._step)

    def follow(self, point: QPointF) -> None:
        """Take note of where the pointer is, in the viewport; beyond its edges the view scrolls."""
        self._point = point
        if self._beyond() == 0:
            self._timer.stop()
        elif not self._timer.isActive():
            self._timer.start()

    def stop(self) -> None:
        """Scroll no more: nothing is dragged."""
        self._timer.stop()

    def _beyond(self) -> float:
        """How far the pointer is below the lower edge, or, negative, above the upper one."""
        return max(self._point.y() - self._view.viewport().height(), min(self._point.y(), 0))

    def _step(self) -> None:
        beyond, bar = self._beyond(), self._view.verticalScrollBar()
        lines = 1 + int(abs(beyond) / _PIXELS_A_LINE)
        bar.setValue(bar.value() + (lines if beyond > 0 else -lines))
        self._drag_to(self._point)
