"""Where the names over mentions stand, and which give way when there is no room.

A name gives way to those of earlier words: it moves along its own words, or is left out where they are too
short. Bands of claims give way to names, and the text to nothing: names stand between two lines.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

_APART = 4
# How much of a name may reach past the words it stands over.
_OVERHANG = 0.6


class LabelWish(NamedTuple):
    """A name that would like to stand over words: ``row`` is the top of their line.

    ``left`` and ``right`` are the edges of the words on that line, ``width`` the room the name takes.
    """

    label: str
    mention_id: str
    row: int
    left: int
    right: int
    width: int
    rtl: bool

    def start_x(self) -> int:
        """The left edge of the name where it stands right over the start of its words."""
        return self.right - self.width if self.rtl else self.left


class LabelPlace(NamedTuple):
    """A name and the left edge and line top it stands at."""

    label: str
    mention_id: str
    x: int
    row: int


def places(wishes: Iterable[LabelWish]) -> list[LabelPlace]:
    """Give each name its place, first come first served.

    A name in the way of an earlier one moves along its own words; where they are too short for that
    it is left out, and shows when its mention is pointed at or selected.
    """
    taken: dict[int, list[tuple[int, int]]] = {}
    placed = []
    for wish in wishes:
        row = taken.setdefault(wish.row, [])
        x = _free_place(wish, row)
        if x is not None:
            row.append((x - _APART, x + wish.width + _APART))
            placed.append(LabelPlace(wish.label, wish.mention_id, x, wish.row))
    return placed


def _free_place(wish: LabelWish, taken: list[tuple[int, int]]) -> int | None:
    x = wish.start_x()
    slack = int(_OVERHANG * wish.width)
    if not wish.rtl and (not taken or x >= max(taken)[1]):  # as most names of a line from left to right
        return x if x + wish.width <= wish.right + slack else None
    for left, right in sorted(taken, reverse=wish.rtl):
        if x < right and x + wish.width > left:
            x = left - wish.width if wish.rtl else right
    fits = x >= wish.left - slack if wish.rtl else x + wish.width <= wish.right + slack
    free = all(x >= right or x + wish.width <= left for left, right in taken)
    return x if fits and free else None
