"""Making claims, and taking what is proposed for them: their cue and claimant. Offsets are code points."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from penanda.edits import claims
from penanda.edits.claim_pieces import set_cue
from penanda.edits.claim_ties import set_parent
from penanda.edits.claims import done, find, insert_span
from penanda.edits.spans import surface_at
from penanda.model.vocabulary import Attribution, CheckWorthiness, Directness, ParentRelation
from penanda.project.change import Done
from penanda.project.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class Answers:
    """Who makes a claim, by which word, how directly, and inside which claim; ``None`` leaves it as it is.

    ``parent`` is a claim's id and the way the new one lies in it.
    """

    attribution: Attribution | None = None
    mention_id: str | None = None
    cue: tuple[int, int] | None = None
    directness: Directness | None = None
    parent: tuple[str, ParentRelation] | None = None


_NONE_YET = Answers()


def make(
    tx: Transaction,
    article_id: str,
    pieces: Sequence[tuple[int, int]],
    worth: CheckWorthiness,
    answers: Answers = _NONE_YET,
) -> Done | None:
    """Mark the words at *pieces*, one or several spans, as one claim, with what is known of it: one edit.

    One claim of exactly one of these words gets the check-worthiness alone.
    Raises :class:`NoSuchArticle`, ``ValueError`` without a piece, and what :func:`take` raises.
    """
    if not pieces:
        raise ValueError("a claim has a piece")
    first, *more = sorted(pieces)
    surface_at(tx, article_id, *first)  # raises before anything is written of an article that is gone
    same = None if more else claims.claim_of_exactly(tx, article_id, *first)
    if same is not None:
        return claims.change(tx, same, "check_worthiness", worth)
    made = claims.make_new(tx, article_id, *first, worth)
    for piece in more:
        insert_span(tx, made, article_id, "content", *piece)
    take(tx, made, answers)
    claim = find(tx, made)
    return None if claim is None else done("claim_made", claim)


def take(tx: Transaction, claim_id: str, answers: Answers) -> Done | None:
    """Take what was proposed for a claim: one edit.

    What is ``None`` stays as it was, but for what the article itself says, as
    :func:`penanda.edits.claims.set_claimant` has it.
    Raises :class:`SpanOutside`, :class:`ClaimInsideItself`; ``ValueError`` as that does.
    """
    claim = find(tx, claim_id)
    if claim is None:
        return None
    parts: list[Done | None] = []
    said_by, mention_id = answers.attribution, answers.mention_id
    if said_by is not None:
        parts.append(claims.set_claimant(tx, claim_id, said_by, mention_id=mention_id))
    if answers.cue is not None:
        parts.append(set_cue(tx, claim_id, *answers.cue))
    if answers.directness is not None:
        parts.append(claims.change(tx, claim_id, "directness", answers.directness))
    if answers.parent is not None:
        parts.append(set_parent(tx, claim_id, *answers.parent))
    kind = "claimant_set" if said_by == "author" else "proposal_taken"
    return done(kind, claim, **claims.author_said(said_by)) if any(parts) else None


def reshape(tx: Transaction, claim_id: str, pieces: Sequence[tuple[int, int]]) -> Done | None:
    """Let a claim consist of the words at *pieces*, in the place of those it had; its cue stays.

    Raises :class:`SpanOutside`; ``ValueError`` without a piece.
    """
    if not pieces:
        raise ValueError("a claim has a piece")
    claim = find(tx, claim_id)
    wanted = sorted(pieces)
    if claim is None or [(span.start, span.end) for span in claim.content] == wanted:
        return None
    for span in claim.content:
        tx.delete("claim_span", span.id)
    for piece in wanted:
        insert_span(tx, claim_id, claim.article_id, "content", *piece)
    reshaped = find(tx, claim_id)
    return None if reshaped is None else done("claim_moved", reshaped)
