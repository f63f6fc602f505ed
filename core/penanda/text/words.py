"""Where words begin and end, as people see words in Malay and English news.

Rules, from reading such news:

* A word is letters, digits and the marks on them.
* An apostrophe, a hyphen or an underscore between them belongs to it: ``O'Neill``, ``al-Quds``,
  ``rakan-rakan``, ``COVID-19``. So does a soft hyphen, which web pages put where a word may be broken and
  nobody sees. A dash does not.
* So do ``. , : /`` between digits (``4,200``, ``1.5``, ``8:22``, ``7/1/2024``) and a period before a small
  letter (``malaysiakini.com``). A period before a capital is a sentence whose space was lost.
* Initials keep their periods (``U.S.``, ``p.m.``), and so do the usual abbreviations (``Hj.``, ``Bhd.``),
  although the same period may also close the sentence.
* Scripts that put no space between words, such as Chinese and Thai, are known to end where another script or
  a number begins: ``OPEC表示``, ``2032年``. Their own words cannot be told without a dictionary, so a run of
  them stands for one: in Malay and English news such a run is a name, ``Chen (陈晓梅)``.
* A clitic belongs to the word it is written with, but a fresh mark leaves it outside: see
  :mod:`penanda.text.clitics`.

All offsets are code points, ends exclusive. Every question reads the neighbourhood of a place only: what
is longer than :data:`FARTHEST` is cut there, be it a run of letters or a gap between words.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, NamedTuple

from penanda.text.clitics import stem_length
from penanda.text.compiled import compiled
from penanda.text.graphemes import snap

Side = Literal["start", "end"]

_UNSPACED = r"\p{Han}\p{Hiragana}\p{Katakana}ー\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}"
_LETTERS = r"\p{L}\p{M}\p{N}"
_SPACED = rf"[[\p{{L}}\p{{N}}]--[{_UNSPACED}]][[{_LETTERS}\u200c\u200d]--[{_UNSPACED}]]*+"
_RUN = rf"[[\p{{L}}\p{{N}}]&&[{_UNSPACED}]][[{_LETTERS}]&&[\p{{M}}{_UNSPACED}]]*+"
_PIECE = rf"(?:{_SPACED}|{_RUN})"
_UNSPACED_SIGN = f"[{_UNSPACED}]"
_SCRIPT_RUN = rf"[{_UNSPACED}][\p{{M}}{_UNSPACED}]*+|[^{_UNSPACED}]++"
_INITIALS = r"(?:\p{L}\p{M}*+\.){2,}+"
_JOIN = r"(?:['’‘_‐‑\u00ad-]|(?<=\p{N})[.,:/](?=\p{N})|\.(?=\p{Ll}))"
_WORD = rf"(?V1)(?:{_INITIALS}(?:{_PIECE})?|{_PIECE})(?:{_JOIN}(?:{_INITIALS}|{_PIECE}))*+"
_LAST_WORD = r"(?<![\p{L}\p{N}])\p{L}++\Z"
_ABBREVIATIONS = frozenset(
    """
    bhd capt co col corp dll dr drs dsb en gen hj hjh inc jln jr kg lt ltd mr mrs ms pn prof
    sdn sgt sr st tn yb
    """.split()
)
_LONGEST_ABBREVIATION = max(map(len, _ABBREVIATIONS))
_REACH = 256
FARTHEST = _REACH * 4**4
"""How many code points around a place are looked at, at most."""
# A joiner, what it joins and a closing period: how far past its end a word may still depend on the text.
_UNSURE = 3


class Word(NamedTuple):
    """A word of a text: from *start* to *end*, its clitics from *stem_end* on."""

    start: int
    stem_end: int
    end: int


def word_around(text: str, at: int) -> Word | None:
    """Return the word that touches a caret at *at*, clitics told apart, or None."""
    reach = _REACH
    while True:
        low, high = max(0, at - reach), min(len(text), at + reach)
        touching = [word for word in _words(text, low, high) if word.start <= at <= word.end]
        if not touching:
            return None
        word = touching[0]
        whole = (low == 0 or word.start > low + _UNSURE) and (high == len(text) or word.end < high - _UNSURE)
        if whole or reach >= FARTHEST:
            return word
        reach *= 4


def word_at(text: str, at: int) -> tuple[int, int] | None:
    """Return the span to mark for a caret at *at*: the word it touches without its clitics, or None.

    A caret inside or behind a clitic stands for the word as well, so *at* may lie behind the span.
    """
    word = word_around(text, at)
    return None if word is None else snap(text, word.start, word.stem_end)


def next_word_edge(text: str, at: int, *, side: Side = "end") -> int:
    """Return the next place after *at* where a word ends (or starts, by *side*); *at* if there is none near.

    A word with a clitic ends twice: before the clitic and after it.
    """
    low, reach = max(0, at - _REACH), _REACH
    while True:
        high = min(len(text), at + reach)
        for word in _words(text, low, high):
            if high < len(text) and word.end >= high - _UNSURE:
                break
            for edge in _edges(word, side):
                if edge > at:
                    return edge
        if high == len(text) or reach >= FARTHEST:
            return at
        reach *= 4


def previous_word_edge(text: str, at: int, *, side: Side = "end") -> int:
    """Return the last place before *at* where a word ends (or starts, by *side*); *at* if none is near."""
    high, reach = min(len(text), at + _REACH), _REACH
    while True:
        low = max(0, at - reach)
        sure = [word for word in _words(text, low, high) if low == 0 or word.start > low + _UNSURE]
        edges = [edge for word in sure for edge in _edges(word, side) if edge < at]
        if edges or low == 0 or reach >= FARTHEST:
            return max(edges, default=at)
        reach *= 4


def runs_on(text: str, at: int) -> bool:
    """Whether the letters around *at* are of a script that puts no space between words."""
    return compiled(_UNSPACED_SIGN).search(text, max(0, at - 1), at + 1) is not None


def script_runs(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Part a word where a script that puts no space between words begins or ends."""
    return (found.span() for found in compiled(_SCRIPT_RUN).finditer(text, start, end))


def _edges(word: Word, side: Side) -> tuple[int, ...]:
    return (word.start,) if side == "start" else (word.stem_end, word.end)


def _words(text: str, low: int, high: int) -> Iterator[Word]:
    """Walk the words between two places; those that touch either place may be cut there."""
    for found in compiled(_WORD).finditer(text, low, high):
        start, end = found.span()
        if end < high and text[end] == "." and closes_with_period(text, start, end):
            yield Word(start, end + 1, end + 1)
        else:
            yield Word(start, start + stem_length(found[0]), end)


def closes_with_period(text: str, start: int, end: int) -> bool:
    """Say whether the word or words from *start* to *end* end in an abbreviation written with a period."""
    tail = text[max(start, end - _LONGEST_ABBREVIATION - 1) : end]
    last = compiled(_LAST_WORD).search(tail)
    return last is not None and last[0].lower() in _ABBREVIATIONS
