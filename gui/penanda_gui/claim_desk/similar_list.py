"""Claims that say much the same as the one on the page."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView

from penanda.project.claims_desk import ClaimLine
from penanda_gui.claim_desk.line_model import claimant_of
from penanda_gui.panels.row_list import RowList
from penanda_gui.panels.rows import Rows
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

    def first_line(self, item: SimilarLine) -> str:
        """What the claim says."""
        return item.line.summary or item.line.words

    def second_line(self, item: SimilarLine) -> str:
        """How like the other it is, who says it and where."""
        said = (
            translate("ClaimDesk", "The same claim · {claimant} · {article}")
            if item.is_linked
            else translate("ClaimDesk", "{score} % alike · {claimant} · {article}")
        )
        line = item.line
        return said.format(score=round(item.score), claimant=claimant_of(line), article=line.article)

    def tip(self, item: SimilarLine) -> str:
        """The claim's own words, too."""
        return f"{self.second_line(item)}\n{item.line.words}"

    def spoken(self, item: SimilarLine) -> str:
        """The claim's own words, too."""
        return f"{item.line.words}. {self.second_line(item)}"

    def besides(self, item: SimilarLine, role: int) -> object:
        """``=`` for one that is linked."""
        return ("=" if item.is_linked else " ") if role == TwoLineDelegate.SIGN else None


class SimilarList(RowList):
    """Lists similar claims; Enter goes to one."""

    claim_wanted = Signal(str)  # claim id
    link_wanted = Signal(str)  # claim id
    unlink_wanted = Signal(str)  # claim id

    def __init__(self) -> None:
        super().__init__(translate("ClaimDesk", "Similar claims"))
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
