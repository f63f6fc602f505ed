"""Short names of people that an article introduces in full, against those whom the project knows by them.

Rule: news gives a name in full at first and then by a part of it (The Associated Press Stylebook, "names";
for which part, see :mod:`penanda.names.matching`). So *Lim* behind *Lim Guan Huat* is he, also where another
article called *Lim Boon Hock* so, unless this one names the other as well.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from typing import NamedTuple

import msgspec

from penanda.model.mention import Mention
from penanda.names.matching import PART, called_key, person_key, score
from penanda.suggesting.known import KnownNames
from penanda.suggesting.suggestion import Suggestion

# A part of a longer name (see penanda.names.matching), also the other way round.
_SAME_FROM = PART - 0.06


class _Introduced(NamedTuple):
    end: int
    surface: str
    entity_id: str | None


def of_this_article(
    known: Iterable[Suggestion], others: Collection[Mention | Suggestion], names: KnownNames
) -> Iterator[Suggestion]:
    """The *known* names, those without their entity that stand for somebody whom the article introduces.

    *others* are what else is marked or guessed in the article; *names* are those of the project.
    """
    found = list(known)
    by_word = _by_word([*others, *found])
    for one in found:
        is_another = one.label == "PERSON" and _is_another(one, by_word, names)
        yield msgspec.structs.replace(one, entity_id=None) if is_another else one


def _is_another(one: Suggestion, by_word: dict[str, list[_Introduced]], names: KnownNames) -> bool:
    entity_id = one.entity_id
    longer = list(_longer(one, by_word)) if entity_id is not None else []
    return bool(longer) and not any(_is(each, str(entity_id), names) for each in longer)


def _by_word(named: Iterable[Mention | Suggestion]) -> dict[str, list[_Introduced]]:
    """The names of persons with several words by their first, with initials and without, and their last.

    Each stands there where it is first.
    """
    first: dict[tuple[str, str | None], int] = {}
    for one in named:
        if one.label == "PERSON" and one.kind == "name":
            as_named = (one.surface, one.entity_id)
            first[as_named] = min(one.end, first.get(as_named, one.end))
    by_word: dict[str, list[_Introduced]] = defaultdict(list)
    for (surface, entity_id), end in first.items():
        key = person_key(surface)
        if len(key) > 1:
            for word in {key[0], called_key(surface)[0], key[-1]}:
                by_word[word].append(_Introduced(end, surface, entity_id))
    return by_word


def _longer(one: Suggestion, by_word: dict[str, list[_Introduced]]) -> Iterator[_Introduced]:
    key = person_key(one.surface)
    for other in by_word.get(key[0], ()) if key else ():
        is_longer = other.end <= one.start and len(person_key(other.surface)) > len(key)
        if is_longer and score(one.surface, other.surface) >= PART:
            yield other


def _is(introduced: _Introduced, entity_id: str, names: KnownNames) -> bool:
    """Whether the one introduced may be an entity, by its id or any name of it that is no mere part."""
    if introduced.entity_id is not None:
        return introduced.entity_id == entity_id
    full = [name for name in names.of_entity(entity_id) if len(person_key(name)) > 1]
    return not full or any(score(introduced.surface, name) >= _SAME_FROM for name in full)
