"""Orphans: marks that could not be found again in the new version of their article."""

from __future__ import annotations

from typing import Literal

import msgspec

from penanda.model.vocabulary import SpanRole

OrphanKind = Literal["mention", "claim", "claim_span"]


class OrphanPiece(msgspec.Struct, frozen=True):
    """One span of an orphan: a place (code points) in the text with the sha256 *body_sha256*.

    ``id`` is that of the span, for a mention its own. A piece whose text is the one that its article has now
    has its place already.
    """

    id: str
    role: SpanRole
    body_sha256: str
    start: int
    end: int
    surface: str


class Orphan(msgspec.Struct, frozen=True):
    """A mention, a claim, or the cue or hedge of the claim ``claim_id``, that waits for its place.

    ``record`` has the rows of the mark by table, and under ``references`` those that named it: table, id, and
    the columns that did.
    """

    id: str
    article_id: str
    kind: OrphanKind
    claim_id: str | None
    pieces: tuple[OrphanPiece, ...]
    record: dict[str, list[dict[str, object]]]

    def row(self) -> dict[str, object]:
        """The row of the mark itself."""
        return self.record[self.kind][0]


class LostPiece(msgspec.Struct, frozen=True):
    """One piece of an orphan that has no place, with what a person needs to find it one.

    ``before`` and ``after`` are what stood around it. ``label`` is a mention's; ``about`` is the name of the
    entity that a mention names, or the summary of a claim, else its words.
    """

    orphan_id: str
    piece_id: str
    kind: OrphanKind
    role: SpanRole
    surface: str
    before: str
    after: str
    start: int
    label: str | None
    about: str | None
