"""The field over a list for what to find in it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

_MOST_CHARACTERS = 200


class SearchLine(QLineEdit):
    """Takes the words; Down and Enter go to what was found. *hint* stands in it, else its *name*."""

    list_wanted = Signal()

    def __init__(self, name: str, hint: str = "") -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setPlaceholderText(hint or name)
        self.setClearButtonEnabled(True)
        self.setMaxLength(_MOST_CHARACTERS)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on to the list with Down and Enter; the rest is typed."""
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.list_wanted.emit()
        else:
            super().keyPressEvent(event)
