"""What is on its way into a window."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from penanda_gui.flows.background import Work


class Arriving(QObject):
    """Knows whether there is work that only this window takes up; replaced before that, it would lose it."""

    over = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._count = 0

    @property
    def is_any(self) -> bool:
        """Whether something is on its way."""
        return self._count > 0

    def expect(self, work: Work) -> None:
        """Count *work*, whose outcome was connected before, until it is over."""
        self._count += 1
        for outcome in (work.done, work.failed, work.cancelled):
            outcome.connect(self._end)

    def _end(self, *_outcome: object) -> None:
        self._count -= 1
        if not self._count:
            self.over.emit()
