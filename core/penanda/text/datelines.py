"""The dateline a paragraph opens with: *KUALA LUMPUR, March 3, 2025 (Bernama) --*, *Gaza:*.

It is a place, then perhaps a day, with or without its year, and an agency, then a colon or a dash. A dash
also stands in plain sentences, so it needs a place in capitals, a day or an agency before it; so does a colon
behind more than three words.
"""

from __future__ import annotations

from itertools import islice
from typing import NamedTuple

import regex

from penanda.text.bylines import NAME_WORD

LONGEST = 120
"""How many code points a dateline has, at most."""

_PLACE = rf"\p{{Lu}}[\p{{L}}\p{{M}}'’.-]{{0,30}}(?:(?:,? |/)(?:{NAME_WORD}|de|da|del|do)){{0,4}}"
_WORDED = r"(?:\d{1,2} \p{L}{3,9}\.?|\p{L}{3,9}\.? \d{1,2})(?:,? \d{4})?"
_DAY = rf"(?:{_WORDED}|\d{{1,2}}[./-]\d{{1,2}}[./-]\d{{2,4}})"
_DATELINE = regex.compile(
    rf"(?P<place>{_PLACE})(?P<day>,? {_DAY})?(?P<agency> ?\([^()\r\n]{{2,30}}\))?"
    r"\s?(?P<sign>:|--|[–—-])(?:\s+|(?<=[–—])(?=[\p{Lu}\"“]))(?=\S)"
)
# Words that a note, or a part of the text such as an answer, begins with.
_NO_PLACES = frozenset(
    """
    analisis analysis answer artikel baca by caption claim conclusion credit dakwaan date editor exclusive
    eksklusif fact fakta foto gambar jawapan kapsyen kemaskini kesimpulan kredit langsung live nota note oleh
    opinion penafian photo pic published question read ringkasan semakan sir soalan source sumber tajuk tarikh
    title tuan ulasan update updated verdict video wawancara
    """.split()
)
_MOST_WORDS = 3
_LONGEST_HEADLINE = 150
_STOPS = (".", '."', ".”", "?", "!")
# What an article tells of itself stands in its first lines.
_HEAD = 4000
_HEAD_LINES = 10
_LINE = regex.compile(r"[^\n\r\v\f\x85\u2028\u2029\s\ufeff\u200b][^\n\r\v\f\x85\u2028\u2029]*")


class Dateline(NamedTuple):
    """Where a dateline starts and ends, its colon with it but no dash, and where what it opens starts."""

    start: int
    end: int
    behind: int


def dateline_at(text: str, start: int, end: int) -> Dateline | None:
    """The dateline that a paragraph at ``[start, end)`` opens with; offsets are code points of *text*."""
    found = _DATELINE.match(text, start, end)
    if found is None or found.end("sign") - start > LONGEST:
        return None
    if found["place"].lower().split()[0] in _NO_PLACES:
        return None
    marked = found["place"].isupper() or found["day"] or found["agency"]
    colon = found["sign"] == ":"
    if not marked and not (colon and len(found["place"].split()) <= _MOST_WORDS):
        return None
    before = text[start : found.start("sign")].rstrip()
    return Dateline(start, found.end("sign") if colon else start + len(before), found.end())


def paragraph_dateline(text: str, start: int, end: int) -> Dateline | None:
    """The dateline that a line at ``[start, end)`` opens with, where it is a paragraph and no headline."""
    is_paragraph = end - start > _LONGEST_HEADLINE or text.endswith(_STOPS, start, end)
    return dateline_at(text, start, end) if is_paragraph else None


def article_dateline(text: str) -> Dateline | None:
    """The dateline of an article: the first that a paragraph near its beginning opens with."""
    lines = islice(_LINE.finditer(text, 0, _HEAD), _HEAD_LINES)
    spans = ((line.start(), line.start() + len(line[0].rstrip().rstrip("\ufeff\u200b"))) for line in lines)
    return next((found for span in spans if (found := paragraph_dateline(text, *span)) is not None), None)
