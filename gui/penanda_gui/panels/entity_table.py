"""The table of all entities of a project."""

from __future__ import annotations

from PySide6.QtCore import (
    QCoreApplication,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView

from penanda.project.entities import ListedEntity
from penanda_gui.panels.entity_table_model import (
    ARTICLES,
    COLUMNS,
    MENTIONS,
    NAME,
    TYPE,
    EntityTableModel,
)
from penanda_gui.panels.list_table import ListTable

translate = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex

_ROW_ROOM = 8
_NARROW = 44  # letters


class EntityTable(ListTable):
    """Lists entities; Enter goes to the mentions of one."""

    current_changed = Signal(object)  # ListedEntity | None
    mentions_wanted = Signal()
    sorted_by = Signal(int, bool)  # column, descending

    def __init__(self) -> None:
        super().__init__()
        self.entities = EntityTableModel(self)
        self.setModel(self.entities)
        self.setAccessibleName(translate("AllEntities", "All entities of the project"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._columns()
        self._kept: tuple[str, ...] = ()
        self.entities.modelAboutToBeReset.connect(self._keep)
        self.entities.modelReset.connect(self._keep_on)
        self.entities.dataChanged.connect(lambda *_: self.current_changed.emit(self.current))
        self.doubleClicked.connect(lambda _index: self.mentions_wanted.emit())

    @property
    def current(self) -> ListedEntity | None:
        """The entity that is current."""
        return self.entities.listed(self.currentIndex().row())

    @property
    def selected(self) -> tuple[ListedEntity, ...]:
        """The entities that are selected, from the top."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return tuple(one for row in rows if (one := self.entities.listed(row)) is not None)

    @property
    def selected_count(self) -> int:
        """How many entities are selected; quick with very many."""
        selection = self.selectionModel().selection()
        return sum(selection.at(place).height() for place in range(selection.count()))

    def go_to(self, entity_id: str) -> bool:
        """Make an entity current; false where it is not shown."""
        row = self.entities.row_of(entity_id)
        if row >= 0:
            self.setCurrentIndex(self.entities.index(row, NAME))
        return row >= 0

    def show_order(self) -> None:
        """Let the header say in which order the rows are."""
        header, model = self.horizontalHeader(), self.entities
        header.setSortIndicatorShown(not model.by_likeness)
        down = Qt.SortOrder.DescendingOrder if model.is_descending else Qt.SortOrder.AscendingOrder
        header.setSortIndicator(model.column, down)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the mentions with Enter."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
            self.mentions_wanted.emit()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters are keys here; the field above searches."""

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click is on a row, not beside them."""
        if self.indexAt(event.position().toPoint()).isValid():
            super().mouseDoubleClickEvent(event)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell which entity is current."""
        super().currentChanged(current, previous)
        if current.row() != previous.row() or not current.isValid():
            self.current_changed.emit(self.current)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width out anew."""
        self._share_width()
        super().resizeEvent(event)

    def _columns(self) -> None:
        header = self.horizontalHeader()
        header.setSectionsClickable(True)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        for column in (TYPE, MENTIONS, ARTICLES):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
        header.sectionClicked.connect(self._sort)
        self.show_order()

    def _sort(self, column: int) -> None:
        model = self.entities
        again = not model.by_likeness and model.column == column
        self.sorted_by.emit(column, not model.is_descending if again else column in (MENTIONS, ARTICLES))

    def fit(self) -> None:
        """Make the rows as high as the font needs, and share the width out anew."""
        metrics = QFontMetrics(self.font())
        self.verticalHeader().setDefaultSectionSize(metrics.height() + _ROW_ROOM)
        self._share_width()

    def _share_width(self) -> None:
        """Leave half of the width to the names; where that is little, do without the articles."""
        metrics, width = QFontMetrics(self.font()), self.viewport().width()
        letter = metrics.averageCharWidth()
        self.setColumnHidden(ARTICLES, width < _NARROW * letter)
        left = width // 2
        for column in (MENTIONS, ARTICLES):
            name = translate("AllEntities", COLUMNS[column])
            self.setColumnWidth(column, metrics.horizontalAdvance(name) + 3 * _ROW_ROOM)
            left -= 0 if self.isColumnHidden(column) else self.columnWidth(column)
        self.setColumnWidth(TYPE, min(max(left, 6 * letter), 18 * letter))

    def _keep(self) -> None:
        current = self.current
        self._kept = tuple(one.entity.id for one in (current, *self.selected) if one is not None)
        self._row = max(0, self.currentIndex().row())

    def _keep_on(self) -> None:
        """Have the same entities current and selected as before, or what came to their place."""
        model = self.entities
        rows = [row for id_ in self._kept if (row := model.row_of(id_)) >= 0]
        last = model.rowCount() - 1
        current = rows[0] if rows else min(0 if model.by_likeness else self._row, last)
        self.setCurrentIndex(model.index(current, NAME))
        both = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        for row in rows[1:]:
            self.selectionModel().select(model.index(row, NAME), both)
        if last < 0:
            self.current_changed.emit(None)
