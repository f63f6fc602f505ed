"""A list whose rows come and go one by one at no cost to the others."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyleOptionViewItem

from penanda_gui.panels.list_table import ListTable


class RowTable(ListTable):
    """Shows one column of rows that are all as high as its delegate says.

    Qt's lists and trees lay all their rows out again when one is inserted, its tables do not; so this is a
    table that looks and works like a list.
    """

    typed_in_vain = Signal()  # a letter or digit that leads to no other row

    def __init__(self) -> None:
        super().__init__()
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)

    def keyboardSearch(self, search: str) -> None:
        """Go to the next row that begins with what is typed; tell where there is none."""
        before = self.currentIndex()
        super().keyboardSearch(search)
        if self.currentIndex() == before:
            self.typed_in_vain.emit()

    @contextmanager
    def same_place(self) -> Iterator[None]:
        """While rows come and go, keep the row at the top there; a list that is at its start stays there."""
        bar = self.verticalScrollBar()
        top = QPersistentModelIndex(self.model().index(bar.value(), 0)) if bar.value() else None
        yield
        if top is not None:
            self.updateGeometries()  # the range of the scroll bar knows of the new rows only behind it
            bar.setValue(top.row() if top.isValid() else bar.value())

    def fit(self) -> None:
        """Make the rows as high as their delegate says."""
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        height = self.itemDelegate().sizeHint(option, QModelIndex()).height()
        if height > 0 and height != self.verticalHeader().defaultSectionSize():
            self.verticalHeader().setDefaultSectionSize(height)
