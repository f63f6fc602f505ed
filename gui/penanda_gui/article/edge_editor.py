"""The mode in which the edges of a mark are moved by keys or by dragging a handle."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from penanda.marks import Piece
from penanda_gui.article.edges import EdgeMove

Edge = Literal["start", "end"]
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
        if event.modifiers() & _Modifier.ShiftModifier:
            move = self.span.start_forward if forward else self.span.start_back
        else:
            move = self.span.end_forward if forward else self.span.end_back
        self.span = move(by_word=by_word)
        return "moved"

    def drag(self, edge: Edge, offset: int) -> None:
        """Move an edge to the code point *offset*."""
        self.span = self.span.start_to(offset) if edge == "start" else self.span.end_to(offset)

    @property
    def has_moved(self) -> bool:
        """Whether the span differs from the piece it began as."""
        return (self.span.start, self.span.end) != (self.piece.start, self.piece.end)
