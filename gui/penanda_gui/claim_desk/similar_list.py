"""Claims that say much the same as the one on the page."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from penanda.project.claims_desk import ClaimLine
from penanda_gui.claim_desk.line_model import claimant_of
from penanda_gui.panels.two_line_delegate import TwoLineDelegate

translate = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex


class SimilarLine(NamedTuple):
    """A claim, how like the other it is (up to 100), and whether both were linked as the same."""

    line: ClaimLine
    score: float
    is_linked: bool


class SimilarModel(QAbstractListModel):
    """The similar claims, the nearest first."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._lines: tuple[SimilarLine, ...] = ()

    def show_lines(self, lines: Sequence[SimilarLine]) -> None:
        """Show these."""
        if tuple(lines) == self._lines:
            return
        self.beginResetModel()
        self._lines = tuple(lines)
        self.endResetModel()

    def at(self, row: int) -> SimilarLine | None:
        """What stands in *row*, or ``None``."""
        return self._lines[row] if 0 <= row < len(self._lines) else None

    def row_of(self, claim_id: str) -> int:
        """The row of a claim, or -1."""
        return next((row for row, one in enumerate(self._lines) if one.line.id == claim_id), -1)

    def rowCount(self, parent: Index | None = None) -> int:
        """How many there are."""
        return 0 if parent is not None and parent.isValid() else len(self._lines)

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


class SimilarList(QListView):
    """Lists similar claims; Enter goes to one."""

    claim_wanted = Signal(str)  # claim id
    link_wanted = Signal(str)  # claim id
    unlink_wanted = Signal(str)  # claim id

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = SimilarModel(self)
        self.setModel(self.lines)
        self.setItemDelegate(TwoLineDelegate(self))
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(translate("ClaimDesk", "Similar claims"))
        self.doubleClicked.connect(lambda _index: self._go())

    @property
    def current(self) -> SimilarLine | None:
        """The claim that is current."""
        return self.lines.at(self.currentIndex().row())

    def show_lines(self, lines: Sequence[SimilarLine]) -> None:
        """Show these; the one that was current stays so."""
        before, row = self.current, max(0, self.currentIndex().row())
        self.lines.show_lines(lines)
        now = self.lines.row_of(before.line.id) if before else -1
        self.setCurrentIndex(self.lines.index(now if now >= 0 else min(row, len(lines) - 1)))

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
