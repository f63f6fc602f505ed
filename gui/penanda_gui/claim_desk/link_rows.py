"""Rows that each lead somewhere, and can be taken away."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from penanda_gui.panels.elided_button import ElidedButton


class LinkRow(NamedTuple):
    """Where a row leads, what it says, and what its ✕ does; without that it has none."""

    id: str
    text: str
    removing: str = ""


class LinkRows(QWidget):
    """A button for each row; ``chosen`` and ``removed`` give the row's id."""

    chosen = Signal(str)
    removed = Signal(str)

    def __init__(self, behind: QWidget, parent: QWidget | None = None) -> None:
        """Tab comes to the rows from *behind*."""
        super().__init__(parent)
        self._behind = behind
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(3)
        self._shown: tuple[LinkRow, ...] = ()
        self._rows: list[QWidget] = []
        self.buttons: list[ElidedButton] = []

    def show_rows(self, rows: Sequence[LinkRow]) -> None:
        """Show these rows, and no others."""
        if tuple(rows) == self._shown:
            return
        had_focus = any(row.isAncestorOf(focus) for row in self._rows if (focus := self.focusWidget()))
        self._shown = tuple(rows)
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.buttons = []
        self._rows = [self._row(row) for row in rows]
        for row in self._rows:
            self._column.addWidget(row)
        before = self._behind
        for button in self.findChildren(QAbstractButton):
            if button.parent() in self._rows:
                self.setTabOrder(before, button)
                before = button
        if had_focus and self.buttons:
            self.buttons[0].setFocus()

    def _row(self, row: LinkRow) -> QWidget:
        button = ElidedButton(row.text)
        button.setObjectName("link")
        button.clicked.connect(lambda: self.chosen.emit(row.id))
        self.buttons.append(button)
        box = QWidget()
        line = QHBoxLayout(box)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        line.addWidget(button, 1)
        if row.removing:
            cross = QToolButton()
            cross.setObjectName("quiet")
            cross.setText("✕")
            cross.setAccessibleName(row.removing)
            cross.setToolTip(row.removing)
            cross.clicked.connect(lambda: self.removed.emit(row.id))
            line.addWidget(cross)
        return box
