"""The entities of the open article, each with its mentions below it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import (
    QAbstractItemModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QTreeView, QWidget

from penanda.marks import MarkRef, Marks
from penanda.model.entity import Entity
from penanda.model.mention import Mention
from penanda_gui.panels.entity_delegate import EntityDelegate

translate = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex


class Group(NamedTuple):
    """An entity (or a label, for mentions that name none) with its mentions in reading order."""

    name: str
    type: str
    mentions: tuple[Mention, ...]
    entity_id: str | None


def group_mentions(marks: Marks, entities: Mapping[str, Entity]) -> list[Group]:
    """Mentions by entity, in the order of first mention; those without an entity by label, at the end."""
    named: dict[str, list[Mention]] = {}
    unnamed: dict[str, list[Mention]] = {}
    for mention in sorted(marks.mentions.values(), key=lambda mention: (mention.start, -mention.end)):
        if mention.entity_id is not None and mention.entity_id in entities:
            named.setdefault(mention.entity_id, []).append(mention)
        else:
            unnamed.setdefault(mention.label, []).append(mention)
    groups = [
        Group(entities[entity_id].name, entities[entity_id].type, tuple(mentions), entity_id)
        for entity_id, mentions in named.items()
    ]
    return groups + [Group("", label, tuple(mentions), None) for label, mentions in unnamed.items()]


class EntityModel(QAbstractItemModel):
    """Two levels: groups, and the mentions in them."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._groups: list[Group] = []
        self._rows: dict[str, tuple[int, int]] | None = (
            None  # of each mention: its group's, and its own in it
        )
        self._label_names: dict[str, str] = {}
        self._inks: dict[str, QColor] = {}

    def set_labels(self, names: dict[str, str], inks: dict[str, QColor]) -> None:
        """The labels' names and colours, by code."""
        self._label_names, self._inks = names, inks
        self.layoutChanged.emit()

    def set_groups(self, groups: Sequence[Group]) -> None:
        """Show these groups."""
        self.beginResetModel()
        self._groups = list(groups)
        self._rows = None
        self.endResetModel()

    def group_at(self, index: Index) -> Group | None:
        """The group of a row of either level."""
        if not index.isValid():
            return None
        return self._groups[index.internalId() - 1 if index.internalId() else index.row()]

    def mention_at(self, index: Index) -> Mention | None:
        """The mention of a row; for a group, its first one."""
        group = self.group_at(index)
        return None if group is None else group.mentions[index.row() if index.internalId() else 0]

    def index_of(self, mention_id: str) -> QModelIndex:
        """Where a mention stands; an invalid index when it does not."""
        if self._rows is None:
            self._rows = {
                mention.id: (row, child)
                for row, group in enumerate(self._groups)
                for child, mention in enumerate(group.mentions)
            }
        place = self._rows.get(mention_id)
        return QModelIndex() if place is None else self.index(place[1], 0, self.index(place[0], 0))

    def index(self, row: int, column: int, parent: Index | None = None) -> QModelIndex:
        """An index; a mention's carries its group's row + 1."""
        if not self.hasIndex(row, column, parent or QModelIndex()):
            return QModelIndex()
        return self.createIndex(
            row, column, parent.row() + 1 if parent is not None and parent.isValid() else 0
        )

    def parent(self, index: Index) -> QModelIndex:  # type: ignore[override]
        """The group of a mention; nothing above a group."""
        group_row = index.internalId() if index.isValid() else 0
        return self.createIndex(group_row - 1, 0, 0) if group_row else QModelIndex()

    def rowCount(self, parent: Index | None = None) -> int:
        """How many groups, or how many mentions in a group."""
        if parent is None or not parent.isValid():
            return len(self._groups)
        return 0 if parent.internalId() else len(self._groups[parent.row()].mentions)

    def columnCount(self, parent: Index | None = None) -> int:
        """One column."""
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Name, label and count of a group; words of a mention, and its label where it is another one."""
        group, mention = self.group_at(index), self.mention_at(index)
        if group is None or mention is None:
            return None
        return (
            self._mention_data(group, mention, role) if index.internalId() else self._group_data(group, role)
        )

    def _group_data(self, group: Group, role: int) -> object:
        label = self._label_names.get(group.type, group.type)
        values = {
            Qt.ItemDataRole.DisplayRole: group.name or translate("Entities", "No entity"),
            Qt.ItemDataRole.DecorationRole: self._inks.get(group.type),
            Qt.ItemDataRole.ToolTipRole: f"{group.name} · {label}" if group.name else label,
            Qt.ItemDataRole.AccessibleTextRole: f"{group.name} {label} {len(group.mentions)}".strip(),
            EntityDelegate.LABEL: label,
            EntityDelegate.COUNT: str(len(group.mentions)),
        }
        return values.get(role)

    def _mention_data(self, group: Group, mention: Mention, role: int) -> object:
        words = " ".join(mention.surface.split()) + (" ?" if mention.uncertain else "")
        label = self._label_names.get(mention.label, mention.label)
        values = {
            Qt.ItemDataRole.DisplayRole: words,
            Qt.ItemDataRole.ToolTipRole: f"{words} · {label}",
            Qt.ItemDataRole.AccessibleTextRole: f"{words} {label}",
            EntityDelegate.LABEL: label if mention.label != group.type else "",
        }
        return values.get(role)


class EntityTree(QTreeView):
    """Shows entities and their mentions; a click or Enter goes to the words, E asks which entity."""

    mention_chosen = Signal(object)  # MarkRef
    entity_wanted = Signal(object)  # tuple of mention ids
    rename_wanted = Signal(str)  # entity id

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entities = EntityModel(self)
        self.setModel(self.entities)
        self.setItemDelegate(EntityDelegate(self))
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setAnimated(False)
        self.setIndentation(16)
        self.setAccessibleName(translate("Entities", "Entities of this article"))
        self.clicked.connect(self._choose)

    def show_groups(self, groups: Sequence[Group]) -> None:
        """Show these groups, those that were open still open, at the same place."""
        opened = {group.entity_id or group.type for group in self._expanded()}
        place = self.verticalScrollBar().value()
        self.entities.set_groups(groups)
        for row in range(self.entities.rowCount()):
            index = self.entities.index(row, 0)
            group = self.entities.group_at(index)
            if group is not None and (group.entity_id or group.type) in opened:
                self.expand(index)
        self.verticalScrollBar().setValue(place)

    def show_current(self, ref: MarkRef | None) -> None:
        """Mark the mention that is selected in the text."""
        index = self.entities.index_of(ref.id) if ref is not None and ref.kind == "mention" else QModelIndex()
        if not index.isValid():
            self.clearSelection()
            return
        self.setCurrentIndex(index if self.isExpanded(index.parent()) else index.parent())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the words, E asks which entity, F2 renames."""
        index = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(index)
        elif event.key() == Qt.Key.Key_E and not event.modifiers():
            self.entity_wanted.emit(self._mention_ids(index))
        elif event.key() == Qt.Key.Key_F2:
            self._rename(index)
        else:
            super().keyPressEvent(event)

    def _expanded(self) -> list[Group]:
        rows = (self.entities.index(row, 0) for row in range(self.entities.rowCount()))
        groups = (self.entities.group_at(index) for index in rows if self.isExpanded(index))
        return [group for group in groups if group is not None]

    def _mention_ids(self, index: Index) -> tuple[str, ...]:
        if index.internalId():
            mention = self.entities.mention_at(index)
            return () if mention is None else (mention.id,)
        group = self.entities.group_at(index)
        return () if group is None else tuple(mention.id for mention in group.mentions)

    def _choose(self, index: Index) -> None:
        mention = self.entities.mention_at(index)
        if mention is not None:
            self.mention_chosen.emit(MarkRef("mention", mention.id))

    def _rename(self, index: Index) -> None:
        group = self.entities.group_at(index)
        if group is not None and group.entity_id is not None:
            self.rename_wanted.emit(group.entity_id)
