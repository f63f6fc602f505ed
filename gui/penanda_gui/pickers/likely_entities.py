"""In which order entities are offered for a mention: by its words, then by what was named nearby."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from penanda.model.mention import Mention
from penanda.project.entities import EntityUse

_OF_TYPES = {"ROLE": ("ROLE", "PERSON")}
"""An office is held by a person; other labels name what has the same type."""


def likely_entities(
    mention: Mention, uses: Sequence[EntityUse], others: Iterable[Mention], *, present: str | None
) -> list[EntityUse]:
    """*uses* with the likeliest entities of *mention* first; *others* are the mentions of its article.

    In front stands the entity *present*, which it names now: who takes the first changes nothing. Then those
    that its words can name, as :mod:`penanda.names.matching` counts; the words of a pronoun name nobody. Then
    those of its type, what was mentioned last before it first, what comes behind it later. The rest keeps its
    order.
    """
    by_id = {use.entity.id: use for use in uses}
    ids = (present or "", *_by_words(mention, uses), *_by_place(mention, others, by_id))
    first = [by_id.pop(id_) for id_ in ids if id_ in by_id]
    fitting = _OF_TYPES.get(mention.label, (mention.label,))
    rest = by_id.values()
    first += [use for use in rest if use.entity.type in fitting]
    return first + [use for use in rest if use.entity.type not in fitting]


def _by_words(mention: Mention, uses: Sequence[EntityUse]) -> list[str]:
    from penanda.names.offering import offered

    if mention.kind == "pronoun":
        return []
    here = {use.entity.id: use.here for use in uses}
    entities = [use.entity for use in uses]
    return [match.entity.id for match in offered(mention.surface, entities, label=mention.label, uses=here)]


def _by_place(mention: Mention, others: Iterable[Mention], uses: dict[str, EntityUse]) -> list[str]:
    fitting = _OF_TYPES.get(mention.label, (mention.label,))
    near = [
        (other.start >= mention.start, abs(other.start - mention.start), other.entity_id)
        for other in others
        if other.id != mention.id
        and other.entity_id in uses
        and uses[other.entity_id or ""].entity.type in fitting
    ]
    return [entity_id for _, _, entity_id in sorted(near, key=lambda one: one[:2]) if entity_id]
