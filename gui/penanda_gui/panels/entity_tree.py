"""The entities of the open article, each with its mentions below it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent

from penanda.marks import MarkRef, Marks
from penanda.model.entity import Entity
from penanda_gui.panels.empty_list import paint_instead_of_rows
from penanda_gui.panels.entity_delegate import EntityDelegate
from penanda_gui.panels.entity_rows import EntityRows
from penanda_gui.panels.row_table import RowTable

translate = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex


class EntityTree(RowTable):
    """Shows entities and their mentions; a click or Enter goes to the words."""

    mention_chosen = Signal(object)  # MarkRef
    rename_wanted = Signal(str)  # entity id

    def __init__(self) -> None:
        super().__init__()
        self.entities = EntityRows(self)
        self.setModel(self.entities)
        self.setItemDelegate(EntityDelegate(self))
        self.setAccessibleName(translate("Entities", "Entities of this article"))
        self.clicked.connect(self._choose)
        self.doubleClicked.connect(self._toggle)
        self._invitation = ""

    def show_mentions(self, marks: Marks, entities: Mapping[str, Entity]) -> None:
        """Show the mentions among *marks*, those groups open that were open, at the same place."""
        place = self.verticalScrollBar().value()
        self.entities.show_mentions(marks, entities)
        self.updateGeometries()
        self.verticalScrollBar().setValue(place)

    def invite(self, *, wanted: bool) -> None:
        """Say how to make the first mention, while there is none."""
        said = translate("Entities", "Select a name and press the digit of a label, or click on the label.")
        self._invitation = said if wanted else ""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the entities, or what can be done where there are none."""
        super().paintEvent(event)
        paint_instead_of_rows(self, self._invitation)

    def update_mentions(self, mention_ids: Iterable[str], entity_ids: Iterable[str]) -> None:
        """Show what has become of some of the mentions and entities shown."""
        with self.same_place():
            self.entities.update_mentions(mention_ids, entity_ids)

    def show_current(self, ref: MarkRef | None) -> None:
        """Mark the mention that is selected in the text."""
        index = self.entities.index_of(ref.id) if ref is not None and ref.kind == "mention" else QModelIndex()
        if index.isValid():
            self.setCurrentIndex(index)
        else:
            self.clearSelection()

    def current_mention_ids(self) -> tuple[str, ...]:
        """The current mention, or all of the current entity."""
        row = self.entities.row_at(self.currentIndex())
        if row is None:
            return ()
        mentions = row.group.mentions if row.mention is None else [row.mention]
        return tuple(mention.id for mention in mentions)

    def rename_current(self) -> None:
        """Ask for another name of the entity of the current row."""
        row = self.entities.row_at(self.currentIndex())
        if row is not None and row.group.entity_id is not None:
            self.rename_wanted.emit(row.group.entity_id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the words, Right and Left open and close."""
        index, key = self.currentIndex(), event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(index)
        elif key in (Qt.Key.Key_Right, Qt.Key.Key_Plus):
            self._open(index)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Minus):
            self._close(index)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open or close a group by a click on its arrow; anywhere else choose the row."""
        index = self.indexAt(event.position().toPoint())
        row = self.entities.row_at(index)
        on_arrow = event.position().x() < self.visualRect(index).left() + EntityDelegate.INDENT
        if row is not None and row.mention is None and on_arrow:
            self._toggle(index)
        else:
            super().mousePressEvent(event)

    def _open(self, index: Index) -> None:
        """Open a group; in an open one go to its first mention."""
        row = self.entities.row_at(index)
        if row is None or row.mention is not None:
            return
        if row.group.is_open:
            self.setCurrentIndex(self.entities.index(index.row() + 1))
        self.entities.set_open(row.group, is_open=True)

    def _close(self, index: Index) -> None:
        """Close a group; from a mention go to its group."""
        row = self.entities.row_at(index)
        if row is None:
            return
        if row.mention is not None:
            self.setCurrentIndex(self.entities.index_of_group(row.group))
        else:
            self.entities.set_open(row.group, is_open=False)

    def _toggle(self, index: Index) -> None:
        row = self.entities.row_at(index)
        if row is not None and row.mention is None:
            self.entities.set_open(row.group, is_open=not row.group.is_open)

    def _choose(self, index: Index) -> None:
        mention = self.entities.mention_at(index)
        if mention is not None:
            self.mention_chosen.emit(MarkRef("mention", mention.id))
