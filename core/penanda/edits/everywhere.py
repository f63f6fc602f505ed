"""Tagging every place in an article where the same words stand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from penanda.edits.marking import kind_and_entity, make_mention
from penanda.edits.mentions import label_names, relabel
from penanda.edits.spans import shown, surface_at
from penanda.edits.work import begun
from penanda.model.mention import Mention
from penanda.project.change import Done, Place
from penanda.project.transaction import Transaction
from penanda.text.occurrences import occurrences


def tag_everywhere(tx: Transaction, article_id: str, start: int, end: int, label: str) -> Done | None:
    """Tag the words at ``[start, end)`` with *label* here and wherever else in the article they stand.

    See :func:`places_everywhere` for where that is. Mentions of exactly these words are relabelled. All new
    ones take the entity of the mention at ``[start, end)`` if there is one with this label, else that
    which tagging gives. Raises :class:`SpanOutside`, :class:`NoSuchArticle`.
    """
    surface = surface_at(tx, article_id, start, end)
    mentions = tx.read.marked.mentions(article_id)
    places = places_everywhere(tx.text(article_id), mentions, start, end, label)
    if not places:
        return None
    standing = {(mention.start, mention.end): mention for mention in mentions}
    there = standing.get((start, end))
    if there is not None and there.label == label:
        kind, entity_id = there.kind, there.entity_id
    else:
        kind, entity_id = kind_and_entity(tx, article_id, start, surface, label)
    for place in places:
        mention = standing.get(place)
        if mention is not None:
            relabel(tx, mention.id, label)
            continue
        make_mention(tx, article_id, *place, label=label, kind=kind, entity_id=entity_id)
    begun(tx, article_id)
    args = {"surface": shown(surface), "label": label_names(tx, label), "count": len(places)}
    return Done("tagged_everywhere", args, Place(article_id, start, end))


def places_everywhere(
    text: str, mentions: Sequence[Mention], start: int, end: int, label: str
) -> tuple[tuple[int, int], ...]:
    """Where tag-all would tag the words at ``[start, end)``, in the order of the text.

    That is ``[start, end)`` itself, and where the same words stand as a name of their own (see
    :mod:`penanda.text.occurrences`), but not inside a longer mention with *label*, nor across the edge of any
    mention; places that have *label* already are left out.
    """
    standing = _standing(text, mentions, start, end)
    return tuple(place for place, near in standing if _would_tag(place, near, label, (start, end)))


class Counts(NamedTuple):
    """How many places tag-all would tag: with each label of ``by_label``, and with any of the others."""

    others: int
    by_label: Mapping[str, int]


def count_everywhere(text: str, mentions: Sequence[Mention], start: int, end: int) -> Counts:
    """How many :func:`places_everywhere` has for each label."""
    standing = _standing(text, mentions, start, end)

    def count(label: str) -> int:
        return sum(_would_tag(place, near, label, (start, end)) for place, near in standing)

    others = count("")
    there = dict.fromkeys(mention.label for _, near in standing for mention in near)
    return Counts(others, {label: number for label in there if (number := count(label)) != others})


def _standing(
    text: str, mentions: Sequence[Mention], start: int, end: int
) -> list[tuple[tuple[int, int], list[Mention]]]:
    """The places of the words at ``[start, end)`` in the order of the text, each with what touches it."""
    waiting = sorted(mentions, key=lambda mention: mention.start, reverse=True)
    around: list[Mention] = []
    found = []
    for first, last in sorted({(start, end), *occurrences(text, text[start:end])}):
        while waiting and waiting[-1].start < last:
            around.append(waiting.pop())
        around = [mention for mention in around if mention.end > first]
        found.append(((first, last), [mention for mention in around if mention.start < last]))
    return found


def _would_tag(place: tuple[int, int], near: Sequence[Mention], label: str, chosen: tuple[int, int]) -> bool:
    start, end = place
    for mention in near:
        is_same = (mention.start, mention.end) == place
        if is_same and mention.label == label:
            return False
        if is_same or place == chosen:
            continue
        around = mention.start <= start and end <= mention.end
        inside = start <= mention.start and mention.end <= end
        if (around and mention.label == label) or not (around or inside):
            return False
    return True
