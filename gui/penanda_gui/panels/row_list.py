"""A list of rows that are all as high as one another, and cut where they are too long."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QListView, QStyledItemDelegate

from penanda_gui.panels.rows import Rows
from penanda_gui.panels.two_line_delegate import TwoLineDelegate


class RowList(QListView):
    """Paints rows by a *delegate*, which is made for it; *name* is what a screen reader calls the list."""

    def __init__(
        self,
        name: str,
        delegate: type[QStyledItemDelegate] = TwoLineDelegate,
    ) -> None:
        super().__init__()
        self.setItemDelegate(delegate(self))
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(name)

    @contextmanager
    def same_current(self, rows: Rows[Any]) -> Iterator[None]:
        """While others are shown, keep current what is so; or where it goes, what comes to its place."""
        row = self.currentIndex().row()
        was = rows.at(row)
        yield
        now = -1 if was is None else rows.row_of(rows.key_of(was))
        index = rows.index(now if now >= 0 else min(max(0, row), rows.rowCount() - 1))
        # Not by the list, which would ask which keys are held, and extend a selection for them.
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
