"""Where words are quoted, and how direct a claim is by that.

Quotes are paired inside a paragraph: ``“…”``, ``«…»``, and ``"…"`` by turns. One that is not closed reaches
to the end of its paragraph, as where a quotation goes on in the next. Single quotes are left out of
account: most are apostrophes. All offsets are code points, ends exclusive.
"""

from __future__ import annotations

from collections.abc import Sequence

import regex

from penanda.model.vocabulary import Directness
from penanda.text.sentences import Span

_CLOSERS = {"“": "”", "«": "»", '"': '"', "„": "“"}
_MARK = regex.compile('[“”«»"„]')
_WORD = regex.compile(r"[\p{L}\p{N}]")


def quotes_in(text: str, start: int, end: int) -> list[Span]:
    """The quotations between two places of one paragraph, each with its marks."""
    found: list[Span] = []
    opened: int | None = None
    closer = ""
    for mark in _MARK.finditer(text, start, end):
        if opened is None:
            if mark[0] in _CLOSERS:
                opened, closer = mark.start(), _CLOSERS[mark[0]]
        elif mark[0] == closer:
            found.append((opened, mark.end()))
            opened = None
    if opened is not None:
        found.append((opened, end))
    return found


def quote_around(quotes: Sequence[Span], at: int) -> Span | None:
    """The quotation that the code point at *at* lies in."""
    return next((span for span in quotes if span[0] <= at < span[1]), None)


def directness_of(text: str, spans: Sequence[Span], quotes: Sequence[Span]) -> Directness:
    """How direct reported words are: all of them quoted, some, or none."""
    quoted = [_is_quoted(at, quotes) for span in spans for at in _words(text, *span)]
    if quoted and all(quoted):
        return "direct"
    return "mixed" if any(quoted) else "indirect"


def _is_quoted(at: int, quotes: Sequence[Span]) -> bool:
    return quote_around(quotes, at) is not None


def _words(text: str, start: int, end: int) -> list[int]:
    return [found.start() for found in _WORD.finditer(text, start, end)]
