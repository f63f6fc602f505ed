"""What features of a window have begun, for those of the window that takes its place."""

from __future__ import annotations

from PySide6.QtCore import QObject

from penanda_gui.features.feature import Feature
from penanda_gui.flows.background import Work


class UnderWay(QObject):
    """Knows the work that is shown as progress, and which kind of feature tells what comes of it."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._begun: dict[Work, type[Feature]] = {}

    def follow(self, work: Work) -> None:
        """Keep *work*, of the feature that emits it, until it is over."""
        feature = self.sender()
        assert isinstance(feature, Feature)
        self._begun[work] = type(feature)
        work.over.connect(self._end)

    def hand_over(self) -> dict[Work, type[Feature]]:
        """What is under way, with the kind of feature that tells of it; nobody hears of it from here on."""
        begun, self._begun = self._begun, {}
        for work in begun:
            work.let_go()
        return begun

    def _end(self) -> None:
        work = self.sender()
        assert isinstance(work, Work)
        del self._begun[work]
