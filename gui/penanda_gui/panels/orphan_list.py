"""The marks that wait for a place in the new version of their article."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from penanda.model.orphan import LostPiece
from penanda.sentences import QT_TRANSLATE_NOOP
from penanda_gui.commands.actions import Actions
from penanda_gui.commands.scope import Scope
from penanda_gui.commands.telling_keys import CommandButton
from penanda_gui.panels.plain_label import PlainLabel
from penanda_gui.panels.row_list import RowList
from penanda_gui.panels.rows import Rows

translate = QCoreApplication.translate

# How much of a narrow row goes to what stood before the words, in code points.
_BEFORE = 14
_KINDS = {
    "content": QT_TRANSLATE_NOOP("Orphans", "Claim"),
    "cue": QT_TRANSLATE_NOOP("Orphans", "Cue"),
    "hedge": QT_TRANSLATE_NOOP("Orphans", "Hedge"),
}


class OrphanRows(Rows[LostPiece]):
    """The lost pieces of one article: what they are and their words, and below it what stood around them."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._labels: Mapping[str, str] = {}

    def show_pieces(self, pieces: Sequence[LostPiece], labels: Mapping[str, str]) -> None:
        """Show *pieces*; *labels* has the names of labels by code."""
        self._labels = labels
        self.show_items(pieces)

    def key_of(self, item: LostPiece) -> tuple[str, str | None]:
        """The ids of the orphan and of its piece."""
        return item.orphan_id, item.piece_id

    def first_line(self, item: LostPiece) -> str:
        """Its words."""
        return item.surface

    def second_line(self, item: LostPiece) -> str:
        """What it is, and what stood around its words."""
        return f"{self._what(item)} · {_context(item, _BEFORE)}"

    def tip(self, item: LostPiece) -> str:
        """All of it."""
        return "\n".join(filter(None, (self._what(item), item.about, _context(item))))

    def spoken(self, item: LostPiece) -> str:
        """All of it."""
        return self.tip(item)

    def _what(self, piece: LostPiece) -> str:
        if piece.label is not None:
            return self._labels.get(piece.label, piece.label)
        return translate("Orphans", _KINDS[piece.role])


def _context(piece: LostPiece, most: int | None = None) -> str:
    """What stood around the words, and before them no more than *most* code points."""
    before, words, after = (" ".join(part.split()) for part in (piece.before, piece.surface, piece.after))
    return f"…{before[-most:] if most else before} [{words}] {after}…"


class OrphanList(RowList):
    """Lists lost pieces: a click looks for one's words, Enter places it on the selection."""

    shown = Signal(object)  # LostPiece
    place_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(translate("Orphans", "Marks without a place"))
        self.rows = OrphanRows(self)
        self.setModel(self.rows)
        self.say_instead_of_rows(translate("Orphans", "All marks of this article have their place."))
        self.clicked.connect(lambda _index: self._show())

    @property
    def current(self) -> LostPiece | None:
        """The piece that is current."""
        return self.rows.at(self.currentIndex().row())

    def show_pieces(self, pieces: Sequence[LostPiece], labels: Mapping[str, str]) -> None:
        """Show *pieces*; the one that was current stays so, or the next one becomes it."""
        with self.same_current(self.rows):
            self.rows.show_pieces(pieces, labels)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Place with Enter, show with the space bar."""
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.place_wanted.emit()
            case Qt.Key.Key_Space:
                self._show()
            case _:
                super().keyPressEvent(event)

    def _show(self) -> None:
        if self.current is not None:
            self.shown.emit(self.current)


class OrphanPanel(QWidget):
    """The list, with what to do about it in words and as two buttons."""

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self.list = OrphanList()
        actions.act_in(Scope.ORPHANS, self.list)
        self.say = PlainLabel(
            translate("Orphans", "Select the words in the text, then place the mark on them."), wraps=True
        )
        self.place = CommandButton(translate("Orphans", "Place here"), "place_orphan", actions)
        self.place.setToolTip(translate("Orphans", "Put the mark on the words selected in the text"))
        self.drop = CommandButton(translate("Orphans", "Drop"), "drop_orphan", actions)
        self.drop.setToolTip(translate("Orphans", "Let the mark go"))
        buttons = QHBoxLayout()
        buttons.addWidget(self.place)
        buttons.addWidget(self.drop)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        for part in (self.say, self.list):
            column.addWidget(part)
        column.addLayout(buttons)
        self.say.setContentsMargins(12, 2, 12, 4)
        buttons.setContentsMargins(12, 0, 12, 0)

    def show_pieces(self, pieces: Sequence[LostPiece], labels: Mapping[str, str]) -> None:
        """Show *pieces*, and what can be done with them."""
        self.list.show_pieces(pieces, labels)
        for part in (self.say, self.place, self.drop):
            part.setVisible(bool(pieces))
