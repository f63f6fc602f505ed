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


def propose_parent(claim: Claim, others: Iterable[Claim], cue: Span | None = None) -> ParentProposal | None:
    """The parent to propose for *claim* among the *others* of its article.

    *cue* is where the word that reports the claim stands, as far as it is only proposed; the claim's own cue
    counts before it.
    """
    own = next(((span.start, span.end) for span in claim.cues), cue)
    around = [
        other
        for other in others
        if other.id != claim.id and _holds_all(other, claim) and not _alike(other, claim)
    ]
    if not around:
        return None
    parent = min(around, key=lambda other: (_length(other), other.id))
    said_inside = own is not None and _holds(parent, own)
    return ParentProposal(parent.id, "said_inside" if said_inside else "part_of")


def _holds_all(outer: Claim, inner: Claim) -> bool:
    return all(_holds(outer, (span.start, span.end)) for span in inner.content)


def _holds(outer: Claim, span: Span) -> bool:
    return any(piece.start <= span[0] and span[1] <= piece.end for piece in outer.content)


def _alike(one: Claim, other: Claim) -> bool:
    """Whether two claims have the same words: neither lies inside the other."""
    return [(s.start, s.end) for s in one.content] == [(s.start, s.end) for s in other.content]


def _length(claim: Claim) -> int:
    return sum(span.end - span.start for span in claim.content)
