"""In a window too narrow for panels and text, the panels at its sides fold away until there is room again."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMainWindow

from penanda_gui.panels.side_panel import SidePanel

_Area = Qt.DockWidgetArea
# Pixels: with panels as wide as a new window has them, eight or nine words stay side by side in the text.
_LEAST_WIDTHS = {_Area.LeftDockWidgetArea: 1040, _Area.RightDockWidgetArea: 800}


class GivingWay(QObject):
    """Folds a side away as the window gets too narrow for it, and only then.

    What the user shows in a narrow window stays, and what was hidden by hand does not come back.
    """

    def __init__(self, window: QMainWindow, panels: Mapping[str, SidePanel]) -> None:
        super().__init__(window)
        self._window = window
        self._panels = panels
        self._has_room = dict.fromkeys(_LEAST_WIDTHS, True)
        window.installEventFilter(self)

    @property
    def folded(self) -> tuple[str, ...]:
        """The names of the panels that wait for room."""
        return tuple(name for name, panel in self._panels.items() if panel.folded)

    def begin(self) -> None:
        """Fold away what this window has no room for from the beginning."""
        self._follow(self._window.width())

    def restore(self, folded: Iterable[str]) -> None:
        """Go on where another window of this width ended, of which these panels were folded away."""
        for area, least in _LEAST_WIDTHS.items():
            self._has_room[area] = self._window.width() >= least
        for name in folded:
            if name in self._panels:
                self._panels[name].fold()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hear how wide the window gets."""
        if event.type() == QEvent.Type.Resize and isinstance(event, QResizeEvent) and watched is self._window:
            self._follow(event.size().width())
        return False

    def _follow(self, width: int) -> None:
        for area, least in _LEAST_WIDTHS.items():
            self._give(area, room=width >= least)

    def _give(self, area: Qt.DockWidgetArea, *, room: bool) -> None:
        if room is self._has_room[area]:
            return
        self._has_room[area] = room
        for panel in self._at(area):
            if room and panel.folded:
                panel.show()
            elif not room and not panel.isHidden():
                panel.fold()

    def _at(self, area: Qt.DockWidgetArea) -> Iterator[SidePanel]:
        for panel in self._panels.values():
            if not panel.isFloating() and self._window.dockWidgetArea(panel) is area:
                yield panel
