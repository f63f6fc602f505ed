"""A list whose rows come and go one by one at no cost to the others."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyleOptionViewItem, QTableView, QWidget

_Action = QAbstractItemView.CursorAction


class RowTable(QTableView):
    """Shows one column of rows that are all as high as its delegate says.

    Qt's lists and trees lay all their rows out again when one is inserted, its tables do not; so this is a
    table that looks and works like a list.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    @contextmanager
    def same_place(self) -> Iterator[None]:
        """While rows come and go, keep the row at the top there; a list that is at its start stays there."""
        bar = self.verticalScrollBar()
        top = QPersistentModelIndex(self.model().index(bar.value(), 0)) if bar.value() else None
        yield
        if top is not None:
            self.updateGeometries()  # the range of the scroll bar knows of the new rows only behind it
            bar.setValue(top.row() if top.isValid() else bar.value())

    def showEvent(self, event: QShowEvent) -> None:
        """Make the rows as high as the font needs."""
        self._fit_rows()
        super().showEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Make the rows as high as another font needs."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit_rows()

    def moveCursor(self, action: QAbstractItemView.CursorAction, keys: Qt.KeyboardModifier) -> QModelIndex:
        """Go to the first and the last row with Home and End, as in a list."""
        if action in (_Action.MoveHome, _Action.MoveEnd):
            keys |= Qt.KeyboardModifier.ControlModifier
        return super().moveCursor(action, keys)

    def _fit_rows(self) -> None:
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        height = self.itemDelegate().sizeHint(option, QModelIndex()).height()
        if height > 0 and height != self.verticalHeader().defaultSectionSize():
            self.verticalHeader().setDefaultSectionSize(height)
