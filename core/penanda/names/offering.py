"""Which entities to offer for words: those that they may name by :mod:`penanda.names.matching`.

Of the many that a project may have, only those are compared for which there can be a score: two names that
match share the sound of a word, have letters alike, or one is the first letters of the other.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import lru_cache

from penanda.model.entity import Entity
from penanda.names.folding import sound, words_of
from penanda.names.matching import (
    ALIKE_FROM,
    MOST_LETTERS,
    Match,
    are_first_letters,
    best,
    called_key,
    other_key,
    parts_of,
    person_key,
)


def offered(
    words: str,
    entities: Iterable[Entity],
    *,
    label: str | None = None,
    uses: Mapping[str, int] = {},
    without: Collection[str] = (),
    limit: int = 9,
) -> tuple[Match, ...]:
    """The entities that *words* may name, the likeliest first.

    Those with *label* as their type come before others. Of two that match alike, the one with more *uses*
    (by id) comes first, then the one that came first. *without* names entities to leave out, such as the
    present one.
    """
    found = []
    known = list(entities)
    for order in _comparable(words, known):
        entity = known[order]
        match = best(words, entity) if entity.id not in without else None
        if match is not None:
            other_type = label is not None and entity.type != label
            found.append(((other_type, -match.score, -uses.get(entity.id, 0), order), match))
    return tuple(match for _, match in sorted(found, key=lambda pair: pair[0])[:limit])


def _comparable(words: str, entities: Sequence[Entity]) -> set[int]:
    """Where among *entities* those stand that *words* can have a score with."""
    persons: list[tuple[int, str]] = []
    others: list[tuple[int, str]] = []
    for order, entity in enumerate(entities):
        of_type = persons if entity.type == "PERSON" else others
        for name in (entity.name, *entity.aliases):
            of_type.extend((order, part) for part in parts_of(name, entity.type))
    asked = _heard_of_person(words) | {sound(word) for word in words_of(words.replace(".", ". "))}
    found = {order for order, name in persons if _share(asked, _heard_of_person(name))}
    found |= _alike(person_key(words), persons, [person_key(name) for _, name in persons])
    asked = _heard_of_other(words)
    found |= {order for order, name in others if _share(asked, _heard_of_other(name))}
    found |= _alike(other_key(words), others, [other_key(name) for _, name in others])
    return found | _of_letters(words, others)


@lru_cache(maxsize=65_536)
def _heard_of_person(name: str) -> frozenset[str]:
    return frozenset(map(sound, (*person_key(name), *called_key(name))))


@lru_cache(maxsize=65_536)
def _heard_of_other(name: str) -> frozenset[str]:
    return frozenset(map(sound, other_key(name)))


def _share(asked: frozenset[str], heard: frozenset[str]) -> bool:
    """Whether names share a word; one of nothing that counts may be the same to the letter."""
    return not asked.isdisjoint(heard) or not heard


def _alike(asked: tuple[str, ...], named: Sequence[tuple[int, str]], keys: list[tuple[str, ...]]) -> set[int]:
    from rapidfuzz import fuzz, process

    spelled = map(" ".join, keys)
    close = process.extract(
        " ".join(asked), list(spelled), scorer=fuzz.ratio, score_cutoff=ALIKE_FROM, limit=None
    )
    return {named[at][0] for _, _, at in close}


def _of_letters(words: str, named: Sequence[tuple[int, str]]) -> set[int]:
    short = words.isupper() and len(words.replace(".", "").strip()) <= MOST_LETTERS
    return {
        order
        for order, name in named
        if (short or len(name) <= MOST_LETTERS) and are_first_letters(words, name)
    }
