"""Keys with Ctrl in fields, which Qt gives other meanings to on X than elsewhere."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

# With Ctrl and a letter on X alone, where every text knows other keys for them.
_KEPT = (QKeySequence.StandardKey.MoveToEndOfLine, QKeySequence.StandardKey.DeleteCompleteLine)
_REDO = QKeySequence("Ctrl+Y")


class KeysInFields(QObject):
    """Lets each field, when the focus first comes to it, leave letters to the command that has them.

    What was undone in a field ``Ctrl+Y`` does again there, as ``Ctrl+Shift+Z`` does, and not in the project.
    """

    def __init__(self, app: QApplication, parent: QObject) -> None:
        super().__init__(parent)
        app.focusChanged.connect(self._follow)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep and do what is undone again; keep no letter that only X would."""
        if not isinstance(event, QKeyEvent) or event.type() is QEvent.Type.KeyRelease:
            return False
        is_asked_for = event.type() is QEvent.Type.ShortcutOverride
        if QKeySequence(event.keyCombination()) == _REDO:
            event.accept()
            if not is_asked_for:
                assert isinstance(watched, (QLineEdit, QPlainTextEdit))
                watched.redo()
            return True
        is_left = is_asked_for and event.key() < Qt.Key.Key_Escape and any(map(event.matches, _KEPT))
        if is_left:
            event.ignore()
        return is_left

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        if isinstance(now, (QLineEdit, QPlainTextEdit)) and not now.isReadOnly():
            now.installEventFilter(self)
