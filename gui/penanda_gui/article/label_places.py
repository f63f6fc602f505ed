"""Where the names over mentions stand, and which give way when there is no room.

Names shown at all times come first and stay where they are when the others join them; beyond that a name
gives way to those of earlier words. It moves along its own words, or to the next line if they go on there,
or is left out where they are too short: it never reaches over other marked words, which it would seem to
name. At the edge of the page and beside the bars of claims it begins before its words, and is not cut. Bands
of claims give way to names, and the text to nothing: names stand between two lines. The name of a mention
that is selected or pointed at shows where it was left out, too; those that it would cover do not show then.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

_APART = 4
# How much of a name may reach past the words it stands over, and past those that go on in the next line.
_OVERHANG = 0.6
_OVERHANG_AT_BREAK = 0.3
_FAR = 1 << 24


class LabelWish(NamedTuple):
    """A name that would like to stand over words: ``row`` is the top of their line.

    ``left`` and ``right`` are the edges of the words on that line, ``width`` the room the name takes, and
    ``free`` where on the page names may stand; ``further`` is what it would like as well, over those of the
    words that stand in the next line.
    """

    label: str
    mention_id: str
    row: int
    left: int
    right: int
    width: int
    rtl: bool
    further: LabelWish | None = None
    free: tuple[int, int] = (0, _FAR)

    def start_x(self) -> int:
        """The left edge of the name over the start of its words, or as near to it as the page has room."""
        first, last = self.free
        return max(first, self.right - self.width) if self.rtl else min(self.left, last - self.width)


class LabelPlace(NamedTuple):
    """A name and the left edge and line top it stands at."""

    label: str
    mention_id: str
    x: int
    row: int


class LabelRoom:
    """The room over the lines of a block: *words* are the left and right edges of all marked ones by line."""

    def __init__(self, words: Mapping[int, Sequence[tuple[int, int]]]) -> None:
        self._words = words
        self._taken: dict[int, list[tuple[int, int]]] = {}

    def place(self, wishes: Iterable[LabelWish]) -> list[LabelPlace]:
        """Give each of *wishes* its place, first come first served; those placed before stay.

        One without room is left out, and shows when its mention is pointed at or selected.
        """
        placed = []
        for wish in wishes:
            place = self._place_of(wish)
            if place is not None:
                self._taken[place.row].append((place.x - _APART, place.x + wish.width + _APART))
                placed.append(place)
        return placed

    def _place_of(self, wish: LabelWish) -> LabelPlace | None:
        piece: LabelWish | None = wish
        while piece is not None:
            row = self._taken.setdefault(piece.row, [])
            x = _free_place(piece, row, self._reach(piece))
            if x is not None and not self._is_over_words_before(piece):
                return LabelPlace(piece.label, piece.mention_id, x, piece.row)
            piece = piece.further
        return None

    def _reach(self, wish: LabelWish) -> int:
        """How far from the start of its words a name may reach: somewhat past them, not over others."""
        slack = int((_OVERHANG if wish.further is None else _OVERHANG_AT_BREAK) * wish.width)
        words = self._words[wish.row]
        if wish.rtl:
            beside = max((right for _, right in words if right <= wish.left), default=wish.free[0])
            return max(wish.left - slack, beside)
        beside = min((left for left, _ in words if left >= wish.right), default=wish.free[1])
        return min(wish.right + slack, beside)

    def _is_over_words_before(self, wish: LabelWish) -> bool:
        """Whether a name that begins before its words, at the edge of the page, is over other marked ones."""
        x, words = wish.start_x(), self._words[wish.row]
        if wish.rtl:
            end = x + wish.width
            return end > wish.right and any(wish.right <= left < end for left, _ in words)
        return x < wish.left and any(x < right <= wish.left for _, right in words)


def _free_place(wish: LabelWish, taken: list[tuple[int, int]], reach: int) -> int | None:
    x = wish.start_x()
    if not wish.rtl and (not taken or x >= max(taken)[1]):  # as most names of a line from left to right
        return x if x + wish.width <= reach else None
    for left, right in sorted(taken, reverse=wish.rtl):
        if x < right and x + wish.width > left:
            x = left - wish.width if wish.rtl else right
    fits = x >= reach if wish.rtl else x + wish.width <= reach
    free = all(x >= right or x + wish.width <= left for left, right in taken)
    return x if fits and free else None
