"""The mode in which the edges of a mark are moved by keys or by dragging a handle."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from penanda.marks import Piece
from penanda.text.selection import trim
from penanda_gui.article.edges import Edge, EdgeMove

Outcome = Literal["moved", "kept", "reverted"]

_Key = Qt.Key
_Modifier = Qt.KeyboardModifier
_ARROWS = (_Key.Key_Left, _Key.Key_Right)
_KEEP = (_Key.Key_Return, _Key.Key_Enter)
_KEYS = (*_ARROWS, *_KEEP, _Key.Key_Escape)


class EdgeEditor:
    """One move of the edges of one piece, from its beginning until it is kept or reverted."""

    def __init__(self, text: str, piece: Piece) -> None:
        self.piece = piece
        self.span = EdgeMove(text, piece.start, piece.end)
        self._edge: Edge = "end"

    @staticmethod
    def takes(event: QKeyEvent) -> bool:
        """Whether a key means something while edges are moved."""
        return event.key() in _KEYS

    def press(self, event: QKeyEvent, *, rtl: bool) -> Outcome | None:
        """Act on a key: arrows move the end, Shift+arrows the start, Ctrl by word; Enter keeps, Esc reverts.

        The right arrow goes forward, or back where the paragraph runs from right to left (*rtl*).
        Keys without a meaning here answer ``None``.
        """
        if event.key() in _KEEP:
            return "kept"
        if event.key() == _Key.Key_Escape:
            return "reverted"
        if event.key() not in _ARROWS:
            return None
        forward = (event.key() == _Key.Key_Right) != rtl
        by_word = bool(event.modifiers() & _Modifier.ControlModifier)
        self._edge = "start" if event.modifiers() & _Modifier.ShiftModifier else "end"
        self.span = self.span.step(self._edge, forward=forward, by_word=by_word)
        return "moved"

    def drag(self, edge: Edge, offset: int) -> None:
        """Move an edge to the code point *offset*."""
        self.span = self.span.to(edge, offset)

    @property
    def moving(self) -> int:
        """The code point at which the edge stands that a key has moved last."""
        return self.span.at(self._edge)

    @property
    def is_to_keep(self) -> bool:
        """Whether the span differs from the piece it began as; one of blanks alone would not be seen."""
        start, end = trim(self.span.text, self.span.start, self.span.end)
        return self.moved != self.piece and start < end

    @property
    def moved(self) -> Piece:
        """The piece with its edges where they are now."""
        return self.piece._replace(start=self.span.start, end=self.span.end)


class KeptMoves:
    """Moves that were kept and are still being saved: a further one counts from where they lead."""

    def __init__(self) -> None:
        self._leads_to: dict[Piece, Piece] = {}  # by the piece that the marks still hold

    def keep(self, piece: Piece, moved: Piece) -> None:
        """Take note that *piece* is to be *moved*."""
        held = next((before for before, after in self._leads_to.items() if after == piece), piece)
        self._leads_to[held] = moved

    def latest(self, piece: Piece) -> Piece:
        """Where a piece of the marks is going to be."""
        return self._leads_to.get(piece, piece)

    def settle(self, pieces: Sequence[Piece]) -> None:
        """Take note that an edit has come about, given the pieces of its marks before it, then after it."""
        waiting = {}
        for held, moved in self._leads_to.items():
            now = held if held not in pieces else _successor(held, pieces)
            if now is not None and moved not in pieces:
                waiting[now] = moved
        self._leads_to = waiting

    def forget(self) -> None:
        """Let go of all of them."""
        self._leads_to.clear()


def _successor(held: Piece, pieces: Sequence[Piece]) -> Piece | None:
    """What became of *held*, if that is plain: the one piece of its mark that was not there before."""
    new = [one for one in pieces if one != held and one[2:] == held[2:] and pieces.count(one) == 1]
    return new[0] if len(new) == 1 else None
