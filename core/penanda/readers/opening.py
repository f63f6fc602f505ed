"""The first words of an article, which serve as its name where it has no title."""

from __future__ import annotations

from penanda.text.compiled import compiled
from penanda.text.graphemes import previous_boundary

_FIRST_LINE = r"[^\s\p{Z}\p{Cc}\p{Cf}][^\r\n\u2028\u2029]{0,400}"
_GAP = r"[\s\p{Z}\p{Cc}]+"
_WORD_END = r"(?r)(?<=\S)(?=\s)"


def first_words(text: str, limit: int = 60) -> str:
    """Return the first line of *text* that is not blank, in at most *limit* code points.

    A longer line is cut between words and ends in ``…``; gaps become one space. Blank text gives ``""``.
    """
    found = compiled(_FIRST_LINE).search(text)
    if found is None:
        return ""
    line = str(compiled(_GAP).sub(" ", found[0])).strip()
    if len(line) <= limit:
        return line
    room = limit - 1
    word_end = compiled(_WORD_END).search(line[: room + 1])
    cut = word_end.start() if word_end else previous_boundary(line, room + 1)
    return line[:cut].rstrip(" ,;:–—-") + "…"
