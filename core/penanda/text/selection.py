"""What a selection stands for: stray ends taken off, half words made whole.

A selection is made by hand and fast. :func:`whole_words` grows the ends to whole words, :func:`trim` takes
off what nobody means to mark; the edges can be moved freely afterwards.

All offsets are code points, ends exclusive.
"""

from __future__ import annotations

import re

from penanda.text.compiled import compiled
from penanda.text.graphemes import next_boundary, previous_boundary, snap
from penanda.text.words import closes_with_period, runs_on, word_around

_STRAY = r"[\s\p{Z}\p{Cc}\p{P}\u200b\ufeff]"
_BLANK = r"[\s\p{Z}\p{Cc}\u200b\ufeff]"
_KEPT_BEFORE = "@#"
_KEPT_BEHIND = "%‰"
_INITIALS = r"(?:(?<!\p{L})\p{L}\p{M}*\.){2,}\Z|(?<=\.\p{L})\.\Z"
_PAIRS = {
    "(": ")",
    "[": "]",
    "{": "}",
    "“": "”",
    "‘": "’",
    "«": "»",
    "‹": "›",
    '"': '"',
    "'": "'",
    "「": "」",
}
_OPENERS = {closer: opener for opener, closer in _PAIRS.items()}
# How far a partner is looked for, and how far from its words a long span is looked at.
_REACH = 1000
_MAY_STAY_IN_FRONT = re.escape(_KEPT_BEFORE + "".join(_PAIRS))
_MAY_STAY_BEHIND = re.escape("." + _KEPT_BEHIND + "".join(_OPENERS))


def trim(text: str, start: int, end: int) -> tuple[int, int]:
    """Take white space and stray punctuation off both ends of a span, whole graphemes at a time.

    Kept are the signs of ``@name``, ``#tag`` and ``5%``, the period that closes initials or a usual
    abbreviation (``U.S.``, ``Sdn. Bhd.``), and a bracket or quote whose partner stands inside the span
    (``Amerika Syarikat (AS)``); a pair that holds the whole span goes. Far from words nothing is kept.
    A span of nothing but punctuation loses its white space only; one of nothing but white space becomes
    empty, at its start.
    """
    left, right = _trim_outer(text, *_near_words(text, start, end), blank_only=False)
    return (left, right) if left < right else _trim_outer(text, start, end, blank_only=True)


def whole_words(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the span with the words it holds in part made whole.

    A word selected in part leaves its clitic outside; a word selected to its very end keeps it, because
    that was a choice. A selection within a clitic is the clitic. In scripts that put no space between
    words, such as Chinese and Thai, an edge stays where it was drawn, as does one that lies in no word.
    """
    if start >= end:
        return start, end
    first, last = word_around(text, start), word_around(text, end)
    if first and first == last and first.stem_end <= start and end <= first.end:
        return snap(text, first.stem_end, first.end)
    if first and first.start < start < first.end and not runs_on(text, start):
        start = first.start
    if last and last.start < end < last.end and not runs_on(text, end):
        end = last.stem_end
    return snap(text, start, end)


def _near_words(text: str, start: int, end: int) -> tuple[int, int]:
    """The span as far as it is to be looked at sign by sign; of a long one without words nothing."""
    if end - start <= 2 * _REACH:
        return start, end
    first = compiled(f"(?V1)[^{_STRAY}]").search(text, start, end)
    last = compiled(f"(?V1r)[^{_STRAY}]").search(text, start, end)
    if first is None or last is None:
        return start, start
    left, right = snap(text, max(start, first.start() - _REACH), min(end, last.end() + _REACH))
    return max(start, left), min(end, right)


def _trim_outer(text: str, start: int, end: int, *, blank_only: bool) -> tuple[int, int]:
    signs = _BLANK if blank_only else _STRAY
    stray = compiled(f"{signs}+")
    left, right = start, end
    while left < right:
        after, before = next_boundary(text, left), previous_boundary(text, right)
        if stray.fullmatch(text, left, after) and not _stays_in_front(text, left, right):
            left = _last_of_run(text, after, right, signs)
        elif stray.fullmatch(text, before, right) and not _stays_behind(text, left, right):
            right = _behind_first_of_run(text, left, before, signs)
        elif not blank_only and right - left > 1 and _PAIRS.get(text[left]) == text[right - 1]:
            left, right = left + 1, right - 1
        else:
            return left, right
    return start, start


# A run is taken off at once, but for the sign at its inner end: that may be one grapheme with what stands
# beside it, while no two of these signs are.


def _last_of_run(text: str, start: int, end: int, signs: str) -> int:
    """Where the last of the *signs* stands that a span begins with and that never stay, else *start*."""
    run = compiled(f"(?V1)[{signs}--[{_MAY_STAY_IN_FRONT}]]+").match(text, start, max(start, end))
    return start if run is None else run.end() - 1


def _behind_first_of_run(text: str, start: int, end: int, signs: str) -> int:
    """Where the first of the *signs* ends that a span ends with and that never stay, else *end*."""
    run = compiled(f"(?V1r)[{signs}--[{_MAY_STAY_BEHIND}]]+").match(text, min(start, end), end)
    return end if run is None else run.start() + 1


def _stays_in_front(text: str, start: int, end: int) -> bool:
    """Say whether the sign that opens a span belongs to what it opens."""
    partner = _PAIRS.get(text[start])
    reach = min(end, start + _REACH)
    return text[start] in _KEPT_BEFORE or (partner is not None and text.find(partner, start + 1, reach) >= 0)


def _stays_behind(text: str, start: int, end: int) -> bool:
    """Say whether the sign that closes a span belongs to what it closes."""
    sign = text[end - 1]
    if sign == ".":
        return _closes_abbreviation(text, start, end)
    if sign in _KEPT_BEHIND:
        return end - 1 > start and text[end - 2].isdigit()
    partner = _OPENERS.get(sign)
    return partner is not None and text.rfind(partner, max(start, end - _REACH), end - 1) >= 0


def _closes_abbreviation(text: str, start: int, end: int) -> bool:
    tail = text[max(start, end - 8) : end]
    return bool(compiled(_INITIALS).search(tail)) or closes_with_period(text, start, end - 1)
