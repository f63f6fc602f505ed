"""The rows of a list, one for each thing that it shows, and what the two lines of each say."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QWidget

from penanda_gui.panels.tooltips import plain_tip
from penanda_gui.panels.two_line_delegate import TwoLineDelegate

Index = QModelIndex | QPersistentModelIndex
Item = TypeVar("Item")


class Rows(QAbstractListModel, Generic[Item]):
    """Items in their order, a row each; the rows of each list say what its lines say of one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[Item] = []

    def first_line(self, item: Item) -> str:
        """What an item is called."""
        raise NotImplementedError

    def second_line(self, item: Item) -> str:
        """What there is to know of it."""
        raise NotImplementedError

    def tip(self, item: Item) -> str:
        """What is said of it where the mouse rests on it."""
        return f"{self.second_line(item)}\n{self.first_line(item)}"

    def spoken(self, item: Item) -> str:
        """What a screen reader says of it."""
        return ". ".join(filter(None, (self.first_line(item), self.second_line(item))))

    def besides(self, item: Item, role: int) -> object:
        """What else shows of it: a sign, a colour, a check mark."""
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What shows of the item in a row."""
        item = self.at(index.row())
        if item is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.first_line(item)
            case TwoLineDelegate.SECOND_LINE:
                return self.second_line(item)
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(self.tip(item))
            case Qt.ItemDataRole.AccessibleTextRole:
                return self.spoken(item)
        return self.besides(item, role)

    def show_items(self, items: Sequence[Item]) -> None:
        """Show these, and no others."""
        self.beginResetModel()
        self._items = list(items)
        self.endResetModel()

    def put(self, row: int, item: Item) -> None:
        """Show another item, or what an item has become, in a row."""
        self._items[row] = item
        self.dataChanged.emit(self.index(row), self.index(row))

    def at(self, row: int) -> Item | None:
        """What stands in *row*, or ``None``."""
        return self._items[row] if 0 <= row < len(self._items) else None

    def key_of(self, item: Item) -> object:
        """What an item is known by, however else it changes."""
        return item

    def row_of(self, key: object) -> int:
        """The row of the item that is known by *key*, or -1."""
        return next((row for row, item in enumerate(self._items) if self.key_of(item) == key), -1)

    def rowCount(self, parent: Index | None = None) -> int:
        """How many there are."""
        return 0 if parent is not None and parent.isValid() else len(self._items)


class PagedRows(Rows[Item]):
    """Items that come page by page: *more_wanted* asks for the next as the view comes to the end."""

    more_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_whole = True

    def show_page(self, items: Sequence[Item], *, is_whole: bool) -> None:
        """Show these, and no others so far; *is_whole* says that there are no more."""
        self._is_whole = is_whole
        self.show_items(items)

    def add_page(self, items: Sequence[Item], *, is_whole: bool) -> None:
        """Show these too, below the others."""
        self._is_whole = is_whole
        if items:
            first = len(self._items)
            self.beginInsertRows(QModelIndex(), first, first + len(items) - 1)
            self._items += items
            self.endInsertRows()

    def canFetchMore(self, parent: Index) -> bool:
        """Whether there are more than are shown."""
        return not parent.isValid() and not self._is_whole

    def fetchMore(self, parent: Index) -> None:
        """Ask for the next page, which comes later."""
        if self.canFetchMore(parent):
            self.more_wanted.emit()
