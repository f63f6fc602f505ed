"""The dateline a paragraph opens with: *KUALA LUMPUR, March 3, 2025 (Bernama) --*, *Gaza:*.

It is a place, then perhaps a day, with or without its year, and an agency, then a colon or a dash. A dash
also stands in plain sentences, so it needs a place in capitals, a day or an agency before it; so does a colon
behind more than three words.
"""

from __future__ import annotations

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
_NO_PLACES = frozenset(
    """
    artikel baca by caption credit date editor foto gambar kapsyen kemaskini kredit nota note oleh photo pic
    published read ringkasan source sumber tajuk tarikh title update updated video
    """.split()
)
_MOST_WORDS = 3


class Dateline(NamedTuple):
    """Where a dateline starts and ends, its colon with it but no dash, and where what it opens starts."""

    start: int
    end: int
    behind: int


def dateline_at(text: str, start: int, end: int) -> Dateline | None:
    """The dateline that a paragraph at ``[start, end)`` opens with; offsets are code points of *text*."""
    found = _DATELINE.match(text, start, end)
    if found is None or found.end("sign") - start > LONGEST or found["place"].lower() in _NO_PLACES:
        return None
    marked = found["place"].isupper() or found["day"] or found["agency"]
    colon = found["sign"] == ":"
    if not marked and not (colon and len(found["place"].split()) <= _MOST_WORDS):
        return None
    before = text[start : found.start("sign")].rstrip()
    return Dateline(start, found.end("sign") if colon else start + len(before), found.end())
