"""One suggestion: words of an article that could be marked, and how."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

import msgspec

from penanda.model.vocabulary import MentionKind

Source = Literal["known", "name", "role", "nominal", "pronoun", "date", "number"]


class Suggestion(msgspec.Struct, frozen=True, gc=False):
    """Words that could be tagged with *label*, and which entity they would then name.

    ``start`` and ``end`` are 0-based, end-exclusive code points; ``text[start:end] == surface``. ``source``
    says where it is from: ``known`` names were tagged in the project, all others are found by rules.
    ``entity_id`` is the entity it takes when it is taken. Where that is ``None`` and ``refers_to`` is a span,
    it takes the entity of the mention that stands there by then; where both are ``None``, that which
    tagging these words gives.
    """

    start: int
    end: int
    surface: str
    label: str
    kind: MentionKind
    source: Source
    entity_id: str | None = None
    refers_to: tuple[int, int] | None = None


def of_same_name(one: Suggestion, suggestions: Iterable[Suggestion]) -> tuple[Suggestion, ...]:
    """*one* and the others that suggest the same words, case and line breaks aside, with the same label.

    A nominal or pronoun may stand for something else at each place, so those are only the same where they
    refer to the same place.
    """
    return tuple(other for other in suggestions if _name(other) == _name(one))


def _name(one: Suggestion) -> tuple[object, ...]:
    refers_to = None if one.kind == "name" else one.refers_to
    return (" ".join(one.surface.split()).casefold(), one.label, one.entity_id, refers_to)
