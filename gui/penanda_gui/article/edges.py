"""Moving the edges of a span."""

from __future__ import annotations

from typing import Literal, NamedTuple

from penanda.text.graphemes import is_boundary, next_boundary, previous_boundary
from penanda.text.words import next_word_edge, previous_word_edge

Edge = Literal["start", "end"]


class EdgeMove(NamedTuple):
    """A span of *text* whose edges move, in code points; it is never empty and never leaves the text.

    An edge that may not move any further stays where it is.
    """

    text: str
    start: int
    end: int

    def at(self, edge: Edge) -> int:
        """Where an edge is."""
        return self.start if edge == "start" else self.end

    def step(self, edge: Edge, *, forward: bool, by_word: bool = False) -> EdgeMove:
        """Move an edge one grapheme forward or back, or to the edge of a word there."""
        text, at = self.text, self.at(edge)
        if by_word:
            found = (next_word_edge if forward else previous_word_edge)(text, at, side=edge)
        else:
            found = (next_boundary if forward else previous_boundary)(text, at)
        return self.to(edge, found)

    def to(self, edge: Edge, offset: int) -> EdgeMove:
        """Move an edge to the grapheme at *offset*, or as near to it as leaves the span one grapheme."""
        if edge == "start":
            nearest = min(max(0, offset), previous_boundary(self.text, self.end))
            return self._replace(start=_at_grapheme(self.text, nearest))
        nearest = max(min(offset, len(self.text)), next_boundary(self.text, self.start))
        return self._replace(end=_at_grapheme(self.text, nearest))


def _at_grapheme(text: str, offset: int) -> int:
    return offset if is_boundary(text, offset) else previous_boundary(text, offset)
