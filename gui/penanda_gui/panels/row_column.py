"""Rows below each other that are often made anew, and are gone through by key all the same."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from penanda_gui.panels.plain_label import PlainLabel
from penanda_gui.panels.tooltips import plain_tip


class Row(NamedTuple):
    """Something with words; with ``removing``, the name of its ✕, it can be taken away."""

    id: str
    words: str
    removing: str = ""


class RowColumn(QWidget):
    """Tab comes to the rows where they stand, and when they are shown anew the focus stays as far down."""

    removed = Signal(str)  # id of a row

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(3)
        self._shown: tuple[Row, ...] = ()
        self.rows: list[QWidget] = []

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows, and no others."""
        if tuple(rows) == self._shown:
            return
        self._shown = tuple(rows)
        place = self._place_of_focus()
        before, self.rows = self.rows, [self._made(row) for row in rows]
        for row in self.rows:
            self._column.addWidget(row)
            row.show()  # at once: what the layout shows later can have no focus till then
        self.setVisible(bool(self.rows))
        self._let_tab_come()
        if place is not None:
            self._give_focus(*place)
        for row in before:
            self._column.removeWidget(row)
            row.hide()  # what has the focus still gives it to what stands behind
            row.deleteLater()

    def words_of(self, row: Row) -> QWidget:
        """What says the words of a row."""
        return PlainLabel(row.words, wraps=True)

    def _made(self, row: Row) -> QWidget:
        box = QWidget()
        line = QHBoxLayout(box)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        line.addWidget(self.words_of(row), 1)
        if row.removing:
            cross = QToolButton()
            cross.setObjectName("quiet")
            cross.setText("✕")
            cross.setAccessibleName(row.removing)
            cross.setToolTip(plain_tip(row.removing))
            cross.clicked.connect(lambda: self.removed.emit(row.id))
            line.addWidget(cross, 0, Qt.AlignmentFlag.AlignTop)
        return box

    def _let_tab_come(self) -> None:
        last: QWidget = self
        while last.focusPolicy() is Qt.FocusPolicy.NoFocus:  # Qt goes on from no such
            before = last.previousInFocusChain()
            if before is None or before is self:
                return
            last = before
        for button in (one for row in self.rows for one in _buttons(row)):
            self.setTabOrder(last, button)
            last = button

    def _place_of_focus(self) -> tuple[int, int] | None:
        """The number of the row that has the focus, and of the button in it."""
        places = (
            (number, at)
            for number, row in enumerate(self.rows)
            for at, button in enumerate(_buttons(row))
            if button.hasFocus()
        )
        return next(places, None)

    def _give_focus(self, number: int, at: int) -> None:
        buttons = _buttons(self.rows[min(number, len(self.rows) - 1)]) if self.rows else []
        if buttons:
            buttons[min(at, len(buttons) - 1)].setFocus()


def _buttons(row: QWidget) -> list[QAbstractButton]:
    return row.findChildren(QAbstractButton)
