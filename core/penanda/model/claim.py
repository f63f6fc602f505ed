"""Claims: what an article says or reports to be so, who says it, and what the evidence is."""

from __future__ import annotations

import msgspec

from penanda.model.vocabulary import (
    Attribution,
    CheckWorthiness,
    ClaimStatus,
    ClaimType,
    Directness,
    EvidenceRelation,
    ParentRelation,
    SpanRole,
)


class ClaimSpan(msgspec.Struct, frozen=True, gc=False):
    """One piece of a claim: its content, the cue that reports it ("kata", "said"), or a hedge.

    ``start`` and ``end`` are 0-based, end-exclusive code points; ``text[start:end] == surface``.
    """

    id: str
    role: SpanRole
    start: int
    end: int
    surface: str


class Evidence(msgspec.Struct, frozen=True, gc=False):
    """Something that speaks for or against a claim."""

    id: str
    url: str | None
    archived_url: str | None
    title: str | None
    publisher: str | None
    accessed_at: str | None
    relation: EvidenceRelation | None
    quote: str | None
    question: str | None
    note: str | None


EVIDENCE_FIELDS = tuple(field for field in Evidence.__struct_fields__ if field != "id")
"""What is said of a piece of evidence, in the order in which it is read."""


class Claim(msgspec.Struct, frozen=True, gc=False):
    """A claim, with its spans in the order they were added.

    ``attribution`` is ``None`` until somebody has answered who says it. The claimant is a mention
    (``claimant_mention_id``), whose entity it then is, or an entity alone (``claimant_entity_id``).

    Claims with one ``claim_group_id`` are the same claim made elsewhere: several, or it is ``None``.
    """

    id: str
    article_id: str
    spans: tuple[ClaimSpan, ...]
    check_worthiness: CheckWorthiness | None
    attribution: Attribution | None
    claimant_mention_id: str | None
    claimant_entity_id: str | None
    directness: Directness | None
    type: ClaimType | None
    about_entity_ids: tuple[str, ...]
    summary: str | None
    summary_language: str | None
    claim_date: str | None
    event_date: str | None
    addressee_mention_id: str | None
    uncertain: bool
    parent_claim_id: str | None
    parent_relation: ParentRelation | None
    claim_group_id: str | None
    status: ClaimStatus
    rating: str | None
    evidence: tuple[Evidence, ...]
    note: str | None
    annotator_id: str
    created_at: str

    @property
    def content(self) -> tuple[ClaimSpan, ...]:
        """The pieces that are the claim itself, in the order of the text."""
        return self._of_role("content")

    @property
    def cues(self) -> tuple[ClaimSpan, ...]:
        """The words that report the claim, in the order of the text."""
        return self._of_role("cue")

    @property
    def start(self) -> int:
        """Where its first content piece starts."""
        return self.content[0].start

    @property
    def end(self) -> int:
        """Where its last content piece ends."""
        return max(span.end for span in self.content)

    def _of_role(self, role: SpanRole) -> tuple[ClaimSpan, ...]:
        return tuple(sorted((s for s in self.spans if s.role == role), key=lambda s: (s.start, s.end)))

    def words(self) -> str:
        """Its content as one line, with ``…`` where it is interrupted."""
        return " … ".join(" ".join(span.surface.split()) for span in self.content)
