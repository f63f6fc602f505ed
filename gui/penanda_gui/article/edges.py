"""Moving the edges of a span."""

from __future__ import annotations

from typing import NamedTuple

from penanda.text.graphemes import is_boundary, next_boundary, previous_boundary
from penanda.text.words import Side, next_word_edge, previous_word_edge


class EdgeMove(NamedTuple):
    """A span of *text* whose edges move, in code points; it is never empty and never leaves the text.

    An edge that may not move any further stays where it is.
    """

    text: str
    start: int
    end: int

    def start_forward(self, *, by_word: bool = False) -> EdgeMove:
        """Move the start one grapheme, or to the next edge of a word."""
        return self.start_to(_forward(self.text, self.start, "start", by_word))

    def start_back(self, *, by_word: bool = False) -> EdgeMove:
        """Move the start back one grapheme, or to the edge of a word before it."""
        return self.start_to(_back(self.text, self.start, "start", by_word))

    def end_forward(self, *, by_word: bool = False) -> EdgeMove:
        """Move the end one grapheme, or to the next edge of a word."""
        return self.end_to(_forward(self.text, self.end, "end", by_word))

    def end_back(self, *, by_word: bool = False) -> EdgeMove:
        """Move the end back one grapheme, or to the edge of a word before it."""
        return self.end_to(_back(self.text, self.end, "end", by_word))

    def start_to(self, offset: int) -> EdgeMove:
        """Move the start to the grapheme at *offset*, or as near to it as leaves the span one grapheme."""
        nearest = min(max(0, offset), previous_boundary(self.text, self.end))
        return self._replace(start=_at_grapheme(self.text, nearest))

    def end_to(self, offset: int) -> EdgeMove:
        """Move the end to the grapheme at *offset*, or as near to it as leaves the span one grapheme."""
        nearest = max(min(offset, len(self.text)), next_boundary(self.text, self.start))
        return self._replace(end=_at_grapheme(self.text, nearest))


def _forward(text: str, at: int, side: Side, by_word: bool) -> int:
    return next_word_edge(text, at, side=side) if by_word else next_boundary(text, at)


def _back(text: str, at: int, side: Side, by_word: bool) -> int:
    return previous_word_edge(text, at, side=side) if by_word else previous_boundary(text, at)


def _at_grapheme(text: str, offset: int) -> int:
    return offset if is_boundary(text, offset) else previous_boundary(text, offset)
