"""The claims of an article as rows, of which an edit touches only its own."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping

from PySide6.QtCore import QCoreApplication, QModelIndex
from PySide6.QtWidgets import QWidget

from penanda.marks import Marks
from penanda.model.claim import Claim
from penanda.model.entity import Entity
from penanda_gui.panels.claim_words import WORTH_NAMES, WORTH_SIGNS, claimant_words
from penanda_gui.panels.rows import Rows
from penanda_gui.panels.two_line_delegate import TwoLineDelegate

translate = QCoreApplication.translate


class ClaimRows(Rows[Claim]):
    """Claims in reading order, an outer one before those inside it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._by_id: dict[str, Claim] = {}
        self._marks = Marks()
        self._entities: Mapping[str, Entity] = {}

    def show_claims(self, marks: Marks, entities: Mapping[str, Entity]) -> None:
        """Show the claims among *marks*."""
        self._marks, self._entities = marks, entities
        self._by_id = dict(marks.claims)
        self.show_items(sorted(marks.claims.values(), key=_place))

    def update_claims(self, claim_ids: Iterable[str]) -> None:
        """Show what has become of some claims, and who says the others now."""
        for claim_id in claim_ids:
            before, now = self._by_id.get(claim_id), self._marks.claims.get(claim_id)
            if before is not None and now is not None and _place(before) == _place(now):
                self._items[self.row_of(claim_id)] = self._by_id[claim_id] = now
                continue
            if before is not None:
                self._remove(before)
            if now is not None:
                self._insert(now)
        if self._items:  # a claimant's name may stand in any of them
            self.dataChanged.emit(self.index(0), self.index(len(self._items) - 1))

    def key_of(self, item: Claim) -> str:
        """The claim's id."""
        return item.id

    def row_of(self, key: object) -> int:
        """The row of the claim with an id, or -1."""
        claim = self._by_id.get(str(key))
        return -1 if claim is None else bisect_left(self._items, _place(claim), key=_place)

    def first_line(self, item: Claim) -> str:
        """What the claim says."""
        return item.summary or item.words()

    def second_line(self, item: Claim) -> str:
        """Who says it."""
        return translate("Claims", "Says: {claimant}").format(claimant=self._claimant(item))

    def tip(self, item: Claim) -> str:
        """What the claim says, which may be cut."""
        return self.first_line(item)

    def spoken(self, item: Claim) -> str:
        """Its worth, its words, and who says it."""
        worth = WORTH_NAMES.get(item.check_worthiness or "", "")
        return f"{translate('Claims', worth) if worth else ''}. {item.words()}. {self._claimant(item)}"

    def besides(self, item: Claim, role: int) -> object:
        """Its worth as a sign."""
        return WORTH_SIGNS[item.check_worthiness] if role == TwoLineDelegate.SIGN else None

    def _claimant(self, claim: Claim) -> str:
        return claimant_words(claim, self._marks, self._entities)

    def _insert(self, claim: Claim) -> None:
        row = bisect_left(self._items, _place(claim), key=_place)
        self.beginInsertRows(QModelIndex(), row, row)
        self._items.insert(row, claim)
        self._by_id[claim.id] = claim
        self.endInsertRows()

    def _remove(self, claim: Claim) -> None:
        row = self.row_of(claim.id)
        self.beginRemoveRows(QModelIndex(), row, row)
        del self._items[row], self._by_id[claim.id]
        self.endRemoveRows()


def _place(claim: Claim) -> tuple[int, int, str]:
    return claim.start, -claim.end, claim.id
