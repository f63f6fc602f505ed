r"""What a reader sees as one character: extended grapheme clusters (Unicode Standard Annex 29).

``\X`` of the regex library looks back as well as forward from the place where it is tried, so each
question here reads only the cluster around that place, never the whole text.

All offsets are code points from 0 to ``len(text)``.
"""

from __future__ import annotations

from penanda.text.compiled import compiled

_CLUSTER = r"\X"
_FIRST_STEP_BACK = 8
# Below it no character joins another one, but for the two of a line's end.
_FIRST_JOINING = "\u0300"


def next_boundary(text: str, at: int) -> int:
    """Return the first grapheme boundary after *at*, or ``len(text)`` where there is none."""
    return _boundary_before_or_at(text, at, len(text))


def previous_boundary(text: str, at: int) -> int:
    """Return the last grapheme boundary before *at*, or 0 where there is none."""
    if at <= 1:
        return 0
    step = _FIRST_STEP_BACK
    while step < at and _boundary_before_or_at(text, at - step, at) == at:
        step *= 2
    return _bisect_cluster_start(text, max(0, at - step), at)


def is_boundary(text: str, at: int) -> bool:
    """Say whether a caret may stand at *at*; both ends of a text are boundaries."""
    if at <= 0 or at >= len(text):
        return True
    if text[at - 1] < _FIRST_JOINING > text[at]:
        return text[at - 1 : at + 1] != "\r\n"
    return _boundary_before_or_at(text, at - 1, at + 1) == at


def snap(text: str, start: int, end: int) -> tuple[int, int]:
    """Widen a span to whole graphemes; an empty span stays empty, at the start of the grapheme it is in."""
    left = start if is_boundary(text, start) else previous_boundary(text, start)
    if start >= end:
        return left, left
    return left, end if is_boundary(text, end) else next_boundary(text, end)


def _boundary_before_or_at(text: str, at: int, limit: int) -> int:
    """Return the first boundary after *at*, reading no further than *limit*; *limit* if there is none."""
    found = compiled(_CLUSTER).match(text, at, limit)
    return found.end() if found else limit


def _bisect_cluster_start(text: str, low: int, at: int) -> int:
    """Return the last boundary before *at*, which is *low* or after it.

    Every place before that boundary has a next boundary before *at*, no place from it on has one.
    """
    high = at - 1
    while low < high:
        middle = (low + high) // 2
        if _boundary_before_or_at(text, middle, at) < at:
            low = middle + 1
        else:
            high = middle
    return low
