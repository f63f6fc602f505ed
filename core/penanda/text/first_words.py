"""The first words of an article, which serve as its name where it has no title."""

from __future__ import annotations

import re
import unicodedata

from penanda.text.graphemes import previous_boundary

# Of the standard library: the window names its first article with them.
_FIRST_LINE = re.compile("[^\r\n\u2028\u2029]{1,401}")
_GAP = re.compile(r"[\s\x00-\x1f\x7f-\x9f]+")
_UNSEEN = ("Cc", "Cf")


def first_words(text: str, limit: int = 60) -> str:
    """Return the first line of *text* that is not blank, in at most *limit* code points.

    A longer line is cut between words and ends in ``…``; gaps become one space. Blank text gives ``""``.
    """
    head = text[: limit + 1]
    if len(head) > limit and head[0] != " " and head.isprintable() and "  " not in head:
        return _cut(head, limit)  # as most texts begin; lists name many articles
    start = next((place for place, character in enumerate(text) if not _is_blank(character)), None)
    found = None if start is None else _FIRST_LINE.match(text, start)
    if found is None:
        return ""
    line = _GAP.sub(" ", found[0]).strip()
    if len(line) <= limit:
        return line
    return _cut(line, limit)


def _cut(line: str, limit: int) -> str:
    room = limit - 1
    word_end = line.rfind(" ", 0, room + 1)
    cut = word_end if word_end > 0 else previous_boundary(line, room + 1)
    return line[:cut].rstrip(" ,;:–—-") + "…"


def _is_blank(character: str) -> bool:
    return character.isspace() or unicodedata.category(character) in _UNSEEN
