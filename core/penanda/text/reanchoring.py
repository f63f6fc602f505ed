"""Finding the words of spans again in a later version of their text, or saying that they cannot be found.

A span has *a match* at a place of the new text when

* the same words stand there, and the same surroundings: at least :data:`NEAR` code points, or all that there
  is up to the end of the line, on both sides; and beyond that :data:`FAR` code points on one side, the whole
  line, or the beginning or end of the text itself; and
* this whole stretch, as far as both texts agree, stands exactly once in the old text and once in the new.

The span is found where it has exactly one match, to which no other place of the old text matches too. Nothing
else is tried: no likeness, no shift worked out from the neighbours. Words that were repeated, moved apart or
changed are left to the user, because a mark on the wrong words is worse than one that asks for its place.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import islice
from typing import NamedTuple

from penanda.text.searched import Searched, places_of

NEAR = 8
"""How many code points on each side of a span must be the same, where its line does not end before."""
FAR = 32
"""How many code points on one side must be the same."""
# Farther surroundings are not looked at, and words that stand in more places have no place of their own.
_FARTHEST = 4_096
_MOST_PLACES = 64
_LINE_ENDS = "\n\r"
_LINE_START = re.compile(r"[\n\r]?[^\n\r]*\Z")
_LINE_REST = re.compile(r"[^\n\r]*[\n\r]?")

Span = tuple[int, int]
_At = tuple[str, int, list[int]]  # a text, a place in it, and all where the same words stand


class _Near(NamedTuple):
    """The words of a span, with those surroundings without which it is nowhere looked for."""

    words: str
    before: int
    length: int

    @property
    def surface(self) -> str:
        """The words of the span alone."""
        return self.words[self.before : self.before + self.length]


class _Side(NamedTuple):
    """The surroundings on one side of a span, as far as two texts agree."""

    length: int
    ends_line: bool  # of both texts
    ends_text: bool  # of one of them
    ends_texts: bool  # of both


def reanchor(old: str, new: str, spans: Iterable[Span]) -> dict[Span, Span]:
    """Where the *spans* of *old* stand in *new*; those that cannot be told are left out.

    Spans are start and end, the end excluded, in code points. For each one found,
    ``new[slice(*found)] == old[slice(*span)]``.
    """
    wanted = dict.fromkeys(spans)
    if old == new:
        return {span: span for span in wanted}
    words = [_near(old, span).words for span in wanted]
    texts = Searched(old, words), Searched(new, words)
    starts = {span: _place(*texts, span) for span in wanted}
    return {span: (start, start + span[1] - span[0]) for span, start in starts.items() if start is not None}


def _place(searched_old: Searched, searched_new: Searched, span: Span) -> int | None:
    """Where the span of the old text starts in the new, if there is just one match both there and back."""
    old, new = searched_old.text, searched_new.text
    near = _near(old, span)
    here, there = _places(searched_old, near), _places(searched_new, near)
    places = [place for place in there if _is_match((old, span[0], here), (new, place, there), near)]
    if len(places) != 1:
        return None
    (start,) = places
    if _near(new, (start, start + near.length)) != near:  # a text begins or ends at its words
        near = _near(new, (start, start + near.length))
        here, there = _places(searched_old, near), _places(searched_new, near)
    back = [place for place in here if _is_match((new, start, there), (old, place, here), near)]
    return start if back == [span[0]] else None


def _near(text: str, span: Span) -> _Near:
    start, end = span
    before, after = text[max(0, start - NEAR) : start], text[end : end + NEAR]
    left = _LINE_START.findall(before)[0]
    return _Near(left + text[start:end] + _LINE_REST.findall(after)[0], len(left), end - start)


def _places(searched: Searched, near: _Near) -> list[int]:
    """Where the words stand with what is near them, or at an edge of the text; none if that is too often."""
    text, edge = searched.text, near.length + NEAR
    last = max(0, len(text) - edge)
    places = {place + near.before for place in searched.places(near.words, _MOST_PLACES + 1)}
    places.update(islice(places_of(text[:edge], near.surface), _MOST_PLACES + 1))
    places.update(last + place for place in islice(places_of(text[last:], near.surface), _MOST_PLACES + 1))
    return sorted(places) if len(places) <= _MOST_PLACES else []


def _is_match(mine: _At, theirs: _At, near: _Near) -> bool:
    (text, place, _), (other, other_place, _) = mine, theirs
    left = _agreement(_before(text, place), _before(other, other_place))
    right = _agreement(_after(text, place + near.length), _after(other, other_place + near.length))
    return (
        all(side.length >= NEAR or side.ends_line for side in (left, right))
        and _reaches_far(left, right, near.length)
        and all(_stands_once(at, left.length, right.length, near) for at in (mine, theirs))
    )


def _stands_once(at: _At, left: int, right: int, near: _Near) -> bool:
    """Whether a stretch, reaching *left* and *right* of the words, stands nowhere else in its text."""
    text, place, places = at
    first, last = place - left, place + near.length + right
    stretch = text[first:last]
    if left >= near.before and near.length + right >= len(near.words) - near.before:
        others = (other - left for other in places if other != place)  # wherever it stands, they stand too
        return not any(other >= 0 and text.startswith(stretch, other) for other in others)
    return text.find(stretch) == first and text.find(stretch, first + 1) < 0


def _reaches_far(left: _Side, right: _Side, length: int) -> bool:
    return (
        max(left.length, right.length) >= FAR
        or left.ends_texts
        or right.ends_texts
        or (left.ends_text and right.ends_text)
        or (left.ends_line and right.ends_line and left.length + length + right.length >= FAR)
    )


def _before(text: str, start: int) -> tuple[str, bool]:
    """What stands before *start*, read backwards, and whether that is all."""
    first = max(0, start - _FARTHEST)
    return text[first:start][::-1], first == 0


def _after(text: str, end: int) -> tuple[str, bool]:
    """What stands from *end* on, and whether that is all."""
    return text[end : end + _FARTHEST], end + _FARTHEST >= len(text)


def _agreement(mine: tuple[str, bool], theirs: tuple[str, bool]) -> _Side:
    length = _common(mine[0], theirs[0])
    ends = [is_all and length == len(side) for side, is_all in (mine, theirs)]
    next_code_points = mine[0][length : length + 1] + theirs[0][length : length + 1]
    return _Side(
        length,
        ends_line=any(line_end in mine[0][:length] for line_end in _LINE_ENDS)
        or (any(ends) and next_code_points in ("", *_LINE_ENDS)),
        ends_text=any(ends),
        ends_texts=all(ends),
    )


def _common(mine: str, theirs: str) -> int:
    """How many code points the two begin with in common."""
    same, most = 0, min(len(mine), len(theirs))
    if mine[:most] == theirs[:most]:
        return most
    while most - same > 1:
        middle = (same + most) // 2
        if mine[same:middle] == theirs[same:middle]:
            same = middle
        else:
            most = middle
    return same
