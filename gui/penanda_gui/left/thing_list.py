"""The things that are left, each with its words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from penanda.project.left_to_do import Left
from penanda_gui.left.left_words import said_of
from penanda_gui.panels.row_list import RowList
from penanda_gui.panels.rows import Index, PagedRows

translate = QCoreApplication.translate

_MOST_CHARACTERS = 300


class ThingRows(PagedRows[Left]):
    """Things in reading order, page by page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._articles: Mapping[str, str] = {}

    def show_things(self, things: Sequence[Left], articles: Mapping[str, str], *, is_whole: bool) -> None:
        """Show these; *articles* has the names of their articles where those are to be shown."""
        self._articles = articles
        self.show_page(things, is_whole=is_whole)

    def add_things(self, things: Sequence[Left], articles: Mapping[str, str], *, is_whole: bool) -> None:
        """Show these below the others."""
        self._articles = {**self._articles, **articles}
        self.add_page(things, is_whole=is_whole)

    def first_line(self, item: Left) -> str:
        """The words."""
        return " ".join(item.words[:_MOST_CHARACTERS].split())

    def second_line(self, item: Left) -> str:
        """What is to be done, and in which article."""
        return " · ".join(filter(None, (said_of(item.kind), self._articles.get(item.article_id))))


class ThingList(RowList):
    """Lists things; Enter or a click goes to the place of one, Up from the first back to the kinds."""

    place_wanted = Signal(object)  # Left
    kinds_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(translate("Left", "What is left"))
        self.rows = ThingRows(self)
        self.setModel(self.rows)
        self.clicked.connect(self._open)

    def show_things(self, things: Sequence[Left], articles: Mapping[str, str], *, is_whole: bool) -> None:
        """Show these; the one that was current stays so, or what came to its place."""
        with self.same_current(self.rows):
            self.rows.show_things(things, articles, is_whole=is_whole)

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
