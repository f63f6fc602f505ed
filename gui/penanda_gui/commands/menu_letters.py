"""The underlined letters of menus act while one is open, and no single key of the text behind it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

_TYPING = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier


class MenuLetters(QObject):
    """Keeps what is typed for the menus it watches.

    The text keeps the focus while a menu is open, or the menu bar has it, where Qt takes every command of
    every menu to be at home. Either way it would run the commands of single keys before the menu hears them.
    """

    def __init__(self, *menus: QWidget) -> None:
        """The first owns this."""
        super().__init__(menus[0])
        for menu in menus:
            menu.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Override the shortcuts that are typed without Ctrl, Alt or Meta."""
        is_typed = (
            isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.ShortcutOverride
            and not event.modifiers() & ~_TYPING
        )
        if is_typed:
            event.accept()
        return is_typed
