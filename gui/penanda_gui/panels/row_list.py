"""A list of rows that are all as high as one another, or what it says while there are none."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QItemSelectionModel, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QListView, QStyledItemDelegate

from penanda_gui.panels.empty_list import paint_instead_of_rows
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
        self._instead = ""
        self.setItemDelegate(delegate(self))
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(name)

    def setModel(self, model: QAbstractItemModel | None) -> None:
        """Show the rows of *model*."""
        super().setModel(model)
        if model is not None:
            for happened in (model.modelReset, model.rowsInserted, model.rowsRemoved):
                happened.connect(self._describe)

    def say_instead_of_rows(self, sentence: str) -> None:
        """Say *sentence* while there are no rows."""
        was_said, self._instead = bool(self._instead), sentence
        self._describe()
        if was_said:  # to hand out Qt's viewport the binding loads every class of widget
            self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows, or what is said instead of them."""
        super().paintEvent(event)
        paint_instead_of_rows(self, self._instead)

    def _describe(self) -> None:
        self.setAccessibleDescription("" if self.model().rowCount() else self._instead)

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
