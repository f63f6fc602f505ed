"""Which mention of each entity is the first in the article, since it alone always shows its label."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterable

from penanda.marks import Marks


class FirstMentions:
    """Answers whether a mention is its entity's first; one without an entity is always its own first."""

    def __init__(self, marks: Marks) -> None:
        self._marks = marks
        self._orders: dict[str, list[tuple[int, int, str]]] = {}
        self._filed: dict[str, tuple[str, tuple[int, int, str]]] = {}
        for mention_id in marks.mentions:
            self._file(mention_id)
        for order in self._orders.values():
            order.sort()

    def is_first(self, mention_id: str) -> bool:
        """Whether the mention is the first of its entity."""
        filed = self._filed.get(mention_id)
        return filed is None or self._orders[filed[0]][0][2] == mention_id

    def changed(self, mention_ids: Iterable[str]) -> set[str]:
        """Take note of mentions that were added, changed or removed; return those now or no longer first."""
        mention_ids = set(mention_ids)
        entities = {filed[0] for filed in map(self._filed.get, mention_ids) if filed}
        now = (self._marks.mentions.get(mention_id) for mention_id in mention_ids)
        entities |= {mention.entity_id for mention in now if mention and mention.entity_id}
        before = {entity: self._first(entity) for entity in entities}
        for mention_id in mention_ids:
            self._unfile(mention_id)
            self._file(mention_id, keep_order=True)
        turned = {
            mention_id
            for entity, first in before.items()
            if first != self._first(entity)
            for mention_id in (first, self._first(entity))
        }
        return {mention_id for mention_id in turned if mention_id in self._marks.mentions}

    def _first(self, entity: str) -> str:
        order = self._orders.get(entity)
        return order[0][2] if order else ""

    def _file(self, mention_id: str, *, keep_order: bool = False) -> None:
        mention = self._marks.mentions.get(mention_id)
        if mention is None or mention.entity_id is None:
            return
        key = (mention.start, mention.end, mention_id)
        order = self._orders.setdefault(mention.entity_id, [])
        if keep_order:
            insort(order, key)
        else:
            order.append(key)
        self._filed[mention_id] = (mention.entity_id, key)

    def _unfile(self, mention_id: str) -> None:
        filed = self._filed.pop(mention_id, None)
        if filed is None:
            return
        entity, key = filed
        order = self._orders[entity]
        del order[bisect_left(order, key)]
        if not order:
            del self._orders[entity]
