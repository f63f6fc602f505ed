"""How many keys and clicks it takes to mark all mentions of an article in the real window."""

from __future__ import annotations

from collections.abc import Iterator

from benchmarks.actions.gold import FOLDER
from benchmarks.actions.mentions import Count, counts
from benchmarks.figure import Figure

PER_NAME, PER_MENTION, PER_MENTION_OF_KNOWN_PEOPLE = 1.0, 1.7, 0.8


def figures() -> Iterator[Figure]:
    """Yield actions against marks, for articles new to a project and a second one about the same people.

    Raises :class:`benchmarks.actions.mentions.WrongMarks` if the marks that come out are not the gold.
    """
    malay, again = counts([FOLDER / "ms.gold.json", FOLDER / "ms2.gold.json"])
    (english,) = counts([FOLDER / "en.gold.json"])
    for count in (malay, english):
        yield _per_name(count, PER_NAME)
        yield _per_mention(count, PER_MENTION)
    yield _per_name(again, PER_MENTION_OF_KNOWN_PEOPLE)
    yield _per_mention(again, PER_MENTION_OF_KNOWN_PEOPLE)


def _per_name(count: Count, goal: float) -> Figure:
    return Figure("actions per name with its entity", count.article, count.for_names, count.names, goal)


def _per_mention(count: Count, goal: float) -> Figure:
    return Figure("actions per mention with its entity", count.article, count.actions, count.mentions, goal)
