"""Which entities to offer for words: those that they may name by :mod:`penanda.names.matching`.

Of the many that a project may have, only those are compared for which there can be a score: two names that
match share the sound of a word, have letters alike, or one is the first letters of the other.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache

from penanda.names.folding import sound, words_of
from penanda.names.matching import (
    ALIKE_FROM,
    MOST_LETTERS,
    Match,
    Named,
    are_first_letters,
    best,
    called_key,
    other_key,
    parts_of,
    person_key,
    without_abdul,
)


def offered(
    words: str,
    entities: Iterable[Named],
    *,
    label: str | None = None,
    uses: Mapping[str, int] = {},
    limit: int = 9,
) -> tuple[Match, ...]:
    """The entities that *words* may name, the likeliest first.

    Those with *label* as their type come before others. Of two that match alike, the one with more *uses*
    (by id) comes first, then the one that came first.
    """
    found = []
    known = list(entities)
    for order in _comparable(words, known):
        entity = known[order]
        match = best(words, entity)
        if match is not None:
            other_type = label is not None and entity.type != label
            found.append(((other_type, -match.score, -uses.get(entity.id, 0), order), match))
    return tuple(match for _, match in sorted(found, key=lambda pair: pair[0])[:limit])


def _comparable(words: str, entities: Sequence[Named]) -> set[int]:
    """Where among *entities* those stand that *words* can have a score with."""
    persons: list[tuple[int, str]] = []
    others: list[tuple[int, str]] = []
    for order, entity in enumerate(entities):
        named = persons if entity.type == "PERSON" else others
        named.append((order, entity.name))
        named += [(order, name) for name in entity.aliases]
    persons = [(order, part) for order, name in persons for part in parts_of(name, "PERSON")]
    heard, spelled = _as_person(words)
    heard |= {sound(word) for word in words_of(words.replace(".", ". "))}
    found = _near(heard, spelled, persons, _as_person)
    return found | _near(*_as_other(words), others, _as_other) | _of_letters(words, others)


@lru_cache(maxsize=65_536)
def _as_person(name: str) -> tuple[frozenset[str], str]:
    """How the words of a person's name sound, and those that count of it."""
    key = person_key(name)
    bare = (without_abdul(word) for word in key[:1])
    return frozenset(map(sound, (*key, *called_key(name), *bare))), " ".join(key)


@lru_cache(maxsize=65_536)
def _as_other(name: str) -> tuple[frozenset[str], str]:
    """As :func:`_as_person`, of any other name."""
    key = other_key(name)
    return frozenset(map(sound, key)), " ".join(key)


def _near(
    asked: frozenset[str],
    spelled: str,
    named: Sequence[tuple[int, str]],
    known_as: Callable[[str], tuple[frozenset[str], str]],
) -> set[int]:
    """Where those stand that share a word with what is asked, or have letters alike.

    What has no word that counts may be the same to the letter.
    """
    from rapidfuzz import fuzz, process

    found, places, others = set(), [], []
    for place, name in named:
        heard, text = known_as(name)
        if not heard or not asked.isdisjoint(heard):
            found.add(place)
        else:
            places.append(place)
            others.append(text)
    close = process.extract(spelled, others, scorer=fuzz.ratio, score_cutoff=ALIKE_FROM, limit=None)
    return found | {places[at] for _, _, at in close}


def _of_letters(words: str, named: Sequence[tuple[int, str]]) -> set[int]:
    short = words.isupper() and len(words.replace(".", "").strip()) <= MOST_LETTERS
    return {
        order
        for order, name in named
        if (short or len(name) <= MOST_LETTERS) and are_first_letters(words, name)
    }
