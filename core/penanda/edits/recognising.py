"""Which entity a new name is by the rules for names, where they leave no doubt."""

from __future__ import annotations

from collections.abc import Iterable

from penanda.model.entity import Entity
from penanda.names.folding import CHILD_OF, words_of
from penanda.names.matching import best, other_key, person_key
from penanda.names.titles import LEFT_OUT, without_titles
from penanda.project.transaction import Transaction

# Below these a match is only offered, never taken: see penanda.names.matching for what the scores mean.
_PART_OF_PERSON = 0.79
_GIVEN_NAME = 0.89
_LETTERS = 0.69
# How much of a word's end is looked for; shorter than what an apostrophe or hyphen may cut off.
_TAIL = 3


def recognised(tx: Transaction, article_id: str, surface: str, label: str) -> str | None:
    """The id of the one entity with *label* as its type that *surface* must be, or ``None``.

    That is the only one with the same name but for titles, spelling of *Abdul* and the like, or case. Else,
    of the entities that this article names already, the only one that the words are a part of the name
    of, for a person (of one with *bin* and the like, its given name), or the first letters, for others, or
    the whole but for a country at the end, for an organisation. Else, for a person, the one known by the
    words without their titles (*Dr Zorak*, *Zorak*), unless these say a sex that no name of theirs says.
    """
    own_key = person_key if label == "PERSON" else other_key
    key = own_key(surface)
    if not key:
        return None
    entities = tx.read.entities
    alike = [one for one in entities.holding([_tail(key)], label=label) if _has_key(one, key)]
    if len(alike) == 1:
        return alike[0].id
    pieces = [f"%{word[-_TAIL:]}%" for word in key] if label == "PERSON" else [f"{surface[0]}%"]
    here = entities.holding([*pieces, _tail(key)], label=label, article_id=article_id)
    if alike:
        return _only(one for one in here if one in alike)
    fitting = [one for one in here if _may_be(surface, one)]
    if fitting or label != "PERSON":
        return _only(fitting)
    return _known_without_titles(tx, article_id, surface)


def _known_without_titles(tx: Transaction, article_id: str, surface: str) -> str | None:
    """The id of the person whom the project knows by the words behind the titles."""
    from penanda.suggesting.nominals import sex_of

    words = surface.split()
    titles, rest = without_titles(words_of(surface))
    if not titles or len(words) != len(titles) + len(rest):
        return None
    bare = " ".join(words[len(titles) :])
    known = tx.read.entities.known_as(bare, "PERSON", article_id)
    entity = tx.read.entities.get(known) if known is not None else None
    if entity is None:
        return None
    sex = sex_of(surface)
    return entity.id if sex is None or sex in map(sex_of, (entity.name, *entity.aliases)) else None


def introduced(tx: Transaction, article_id: str, surface: str) -> str | None:
    """The id of the one person whom this article names in full and *surface* is a part of the name of.

    *Lim* behind *Lim Guan Huat* is he, whoever else other articles call so; ``None`` where there are none or
    several. The rule is that of :mod:`penanda.suggesting.introduced`.
    """
    key = person_key(surface)
    pieces = [f"%{word[-_TAIL:]}%" for word in key]
    here = tx.read.entities.holding(pieces, label="PERSON", article_id=article_id) if key else ()
    return _only(one for one in here if _is_longer(one, key) and _may_be(surface, one))


def _is_longer(entity: Entity, key: tuple[str, ...]) -> bool:
    return any(len(person_key(name)) > len(key) for name in (entity.name, *entity.aliases))


def _tail(key: tuple[str, ...]) -> str:
    """What every name with *key* holds: its longest word is written in one way, at least at its end."""
    words = [word for word in key if word not in LEFT_OUT] or [""]
    return f"%{max(words, key=len)[-_TAIL:]}%"


def _has_key(entity: Entity, key: tuple[str, ...]) -> bool:
    own_key = person_key if entity.type == "PERSON" else other_key
    return any(own_key(name) == key for name in (entity.name, *entity.aliases))


def _may_be(surface: str, entity: Entity) -> bool:
    match = best(surface, entity)
    if match is None:
        return False
    if entity.type != "PERSON":
        letters = match.score >= _LETTERS and (surface.isupper() or match.name.isupper())
        return letters or (entity.type == "ORG" and _is_without_country(surface, match.name))
    words = (*words_of(match.name)[1:-1], *words_of(surface)[1:-1])
    return match.score >= (_GIVEN_NAME if CHILD_OF.intersection(words) else _PART_OF_PERSON)


def _is_without_country(one: str, other: str) -> bool:
    """Whether two names are one but for the country at an end: *Bank Negara* of *Bank Negara Malaysia*."""
    from penanda.suggesting.lands import COUNTRIES

    short, long = sorted((other_key(one), other_key(other)), key=len)
    return (
        1 < len(short) < len(long)
        and long[: len(short)] == short
        and " ".join(long[len(short) :]) in COUNTRIES
    )


def _only(entities: Iterable[Entity]) -> str | None:
    found = list(entities)
    return found[0].id if len(found) == 1 else None
