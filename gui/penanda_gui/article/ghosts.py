"""What is suggested in an article, by place: ghosts of marks that nobody has made."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from copy import copy
from typing import NamedTuple


class Ghost(NamedTuple):
    """Words, in code points, that are shown as suggested, and the label they would get."""

    start: int
    end: int
    label: str


class Ghosts:
    """Ghosts in the order of the text, an outer one before those inside it, and the one that is meant."""

    def __init__(self, ghosts: Iterable[Ghost] = ()) -> None:
        self._ghosts = sorted(ghosts, key=lambda ghost: (ghost.start, -ghost.end))
        self._starts = [ghost.start for ghost in self._ghosts]
        self._longest = max((ghost.end - ghost.start for ghost in self._ghosts), default=0)
        self.current: tuple[int, int] | None = None

    def __len__(self) -> int:
        return len(self._ghosts)

    def meaning(self, current: tuple[int, int] | None) -> Ghosts:
        """The same ghosts with another one meant, or none."""
        other = copy(self)
        other.current = current
        return other

    def between(self, start: int, end: int) -> Sequence[Ghost]:
        """The ghosts that share a code point with ``[start, end)``."""
        first = bisect_left(self._starts, start - self._longest)
        last = bisect_left(self._starts, end)
        return [ghost for ghost in self._ghosts[first:last] if ghost.end > start]

    def differences(self, other: Ghosts) -> list[tuple[int, int]]:
        """The spans whose look is another in *other*."""
        changed: set[tuple[int, int]] = set()
        if self._ghosts is not other._ghosts:
            changed = {(start, end) for start, end, _ in set(self._ghosts) ^ set(other._ghosts)}
        if self.current != other.current:
            changed |= {span for span in (self.current, other.current) if span is not None}
        return sorted(changed)
