"""The things that are left, each with its words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListView, QWidget

from penanda.project.left_to_do import Left
from penanda_gui.left.left_words import said_of
from penanda_gui.panels.two_line_delegate import TwoLineDelegate

translate = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex

_MOST_CHARACTERS = 300


class ThingRows(QAbstractListModel):
    """Things in reading order, page by page: *more_wanted* asks for the next."""

    more_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._things: tuple[Left, ...] = ()
        self._articles: Mapping[str, str] = {}
        self._is_whole = True

    def show_things(self, things: Sequence[Left], articles: Mapping[str, str], *, is_whole: bool) -> None:
        """Show these; *articles* has the names of their articles where those are to be shown."""
        self.beginResetModel()
        self._things, self._articles, self._is_whole = tuple(things), articles, is_whole
        self.endResetModel()

    def add_things(self, things: Sequence[Left], articles: Mapping[str, str], *, is_whole: bool) -> None:
        """Show these below the others."""
        self._is_whole = is_whole
        if things:
            self.beginInsertRows(QModelIndex(), len(self._things), len(self._things) + len(things) - 1)
            self._things, self._articles = (*self._things, *things), {**self._articles, **articles}
            self.endInsertRows()

    def canFetchMore(self, parent: Index) -> bool:
        """Whether more are left than are shown."""
        return not parent.isValid() and not self._is_whole

    def fetchMore(self, parent: Index) -> None:
        """Ask for the next page; the view calls this when its end comes into sight."""
        if self.canFetchMore(parent):
            self.more_wanted.emit()

    def at(self, row: int) -> Left | None:
        """The thing in *row*, or ``None``."""
        return self._things[row] if 0 <= row < len(self._things) else None

    def row_of(self, thing: Left | None) -> int:
        """The row of a thing, or -1."""
        return self._things.index(thing) if thing in self._things else -1

    def rowCount(self, parent: Index | None = None) -> int:
        """How many are shown."""
        return 0 if parent is not None and parent.isValid() else len(self._things)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words, and below them what is to be done, and in which article."""
        thing = self.at(index.row())
        if thing is None:
            return None
        words = " ".join(thing.words[:_MOST_CHARACTERS].split())
        second = " · ".join(filter(None, (said_of(thing.kind), self._articles.get(thing.article_id))))
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return words
            case TwoLineDelegate.SECOND_LINE:
                return second
            case Qt.ItemDataRole.ToolTipRole:
                return f"{second}\n{words}"
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{words}. {second}"
        return None


class ThingList(QListView):
    """Lists things; Enter or a click goes to the place of one, Up from the first back to the kinds."""

    place_wanted = Signal(object)  # Left
    kinds_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = ThingRows(self)
        self.setModel(self.rows)
        self.setItemDelegate(TwoLineDelegate(self))
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(translate("Left", "What is left"))
        self.clicked.connect(self._open)

    def show_things(self, things: Sequence[Left], articles: Mapping[str, str], *, is_whole: bool) -> None:
        """Show these; the one that was current stays so, or what came to its place."""
        row, thing = self.currentIndex().row(), self.rows.at(self.currentIndex().row())
        self.rows.show_things(things, articles, is_whole=is_whole)
        now = self.rows.row_of(thing)
        self.go_to_row(now if now >= 0 else min(max(0, row), len(things) - 1))

    def go_to_row(self, row: int) -> None:
        """Make the thing in *row* current."""
        self.setCurrentIndex(self.rows.index(row))

    def sizeHint(self) -> QSize:
        """As high as some things."""
        return QSize(240, 220)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the place with Enter, and back to the kinds with Up from the first."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        elif event.key() == Qt.Key.Key_Up and self.currentIndex().row() <= 0:
            self.kinds_wanted.emit()
        else:
            super().keyPressEvent(event)

    def _open(self, index: Index) -> None:
        thing = self.rows.at(index.row())
        if thing is not None:
            self.place_wanted.emit(thing)
