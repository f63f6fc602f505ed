"""The labels in their order, retired ones too, as a list to choose from."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from penanda.model.label import Label
from penanda.model.namesakes import namesake
from penanda_gui.article.short_names import short_name
from penanda_gui.panels.row_list import RowList
from penanda_gui.panels.rows import Rows
from penanda_gui.panels.two_line_delegate import TwoLineDelegate
from penanda_gui.tagset.names import LANGUAGES
from penanda_gui.theme import Theme, label_colours

translate = QCoreApplication.translate


class LabelList(RowList):
    """One label is current; :attr:`current_changed` tells which one by its code, or ``""``."""

    current_changed = Signal(str)

    def __init__(self, language: str, theme: Theme) -> None:
        super().__init__(translate("Tagset", "Labels"))
        self.rows = _Rows(language, theme, self)
        self.setModel(self.rows)
        self._told = ""
        self._is_filling = False
        self.selectionModel().currentChanged.connect(lambda _now, _before: self._tell())

    @property
    def current(self) -> str:
        """The code of the current label, or ``""``."""
        label = self.rows.at(self.currentIndex().row())
        return "" if label is None else label.id

    def show_labels(self, labels: Sequence[Label], current: str) -> None:
        """Show these labels, the one with the code *current* as the current one, else one as far down."""
        row = max(0, self.currentIndex().row())
        codes = [label.id for label in labels]
        row = codes.index(current) if current in codes else min(row, len(codes) - 1)
        self._is_filling = True  # while the rows are taken away no other label is meant
        self.rows.show_items(labels)
        self.selectionModel().setCurrentIndex(
            self.rows.index(row), QItemSelectionModel.SelectionFlag.ClearAndSelect
        )
        self._is_filling = False
        self._tell()

    def go_to(self, code: str) -> None:
        """Make a label the current one."""
        self.show_labels(self.rows.labels, code)

    def _tell(self) -> None:
        if not self._is_filling and self.current != self._told:
            self._told = self.current
            self.current_changed.emit(self._told)


class _Rows(Rows[Label]):
    def __init__(self, language: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._language = language
        self._theme = theme

    @property
    def labels(self) -> Sequence[Label]:
        return tuple(self._items)

    def first_line(self, item: Label) -> str:
        return item.name(self._language)

    def second_line(self, item: Label) -> str:
        if not item.active:
            return translate("Tagset", "Retired")
        if namesake(item, (label for label in self.labels if label.active), LANGUAGES):
            return translate("Tagset", "✕ Another label has this name")
        short = short_name(item, self._language)
        return translate("Tagset", "Over the words: {name}").format(name=short)

    def tip(self, item: Label) -> str:
        return self.first_line(item)

    def spoken(self, item: Label) -> str:
        return ". ".join(filter(None, (self.first_line(item), item.key, self.second_line(item))))

    def besides(self, item: Label, role: int) -> object:
        if role == TwoLineDelegate.SIGN:
            return item.key or " "
        if role == Qt.ItemDataRole.DecorationRole:
            return QColor(label_colours(item, self._theme).ink)
        return None
