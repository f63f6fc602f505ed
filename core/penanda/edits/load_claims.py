"""Merging claims with their spans, evidence and entities."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from penanda.edits.incoming import IncomingClaim
from penanda.edits.merging import Merging, differing
from penanda.errors import LoadClash, LoadConflict
from penanda.project.ids import new_id
from penanda.project.rows import Row
from penanda.project.transaction import Transaction

# The field of a claim in an export, and the table of its parts.
_PARTS = (("spans", "claim_span"), ("about_entity_ids", "claim_about"), ("evidence", "evidence"))


def merge_claims(merging: Merging, claims: Sequence[IncomingClaim]) -> None:
    """Add the claims that are not there, with their parts; the others must say the same in all parts.

    Raises :class:`LoadConflict` unless the export has its way: a part that differs is then replaced whole.
    """
    tx = merging.tx
    ids = [claim.row["id"] for claim in claims]
    there = tx.by_id("claim", ids)
    stored = {table: _parts_of(tx, table, there) for _, table in _PARTS}
    merging.rows("claim", list(_rows(claims, there)))
    _check_evidence_stays(merging, claims)
    added: dict[str, list[Row]] = {table: [] for _, table in _PARTS}
    for claim in claims:
        claim_id = claim.row["id"]
        for (field, table), rows in zip(_PARTS, _parts(claim), strict=True):
            existing = stored[table][claim_id]
            if claim_id in there and _same(rows, existing):
                continue
            if claim_id in there and not merging.theirs:
                raise LoadConflict(kind="claim", id=claim_id, name=merging.name, field=field)
            for row in existing:
                tx.delete(table, row["id"])
            added[table] += rows
    for table, rows in added.items():
        tx.insert_all(table, ({"id": new_id()} | row for row in rows))


def _rows(claims: Sequence[IncomingClaim], there: Mapping[str, Row]) -> Iterator[Row]:
    """The rows that come in. That one has no group says nothing where the export lacks all others of it."""
    known = Counter(row["claim_group_id"] for row in there.values())
    for claim in claims:
        row, stored = claim.row, there.get(claim.row["id"])
        if stored and row["claim_group_id"] is None and known[stored["claim_group_id"]] == 1:
            row = row | {"claim_group_id": stored["claim_group_id"]}
        yield row


def _parts(claim: IncomingClaim) -> tuple[list[Row], list[Row], list[Row]]:
    about = [
        {"claim_id": claim.row["id"], "entity_id": entity_id, "position": position}
        for position, entity_id in enumerate(claim.about_entity_ids, start=1)
    ]
    return claim.spans, about, claim.evidence


def _parts_of(tx: Transaction, table: str, claim_ids: Iterable[str]) -> dict[str, list[Row]]:
    parts: dict[str, list[Row]] = defaultdict(list)
    for row in sorted(tx.having(table, "claim_id", claim_ids), key=lambda row: (row["position"], row["id"])):
        parts[row["claim_id"]].append(row)
    return parts


def _same(rows: Sequence[Row], existing: Sequence[Row]) -> bool:
    """Whether the parts say the same in the same order; where gaps lie between positions says nothing."""
    return len(rows) == len(existing) and all(
        differing(row, there).keys() <= {"position"} for row, there in zip(rows, existing, strict=True)
    )


def _check_evidence_stays(merging: Merging, claims: Sequence[IncomingClaim]) -> None:
    claim_of = {row["id"]: row["claim_id"] for claim in claims for row in claim.evidence}
    for evidence_id, row in merging.tx.by_id("evidence", claim_of).items():
        if row["claim_id"] != claim_of[evidence_id]:
            raise LoadClash(kind="evidence", id=evidence_id, name=merging.name, field="claim")
