"""The list of edits in the history, the newest first, fetched a page at a time."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from penanda.project.journal import Edit
from penanda_gui.panels.edit_words import EditWords, in_full, is_undone
from penanda_gui.panels.row_list import RowList
from penanda_gui.panels.rows import Index, PagedRows

Fetch = Callable[[int | None], tuple[Edit, ...]]
"""Gives the edits below an id, or the newest; none when there are no more."""

_MINUTE_MS = 60_000


class HistoryModel(PagedRows[Edit]):
    """Edits, the newest first; more of them are fetched as the view comes to the end."""

    def __init__(self, words: EditWords, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = words
        self._fetch: Fetch = lambda _before: ()

    def show_edits(self, fetch: Fetch) -> None:
        """Show what *fetch* gives from now on."""
        self._fetch = fetch
        newest = fetch(None)
        self.show_page(newest, is_whole=not newest)

    def key_of(self, item: Edit) -> int:
        """The edit's id."""
        return item.id

    def put_first(self, edit: Edit) -> None:
        """Show an edit that was just made, if the list was not filled after it."""
        if self._items and self._items[0].id >= edit.id:
            return
        self.beginInsertRows(QModelIndex(), 0, 0)
        self._items.insert(0, edit)
        self.endInsertRows()

    def replace(self, edit: Edit) -> None:
        """Show how an edit stands now, if it is listed."""
        row = self.row_of(edit.id)
        if row >= 0:
            self.put(row, edit)

    def say_times_anew(self) -> None:
        """Say again how long ago each edit was."""
        if self._items:
            self.dataChanged.emit(self.index(0), self.index(len(self._items) - 1))

    def fetchMore(self, parent: Index) -> None:
        """Fetch the next page of older edits, at once."""
        if self.canFetchMore(parent):
            older = self._fetch(self._items[-1].id)
            self.add_page(older, is_whole=not older)

    def first_line(self, item: Edit) -> str:
        """The edit's sentence."""
        return self._words.what(item)

    def second_line(self, item: Edit) -> str:
        """Who made it, and how long ago."""
        return self._words.who_and_when(item, datetime.now(UTC).astimezone())

    def tip(self, item: Edit) -> str:
        """When exactly, who and what."""
        return f"{in_full(item.at)}\n{item.annotator}\n{self._words.what(item)}"

    def besides(self, item: Edit, role: int) -> object:
        """An edit that was undone is struck out."""
        if role != Qt.ItemDataRole.FontRole or not is_undone(item):
            return None
        font = QFont(self._font())
        font.setStrikeOut(True)
        return font

    def _font(self) -> QFont:
        view = self.parent()
        assert isinstance(view, QWidget)
        return view.font()


class HistoryList(RowList):
    """Lists edits; a click or Enter goes to where one was made."""

    edit_shown = Signal(object)  # Edit | None
    """Another edit is current."""
    edit_chosen = Signal(object)  # Edit

    def __init__(self, name: str, words: EditWords) -> None:
        super().__init__(name)
        self.edits = HistoryModel(words, self)
        self.setModel(self.edits)
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
        is_read = self.hasFocus() and self.currentIndex().isValid()
        self.edits.put_first(edit)
        if not is_read:
            self.setCurrentIndex(self.edits.index(0))
            self.scrollToTop()

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell which edit is current."""
        super().currentChanged(current, previous)
        if (edit := self.edits.at(current.row())) is not None:
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
        edit = self.edits.at(index.row())
        if edit is not None:
            self.edit_chosen.emit(edit)
