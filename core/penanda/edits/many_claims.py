"""Edits of many claims at once, each one undo."""

from __future__ import annotations

from collections.abc import Sequence

from penanda.edits.claims import CHANGEABLE, change, done, find, remove, set_claimant, set_to
from penanda.edits.spans import shown
from penanda.model.vocabulary import Attribution
from penanda.project.change import Done
from penanda.project.ids import new_id
from penanda.project.transaction import Transaction


def change_all(tx: Transaction, claim_ids: Sequence[str], field: str, value: object) -> Done | None:
    """Set one field of many claims; raises what :func:`penanda.edits.claims.change` does."""
    if field not in CHANGEABLE:
        raise KeyError(field)
    stored = tx.by_id("claim", claim_ids)
    other = [
        row_id for row_id in dict.fromkeys(claim_ids) if row_id in stored and stored[row_id][field] != value
    ]
    first = next((made for claim_id in other[:1] if (made := change(tx, claim_id, field, value))), None)
    for claim_id in other[1:]:
        tx.update("claim", claim_id, {field: value})
    said = set_to(tx.read, field, value)
    return first if len(other) == 1 else _done("claims_changed", len(other), first, **said)


def set_claimants(
    tx: Transaction,
    claim_ids: Sequence[str],
    attribution: Attribution | None,
    *,
    entity_id: str | None = None,
) -> Done | None:
    """Say of many claims who makes them: with ``"claimant"`` an entity.

    Raises what :func:`penanda.edits.claims.set_claimant` does.
    """
    made = [
        answered
        for claim_id in dict.fromkeys(claim_ids)
        if (answered := set_claimant(tx, claim_id, attribution, entity_id=entity_id))
    ]
    first = next(iter(made), None)
    if len(made) == 1:
        return first
    named = tx.by_id("entity", [entity_id]) if entity_id else {}
    value = next((shown(row["name"]) for row in named.values()), attribution)
    return _done("claims_changed", len(made), first, field="attribution", value=value)


def remove_all(tx: Transaction, claim_ids: Sequence[str]) -> Done | None:
    """Remove many claims, as :func:`penanda.edits.claims.remove` does one."""
    removed = [made for claim_id in dict.fromkeys(claim_ids) if (made := remove(tx, claim_id))]
    first = next(iter(removed), None)
    return first if len(removed) == 1 else _done("claims_removed", len(removed), first)


def link(tx: Transaction, claim_ids: Sequence[str]) -> Done | None:
    """Say that these claims, and those linked with any of them before, are the same claim made elsewhere."""
    rows = list(tx.by_id("claim", claim_ids).values())
    groups = {row["claim_group_id"] for row in rows} - {None}
    rows += tx.having("claim", "claim_group_id", groups)
    members = {row["id"]: row["claim_group_id"] for row in rows}
    if len(members) < 2:
        return None
    group = min(groups) if groups else new_id()
    for claim_id, before in members.items():
        if before != group:
            tx.update("claim", claim_id, {"claim_group_id": group})
    claim = find(tx, rows[0]["id"])
    return _done("claims_linked", len(members), done("claims_linked", claim) if claim else None)


def unlink(tx: Transaction, claim_ids: Sequence[str]) -> Done | None:
    """Say of claims that they are not the same as those they were linked with."""
    linked = [claim for claim in tx.read.marked.claims_by_id(claim_ids) if claim.claim_group_id]
    for claim in linked:
        tx.update("claim", claim.id, {"claim_group_id": None})
    first = done("claim_unlinked", linked[0]) if linked else None
    return first if len(linked) == 1 else _done("claims_unlinked", len(linked), first)


def _done(kind: str, count: int, first: Done | None, **said: object) -> Done | None:
    """What is said of *count* claims; the place is that of the *first*."""
    return None if first is None else Done(kind, {"count": count, **said}, first.place)
