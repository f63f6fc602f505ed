"""Words that are looked for in the whole project: what to ask SQLite's index, and where they stand in a text.

The index (FTS5 with the tokenizer ``unicode61``) knows words: runs of letters, digits and the marks on them.
It says which texts have the words; where in a text they stand is found in a copy of it that has a bare letter
for each letter and one sign for each accent, so it is as long as the text, and no offset can slip.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

import regex

from penanda.text.graphemes import snap
from penanda.text.search import bare_letter

_IN_WORD = r"\p{L}\p{N}\p{Co}\p{Mn}\p{Mc}"
_WORD = regex.compile(f"[{_IN_WORD}]+")
_GOES_ON, _ENDS = f"[{_IN_WORD}]*+", f"(?![{_IN_WORD}])"
_PART = regex.compile('"([^"]*)"?|([^"\\s]+)')
_ACCENT = "\u0301"
_QUOTES = str.maketrans("“”„«»＂", '""""""')


class _Bare(dict[int, str]):
    """For :meth:`str.translate`: letters without case and accents, and accents all alike."""

    def __missing__(self, code: int) -> str:
        self[code] = bare_letter(chr(code)) or _ACCENT
        return self[code]


_BARE = _Bare()


class Wanted:
    """What a person typed to look for: any text will do, and only quotation marks in it mean anything.

    *together*: all its words stand one behind the other, whatever signs are between them. Otherwise they can
    stand anywhere in a text, and only those between quotation marks stand together. The last word may
    go on, unless something that belongs to no word was typed behind it.
    """

    def __init__(self, typed: str, *, together: bool = True) -> None:
        typed = unicodedata.normalize("NFC", typed)
        texts = [typed] if together else _parts(typed)
        words = [_words(text) for text in texts]
        self._parts = [part for part in words if part]
        self._goes_on = bool(self._parts and _WORD.match(typed[-1:]))
        self._pattern = self._compiled() if self._parts else None
        self._first = "".join(map(bare_letter, self._parts[0][0])) if self._parts else ""

    def __bool__(self) -> bool:
        """Whether it has any word."""
        return bool(self._parts)

    def __eq__(self, other: object) -> bool:
        """Whether the same is found by both."""
        return isinstance(other, Wanted) and (self._parts, self._goes_on) == (other._parts, other._goes_on)

    def __hash__(self) -> int:
        return hash((tuple(map(tuple, self._parts)), self._goes_on))

    @property
    def match(self) -> str:
        """The question for the index, as an expression of FTS5."""
        phrases = [f'"{" ".join(part)}"' for part in self._parts]
        return " AND ".join(phrases) + (" *" if self._goes_on else "")

    def spans(self, text: str, start: int = 0) -> Iterator[tuple[int, int]]:
        """Where the words stand in *text* from the code point *start* on, in order and not overlapping.

        A sign that is not seen and belongs to the last letter, such as a non-joiner, is part of them.
        """
        spans = self._spans(_bare(text), start)
        return spans if text.isascii() else (snap(text, *span) for span in spans)

    def _spans(self, bare: str, start: int) -> Iterator[tuple[int, int]]:
        if self._pattern is None:
            return
        if len(self._parts) > 1 or _ACCENT in bare:
            for found in self._pattern.finditer(bare, start):
                yield found.span()
            return
        # Without signs for accents its first word stands there as it is, which is quick to find.
        at, first = bare.find(self._first, start), len(self._first)
        is_one_word = len(self._parts[0]) == 1 and not self._goes_on and bare.isascii()
        while at >= 0:
            end = at + first
            if is_one_word:
                is_hit = not (bare[at - 1 : at].isalnum() or bare[end : end + 1].isalnum())
            elif is_hit := (match := self._pattern.match(bare, at)) is not None:
                end = match.end()
            if is_hit:
                yield at, end
            at = bare.find(self._first, end if is_hit else at + 1)

    def beginnings(self, text: str) -> Iterator[tuple[int, int]]:
        """Where the words stand in *text*, or longer words begin with them: the span of the words alone."""
        if self._parts:
            pattern = regex.compile("|".join(_pattern_of(part, "") for part in self._parts))
            for found in pattern.finditer(_bare(text)):
                yield found.span()

    def _compiled(self) -> regex.Pattern[str]:
        last = len(self._parts) - 1
        patterns = [
            _pattern_of(part, _GOES_ON if self._goes_on and number == last else _ENDS)
            for number, part in enumerate(self._parts)
        ]
        return regex.compile("|".join(sorted(patterns, key=len, reverse=True)))


def _bare(text: str) -> str:
    return text.lower() if text.isascii() else text.translate(_BARE)


def _parts(typed: str) -> list[str]:
    return [quoted or plain for quoted, plain in _PART.findall(typed.translate(_QUOTES))]


def _words(text: str) -> list[str]:
    return [word for word in _WORD.findall(text) if any(map(bare_letter, word))]


def _pattern_of(words: list[str], end: str) -> str:
    letters = [
        "".join(f"{letter}{_ACCENT}*+" for letter in map(bare_letter, word) if letter) for word in words
    ]
    return f"(?<![{_IN_WORD}]){_ACCENT}*+" + f"[^{_IN_WORD}]+{_ACCENT}*+".join(letters) + end
