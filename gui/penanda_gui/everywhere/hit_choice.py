"""The hits to be tagged, each with a check mark."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from penanda.project.everywhere import Hit
from penanda_gui.panels.rows import Index, Rows
from penanda_gui.panels.sentence_delegate import beside_words, in_brackets


class HitChoice(Rows[Hit]):
    """Hits in reading order. Names are checked at first; the same words in small letters may be others."""

    choice_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._checked: list[bool] = []

    @property
    def chosen(self) -> list[Hit]:
        """The hits that are checked."""
        return [hit for hit, is_checked in zip(self._items, self._checked, strict=True) if is_checked]

    def show_hits(self, hits: Sequence[Hit]) -> None:
        """Offer these."""
        some_have_capitals = any(not hit.words.islower() for hit in hits)
        self._checked = [not (some_have_capitals and hit.words.islower()) for hit in hits]
        self.show_items(hits)
        self.choice_changed.emit()

    def check_all(self, *, checked: bool) -> None:
        """Check all of them, or none."""
        self._checked = [checked] * len(self._items)
        if self._items:
            self.dataChanged.emit(self.index(0), self.index(len(self._items) - 1))
        self.choice_changed.emit()

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Each can be checked."""
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable

    def first_line(self, item: Hit) -> str:
        """The words."""
        return " ".join(item.words.split())

    def second_line(self, item: Hit) -> str:
        """The article."""
        return item.article

    def tip(self, item: Hit) -> str:
        """The article, and the words in their line."""
        return f"{item.article}\n{in_brackets(item)}"

    def spoken(self, item: Hit) -> str:
        """The words in their line, and the article."""
        return f"{in_brackets(item)} · {item.article}"

    def besides(self, item: Hit, role: int) -> object:
        """What stands around the words."""
        return beside_words(item, role)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Whether a hit is checked, and all else that shows of it."""
        if role == Qt.ItemDataRole.CheckStateRole and self.at(index.row()) is not None:
            return Qt.CheckState.Checked if self._checked[index.row()] else Qt.CheckState.Unchecked
        return super().data(index, role)

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Check one, or take its mark away."""
        if role != Qt.ItemDataRole.CheckStateRole or not 0 <= index.row() < len(self._items):
            return False
        self._checked[index.row()] = Qt.CheckState(value) == Qt.CheckState.Checked
        self.dataChanged.emit(index, index)
        self.choice_changed.emit()
        return True
