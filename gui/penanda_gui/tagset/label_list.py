"""The labels in their order, retired ones too, as a list to choose from."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QListView, QWidget

from penanda.model.label import Label
from penanda_gui.article.short_names import short_name
from penanda_gui.panels.two_line_delegate import TwoLineDelegate
from penanda_gui.theme import Theme, label_colours

translate = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex


class LabelList(QListView):
    """One label is current; :attr:`current_changed` tells which one by its code, or ``""``."""

    current_changed = Signal(str)

    def __init__(self, language: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(translate("Tagset", "Labels"))
        self.rows = _Rows(language, theme, self)
        self.setModel(self.rows)
        self.setItemDelegate(TwoLineDelegate(self))
        self.setUniformItemSizes(True)
        self._told = ""
        self._is_filling = False
        self.selectionModel().currentChanged.connect(lambda _now, _before: self._tell())

    @property
    def current(self) -> str:
        """The code of the current label, or ``""``."""
        row = self.currentIndex().row()
        return self.rows.labels[row].id if 0 <= row < len(self.rows.labels) else ""

    def show_labels(self, labels: Sequence[Label], current: str) -> None:
        """Show these labels, the one with the code *current* as the current one, else one as far down."""
        row = max(0, self.currentIndex().row())
        codes = [label.id for label in labels]
        row = codes.index(current) if current in codes else min(row, len(codes) - 1)
        self._is_filling = True  # while the rows are taken away no other label is meant
        self.rows.set_labels(labels)
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


class _Rows(QAbstractListModel):
    def __init__(self, language: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.labels: Sequence[Label] = ()
        self._language = language
        self._theme = theme

    def set_labels(self, labels: Sequence[Label]) -> None:
        self.beginResetModel()
        self.labels = labels
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.labels)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not 0 <= index.row() < len(self.labels):
            return None
        label = self.labels[index.row()]
        name = label.name(self._language)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return name
        if role == TwoLineDelegate.SECOND_LINE:
            return self._detail(label)
        if role == TwoLineDelegate.SIGN:
            return label.key or " "
        if role == Qt.ItemDataRole.DecorationRole:
            return QColor(label_colours(label, self._theme).ink)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ". ".join(part for part in (name, label.key, self._detail(label)) if part)
        return None

    def _detail(self, label: Label) -> str:
        if not label.active:
            return translate("Tagset", "Retired")
        short = short_name(label, self._language)
        return translate("Tagset", "Over the words: {name}").format(name=short)
