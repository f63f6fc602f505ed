"""What stands in a panel at the bottom of the window, under the text."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

_LEAST_LINES = 6.5
_MOST_SHARE = 0.375  # of the height of its window, most of which is the text's


class BottomPart(QWidget):
    """As wide as it gets, and so many *lines* high where the window has that room."""

    def __init__(self, lines: int) -> None:
        super().__init__()
        self._lines = lines

    def sizeHint(self) -> QSize:
        """As high as its lines, and in a low window as much of it as the text can spare."""
        most = max(int(self.window().height() * _MOST_SHARE), self.minimumSizeHint().height())
        return QSize(900, min(self._lines * self.fontMetrics().height(), most))

    def minimumSizeHint(self) -> QSize:
        """Small windows cut its parts rather than grow."""
        return QSize(240, int(_LEAST_LINES * self.fontMetrics().height()))
