"""Keys of commands that act in the fields of one line, too, though Qt keeps them there on some systems."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

# With Ctrl and a letter on X alone, where every text knows other keys for them.
_KEPT = (QKeySequence.StandardKey.MoveToEndOfLine, QKeySequence.StandardKey.DeleteCompleteLine)


class KeysInFields(QObject):
    """Lets each field, when the focus first comes to it, leave such letters to the command that has them."""

    def __init__(self, app: QApplication, parent: QObject) -> None:
        super().__init__(parent)
        app.focusChanged.connect(self._follow)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Keep no letter from the commands; what none of them has still comes to the field."""
        is_left = (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() < Qt.Key.Key_Escape
            and any(map(event.matches, _KEPT))
        )
        if is_left:
            event.ignore()
        return is_left

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        if isinstance(now, QLineEdit):
            now.installEventFilter(self)
