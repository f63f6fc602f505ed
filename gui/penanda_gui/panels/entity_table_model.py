"""The rows of the table of all entities: searched, sorted, as quick with ten thousand as with ten."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from penanda.project.entities import ListedEntity
from penanda.sentences import QT_TRANSLATE_NOOP
from penanda_gui.panels.tooltips import plain_tip

translate = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole

NAME, TYPE, MENTIONS, ARTICLES = range(4)
COLUMNS = (
    QT_TRANSLATE_NOOP("AllEntities", "Name"),
    QT_TRANSLATE_NOOP("AllEntities", "Type"),
    QT_TRANSLATE_NOOP("AllEntities", "Mentions"),
    QT_TRANSLATE_NOOP("AllEntities", "Articles"),
)


class EntityTableModel(QAbstractTableModel):
    """Holds all entities and shows those searched for.

    While something is searched for, the likeliest come first until another order is asked for.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._all: dict[str, ListedEntity] = {}
        self._texts: dict[str, str] = {}  # what is searched: an entity's names in small letters, a line each
        self._shown: list[ListedEntity] = []
        self._rows: dict[str, int] = {}
        self._labels: Mapping[str, str] = {}
        self._search = ""
        self._alike: Mapping[str, float] = {}
        self.column, self.is_descending, self.by_likeness = NAME, False, False

    @property
    def all(self) -> tuple[ListedEntity, ...]:
        """All entities, whether they are shown or not."""
        return tuple(self._all.values())

    @property
    def search(self) -> str:
        """What is searched for."""
        return self._search

    def set_labels(self, labels: Mapping[str, str]) -> None:
        """The names of the types, by code."""
        self._labels = labels
        self._arrange()

    def label(self, entity: ListedEntity) -> str:
        """The name of an entity's type."""
        return self._labels.get(entity.entity.type, entity.entity.type)

    def set_entities(self, entities: Iterable[ListedEntity]) -> None:
        """Hold these, and no others."""
        self._all = {one.entity.id: one for one in entities}
        self._texts = {id_: _searched(one) for id_, one in self._all.items()}
        self._arrange()

    def update_entities(self, ids: Iterable[str], now: Iterable[ListedEntity]) -> None:
        """Show what became of the entities *ids*: those not among *now* are gone."""
        found = {one.entity.id: one for one in now}
        for id_ in ids:
            if (one := found.get(id_)) is None:
                self._all.pop(id_, None)
                self._texts.pop(id_, None)
            else:
                self._all[id_] = one
                self._texts[id_] = _searched(one)
        self._arrange()

    def set_search(self, search: str) -> None:
        """Show the entities of which a name has every word of *search*; all of them for nothing."""
        search = " ".join(search.casefold().split())
        if search == self._search:
            return
        self._search, self._alike = search, {}
        self.by_likeness = bool(search)
        self._arrange()

    def set_alike(self, scores: Mapping[str, float]) -> None:
        """Show these entities too: by the rules of names they may be meant; how well (0 to 1) by id."""
        if scores:
            self._alike = scores
            self._arrange()

    def listed(self, row: int) -> ListedEntity | None:
        """What stands in *row*, or ``None``."""
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def row_of(self, entity_id: str) -> int:
        """The row of an entity, or -1."""
        return self._rows.get(entity_id, -1)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Show them in the order of a column."""
        self.column, self.is_descending = column, order == Qt.SortOrder.DescendingOrder
        self.by_likeness = False
        self._arrange()

    def sort_by_likeness(self) -> None:
        """Show them in the order in which they are like what is searched for."""
        self.by_likeness = True
        self._arrange()

    def rowCount(self, parent: Index | None = None) -> int:
        """How many are shown."""
        return 0 if parent is not None and parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index | None = None) -> int:
        """Name, type, mentions, articles."""
        return 0 if parent is not None and parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> object:
        """The names of the columns."""
        if orientation == Qt.Orientation.Horizontal and role == _Role.DisplayRole:
            return translate("AllEntities", COLUMNS[section])
        if orientation == Qt.Orientation.Horizontal and role == _Role.TextAlignmentRole:
            return _alignment(section)
        return None

    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
        """What a cell says; to a screen reader its first cell says all of the row."""
        one = self.listed(index.row())
        if one is None:
            return None
        match role:
            case _Role.DisplayRole:
                return self._cell(one, index.column())
            case _Role.TextAlignmentRole:
                return _alignment(index.column())
            case _Role.ToolTipRole if one.entity.aliases:
                said = translate("AllEntities", "Also: {names}")
                return plain_tip(said.format(names=", ".join(one.entity.aliases)))
            case _Role.AccessibleTextRole:
                return self._spoken(one) if index.column() == NAME else str(self._cell(one, index.column()))
        return None

    def _cell(self, one: ListedEntity, column: int) -> str:
        cells = (one.entity.name, self.label(one), str(one.mentions), str(one.articles))
        return cells[column]

    def _spoken(self, one: ListedEntity) -> str:
        said = translate("AllEntities", "{name}. {type}. Mentions: {mentions}. Articles: {articles}")
        return said.format(
            name=one.entity.name, type=self.label(one), mentions=one.mentions, articles=one.articles
        )

    def _arrange(self) -> None:
        shown = self._found()
        if [one.entity.id for one in shown] == [one.entity.id for one in self._shown]:
            self._shown = shown
            if shown:
                self.dataChanged.emit(self.index(0, 0), self.index(len(shown) - 1, len(COLUMNS) - 1))
            return
        self.beginResetModel()
        self._shown = shown
        self._rows = {one.entity.id: row for row, one in enumerate(shown)}
        self.endResetModel()

    def _found(self) -> list[ListedEntity]:
        words = self._search.split()
        found = [
            one
            for id_, one in self._all.items()
            if id_ in self._alike or all(word in self._texts[id_] for word in words)
        ]
        found.sort(key=lambda one: self._texts[one.entity.id])
        if self.by_likeness:
            found.sort(key=lambda one: (self._unlikeness(one), -one.mentions))
        elif self.column == TYPE:
            found.sort(key=lambda one: self.label(one).casefold(), reverse=self.is_descending)
        elif self.column in (MENTIONS, ARTICLES):
            count = "mentions" if self.column == MENTIONS else "articles"
            found.sort(key=lambda one: int(getattr(one, count)), reverse=self.is_descending)
        elif self.is_descending:
            found.reverse()
        return found

    def _unlikeness(self, one: ListedEntity) -> float:
        """0 for a name that begins with what is searched for, then a word that does, then the rest."""
        text = self._texts[one.entity.id]
        if text.startswith(self._search):
            return 0
        if f" {self._search}" in text or f"\n{self._search}" in text:
            return 1
        if all(word in text for word in self._search.split()):
            return 2
        return 4 - self._alike.get(one.entity.id, 0)


def _searched(one: ListedEntity) -> str:
    return "\n".join((one.entity.name, *one.entity.aliases)).casefold()


def _alignment(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column in (MENTIONS, ARTICLES) else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
