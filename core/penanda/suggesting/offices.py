"""Whose an office is that the project knows: *Peguam* is someone else in another article.

An office that was said of a person is that person's where the article names them and nobody else stands
beside it (*Peguam Lim …*). One that stands beside somebody refers to them, and so does the same office
after that; any other names nobody yet. A word with *itu* behind it is no office but a nominal.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import msgspec

from penanda.model.mention import Mention
from penanda.suggesting.known import KnownNames
from penanda.suggesting.nominals import nominal_at
from penanda.suggesting.suggestion import Suggestion


def held_here(
    text: str,
    known: Sequence[Suggestion],
    others: tuple[Sequence[Suggestion], Sequence[Mention]],
    names: KnownNames,
) -> Iterator[Suggestion]:
    """The *known* names, offices among them with the one who holds them in this article.

    *others* are what is guessed and what is marked there; *names* are those of the project.
    """
    guessed, mentions = others
    held = {(one.start, one.end): one.refers_to for one in guessed if one.label == "ROLE" and one.refers_to}
    holders: dict[str, tuple[int, int]] = {}
    persons: list[Suggestion | Mention] = [*known, *mentions]
    here = {one.entity_id for one in persons if one.label == "PERSON" and one.kind == "name"}
    for one in known:
        if one.label != "ROLE" or not (one.entity_id is None or names.is_person(one.entity_id)):
            yield one
        elif nominal_at(text, one.start, one.end) is None:
            holder = held.get((one.start, one.end)) or holders.get(one.surface)
            if holder is not None:
                holders[one.surface] = holder
            kept = holder is None and one.entity_id in here
            yield one if kept else msgspec.structs.replace(one, entity_id=None, refers_to=holder)
