"""Marking claims: their words, who says them, and what is judged of them. Offsets are code points."""

from __future__ import annotations

from penanda.edits.naming import drop_unused
from penanda.edits.spans import shown, surface_at
from penanda.edits.values import check_value, unsure_said
from penanda.edits.work import begun
from penanda.model.claim import Claim
from penanda.model.vocabulary import Attribution, CheckWorthiness
from penanda.project.change import Done, Place
from penanda.project.ids import new_id
from penanda.project.reader import Reader
from penanda.project.transaction import Transaction

CHANGEABLE = (
    "check_worthiness",
    "directness",
    "type",
    "summary",
    "summary_language",
    "claim_date",
    "event_date",
    "uncertain",
    "status",
    "rating",
    "note",
)
_IN_ARTICLE = "select 1 from mention where id = ? and article_id = ?"


def change(tx: Transaction, claim_id: str, field: str, value: object) -> Done | None:
    """Set one of :data:`CHANGEABLE` of a claim.

    Raises ``KeyError`` for another field, :class:`NotADate`, and :class:`msgspec.ValidationError` for a value
    that the field cannot take.
    """
    if field not in CHANGEABLE:
        raise KeyError(field)
    check_value(field, value)
    claim = find(tx, claim_id)
    if claim is None or getattr(claim, field) == value:
        return None
    tx.update("claim", claim_id, {field: value})
    find(tx, claim_id)  # reads it again, which fails for a value that no claim has
    return done("claim_changed", claim, **set_to(tx.read, field, value), **unsure_said(field, value))


def set_claimant(
    tx: Transaction,
    claim_id: str,
    attribution: Attribution | None,
    *,
    mention_id: str | None = None,
    entity_id: str | None = None,
) -> Done | None:
    """Say who makes a claim: with ``"claimant"`` a mention, or an entity alone; ``None`` leaves it open.

    What the article itself says (``"author"``) has no cue and is direct in no other way; a claim that it no
    longer says has its directness open. The mention is one of the claim's article; another, or none that is
    there, says nothing.
    Raises ``ValueError`` when a claimant is named without ``"claimant"`` or the other way round.
    """
    if (attribution == "claimant") != bool(mention_id or entity_id):
        raise ValueError("a claimant goes with the attribution 'claimant', and only with it")
    claim = find(tx, claim_id)
    answer = (attribution, mention_id, None if mention_id else entity_id)
    if claim is None or (_says(claim, answer) and not _is_reported_by_nobody(claim)):
        return None
    if mention_id and not tx.rows(_IN_ARTICLE, mention_id, claim.article_id):
        return None
    values = {"attribution": answer[0], "claimant_mention_id": answer[1], "claimant_entity_id": answer[2]}
    tx.update("claim", claim_id, {**values, **_directness(claim, attribution)})
    for cue in claim.cues if attribution == "author" else ():
        tx.delete("claim_span", cue.id)
    drop_unused(tx, claim.claimant_entity_id)
    return done("claimant_set", claim, **author_said(attribution))


def author_said(attribution: Attribution | None) -> dict[str, object]:
    """What an edit says more that let the article itself say a claim."""
    return {"author": True} if attribution == "author" else {}


def _says(claim: Claim, answer: tuple[Attribution | None, str | None, str | None]) -> bool:
    return answer == (claim.attribution, claim.claimant_mention_id, claim.claimant_entity_id)


def _is_reported_by_nobody(claim: Claim) -> bool:
    """Whether a claim that the article itself says has a cue, or is direct, as if somebody else said it."""
    return claim.attribution == "author" and bool(claim.cues or claim.directness != "author")


def _directness(claim: Claim, attribution: Attribution | None) -> dict[str, object]:
    """How direct a claim is once another *attribution* is given."""
    if attribution == "author":
        return {"directness": "author"}
    return {"directness": None} if claim.directness == "author" else {}


def remove(tx: Transaction, claim_id: str) -> Done | None:
    """Remove a claim with its evidence; claims inside it stay, on their own."""
    claim = find(tx, claim_id)
    if claim is None:
        return None
    for row in tx.rows("select id from claim where parent_claim_id = ?", claim_id):
        tx.update("claim", row["id"], {"parent_claim_id": None, "parent_relation": None})
    tx.delete("claim", claim_id)
    for entity_id in (claim.claimant_entity_id, *claim.about_entity_ids):
        drop_unused(tx, entity_id)
    return done("claim_removed", claim)


def find(tx: Transaction, claim_id: str) -> Claim | None:
    """The claim as it is now, or ``None``."""
    return next(iter(tx.read.marked.claims_by_id([claim_id])), None)


def insert_span(tx: Transaction, claim_id: str, article_id: str, role: str, start: int, end: int) -> None:
    """Add a span to a claim; raises :class:`SpanOutside`."""
    row = {
        "id": new_id(),
        "claim_id": claim_id,
        "article_id": article_id,
        "role": role,
        "start": start,
        "end": end,
        "surface": surface_at(tx, article_id, start, end),
        "position": tx.next_position("claim_span"),
    }
    tx.insert("claim_span", row)


def done(kind: str, claim: Claim, **said: object) -> Done:
    """What an edit of *claim* says of itself, and what more is *said*."""
    args = {"surface": shown(claim.words()), **said}
    return Done(kind, args, Place(claim.article_id, claim.start, claim.end))


def set_to(read: Reader, field: str, value: object) -> dict[str, object]:
    """What an edit says that gave a field a value: both as the record has them, a rating by its names."""
    if field == "rating":
        value = next((one.names for one in read.tagset.ratings() if one.id == value), value)
    return {"field": field, "value": shown(value) if isinstance(value, str) else value}


def make_new(tx: Transaction, article_id: str, start: int, end: int, worth: CheckWorthiness) -> str:
    """Add a claim of the words at ``[start, end)`` and return its id; raises :class:`SpanOutside`."""
    claim_id = new_id()
    row = {
        "id": claim_id,
        "article_id": article_id,
        "check_worthiness": worth,
        "uncertain": False,
        "status": "none",
        "annotator_id": tx.annotator_id(),
        "created_at": tx.now,
    }
    tx.insert("claim", row)
    insert_span(tx, claim_id, article_id, "content", start, end)
    begun(tx, article_id)
    return claim_id


def claim_of_exactly(tx: Transaction, article_id: str, start: int, end: int) -> str | None:
    """The id of a claim whose one piece is ``[start, end)``, or ``None``."""
    sql = """select claim_id from claim_span where article_id = ? and role = 'content'
             group by claim_id having count(*) = 1 and min(start) = ? and max("end") = ?"""
    return next((str(row["claim_id"]) for row in tx.rows(sql, article_id, start, end)), None)
