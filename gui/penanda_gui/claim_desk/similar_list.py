"""Claims that say much the same as the one on the page."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from penanda.project.claims_desk import ClaimLine
from penanda_gui.claim_desk.line_model import claimant_of
from penanda_gui.panels.row_list import RowList
from penanda_gui.panels.rows import Index, Rows
from penanda_gui.panels.two_line_delegate import TwoLineDelegate

translate = QCoreApplication.translate


class SimilarLine(NamedTuple):
    """A claim, how like the other it is (up to 100), and whether both were linked as the same."""

    line: ClaimLine
    score: float
    is_linked: bool


class SimilarModel(Rows[SimilarLine]):
    """The similar claims, the nearest first."""

    def show_items(self, items: Sequence[SimilarLine]) -> None:
        """Show these; where they stand already, a reader of the list notices nothing."""
        if list(items) != self._items:
            super().show_items(items)

    def key_of(self, item: SimilarLine) -> str:
        """The claim's id."""
        return item.line.id

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Its words; below them how like it is, who says it and where; ``=`` for one that is linked."""
        one = self.at(index.row())
        if one is None:
            return None
        second = _second(one)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return one.line.summary or one.line.words
            case TwoLineDelegate.SECOND_LINE:
                return second
            case TwoLineDelegate.SIGN:
                return "=" if one.is_linked else " "
            case Qt.ItemDataRole.ToolTipRole:
                return f"{second}\n{one.line.words}"
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{one.line.words}. {second}"
        return None


class SimilarList(RowList):
    """Lists similar claims; Enter goes to one."""

    claim_wanted = Signal(str)  # claim id
    link_wanted = Signal(str)  # claim id
    unlink_wanted = Signal(str)  # claim id

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("ClaimDesk", "Similar claims"), parent)
        self.lines = SimilarModel(self)
        self.setModel(self.lines)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.doubleClicked.connect(lambda _index: self._go())

    @property
    def current(self) -> SimilarLine | None:
        """The claim that is current."""
        return self.lines.at(self.currentIndex().row())

    def show_lines(self, lines: Sequence[SimilarLine]) -> None:
        """Show these; the one that was current stays so."""
        with self.same_current(self.lines):
            self.lines.show_items(lines)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go there with Enter."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._go()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters are keys here."""

    def link_or_unlink(self) -> None:
        """Say that the current one is the same claim, or that it is not after all."""
        if (one := self.current) is not None:
            (self.unlink_wanted if one.is_linked else self.link_wanted).emit(one.line.id)

    def _go(self) -> None:
        if (one := self.current) is not None:
            self.claim_wanted.emit(one.line.id)


def _second(one: SimilarLine) -> str:
    said = (
        translate("ClaimDesk", "The same claim · {claimant} · {article}")
        if one.is_linked
        else translate("ClaimDesk", "{score} % alike · {claimant} · {article}")
    )
    return said.format(score=round(one.score), claimant=claimant_of(one.line), article=one.line.article)
