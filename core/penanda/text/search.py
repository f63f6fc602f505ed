"""Finding words in a text as people type them: case, accents and kinds of quotation marks do not count.

Nor do signs within a word that are not seen, such as the soft hyphens of web pages, and what draws letters of
Arabic out.

What is found is told in code points of the text itself, which is never folded as a whole, so no offset can
slip. A letter is the same as another if both are so when accents and case are taken off and one letter is
left: ``é`` is ``e``, ``أ`` is ``ا``, but ``ß`` is not ``ss``. Vowel signs of Indic scripts are no accents.

A hit neither begins nor ends inside what a reader sees as one character. Where that has only signs of a
letter besides, or letters written into one, it is a hit as a whole: ``த`` is found in ``தி``, which is what
one types on the way to it. A picture is not found in another that it is a part of: ``👨`` not in ``👨‍👩‍👧``.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator
from functools import cache

from penanda.text.graphemes import snap

# Where letters with case or accents stand: Latin to Georgian, the extensions of Latin and Greek, wide forms.
_LETTERS = (
    range(0x41, 0x1100),
    range(0x1C80, 0x2190),
    range(0x2C00, 0x2E00),
    range(0xA640, 0xA800),
    range(0xAB30, 0xABC0),
    range(0xFB00, 0xFB50),
    range(0xFF00, 0xFFF0),
)
# Accents of Latin, Greek and Cyrillic, points of Hebrew, vowels of Arabic, tones of Thai. Marks that make
# another letter of what they stand on (vowel signs of Indic scripts, voicing of kana) are not among them.
_ACCENTS = (
    "[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670"
    "\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u0e48-\u0e4b\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20f0\ufe20-\ufe2f]"
)
_ACCENT = re.compile(_ACCENTS)
# Soft hyphen, tatweel, spaces without width, non-joiner, signs of direction; the joiner makes other emoji.
_UNSEEN = "[\u00ad\u0640\u200b\u200c\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]"
_IS_UNSEEN = re.compile(_UNSEEN)
_ALIKE = ("'‘’ʼ＇", '"“”„«»＂', "-‐‑–—")
_MOST_SPACES = 32
_MOST_ACCENTS = 32
_MOST_UNSEEN = 4
_SPACES = f"\\s[\\s{_ACCENTS[1:-1]}{_UNSEEN[1:-1]}]{{0,{_MOST_SPACES}}}+"
# How far a hit may reach past the end of a stretch that is searched, per code point that is looked for.
_REACH = 4
# How far around a hit the signs that belong to its letters are looked for.
_NEAR = 64


class Search:
    """Words to look for. Nothing, spaces and accents alone are found nowhere."""

    def __init__(self, words: str) -> None:
        self.words = words
        pattern = _pattern_of(words)
        self._pattern = re.compile(pattern) if pattern else None
        self._reach = _REACH * len(words) + _MOST_SPACES + _MOST_ACCENTS

    def hits(self, text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
        """The spans in *text* that begin in ``[start, end)``, in order, none overlapping the one before.

        To search a text in stretches, begin each where the one before ended, or at the end of the last
        hit where that lies further on.
        """
        if self._pattern is None:
            return
        at, limit = start, min(len(text), end + self._reach)
        while (found := self._pattern.search(text, at, limit)) is not None and found.start() < end:
            first, at = found.span()
            if first == 0 or not text[first - 1 : at + 1].isascii():
                whole = _whole(text, first, at)
                if whole is None:
                    at = first + 1
                    continue
                first, at = whole
            yield first, at


def _whole(text: str, start: int, end: int) -> tuple[int, int] | None:
    """The hit with all of the graphemes that it begins and ends in; none where they are other signs so."""
    low = max(0, start - _NEAR)
    near = text[low : end + _NEAR]
    left, right = (low + edge for edge in snap(near, start - low, end - low))
    if (left, right) == (start, end):
        return left, right
    is_other = (start > left and _is_other(text[start], text[left : start + 1])) or (
        end < right and _is_other(text[end - 1], text[end - 1 : right])
    )
    return None if is_other else (left, right)


def _is_other(part: str, whole: str) -> bool:
    """Whether *whole* is one letter that *part* of it is not, or a picture with another one in it."""
    pictures = [character for character in whole if unicodedata.category(character) == "So"]
    return len(unicodedata.normalize("NFC", whole)) == 1 or pictures not in ([], [part])


def _pattern_of(words: str) -> str:
    parts: list[str] = []
    for character in unicodedata.normalize("NFC", words):
        if character.isspace():
            if parts[-1:] != [_SPACES]:
                parts.append(_SPACES)
        elif not _ACCENT.match(character) and not _IS_UNSEEN.match(character):
            parts.append(f"{_letter(character)}{_ACCENTS}{{0,{_MOST_ACCENTS}}}+")
    between = f"{_UNSEEN}{{0,{_MOST_UNSEEN}}}+"
    return between.join(parts) if set(parts) - {_SPACES} else ""


def _letter(character: str) -> str:
    """The letter, also where the text has it in parts, as *か* and a voicing mark for *が*."""
    parts = _ACCENT.sub("", unicodedata.normalize("NFD", character))
    one = _class_of(character)
    return f"(?:{one}|{re.escape(parts)})" if len(parts) > 1 else one


def bare_letter(character: str) -> str:
    """The letter without case and accents; nothing for an accent."""
    return "" if _ACCENT.match(character) else _bare(character)


def _class_of(character: str) -> str:
    """Every character alike to *character*, as a class of a pattern."""
    alike = character + "".join(group for group in _ALIKE if character in group)
    alike += _same_letters().get(_bare(character), "") + _bare(character)
    # Beyond the table, and where case makes two letters of one, only what is one letter can be meant.
    alike += "".join(other for other in (character.lower(), character.upper()) if len(other) == 1)
    return f"[{''.join(map(re.escape, dict.fromkeys(alike)))}]"


def _bare(character: str) -> str:
    """The letter without case and accents; where that is not one letter, *character* in lower case."""
    bare = _ACCENT.sub("", unicodedata.normalize("NFD", character.casefold()))
    lower = character.lower()
    return bare if len(bare) == 1 else lower if len(lower) == 1 else character


@cache
def _same_letters() -> dict[str, str]:
    """For each bare letter, those that are alike to it."""
    alike: dict[str, str] = defaultdict(str)
    for character in (chr(code) for letters in _LETTERS for code in letters):
        bare = _bare(character)
        if bare != character:
            alike[bare] += character
    return dict(alike)
