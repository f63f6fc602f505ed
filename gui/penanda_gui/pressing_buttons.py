"""Enter presses the button that has the focus, in every window, as Space does."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton, QWidget

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PressingButtons(QObject):
    """Gives each button this key when the focus first comes to it.

    Qt has such a rule for some desktops only, and for automatic default buttons; those would be pressed from
    a field, too, in which Enter is to save what is typed.
    """

    def __init__(self, app: QApplication, parent: QObject) -> None:
        super().__init__(parent)
        app.focusChanged.connect(self._follow)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Press the button; a key that is held down presses it once."""
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
            return False
        is_plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() not in _ENTER or not is_plain:
            return False
        assert isinstance(watched, (QPushButton, QToolButton))
        if not event.isAutoRepeat():
            watched.click()
        return True

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        if isinstance(now, (QPushButton, QToolButton)):
            now.installEventFilter(self)
