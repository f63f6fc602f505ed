"""Rows that each lead somewhere, and can be taken away."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from penanda_gui.panels.elided_button import ElidedButton
from penanda_gui.panels.row_column import Row, RowColumn


class LinkRows(RowColumn):
    """The words of each row are a button; ``chosen`` gives the row's id."""

    chosen = Signal(str)

    @property
    def buttons(self) -> list[ElidedButton]:
        """What leads somewhere, from the top."""
        return [one for row in self.rows for one in row.findChildren(ElidedButton)]

    def words_of(self, row: Row) -> QWidget:
        """A button, which leads there."""
        button = ElidedButton(row.words)
        button.setObjectName("link")
        button.clicked.connect(lambda: self.chosen.emit(row.id))
        return button
