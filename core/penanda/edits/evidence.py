"""Evidence rows on a claim."""

from __future__ import annotations

from penanda.edits.claims import done, find, set_to
from penanda.edits.values import check_value
from penanda.model.claim import EVIDENCE_FIELDS, Claim
from penanda.project.change import Done
from penanda.project.ids import new_id
from penanda.project.transaction import Transaction

CHANGEABLE = EVIDENCE_FIELDS


def add(tx: Transaction, claim_id: str) -> Done | None:
    """Add an empty row of evidence to a claim."""
    claim = find(tx, claim_id)
    if claim is None:
        return None
    tx.insert("evidence", {"id": new_id(), "claim_id": claim_id, "position": tx.next_position("evidence")})
    return done("evidence_added", claim)


def change(tx: Transaction, evidence_id: str, field: str, value: str | None) -> Done | None:
    """Set one of :data:`CHANGEABLE` of a row of evidence.

    The first URL set says by itself when it was accessed: now.
    Raises ``KeyError`` for another field, :class:`NotADate`.
    """
    if field not in CHANGEABLE:
        raise KeyError(field)
    check_value(field, value)
    found = tx.rows("select * from evidence where id = ?", evidence_id)
    if not found or found[0][field] == value:
        return None
    values = {field: value}
    if field == "url" and value and found[0]["accessed_at"] is None:
        values["accessed_at"] = tx.now
    tx.update("evidence", evidence_id, values)
    return done("evidence_changed", _claim(tx, found[0]["claim_id"]), **set_to(tx.read, field, value))


def remove(tx: Transaction, evidence_id: str) -> Done | None:
    """Remove a row of evidence."""
    found = tx.rows("select claim_id from evidence where id = ?", evidence_id)
    if not found:
        return None
    tx.delete("evidence", evidence_id)
    return done("evidence_removed", _claim(tx, found[0]["claim_id"]))


def _claim(tx: Transaction, claim_id: str) -> Claim:
    claim = find(tx, claim_id)
    if claim is None:
        raise KeyError(claim_id)
    return claim
