"""Which entity a pronoun or nominal names that is tagged by hand: what it most likely stands for.

It is what was named before it, by the rules of :mod:`penanda.suggesting.nominals`:

* a nominal stands for what the same words stood for before, *itu*, *the* and the like aside (*ribut*,
  *ribut itu*), else for the last name with its noun (*Persatuan Nelayan …*: *persatuan*);
* *he*, *she*, *beliau* … stand for the last person that they can be of, any other pronoun for the last entity
  mentioned with its label, but *we* and *kami* for no nation or religion.

Where nothing fits, a nominal is the entity of its label that has just these words as its name (*kerajaan*),
and else names nothing yet.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from penanda.model.tagset import LABELS_WITHOUT_ENTITY
from penanda.model.vocabulary import MentionKind
from penanda.project.transaction import Transaction

# So many mentions before the words are looked at.
_REACH = 300
_BEFORE = frozenset("the this that these those a an".split())
_BEHIND = frozenset("itu ini tersebut berkenaan terbabit".split())
_SEXES = {"he": "man", "him": "man", "his": "man", "she": "woman", "her": "woman", "hers": "woman"}
_SPEAKERS = frozenset("kami kita we us our ours".split())


class _Earlier(NamedTuple):
    start: int
    end: int
    surface: str
    label: str
    kind: MentionKind
    entity_id: str


def referred(
    tx: Transaction, article_id: str, start: int, surface: str, label: str, kind: MentionKind
) -> str | None:
    """The id of the entity that words at *start* most likely stand for; ``None`` for names."""
    if kind == "name" or label in LABELS_WITHOUT_ENTITY:
        return None
    # By place alone, as the index holds them: SQLite would sort all of them to tell apart those at one place.
    sql = """select * from (
                 select start, "end", surface, label, kind, entity_id from mention
                 where article_id = ? and start < ? and entity_id is not null
                 order by start desc limit ?
             ) where label = ?"""
    earlier = [_Earlier(**row) for row in tx.rows(sql, article_id, start, _REACH, label)]
    earlier.sort(key=_place, reverse=True)
    if kind == "pronoun":
        return _of_pronoun(surface, start, earlier)
    return _of_nominal(surface, earlier) or _of_that_name(tx, surface, label)


def _place(mention: _Earlier) -> tuple[int, int]:
    return mention.start, mention.end


def _of_nominal(surface: str, earlier: Sequence[_Earlier]) -> str | None:
    from penanda.suggesting.nominals import Referent, nouns_of

    words = _stem(surface)
    for one in earlier:
        if one.kind != "pronoun" and _stem(one.surface) == words:
            return one.entity_id
    ends = {words[0], words[-1]} if words else set()
    for one in earlier:
        if one.kind == "name" and ends & nouns_of(Referent(one.start, one.end, one.surface, one.label)):
            return one.entity_id
    return None


def _of_that_name(tx: Transaction, surface: str, label: str) -> str | None:
    name = " ".join(_stem(surface))
    return tx.read.entities.named((name, name.capitalize(), name.title(), name.upper()), label=label)


def _of_pronoun(surface: str, start: int, earlier: Sequence[_Earlier]) -> str | None:
    from penanda.suggesting.nominals import Known, Referent

    sex = _SEXES.get(surface.casefold())
    persons = [one for one in earlier if one.label == "PERSON" and one.kind == "name"]
    if persons:
        referents = [Referent(one.start, one.end, one.surface, one.label) for one in reversed(persons)]
        found = Known(referents).person(start, sex)
        ids = [one.entity_id for one in persons if found is not None and one.start == found.start]
        return ids[0] if ids else None
    if surface.casefold() in _SPEAKERS:
        earlier = [one for one in earlier if not _is_nation(one.surface)]
    return earlier[0].entity_id if earlier else None


def _is_nation(surface: str) -> bool:
    from penanda.suggesting.lands import NORP

    return all(word in NORP for word in _stem(surface))


def _stem(surface: str) -> tuple[str, ...]:
    words = surface.casefold().split()
    while len(words) > 1 and words[0] in _BEFORE:
        words = words[1:]
    while len(words) > 1 and words[-1] in _BEHIND:
        words = words[:-1]
    return tuple(words)
