"""A part of a text where not all of it has room: it is cut at a word, and says so."""

from __future__ import annotations

from penanda.text.graphemes import is_boundary, next_boundary, previous_boundary

_CUT = "…"
_WORD = 24
"""So far from where it must end a part is cut at a gap, rather than in the middle of a word."""


def first_of(part: str, most: int) -> str:
    """*part*, or its first words and ``…`` where it has more than *most* code points."""
    if len(part) <= most:
        return part
    gap = part.rfind(" ", max(0, most - _WORD), most + 1)
    if gap < 0:
        gap = most if is_boundary(part, most) else previous_boundary(part, most)
    return part[:gap] + _CUT


def last_of(part: str, most: int) -> str:
    """*part*, or ``…`` and its last words where it has more than *most* code points."""
    if len(part) <= most:
        return part
    first = len(part) - most
    start = part.find(" ", first - 1, first + min(_WORD, most)) + 1
    if not start:
        start = first if is_boundary(part, first) else next_boundary(part, first)
    return _CUT + part[start:]
