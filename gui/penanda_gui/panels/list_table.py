"""Tables that are gone through row by row, as a list is."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

_Action = QAbstractItemView.CursorAction


class ListTable(QTableView):
    """Chooses whole rows; Home and End go to the first and the last one."""

    def __init__(self) -> None:
        super().__init__()
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.horizontalHeader().setHighlightSections(False)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def fit(self) -> None:
        """Make the rows as high as the font needs."""
        raise NotImplementedError

    def showEvent(self, event: QShowEvent) -> None:
        """Make the rows as high as the font needs."""
        self.fit()
        super().showEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Make the rows as high as another font needs."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.fit()

    def moveCursor(self, action: QAbstractItemView.CursorAction, keys: Qt.KeyboardModifier) -> QModelIndex:
        """Go to the first and the last row with Home and End; with Shift, select as far as there."""
        if action not in (_Action.MoveHome, _Action.MoveEnd):
            return super().moveCursor(action, keys)
        there = super().moveCursor(action, keys | Qt.KeyboardModifier.ControlModifier)
        return there.siblingAtColumn(max(0, self.currentIndex().column()))
