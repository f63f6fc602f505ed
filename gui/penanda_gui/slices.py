"""Long work in the thread of the window, a few milliseconds at a time between other events."""

from __future__ import annotations

from collections.abc import Iterator
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal

_SLICE_SECONDS = 0.006


class Slices(QObject):
    """Walks through an iterator whenever the window has nothing else to do.

    What the iterator yields is of no interest, only that each step is short. Work of this kind reads what
    only the window's thread may touch, so it cannot go into another one.
    """

    went_on = Signal()
    """A slice is over; more was done than before."""
    finished = Signal()
    """The iterator has come to its end; :attr:`went_on` was told before."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._steps: Iterator[object] = iter(())
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._go_on)

    @property
    def working(self) -> bool:
        """Whether the iterator has not come to its end yet."""
        return self._timer.isActive()

    def start(self, steps: Iterator[object]) -> None:
        """Begin to walk through *steps*; what was walked through before is let go of."""
        self._steps = steps
        self._timer.start()

    def stop(self) -> None:
        """Let go of the work."""
        self._steps = iter(())
        self._timer.stop()

    def _go_on(self) -> None:
        until = perf_counter() + _SLICE_SECONDS
        for _ in self._steps:
            if perf_counter() >= until:
                break
        else:
            self._timer.stop()
        self.went_on.emit()
        if not self._timer.isActive():
            self.finished.emit()
