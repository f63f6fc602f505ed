"""The claims of the open article, in reading order."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent

from penanda.marks import MarkRef, Marks
from penanda.model.entity import Entity
from penanda_gui.panels.claim_rows import ClaimRows
from penanda_gui.panels.row_table import RowTable
from penanda_gui.panels.two_line_delegate import TwoLineDelegate

translate = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex


class ClaimList(RowTable):
    """Lists claims; a click or Enter goes to one's words."""

    claim_chosen = Signal(object)  # MarkRef
    claim_pointed = Signal(object)  # MarkRef, or None when the mouse leaves

    def __init__(self) -> None:
        super().__init__()
        self.claims = ClaimRows(self)
        self.setModel(self.claims)
        self.setItemDelegate(TwoLineDelegate(self))
        self.setAccessibleName(translate("Claims", "Claims of this article"))
        self.setMouseTracking(True)
        self.clicked.connect(self._choose)
        self.entered.connect(self._point_at)
        self.viewportEntered.connect(lambda: self.claim_pointed.emit(None))

    def show_claims(self, marks: Marks, entities: Mapping[str, Entity]) -> None:
        """Show the claims among *marks*, at the same place."""
        place = self.verticalScrollBar().value()
        self.claims.show_claims(marks, entities)
        self.updateGeometries()
        self.verticalScrollBar().setValue(place)

    def update_claims(self, claim_ids: Iterable[str]) -> None:
        """Show what has become of some of the claims shown."""
        with self.same_place():
            self.claims.update_claims(claim_ids)

    def show_current(self, claim_id: str | None) -> None:
        """Mark the claim that is current in the text."""
        row = self.claims.row_of(claim_id or "")
        if row < 0:
            self.clearSelection()
        else:
            self.updateGeometries()  # rows that have just come are beyond the range of the scroll bar
            self.setCurrentIndex(self.claims.index(row))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the current claim in sight when the card below it takes room from the list."""
        super().resizeEvent(event)
        current = self.currentIndex()
        place = self.visualRect(current)
        if self.selectionModel().isSelected(current) and 0 <= place.top() < event.oldSize().height():
            self.scrollTo(current)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the words of the current claim with Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Point at no claim."""
        super().leaveEvent(event)
        self.claim_pointed.emit(None)

    def _point_at(self, index: Index) -> None:
        claim = self.claims.at(index.row())
        self.claim_pointed.emit(None if claim is None else MarkRef("claim", claim.id))

    def _choose(self, index: Index) -> None:
        claim = self.claims.at(index.row())
        if claim is not None:
            self.claim_chosen.emit(MarkRef("claim", claim.id))
