"""Making a claim of what was proposed for it: its pieces, cue and claimant. Offsets are code points."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from penanda.edits import claims
from penanda.edits.claim_pieces import set_cue
from penanda.edits.claim_ties import set_parent
from penanda.edits.claims import done, find, insert_span
from penanda.edits.spans import surface_at
from penanda.model.vocabulary import Attribution, CheckWorthiness, Directness, ParentRelation
from penanda.project.change import Done
from penanda.project.transaction import Transaction


def make(
    tx: Transaction,
    article_id: str,
    pieces: Sequence[tuple[int, int]],
    worth: CheckWorthiness,
    *,
    attribution: Attribution | None = None,
    directness: Directness | None = None,
) -> Done | None:
    """Mark the words at *pieces*, one or several spans, as one claim, with what is known of it at once.

    *attribution* is ``"author"`` or ``"unspecified"``, or ``None`` where it is to be asked. One claim of
    exactly one of these words gets the check-worthiness instead, as by :func:`penanda.edits.claims.make`.
    Raises :class:`SpanOutside`, :class:`NoSuchArticle`; ``ValueError`` without a piece or for a claimant.
    """
    if attribution == "claimant":
        raise ValueError("the claimant of a claim is taken once it is there")
    answers = {"attribution": attribution, "directness": directness}
    return _make(tx, article_id, pieces, worth, lambda made: tx.update("claim", made, answers))


def make_and_take(
    tx: Transaction,
    article_id: str,
    pieces: Sequence[tuple[int, int]],
    worth: CheckWorthiness,
    *,
    attribution: Attribution | None,
    mention_id: str | None = None,
    cue: tuple[int, int] | None = None,
    directness: Directness | None = None,
    parent: tuple[str, ParentRelation] | None = None,
) -> Done | None:
    """Make a claim of the words at *pieces*, and take what was shown as proposed for it: one edit.

    One claim of exactly these words gets the check-worthiness alone, as by :func:`make`.
    Raises what :func:`make` and :func:`take` raise.
    """

    def answer(made: str) -> None:
        take(
            tx,
            made,
            attribution=attribution,
            mention_id=mention_id,
            cue=cue,
            directness=directness,
            parent=parent,
        )

    return _make(tx, article_id, pieces, worth, answer)


def take(
    tx: Transaction,
    claim_id: str,
    *,
    attribution: Attribution | None,
    mention_id: str | None = None,
    cue: tuple[int, int] | None = None,
    directness: Directness | None = None,
    parent: tuple[str, ParentRelation] | None = None,
) -> Done | None:
    """Take what was proposed for a claim: who makes it, the cue, how direct it is, what holds it: one edit.

    What is ``None`` stays as it was, but for what the article itself says, as
    :func:`penanda.edits.claims.set_claimant` has it.
    Raises :class:`SpanOutside`, :class:`ClaimInsideItself`; ``ValueError`` as that does.
    """
    claim = find(tx, claim_id)
    if claim is None:
        return None
    parts: list[Done | None] = []
    if attribution is not None:
        parts.append(claims.set_claimant(tx, claim_id, attribution, mention_id=mention_id))
    if cue is not None:
        parts.append(set_cue(tx, claim_id, *cue))
    if directness is not None:
        parts.append(claims.change(tx, claim_id, "directness", directness))
    if parent is not None:
        parts.append(set_parent(tx, claim_id, *parent))
    kind = "claimant_set" if attribution == "author" else "proposal_taken"
    return done(kind, claim, **claims.author_said(attribution)) if any(parts) else None


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


def _make(
    tx: Transaction,
    article_id: str,
    pieces: Sequence[tuple[int, int]],
    worth: CheckWorthiness,
    answer: Callable[[str], None],
) -> Done | None:
    """Make a claim of the words at *pieces*, and *answer* what is known of it; not of words that are one."""
    if not pieces:
        raise ValueError("a claim has a piece")
    first, *more = sorted(pieces)
    surface_at(tx, article_id, *first)  # raises before anything is written of an article that is gone
    if not more and claims.claim_of_exactly(tx, article_id, *first) is not None:
        return claims.make(tx, article_id, *first, worth)
    made = claims.make_new(tx, article_id, *first, worth)
    for piece in more:
        insert_span(tx, made, article_id, "content", *piece)
    answer(made)
    claim = find(tx, made)
    return None if claim is None else done("claim_made", claim)
