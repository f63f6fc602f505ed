"""What a list says while there is nothing in it."""

from __future__ import annotations

from PySide6.QtCore import QMargins, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView

_AROUND = QMargins(10, 8, 10, 8)


def paint_instead_of_rows(view: QAbstractItemView, sentence: str) -> None:
    """Say in *view* what can be done, where it has no rows; called when it has painted itself."""
    if sentence and view.model().rowCount() == 0:
        painter = QPainter(view.viewport())
        painter.setPen(view.palette().placeholderText().color())
        room = view.viewport().rect().marginsRemoved(_AROUND)
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap, sentence)
        painter.end()
