"""What of a source text is put into a Qt document, and the map between the two."""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterator

from penanda.text.graphemes import is_boundary, previous_boundary

# Qt lays out a paragraph as a whole, so a long one is broken for display. A break is looked for
# between these two lengths, in code points.
_SHORTEST = 1_000
_LONGEST = 1_500

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")
# What Qt would drop, change or take for the end of a paragraph. CRLF is matched to be left alone.
_ALTERED = re.compile(
    "\r\n|[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufdd0-\ufdef\ufeff\ufff9-\ufffc\ufffe\uffff]"
)
# Bytes of UTF-8 that are shown as they are, whatever stands beside them.
_ORDINARY = bytes(range(0x20, 0x7F)) + b"\n\t"
_LINE_BREAKS = frozenset("\r\x0b\x0c\x85\u2028\u2029")
_STAND_IN = "\u25a1"


class DisplayText:
    """A source text as a Qt document shows it: ``shown``, with a line feed between its paragraphs.

    Places in the source are code points, places in the document UTF-16 units. The two run apart
    after a character beyond U+FFFF (+1), a CRLF (-1) and a break made for display only (+1); all
    else is shown one for one. Where nothing runs apart, the map is empty and costs nothing.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        cleaned = text if _is_shown_as_it_is(text) else _ALTERED.sub(_replacement, text)
        self._breaks = array("I", _display_breaks(cleaned))
        self._turns = array("I")
        self._document_turns = array("I")
        self._drift = array("i")
        self._find_turns(cleaned)
        broken = self._broken(cleaned)
        self.shown = broken.replace("\r\n", "\n") if "\r" in broken else broken

    def to_document(self, offset: int, *, end: bool = False) -> int:
        """The document position of the code point *offset*; within a CRLF, that of its start.

        At a break made for display it is the start of the next paragraph, or with *end* the end of
        the one before, which is where a span that ends there is to stop.
        """
        turn = bisect_right(self._turns, offset)
        position = offset + (self._drift[turn - 1] if turn else 0)
        return position - 1 if end and self._is_break(offset) else position

    def to_text(self, position: int) -> int:
        """The code point at the document *position*; within a surrogate pair, its start."""
        turn = bisect_right(self._document_turns, position)
        return position - (self._drift[turn - 1] if turn else 0)

    def is_straight(self, start: int, end: int) -> bool:
        """Whether source and document run side by side from *start* to *end*, but for a break there."""
        turns = bisect_right(self._turns, end) - bisect_right(self._turns, start)
        return turns == 0 or (turns == 1 and self._is_break(end))

    def continues(self, position: int) -> bool:
        """Whether the paragraph that starts at the document *position* is one only for display."""
        return position in self._continuations

    @property
    def continuations(self) -> Collection[int]:
        """Where in the document paragraphs start that are such only for display, in order."""
        return self._continuations

    def _find_turns(self, cleaned: str) -> None:
        drift = 0
        continuations = []
        for place, turn, step in sorted(self._events(cleaned)):
            position = place + drift + 1
            if turn == place:  # a break
                continuations.append(position)
            drift += step
            self._document_turns.append(position)
            self._turns.append(turn)
            self._drift.append(drift)
        self._continuations = dict.fromkeys(continuations)

    def _events(self, cleaned: str) -> Iterator[tuple[int, int, int]]:
        """Where source and document run apart: (where it begins, first offset after it, by how much)."""
        yield from ((place, place, 1) for place in self._breaks)
        if not cleaned.isascii() and len(cleaned.encode("utf-16-le")) > 2 * len(cleaned):
            yield from ((found.start(), found.end(), 1) for found in _ASTRAL.finditer(cleaned))
        if "\r" in cleaned:
            yield from ((found.start(), found.start() + 1, -1) for found in re.finditer("\r\n", cleaned))

    def _broken(self, cleaned: str) -> str:
        if not self._breaks:
            return cleaned
        edges = [0, *self._breaks, len(cleaned)]
        return "\n".join(cleaned[edges[i] : edges[i + 1]] for i in range(len(edges) - 1))

    def _is_break(self, offset: int) -> bool:
        at = bisect_left(self._breaks, offset)
        return at < len(self._breaks) and self._breaks[at] == offset


def _replacement(found: re.Match[str]) -> str:
    character = found.group()
    if len(character) == 2:
        return character
    if character in _LINE_BREAKS:
        return "\n"
    if character < " ":
        return chr(0x2400 + ord(character))
    return "\u2421" if character == "\x7f" else _STAND_IN


def _is_shown_as_it_is(text: str) -> bool:
    """A quick answer for the text of most articles; where it is no, each character is looked at."""
    unusual = text.encode(errors="surrogatepass").translate(None, _ORDINARY)
    rest = unusual.decode(errors="surrogatepass").replace("\xa0", "")
    return "\ufffc" not in rest and rest.isprintable()


def _display_breaks(cleaned: str) -> Iterator[int]:
    """Where paragraphs are broken for display: after a space if there is one, else between graphemes."""
    if not _has_long_line(cleaned):
        return
    start = 0
    for line in cleaned.split("\n"):
        end = start + len(line)
        if len(line) > _LONGEST:
            yield from _breaks_within(cleaned, start, end - 1 if line.endswith("\r") else end)
        start = end + 1


def _has_long_line(cleaned: str) -> bool:
    """Looked for in steps as long as a line may be, which is several times quicker than line by line."""
    start = 0
    while len(cleaned) - start > _LONGEST:
        start = cleaned.rfind("\n", start, start + _LONGEST + 1) + 1
        if start == 0:
            return True
    return False


def _breaks_within(cleaned: str, start: int, end: int) -> Iterator[int]:
    while end - start > _LONGEST:
        start = _next_break(cleaned, start)
        yield start


def _next_break(cleaned: str, start: int) -> int:
    limit = start + _LONGEST
    space = cleaned.rfind(" ", start + _SHORTEST, limit)
    if space >= 0:
        return space + 1
    # Only a window is looked at: a grapheme may itself be a million code points long.
    window = cleaned[start : limit + 1]
    edge = _LONGEST if is_boundary(window, _LONGEST) else previous_boundary(window, _LONGEST)
    # A grapheme longer than a paragraph may be is cut: it is noise, and Qt would take minutes over it.
    return start + edge if edge else limit


def utf16_units(text: str) -> int:
    """How many UTF-16 units *text* has, which Qt counts."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
