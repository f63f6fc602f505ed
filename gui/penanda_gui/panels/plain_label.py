"""Labels that say words as they are."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel


class PlainLabel(QLabel):
    """Shows a text letter by letter, though it look like HTML; *look* is the style sheet's name for how."""

    def __init__(self, text: str = "", *, look: str = "", wraps: bool = False) -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setObjectName(look)
        self.setWordWrap(wraps)
