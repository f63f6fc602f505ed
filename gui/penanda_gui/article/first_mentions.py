"""Which mention of each entity is the first in the article, since it alone always shows its label."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterable

from penanda.marks import Marks
from penanda.model.mention import Mention


class FirstMentions:
    """Answers whether a mention is its entity's first; one without an entity is always its own first."""

    def __init__(self, marks: Marks) -> None:
        self._marks = marks
        self._orders: dict[str, list[Mention]] = {}
        # As each one stands in the orders: it is found there by the place it had then.
        self._filed: dict[str, Mention] = {}
        for mention in marks.mentions.values():
            if mention.entity_id is not None:
                self._orders.setdefault(mention.entity_id, []).append(mention)
                self._filed[mention.id] = mention
        for order in self._orders.values():
            order.sort(key=_place)

    def is_first(self, mention_id: str) -> bool:
        """Whether the mention is the first of its entity."""
        filed = self._filed.get(mention_id)
        return filed is None or self._orders[filed.entity_id or ""][0].id == mention_id

    def changed(self, mention_ids: Iterable[str]) -> set[str]:
        """Take note of mentions that were added, changed or removed; return those now or no longer first."""
        mention_ids = set(mention_ids)
        seen = (table.get(one) for one in mention_ids for table in (self._filed, self._marks.mentions))
        entities = {mention.entity_id for mention in seen if mention is not None}
        before = {entity: self._first(entity) for entity in entities}
        for mention_id in mention_ids:
            self._unfile(mention_id)
            self._file(mention_id)
        turned = {
            mention_id
            for entity, first in before.items()
            if first != self._first(entity)
            for mention_id in (first, self._first(entity))
        }
        return {mention_id for mention_id in turned if mention_id in self._marks.mentions}

    def _first(self, entity: str | None) -> str:
        order = self._orders.get(entity or "")
        return order[0].id if order else ""

    def _file(self, mention_id: str) -> None:
        mention = self._marks.mentions.get(mention_id)
        if mention is not None and mention.entity_id is not None:
            insort(self._orders.setdefault(mention.entity_id, []), mention, key=_place)
            self._filed[mention_id] = mention

    def _unfile(self, mention_id: str) -> None:
        filed = self._filed.pop(mention_id, None)
        if filed is None or filed.entity_id is None:
            return
        order = self._orders[filed.entity_id]
        del order[bisect_left(order, _place(filed), key=_place)]
        if not order:
            del self._orders[filed.entity_id]


def _place(mention: Mention) -> tuple[int, int, str]:
    return mention.start, mention.end, mention.id
