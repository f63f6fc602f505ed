"""What folds away until there is room: panels in a window too narrow, facts and labels in one too low."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from penanda_gui.panels.side_panel import SidePanel
from penanda_gui.parts import LEAST_TEXT, Parts

_Area = Qt.DockWidgetArea
# Pixels: with panels as wide as a new window has them, eight or nine words stay side by side in the text.
_LEAST_WIDTHS = {_Area.LeftDockWidgetArea: 1040, _Area.RightDockWidgetArea: 800}
# As many pixels of text as are worth more than the facts, and a height at which there is room for all.
_GOOD_TEXT, _ENOUGH = 160, 600


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

    def restore(self, folded: Iterable[str], width: int) -> None:
        """Go on where another window of that *width* ended, of which these panels were folded away.

        This one may be narrower, on a smaller screen, or wider; it hears of its own width as it is shown.
        """
        for area, least in _LEAST_WIDTHS.items():
            self._has_room[area] = width >= least
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


class GivingHeight(QObject):
    """Folds the facts below the title away as the text under them gets too low, and then the labels.

    Facts that the user shows in a low window stay, and those that were hidden by hand do not come back.
    """

    def __init__(self, parts: Parts, show_facts: QAction) -> None:
        super().__init__(parts.middle)
        self._parts = parts
        self._facts, self._labels = parts.facts.grid, parts.labels
        self._show_facts = show_facts
        self._has_room: dict[QWidget, bool] = {self._facts: True, self._labels: True}
        self._folded: set[QWidget] = set()
        parts.middle.installEventFilter(self)

    def keep_facts(self) -> None:
        """Leave the facts as the user has them, from here on."""
        self._folded.discard(self._facts)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Hear how high the middle of the window gets, and what stands in it."""
        is_news = event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest)
        if is_news and not (self._parts.middle.height() >= _ENOUGH and all(self._has_room.values())):
            self._follow()
        return False

    def _follow(self) -> None:
        room_below = self._parts.room_below
        self._give(self._labels, room=room_below(self._labels) >= LEAST_TEXT)
        self._give(self._facts, room=room_below(self._labels, self._facts) >= _GOOD_TEXT)

    def _give(self, widget: QWidget, *, room: bool) -> None:
        if room is self._has_room[widget]:
            return
        self._has_room[widget] = room
        focus = widget.window().focusWidget()
        if room and widget in self._folded:
            self._folded.discard(widget)
            widget.show()
        elif not room and not widget.isHidden() and not (focus and widget.isAncestorOf(focus)):
            self._folded.add(widget)
            widget.hide()
        self._show_facts.setChecked(not self._facts.isHidden())
