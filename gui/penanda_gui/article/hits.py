"""What was found in an article, and which of it is meant now."""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right

Span = tuple[int, int]


class Hits:
    """Found spans, in the order of the text, none overlapping another; all in code points."""

    def __init__(self) -> None:
        self._starts = array("I")
        self._ends = array("I")
        self.current: int | None = None

    def __len__(self) -> int:
        return len(self._starts)

    def add(self, start: int, end: int) -> None:
        """Add a span that lies after all others."""
        self._starts.append(start)
        self._ends.append(end)

    def span(self, number: int) -> Span:
        """The span of a hit, counted from 0."""
        return self._starts[number], self._ends[number]

    @property
    def current_span(self) -> Span | None:
        """The span that is meant now."""
        return None if self.current is None else self.span(self.current)

    def between(self, start: int, end: int) -> range:
        """The numbers of the hits that share a code point with ``[start, end)``."""
        return range(bisect_right(self._ends, start), bisect_left(self._starts, end))

    def first_from(self, place: int) -> int | None:
        """The number of the first hit that begins at *place* or after it."""
        number = bisect_left(self._starts, place)
        return number if number < len(self) else None

    def last_before(self, place: int) -> int | None:
        """The number of the last hit that begins before *place*."""
        number = bisect_left(self._starts, place) - 1
        return number if number >= 0 else None
