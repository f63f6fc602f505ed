"""Where a name stands in a text as a word of its own.

Rules, from reading Malay and English news:

* Before it stands no letter, digit or mark, nor a word joined to it (*al-Quds* holds no *Quds*), except
  after prefixes such as *anti-* and *pro-*.
* Behind it the word ends, or goes on with a clitic that :mod:`penanda.text.clitics` takes off it too
  (``Azlanlah``, ``PBB-nya``, ``Lim's``), or with *-ku*, *-mu* or *pun* written together with a name.
* Signs that are no word (emoji) stand as a whole: 👨 does not stand in 👨‍👩‍👧.
* In scripts without spaces between words, and beside them, a name begins and ends wherever it stands.
* Any run of white space in the name stands for any other: a name may be broken over two lines.
* Capitals count, but a name in capitals all through is the same name (a dateline), and words in small
  letters may begin with a capital (at the start of a sentence).

All offsets are code points, ends exclusive.
"""

from __future__ import annotations

from collections.abc import Iterator

import regex

from penanda.text.clitics import stem_length
from penanda.text.graphemes import is_boundary
from penanda.text.words import runs_on

_WORD_SIGN = regex.compile(r"[\p{L}\p{N}\p{M}\u200c\u200d]")
_JOINS = frozenset("-‐‑'’_@")
_JOINED_BEFORE = regex.compile(r"([\p{L}\p{N}\p{M}]++).\Z")
_PREFIXES = frozenset("anti pro non ex bekas bukan pasca pra pan sub post pre mid ke".split())
_REST = regex.compile(r"(?:[-‐‑'’_]?[\p{L}\p{N}\p{M}\u200c\u200d]++)*+")
_ENDING = regex.compile(r"(?:[-‐‑]?nya)?(?:[-‐‑]?(?:lah|kah|tah))?|['’]s", regex.IGNORECASE)
_WRITTEN_TOGETHER = regex.compile(r"[-‐‑]?(?:ku|mu)(?:lah)?|[-‐‑]?pun")
_REACH = 64
_LEAST_BEFORE_POSSESSIVE = 4


def occurrences(text: str, surface: str) -> Iterator[tuple[int, int]]:
    """The spans at which *surface* stands in *text* as a name of its own, in order, none overlapping."""
    words = surface.split()
    if not words:
        return
    forms = dict.fromkeys(form for form in _forms(surface) if form)
    pattern = "|".join(r"\s+".join(map(regex.escape, form.split())) for form in forms)
    for found in regex.finditer(pattern, text):
        if begins_word(text, found.start()) and ends_word(text, *found.span()):
            yield found.span()


def begins_word(text: str, start: int) -> bool:
    """Whether a name may begin at *start*."""
    if start == 0 or text[start - 1] == " ":
        return True
    if not _is_in_word(text[start]) or runs_on(text, start):
        return is_boundary(text, start)
    before = text[start - 1]
    if before not in _JOINS:
        return not _is_in_word(before)
    joined = _JOINED_BEFORE.search(text[max(0, start - _REACH) : start])
    return joined is None or joined[1].lower() in _PREFIXES


def ends_word(text: str, start: int, end: int) -> bool:
    """Whether the name at ``[start, end)`` ends there, be it before a clitic."""
    if end == len(text) or text[end] == " ":
        return True
    if not _is_in_word(text[end - 1]) or runs_on(text, end):
        return is_boundary(text, end)
    if not (_is_in_word(text[end]) or text[end] in "-‐‑'’_"):
        return True
    rest = _REST.match(text, end, end + _REACH)
    clitic = rest[0] if rest else ""
    if not clitic:
        return True
    if _ENDING.fullmatch(clitic):
        first = _word_start(text, start, end)
        return stem_length(text[first : end + len(clitic)]) == end - first
    long_enough = end - _word_start(text, start, end) >= _LEAST_BEFORE_POSSESSIVE
    return bool(_WRITTEN_TOGETHER.fullmatch(clitic)) and text[start].isupper() and long_enough


def _is_in_word(sign: str) -> bool:
    return sign.isalnum() or _WORD_SIGN.match(sign) is not None


def _word_start(text: str, start: int, end: int) -> int:
    """Where the last word of a name begins."""
    at = end
    while at > start and not text[at - 1].isspace():
        at -= 1
    return at


def _forms(surface: str) -> Iterator[str]:
    yield surface
    if surface.islower():
        yield surface[0].upper() + surface[1:]
    elif any(letter.islower() for letter in surface):
        yield surface.upper()
