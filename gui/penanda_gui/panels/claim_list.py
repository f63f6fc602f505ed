"""The claims of the open article, in reading order."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListView, QWidget

from penanda.marks import MarkRef, Marks
from penanda.model.claim import Claim
from penanda.model.entity import Entity
from penanda_gui.panels.claim_words import WORTH_NAMES, WORTH_SIGNS, claimant_words
from penanda_gui.panels.two_line_delegate import TwoLineDelegate

translate = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex


class ClaimListModel(QAbstractListModel):
    """Claims in reading order, an outer one before those inside it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._claims: list[Claim] = []
        self._rows: dict[str, int] = {}
        self._marks = Marks()
        self._entities: Mapping[str, Entity] = {}

    def show_claims(self, marks: Marks, entities: Mapping[str, Entity]) -> None:
        """Show the claims among *marks*."""
        self.beginResetModel()
        self._marks, self._entities = marks, entities
        self._claims = sorted(marks.claims.values(), key=lambda claim: (claim.start, -claim.end, claim.id))
        self._rows = {claim.id: row for row, claim in enumerate(self._claims)}
        self.endResetModel()

    def claim_at(self, row: int) -> Claim | None:
        """The claim in *row*, or ``None``."""
        return self._claims[row] if 0 <= row < len(self._claims) else None

    def row_of(self, claim_id: str) -> int:
        """The row of a claim, or -1."""
        return self._rows.get(claim_id, -1)

    def rowCount(self, parent: Index | None = None) -> int:
        """How many claims there are."""
        return 0 if parent is not None and parent.isValid() else len(self._claims)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The claim's words, below them who says it; its worth as a sign."""
        claim = self.claim_at(index.row())
        if claim is None:
            return None
        says = claimant_words(claim, self._marks, self._entities)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return claim.summary or claim.words()
        if role == TwoLineDelegate.SECOND_LINE:
            return translate("Claims", "Says: {claimant}").format(claimant=says)
        if role == TwoLineDelegate.SIGN:
            return WORTH_SIGNS[claim.check_worthiness]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            worth = WORTH_NAMES.get(claim.check_worthiness or "", "")
            return f"{translate('Claims', worth) if worth else ''}. {claim.words()}. {says}"
        return None


class ClaimList(QListView):
    """Lists claims; a click or Enter goes to one's words."""

    claim_chosen = Signal(object)  # MarkRef
    claim_pointed = Signal(object)  # MarkRef, or None when the mouse leaves

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.claims = ClaimListModel(self)
        self.setModel(self.claims)
        self.setItemDelegate(TwoLineDelegate(self))
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(translate("Claims", "Claims of this article"))
        self.setMouseTracking(True)
        self.clicked.connect(self._choose)
        self.entered.connect(self._point_at)
        self.viewportEntered.connect(lambda: self.claim_pointed.emit(None))

    def show_claims(self, marks: Marks, entities: Mapping[str, Entity], current: str | None) -> None:
        """Show the claims among *marks*, at the same place, with the current one marked."""
        place = self.verticalScrollBar().value()
        self.claims.show_claims(marks, entities)
        self.verticalScrollBar().setValue(place)
        self.show_current(current)

    def show_current(self, claim_id: str | None) -> None:
        """Mark the claim that is current in the text."""
        row = self.claims.row_of(claim_id or "")
        if row < 0:
            self.clearSelection()
        else:
            self.setCurrentIndex(self.claims.index(row))

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
        claim = self.claims.claim_at(index.row())
        self.claim_pointed.emit(None if claim is None else MarkRef("claim", claim.id))

    def _choose(self, index: Index) -> None:
        claim = self.claims.claim_at(index.row())
        if claim is not None:
            self.claim_chosen.emit(MarkRef("claim", claim.id))
