"""The entities of an article and their mentions as rows, of which an edit touches only its own."""

from __future__ import annotations

import sys
from bisect import bisect_left
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from penanda.marks import Marks
from penanda.model.entity import Entity
from penanda.model.mention import Mention
from penanda_gui.panels.entity_delegate import EntityDelegate
from penanda_gui.panels.mention_groups import Group, group_for, grouped, place_of
from penanda_gui.panels.tooltips import plain_tip

translate = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex

_NOWHERE = QModelIndex()


class Row(NamedTuple):
    """A row: a group, or one of its mentions."""

    group: Group
    mention: Mention | None

    @property
    def order(self) -> tuple[Any, ...]:
        """What rows are sorted by: a group comes before its mentions."""
        return self.group.order, () if self.mention is None else place_of(self.mention)


def _order(row: Row) -> tuple[Any, ...]:
    return row.order


class EntityRows(QAbstractListModel):
    """Groups in the order of first mention, and below each that is open its mentions."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []
        self._groups: dict[tuple[str | None, str], Group] = {}
        self._group_of: dict[str, Group] = {}  # of each mention, by id
        self._shown: dict[str, Mention] = {}
        self._marks = Marks()
        self._entities: Mapping[str, Entity] = {}
        self._label_names: dict[str, str] = {}
        self._inks: dict[str, QColor] = {}

    @property
    def groups(self) -> tuple[Group, ...]:
        """The groups in their order, open and closed."""
        return tuple(row.group for row in self._rows if row.mention is None)

    def set_labels(self, names: dict[str, str], inks: dict[str, QColor]) -> None:
        """The labels' names and colours, by code."""
        self._label_names, self._inks = names, inks
        self._all_changed()

    def show_mentions(self, marks: Marks, entities: Mapping[str, Entity]) -> None:
        """Show the mentions among *marks*, those groups open that were open."""
        opened = {key for key, group in self._groups.items() if group.is_open}
        self.beginResetModel()
        self._marks, self._entities = marks, entities
        groups = grouped(marks.mentions.values(), entities)
        self._groups = {group.key: group for group in groups}
        self._group_of = {mention.id: group for group in groups for mention in group.mentions}
        self._shown = dict(marks.mentions)
        self._rows = []
        for group in groups:
            group.is_open = group.key in opened
            self._rows += [Row(group, None), *self._rows_below(group)]
        self.endResetModel()

    def update_mentions(self, mention_ids: Iterable[str], entity_ids: Iterable[str]) -> None:
        """Show what has become of some mentions and entities."""
        lost = (self._groups.get((id_, "")) for id_ in entity_ids if id_ not in self._entities)
        orphans = [mention.id for group in lost if group is not None for mention in group.mentions]
        for mention_id in (*mention_ids, *orphans):
            self._update(mention_id)
        self._all_changed()

    def set_open(self, group: Group, is_open: bool) -> None:
        """Show or hide the mentions of a group."""
        if group.is_open == is_open:
            return
        first = self._row(group.order) + 1
        group.is_open = is_open
        if is_open:
            self.beginInsertRows(_NOWHERE, first, first + len(group.mentions) - 1)
            self._rows[first:first] = self._rows_below(group)
            self.endInsertRows()
        else:
            self.beginRemoveRows(_NOWHERE, first, first + len(group.mentions) - 1)
            del self._rows[first : first + len(group.mentions)]
            self.endRemoveRows()
        self.dataChanged.emit(self.index(first - 1), self.index(first - 1))

    def row_at(self, index: Index) -> Row | None:
        """What stands in a row; ``None`` for an invalid index."""
        return self._rows[index.row()] if index.isValid() else None

    def mention_at(self, index: Index) -> Mention | None:
        """The mention of a row; for a group, its first one."""
        row = self.row_at(index)
        return None if row is None else row.mention or row.group.mentions[0]

    def index_of(self, mention_id: str) -> QModelIndex:
        """Where a mention stands, its group if that is closed; an invalid index when it is not there."""
        group = self._group_of.get(mention_id)
        if group is None:
            return QModelIndex()
        if not group.is_open:
            return self.index_of_group(group)
        return self.index(self._row(group.order, place_of(self._shown[mention_id])))

    def index_of_group(self, group: Group) -> QModelIndex:
        """Where a group stands."""
        return self.index(self._row(group.order))

    def rowCount(self, parent: Index | None = None) -> int:
        """How many rows are shown."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Name, label and count of a group; words of a mention, and its label where it is another one."""
        row = self.row_at(index)
        if row is None:
            return None
        return (
            self._group_data(row.group, role)
            if row.mention is None
            else self._mention_data(row.group, row.mention, role)
        )

    # A row is asked for a dozen roles each time it is painted, so each answer is worked out alone.

    def _group_data(self, group: Group, role: int) -> object:
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._group_name(group) or translate("Entities", "No entity")
            case Qt.ItemDataRole.DecorationRole:
                return self._inks.get(self._group_label(group))
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(" · ".join(filter(None, (self._group_name(group), self._label_of(group)))))
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{self._group_name(group)} {self._label_of(group)} {len(group.mentions)}".strip()
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return translate("Entities", "Open") if group.is_open else translate("Entities", "Closed")
            case EntityDelegate.LABEL:
                return self._label_of(group)
            case EntityDelegate.COUNT:
                return str(len(group.mentions))
            case EntityDelegate.IS_OPEN:
                return group.is_open
        return None

    def _group_name(self, group: Group) -> str:
        entity = self._entities.get(group.entity_id or "")
        return entity.name if entity is not None else ""

    def _group_label(self, group: Group) -> str:
        entity = self._entities.get(group.entity_id or "")
        return entity.type if entity is not None else group.label

    def _label_of(self, group: Group) -> str:
        label = self._group_label(group)
        return self._label_names.get(label, label)

    def _mention_data(self, group: Group, mention: Mention, role: int) -> object:
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return _words(mention)
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(f"{_words(mention)} · {self._label_names.get(mention.label, mention.label)}")
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{_words(mention)} {self._label_names.get(mention.label, mention.label)}"
            case EntityDelegate.LABEL:
                entity = self._entities.get(group.entity_id or "")
                is_told = entity is None or entity.type == mention.label
                return "" if is_told else self._label_names.get(mention.label, mention.label)
        return None

    # One mention at a time

    def _update(self, mention_id: str) -> None:
        before, now = self._shown.get(mention_id), self._marks.mentions.get(mention_id)
        group = self._group_of.get(mention_id)
        if before is not None and now is not None and group is not None:
            stays = group_for(now, self._entities).key == group.key
            if stays and place_of(before) == place_of(now):
                self._replace(group, now)
                return
        if before is not None and group is not None:
            self._take(before, group)
        if now is not None:
            self._put(now)

    def _replace(self, group: Group, mention: Mention) -> None:
        self._shown[mention.id] = mention
        group.mentions[group.row_of(mention)] = mention
        if group.is_open:
            self._rows[self._row(group.order, place_of(mention))] = Row(group, mention)

    def _take(self, mention: Mention, group: Group) -> None:
        number = group.row_of(mention)
        del self._shown[mention.id], self._group_of[mention.id]
        if len(group.mentions) == 1:
            self._remove_rows(self._row(group.order), 1 + group.is_open)
            del self._groups[group.key]
            return
        if group.is_open:
            self._remove_rows(self._row(group.order, place_of(mention)), 1)
        del group.mentions[number]
        if number == 0:
            self._sort_in(group)

    def _put(self, mention: Mention) -> None:
        made = group_for(mention, self._entities)
        group = self._groups.setdefault(made.key, made)
        self._shown[mention.id], self._group_of[mention.id] = mention, group
        number = group.row_of(mention)
        group.mentions.insert(number, mention)
        if group is made:
            group.sort_in()
            self._insert_row(Row(group, None))
        elif number == 0:
            self._sort_in(group)
        if group.is_open:
            self._insert_row(Row(group, mention))

    def _sort_in(self, group: Group) -> None:
        """Bring a group to where its first mention puts it."""
        first, last = self._row(group.order), self._row(group.order, (sys.maxsize,))
        before = group.order
        group.sort_in()
        # Its own rows are not where the new order wants them, so they are left out.
        inside = (0, first) if group.order < before else (last, len(self._rows))
        to = self._row(group.order, inside=inside)
        if to in (first, last):
            return
        self.beginMoveRows(_NOWHERE, first, last - 1, _NOWHERE, to)
        moved = self._rows[first:last]
        del self._rows[first:last]
        to = to if to < first else to - len(moved)
        self._rows[to:to] = moved
        self.endMoveRows()

    # Rows

    def _row(
        self,
        order: tuple[bool, Any],
        place: tuple[Any, ...] = (),
        *,
        inside: tuple[int, int | None] = (0, None),
    ) -> int:
        """The row of a group, or of the mention of a place in it; where it would come if there is none."""
        return bisect_left(self._rows, (order, place), *inside, key=_order)

    def _rows_below(self, group: Group) -> list[Row]:
        return [Row(group, mention) for mention in group.mentions] if group.is_open else []

    def _insert_row(self, row: Row) -> None:
        at = self._row(*row.order)
        self.beginInsertRows(_NOWHERE, at, at)
        self._rows.insert(at, row)
        self.endInsertRows()

    def _remove_rows(self, first: int, count: int) -> None:
        self.beginRemoveRows(_NOWHERE, first, first + count - 1)
        del self._rows[first : first + count]
        self.endRemoveRows()

    def _all_changed(self) -> None:
        """Have what shows painted anew: a name or a count may stand in any row."""
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))


def _words(mention: Mention) -> str:
    return " ".join(mention.surface.split()) + (" ?" if mention.uncertain else "")
