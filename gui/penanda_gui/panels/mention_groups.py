"""The mentions of an article by entity, in an order that an edit keeps at the cost of its own mentions."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Container, Iterable

from penanda.model.mention import Mention

Place = tuple[int, int, str]


def place_of(mention: Mention) -> Place:
    """Where a mention comes in reading order, an outer one before those inside it."""
    return mention.start, -mention.end, mention.id


class Group:
    """An entity, or a label for mentions that name none, with its mentions in reading order."""

    def __init__(self, entity_id: str | None, label: str) -> None:
        self.entity_id = entity_id
        self.label = label
        self.mentions: list[Mention] = []
        self.order: tuple[bool, Place] = (False, (0, 0, ""))  # as of the last `sort_in`
        self.is_open = False

    @property
    def key(self) -> tuple[str | None, str]:
        """What tells it from other groups."""
        return self.entity_id, "" if self.entity_id is not None else self.label

    def row_of(self, mention: Mention) -> int:
        """The number of a mention among these, or where it would come."""
        return bisect_left(self.mentions, place_of(mention), key=place_of)

    def sort_in(self) -> None:
        """Take the place of the first mention; those that name no entity come behind all others."""
        self.order = (self.entity_id is None, place_of(self.mentions[0]))


def grouped(mentions: Iterable[Mention], entity_ids: Container[str]) -> list[Group]:
    """Mentions by entity, in the order of first mention; those of no entity that is there by label, last."""
    groups: dict[tuple[str | None, str], Group] = {}
    for mention in sorted(mentions, key=place_of):
        group = group_for(mention, entity_ids)
        groups.setdefault(group.key, group).mentions.append(mention)
    for group in groups.values():
        group.sort_in()
    return sorted(groups.values(), key=lambda group: group.order)


def group_for(mention: Mention, entity_ids: Container[str]) -> Group:
    """An empty group of the kind that a mention belongs to."""
    named = mention.entity_id is not None and mention.entity_id in entity_ids
    return Group(mention.entity_id if named else None, mention.label)
