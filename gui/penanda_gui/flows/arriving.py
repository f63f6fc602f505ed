"""What is on its way into a window."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from penanda_gui.flows.background import Work


class Arriving(QObject):
    """Knows whether there is work that only this window takes up; replaced before that, it would lose it."""

    over = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._works: set[Work] = set()

    @property
    def is_any(self) -> bool:
        """Whether something is on its way."""
        return bool(self._works)

    def expect(self, work: Work) -> None:
        """Know of *work* until it is over, and what came of it taken up."""
        self._works.add(work)
        work.over.connect(self._end)

    def give_up(self) -> None:
        """Let nobody take up what is on its way: the project it was meant for is closed."""
        works, self._works = self._works, set()
        for work in works:
            work.cancel()
            work.let_go()

    def _end(self) -> None:
        work = self.sender()
        assert isinstance(work, Work)
        self._works.discard(work)
        if not self._works:
            self.over.emit()
