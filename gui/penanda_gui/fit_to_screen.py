"""Windows that are no larger than the screen they open on."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

# For the title bar and the edges, whose size only the window manager knows, once the window is shown.
_FRAME = QSize(8, 36)


def fit_to_screen(window: QWidget, width: int, height: int) -> None:
    """Give *window* this size, in device-independent pixels, or as much of it as its screen has room for."""
    window.resize(QSize(width, height).boundedTo(window.screen().availableSize() - _FRAME))
