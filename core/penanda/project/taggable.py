"""Where the words that were found in the whole project can be tagged: the preview of tagging all hits."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

import msgspec

from penanda.model.mention import Mention
from penanda.project.everywhere import Hit
from penanda.text.occurrences import begins_word, ends_word
from penanda.text.wanted import Wanted

if TYPE_CHECKING:
    from penanda.project.reader import Reader

MOST = 1_000


class Taggable(msgspec.Struct, frozen=True):
    """Hits that can be tagged, in reading order; how many are ``marked`` already; whether these are all."""

    hits: tuple[Hit, ...]
    marked: int
    is_whole: bool


def taggable(read: Reader, typed: str, *, limit: int = MOST) -> Taggable:
    """The first *limit* places in all articles where the words stand as a name of their own and unmarked.

    Case and accents do not count; where a name begins and ends, and which clitics may hang on it, is as
    :mod:`penanda.text.occurrences` says. For :func:`penanda.edits.tagging_hits.tag_hits`. Raises
    :class:`SearchDamaged`.
    """
    hits: list[Hit] = []
    marked = 0
    wanted = Wanted(typed.rstrip())
    for article_id, title, text in read.everywhere.texts(wanted):
        places = [
            span for span in wanted.beginnings(text) if begins_word(text, span[0]) and ends_word(text, *span)
        ]
        mentions = read.marked.mentions(article_id) if places else ()
        free = [place for place in places if is_unmarked(place, mentions)]
        marked += len(places) - len(free)
        hits += [Hit(article_id, title, text, *place) for place in free]
        if len(hits) > limit:
            return Taggable(tuple(hits[:limit]), marked, is_whole=False)
    return Taggable(tuple(hits), marked, is_whole=True)


def is_unmarked(place: tuple[int, int], mentions: Iterable[Mention]) -> bool:
    """Whether no mention lies at *place*, around it, or across one of its ends; shorter ones inside may."""
    start, end = place
    return not any(
        mention.start < end
        and start < mention.end
        and not (start <= mention.start and mention.end <= end and mention.end - mention.start < end - start)
        for mention in mentions
    )
