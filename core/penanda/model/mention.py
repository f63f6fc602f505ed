"""Mentions: marked words, and the entity they name."""

from __future__ import annotations

import msgspec

from penanda.model.vocabulary import MentionKind


class Mention(msgspec.Struct, frozen=True, gc=False):
    """A span of an article's text with a label.

    ``start`` and ``end`` are 0-based, end-exclusive code points, and
    ``text[start:end] == surface`` always holds. ``value`` is what the words mean as read
    (a date, a number), set by hand.
    """

    id: str
    article_id: str
    start: int
    end: int
    surface: str
    label: str
    entity_id: str | None
    kind: MentionKind
    metonym: bool
    uncertain: bool
    note: str | None
    annotator_id: str
    created_at: str
    value: str | None
