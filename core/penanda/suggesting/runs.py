"""Runs of capitalised words: what may be a name, without saying of what.

Rules, from reading Malay and English news:

* A run is words that begin with a capital and stand together: see :mod:`penanda.suggesting.joining`.
* Where a run holds more than one name it is cut: see :mod:`penanda.suggesting.splitting`.
* What is there only as a sentence begins is no part of it: see :mod:`penanda.suggesting.first_words`.

All offsets are code points, ends exclusive.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

import regex

from penanda.names.titles import HEADS_OF_TWO, is_title
from penanda.stopping import unless
from penanda.suggesting import vocabulary as kinds
from penanda.suggesting.first_words import stands_alone, without_first_words
from penanda.suggesting.joining import beside, run_end
from penanda.suggesting.openings import capital_inside_sentences, opens_sentence
from penanda.suggesting.run import Run
from penanda.suggesting.splitting import split
from penanda.suggesting.tokens import Token, tokens_of
from penanda.text.datelines import article_dateline

# What may stand before the next word: the ending of "Presidennya, Datuk …", "(PN-Arau)", signs.
_UP_TO_NEXT = regex.compile(r"(?:nya|lah|kah)?(?:\s\([^()\n]{1,20}\))?[ \u00a0,’”\"]*+")
_FARTHEST_NEXT = 6


def runs(text: str, *, stop: Callable[[], bool] = lambda: False) -> Iterator[Run]:
    """The runs of capitalised words in *text*, in order.

    Raises :class:`penanda.stopping.Stopped` soon after *stop* is true.
    """
    tokens = tokens_of(text, stop=stop)
    small = {token.key for token in tokens if not token.is_capital}
    named = capital_inside_sentences(text, tokens, stop=stop)
    dateline = article_dateline(text)
    for first, last in unless(stop, _stretches(text, tokens)):
        dated = dateline is not None and dateline.start <= tokens[first].start < dateline.end
        whole = _run(text, tokens, (first, last), is_in_dateline=dated)
        run = without_first_words(text, whole, small, named)
        if run is not None:
            for part in split(run):
                cut_off = part != run and part.at_sentence_start and len(part.tokens) == 1
                is_office = part.keys[0] in kinds.ROLE_HEADS
                if not cut_off or is_office or stands_alone(text, part, named):
                    yield part


def _stretches(text: str, tokens: list[Token]) -> Iterator[tuple[int, int]]:
    """The indices of the first and the last token of each run, its first words still among them."""
    at = 0
    while at < len(tokens):
        if tokens[at].is_capital:
            first, at = at, run_end(text, tokens, at)
            yield first, at
        at += 1


def _run(text: str, tokens: list[Token], span: tuple[int, int], *, is_in_dateline: bool) -> Run:
    first, last = span
    before = tokens[first - 1].key if first and beside(text, tokens[first - 1], tokens[first]) else ""
    beyond = _UP_TO_NEXT.match(text, tokens[last].end)
    place = beyond.end() if beyond is not None else -1
    near = tokens[last + 1 : last + _FARTHEST_NEXT]
    after = next((token for token in near if token.start == place), None)
    return Run(
        tuple(tokens[first : last + 1]),
        before,
        "" if after is None else after.key,
        after is not None and after.is_capital and _begins_titled(after.key),
        is_in_dateline,
        opens_sentence(text, tokens[first].start),
    )


def _begins_titled(key: str) -> bool:
    return key in HEADS_OF_TWO or is_title((key, "x"), 0)
