"""Which claim another one lies inside.

The parent is the smallest other claim whose words hold all of the claim's. If the words that report the
claim stand in the parent too, it is *said inside* it (*X said that Y said …*); if not, it is *part of* it.
All offsets are code points, ends exclusive.
"""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from penanda.model.claim import Claim
from penanda.model.vocabulary import ParentRelation
from penanda.text.sentences import Span


class ParentProposal(msgspec.Struct, frozen=True):
    """The claim that another one lies inside, and in which way."""

    claim_id: str
    relation: ParentRelation


def propose_parent(claim: Claim, others: Iterable[Claim]) -> ParentProposal | None:
    """The parent to propose for *claim* among the *others* of its article."""
    cue = next(((span.start, span.end) for span in claim.cues), None)
    return parent_of_words(_pieces(claim), (other for other in others if other.id != claim.id), cue)


def parent_of_words(
    content: tuple[Span, ...], others: Iterable[Claim], cue: Span | None
) -> ParentProposal | None:
    """The parent to propose for a claim that would be made of the words at *content*, reported by *cue*."""
    around = [
        other
        for other in others
        if _pieces(other) != content and all(_holds(other, piece) for piece in content)
    ]
    if not around:
        return None
    parent = min(around, key=lambda other: (_length(other), other.id))
    said_inside = cue is not None and _holds(parent, cue)
    return ParentProposal(parent.id, "said_inside" if said_inside else "part_of")


def _holds(outer: Claim, span: Span) -> bool:
    return any(piece.start <= span[0] and span[1] <= piece.end for piece in outer.content)


def _pieces(claim: Claim) -> tuple[Span, ...]:
    return tuple((span.start, span.end) for span in claim.content)


def _length(claim: Claim) -> int:
    return sum(span.end - span.start for span in claim.content)
