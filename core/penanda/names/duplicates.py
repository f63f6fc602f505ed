"""Entities that are likely to be the same one."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from itertools import combinations

import msgspec

from penanda.model.entity import Entity
from penanda.names.folding import sound
from penanda.names.matching import best, other_key, person_key
from penanda.stopping import unless

_LIKELY = 0.5
# A word that so many entities share tells nothing of which are the same.
_MOST_SHARING = 60
_HEAD = 4
_NUMBER = re.compile(r"\d+")


class LikelyDuplicate(msgspec.Struct, frozen=True):
    """Two entities of one type that may be one, the older first, and how alike their names are (0 to 1)."""

    first: Entity
    second: Entity
    score: float


def likely_duplicates(
    entities: Iterable[Entity], *, stop: Callable[[], bool] = lambda: False
) -> tuple[LikelyDuplicate, ...]:
    """The pairs of entities that may be one, the likeliest first.

    Only entities of one type are compared, and only where they share a word, the sound of one's
    beginning, or their first letters. Two that have different Wikidata ids are not the same, nor are
    *Seksyen 7* and *Seksyen 17*, nor persons whose given names differ, though both were called by one
    surname. Raises
    :class:`penanda.stopping.Stopped` soon after *stop* is true.
    """
    known = list(entities)
    pairs = {}
    for one, other in unless(stop, _neighbours(unless(stop, known))):
        first, second = known[one], known[other]
        if _are_told_apart(first, second):
            continue
        found = max(_score(first, second), _score(second, first))
        if found >= _LIKELY:
            pairs[one, other] = LikelyDuplicate(first, second, found)
    return tuple(pair for _, pair in sorted(pairs.items(), key=lambda item: (-item[1].score, item[0])))


def _are_told_apart(first: Entity, second: Entity) -> bool:
    """Whether their Wikidata ids differ, or the numbers in all of their names that have some."""
    if first.wikidata and second.wikidata:
        return first.wikidata != second.wikidata
    one, other = _numbers(first), _numbers(second)
    return bool(one) and bool(other) and one.isdisjoint(other)


def _numbers(entity: Entity) -> set[tuple[str, ...]]:
    """The numbers in each name of an entity, in their order."""
    found = (tuple(_NUMBER.findall(name)) for name in (entity.name, *entity.aliases))
    return {numbers for numbers in found if numbers}


def _score(named: Entity, entity: Entity) -> float:
    first, *others = _telling(entity)
    entity = msgspec.structs.replace(entity, name=first, aliases=tuple(others))
    matches = (best(name, entity) for name in _telling(named))
    return max((match.score for match in matches if match is not None), default=0.0)


def _telling(entity: Entity) -> list[str]:
    """The names of an entity but for those of a person that are a part of another: *Lim* says nothing."""
    names = [entity.name, *entity.aliases]
    if entity.type != "PERSON":
        return names
    keys = [set(person_key(name)) for name in names]
    return [name for name, key in zip(names, keys, strict=True) if not any(key < other for other in keys)]


def _neighbours(entities: Iterable[Entity]) -> Iterator[tuple[int, int]]:
    sharing: dict[tuple[str, str], list[int]] = defaultdict(list)
    for at, entity in enumerate(entities):
        for part in _parts(entity):
            sharing[entity.type, part].append(at)
    seen = set()
    for group in sharing.values():
        if len(group) > _MOST_SHARING:
            continue
        for pair in combinations(group, 2):
            if pair not in seen:
                seen.add(pair)
                yield pair


def _parts(entity: Entity) -> set[str]:
    key_of = person_key if entity.type == "PERSON" else other_key
    parts: set[str] = set()
    for name in (entity.name, *entity.aliases):
        words = key_of(name)
        parts.update(sound(word) for word in words)
        parts.update(f"{sound(word)[:_HEAD]}…" for word in words[:1])
        parts.add("".join(word[0] for word in words) + ".")
        if len(words) == 1:
            parts.add(words[0] + ".")
    return parts
