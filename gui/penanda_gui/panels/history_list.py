"""The list of edits in the history, the newest first, fetched a page at a time."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QListView, QWidget

from penanda.project.journal import Edit
from penanda_gui.panels.edit_words import EditWords, in_full, is_undone
from penanda_gui.panels.two_line_delegate import TwoLineDelegate

Index = QModelIndex | QPersistentModelIndex
Fetch = Callable[[int | None], tuple[Edit, ...]]
"""Gives the edits below an id, or the newest; none when there are no more."""

_MINUTE_MS = 60_000


class HistoryModel(QAbstractListModel):
    """Edits, the newest first; more of them are fetched as the view comes to the end."""

    def __init__(self, words: EditWords, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = words
        self._edits: list[Edit] = []
        self._fetch: Fetch = lambda _before: ()
        self._is_whole = True

    def show_edits(self, fetch: Fetch) -> None:
        """Show what *fetch* gives from now on."""
        self.beginResetModel()
        self._fetch = fetch
        self._edits = list(fetch(None))
        self._is_whole = not self._edits
        self.endResetModel()

    def edit_at(self, row: int) -> Edit | None:
        """The edit in *row*, or ``None``."""
        return self._edits[row] if 0 <= row < len(self._edits) else None

    def put_first(self, edit: Edit) -> None:
        """Show an edit that was just made, if the list was not filled after it."""
        if self._edits and self._edits[0].id >= edit.id:
            return
        self.beginInsertRows(QModelIndex(), 0, 0)
        self._edits.insert(0, edit)
        self.endInsertRows()

    def replace(self, edit: Edit) -> None:
        """Show how an edit stands now, if it is listed."""
        for row, listed in enumerate(self._edits):
            if listed.id == edit.id:
                self._edits[row] = edit
                self.dataChanged.emit(self.index(row), self.index(row))
                return

    def say_times_anew(self) -> None:
        """Say again how long ago each edit was."""
        if self._edits:
            self.dataChanged.emit(self.index(0), self.index(len(self._edits) - 1))

    def rowCount(self, parent: Index | None = None) -> int:
        """How many edits are fetched."""
        return 0 if parent is not None and parent.isValid() else len(self._edits)

    def canFetchMore(self, parent: Index) -> bool:
        """Whether there may be older edits."""
        return not parent.isValid() and not self._is_whole

    def fetchMore(self, parent: Index) -> None:
        """Fetch the next page of older edits."""
        if not self.canFetchMore(parent):
            return
        older = self._fetch(self._edits[-1].id)
        self._is_whole = not older
        if older:
            self.beginInsertRows(QModelIndex(), len(self._edits), len(self._edits) + len(older) - 1)
            self._edits.extend(older)
            self.endInsertRows()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The edit's sentence, struck out when it was undone; below it who and when; both when pointed at."""
        edit = self.edit_at(index.row())
        if edit is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._words.what(edit)
            case TwoLineDelegate.SECOND_LINE:
                return self._words.who_and_when(edit, datetime.now(UTC).astimezone())
            case Qt.ItemDataRole.ToolTipRole:
                # The time first: Qt takes for HTML what looks like it in the first line.
                return f"{in_full(edit.at)}\n{edit.annotator}\n{self._words.what(edit)}"
            case Qt.ItemDataRole.AccessibleTextRole:
                now = datetime.now(UTC).astimezone()
                return f"{self._words.what(edit)}. {self._words.who_and_when(edit, now)}"
            case Qt.ItemDataRole.FontRole if is_undone(edit):
                font = QFont(self._font())
                font.setStrikeOut(True)
                return font
        return None

    def _font(self) -> QFont:
        view = self.parent()
        assert isinstance(view, QWidget)
        return view.font()


class HistoryList(QListView):
    """Lists edits; a click or Enter goes to where one was made."""

    edit_shown = Signal(object)  # Edit | None
    """Another edit is current."""
    edit_chosen = Signal(object)  # Edit

    def __init__(self, name: str, words: EditWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.edits = HistoryModel(words, self)
        self.setModel(self.edits)
        self.setItemDelegate(TwoLineDelegate(self))
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(name)
        self.clicked.connect(self._choose)
        # What "5 min ago" means goes on while it is shown.
        self._minute = QTimer(self, interval=_MINUTE_MS)
        self._minute.timeout.connect(self.edits.say_times_anew)

    def show_edits(self, fetch: Fetch) -> None:
        """Show what *fetch* gives, with the newest edit current."""
        self.edits.show_edits(fetch)
        self.setCurrentIndex(self.edits.index(0))
        if not self.edits.rowCount():
            self.edit_shown.emit(None)

    def put_first(self, edit: Edit) -> None:
        """Show an edit that was just made; it becomes current unless somebody is reading in the list."""
        self.edits.put_first(edit)
        if not self.hasFocus():
            self.setCurrentIndex(self.edits.index(0))
            self.scrollToTop()

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell which edit is current."""
        super().currentChanged(current, previous)
        if (edit := self.edits.edit_at(current.row())) is not None:
            self.edit_shown.emit(edit)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the current edit with Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Keep the times true from now on."""
        super().showEvent(event)
        self.edits.say_times_anew()
        self._minute.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Let the times rest."""
        super().hideEvent(event)
        self._minute.stop()

    def _choose(self, index: Index) -> None:
        edit = self.edits.edit_at(index.row())
        if edit is not None:
            self.edit_chosen.emit(edit)
