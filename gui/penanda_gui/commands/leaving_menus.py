"""Who leaves a menu is again where they were, and so are the keys."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QMenu, QMenuBar

_COMMANDING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.MetaModifier


class LeavingMenus(QObject):
    """Gives the focus back where a menu of a bar is left by Esc, and where a command's key comes to the bar.

    Qt would leave it with the bar, where it takes every command of every menu to be at home: where several
    places have a key for a command of their own, it would give none of them.
    """

    def __init__(self, bar: QMenuBar) -> None:
        """Watch *bar*, which owns this, and the menus that it has by now."""
        super().__init__(bar)
        self._bar = bar
        bar.installEventFilter(self)
        for action in bar.actions():
            if isinstance(menu := action.menu(), QMenu):
                menu.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave the bar before a command's key is looked up, and with Esc the menu and the bar at once."""
        if not isinstance(event, QKeyEvent):
            return False
        if isinstance(watched, QMenu):
            return event.type() is QEvent.Type.KeyPress and self._leaves_by(event, watched)
        if event.type() is QEvent.Type.ShortcutOverride and _is_of_a_command(event):
            self._leave_bar()
            event.ignore()  # it is no letter of a menu
            return True
        return False

    def _leaves_by(self, event: QKeyEvent, menu: QMenu) -> bool:
        if event.key() != Qt.Key.Key_Escape:
            return False
        menu.close()
        self._leave_bar()
        return True

    def _leave_bar(self) -> None:
        if self._bar.hasFocus():
            esc = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
            QApplication.sendEvent(self._bar, esc)


def _is_of_a_command(event: QKeyEvent) -> bool:
    return bool(event.modifiers() & _COMMANDING) or Qt.Key.Key_F1 <= event.key() <= Qt.Key.Key_F35
