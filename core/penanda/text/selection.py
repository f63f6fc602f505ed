"""What a selection stands for: stray ends taken off, half words made whole.

A selection is made by hand and fast. :func:`trim` takes off what nobody means to mark, and
:func:`snap_to_words` also grows the ends to whole words; the edges can be moved freely afterwards.

All offsets are code points, ends exclusive.
"""

from __future__ import annotations

import regex

from penanda.text.graphemes import next_boundary, previous_boundary, snap
from penanda.text.words import closes_with_period, word_around, word_at

_STRAY = regex.compile(r"[\s\p{Z}\p{Cc}\p{P}\u200b\ufeff]+")
_BLANK = regex.compile(r"[\s\p{Z}\p{Cc}\u200b\ufeff]+")
_KEPT_BEFORE = "@#"
_KEPT_BEHIND = "%‰"
_INITIALS = regex.compile(r"(?:(?<!\p{L})\p{L}\p{M}*\.){2,}\Z|(?<=\.\p{L})\.\Z")
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
_PARTNER_REACH = 1000


def trim(text: str, start: int, end: int) -> tuple[int, int]:
    """Take white space and stray punctuation off both ends of a span, whole graphemes at a time.

    Kept are the signs of ``@name``, ``#tag`` and ``5%``, the period that closes initials or a usual
    abbreviation (``U.S.``, ``Sdn. Bhd.``), and a bracket or quote whose partner stands inside the span
    (``Amerika Syarikat (AS)``); a pair that holds the whole span goes. A span of nothing but
    punctuation loses its white space only; one of nothing but white space becomes empty, at its start.
    """
    left, right = _trim_outer(text, start, end, blank_only=False)
    return (left, right) if left < right else _trim_outer(text, start, end, blank_only=True)


def snap_to_words(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the span a selection stands for: trimmed, and grown to whole words and graphemes.

    A word selected in part leaves its clitic outside; a word selected to its very end keeps it, because
    that was a choice. A selection within a clitic is the clitic. An empty selection is the word it touches
    (:func:`penanda.text.words.word_at`), or stays empty where there is none.
    """
    if start >= end:
        return word_at(text, start) or (start, start)
    left, right = trim(text, start, end)
    if left == right:
        return left, right
    first, last = word_around(text, left), word_around(text, right)
    if first and first == last and first.stem_end <= left and right <= first.end:
        return snap(text, first.stem_end, first.end)
    if first and first.start < left < first.end:
        left = first.start
    if last and last.start < right < last.end:
        right = last.stem_end
    return snap(text, left, right)


def _trim_outer(text: str, start: int, end: int, *, blank_only: bool) -> tuple[int, int]:
    stray = _BLANK if blank_only else _STRAY
    left, right = start, end
    while left < right:
        after, before = next_boundary(text, left), previous_boundary(text, right)
        if stray.fullmatch(text, left, after) and not _stays_in_front(text, left, right):
            left = after
        elif stray.fullmatch(text, before, right) and not _stays_behind(text, left, right):
            right = before
        elif not blank_only and right - left > 1 and _PAIRS.get(text[left]) == text[right - 1]:
            left, right = left + 1, right - 1
        else:
            return left, right
    return start, start


def _stays_in_front(text: str, start: int, end: int) -> bool:
    """Say whether the sign that opens a span belongs to what it opens."""
    partner = _PAIRS.get(text[start])
    reach = min(end, start + _PARTNER_REACH)
    return text[start] in _KEPT_BEFORE or (partner is not None and text.find(partner, start + 1, reach) >= 0)


def _stays_behind(text: str, start: int, end: int) -> bool:
    """Say whether the sign that closes a span belongs to what it closes."""
    sign = text[end - 1]
    if sign == ".":
        return _closes_abbreviation(text, start, end)
    if sign in _KEPT_BEHIND:
        return end - 1 > start and text[end - 2].isdigit()
    partner = _OPENERS.get(sign)
    return partner is not None and text.rfind(partner, max(start, end - _PARTNER_REACH), end - 1) >= 0


def _closes_abbreviation(text: str, start: int, end: int) -> bool:
    tail = text[max(start, end - 8) : end]
    return bool(_INITIALS.search(tail)) or closes_with_period(text, start, end - 1)
