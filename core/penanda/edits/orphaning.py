"""Taking marks out of an article as orphans, whole, and bringing them back when their words have a place."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from msgspec.structs import replace

from penanda.edits.marking import keep_claimant
from penanda.edits.naming import entity_for
from penanda.errors import OrphanLabelGone
from penanda.model.orphan import Orphan, OrphanKind, OrphanPiece
from penanda.project.ids import new_id
from penanda.project.rows import Row, row_of
from penanda.project.transaction import Transaction

# The columns of claims that name a mention or a claim, which an orphan is not as long as it is one.
_NAMING: dict[OrphanKind, tuple[str, ...]] = {
    "mention": ("claimant_mention_id", "addressee_mention_id"),
    "claim": ("parent_claim_id",),
}


_OF_ENTITIES = ("entity_id", "claimant_entity_id")


def lose(tx: Transaction, kind: OrphanKind, row: Row, body_sha256: str) -> None:
    """Make an orphan of the mark with this row, which stands in the text with *body_sha256*."""
    record: dict[str, list[Any]] = {kind: [row], "references": _references_to(tx, kind, row["id"])}
    if kind == "claim":
        for table in ("claim_span", "claim_about", "evidence"):
            record[table] = tx.having(table, "claim_id", [row["id"]])
        pieces = [_piece(span, body_sha256) for span in record["claim_span"]]
        for lost in _orphaned_spans(tx, row["id"]):
            pieces += map(row_of, lost.pieces)
            record["claim_span"].append(lost.row())
            tx.delete("orphan", lost.id)
    else:
        pieces = [_piece(row, body_sha256)]
    keep(tx, kind, row["article_id"], pieces, record, claim_id=row.get("claim_id"))
    _let_go_of(tx, kind, row["id"])
    tx.delete(kind, row["id"])


def keep(
    tx: Transaction,
    kind: OrphanKind,
    article_id: str,
    pieces: Sequence[Row],
    record: dict[str, list[Any]],
    *,
    claim_id: str | None = None,
) -> None:
    """Add an orphan."""
    tx.insert(
        "orphan",
        {
            "id": new_id(),
            "article_id": article_id,
            "kind": kind,
            "claim_id": claim_id,
            "pieces": list(pieces),
            "record": record,
        },
    )


def settle(tx: Transaction, orphan: Orphan, body_sha256: str) -> str | None:
    """Make the orphan a mark again if all its own words have a place in the text with *body_sha256*.

    Returns the mark's id, or ``None`` while a piece of content is missing. A claim then leaves cues that have
    no place behind as orphans of their own. Raises :class:`OrphanLabelGone`.
    """
    own = [piece for piece in orphan.pieces if piece.role == "content" or orphan.kind != "claim"]
    if any(piece.body_sha256 != body_sha256 for piece in own):
        return None
    if orphan.kind == "mention" and not tx.by_id("label", [str(orphan.row()["label"])]):
        label = str(orphan.row()["label"])
        raise OrphanLabelGone(surface=own[0].surface, label=tx.read.tagset.names_once(label))
    tx.delete("orphan", orphan.id)
    match orphan.kind:
        case "mention":
            return _revive_mention(tx, orphan)
        case "claim":
            return _revive_claim(tx, orphan, body_sha256)
    return _revive_span(tx, orphan)


def name_instead(tx: Transaction, entity_id: str, other_id: str) -> None:
    """Let orphans that name one entity name another, which the first has become one with."""
    quoted = json.dumps(entity_id, ensure_ascii=False)
    for row in tx.rows("select id from orphan where instr(record, ?)", quoted):
        orphan = tx.read.orphans.get(row["id"])
        assert orphan is not None
        record = {
            table: [_naming_other(kept, entity_id, other_id) for kept in rows]
            for table, rows in orphan.record.items()
        }
        if "claim_about" in record:
            record["claim_about"] = list(
                {about["entity_id"]: about for about in record["claim_about"]}.values()
            )
        tx.update("orphan", orphan.id, {"record": record})


def _naming_other(row: dict[str, object], entity_id: str, other_id: str) -> dict[str, object]:
    return row | {column: other_id for column in _OF_ENTITIES if row.get(column) == entity_id}


def _piece(row: Row, body_sha256: str) -> Row:
    place = {name: row[name] for name in ("id", "start", "end", "surface")}
    return place | {"role": row.get("role", "content"), "body_sha256": body_sha256}


def _orphaned_spans(tx: Transaction, claim_id: str) -> list[Orphan]:
    ids = [row["id"] for row in tx.having("orphan", "claim_id", [claim_id])]
    return [orphan for orphan in map(tx.read.orphans.get, ids) if orphan is not None]


def _references_to(tx: Transaction, kind: OrphanKind, row_id: str) -> list[Row]:
    return [
        {"claim": claim["id"], "column": column, "relation": claim["parent_relation"]}
        for column in _NAMING.get(kind, ())
        for claim in tx.having("claim", column, [row_id])
    ]


def _let_go_of(tx: Transaction, kind: OrphanKind, row_id: str) -> None:
    """Let no claim name the mark any more; its entity stays the claimant."""
    if kind == "mention":
        for mention in tx.read.marked.mentions_by_id([row_id]):
            keep_claimant(tx, mention)
    elif kind == "claim":
        for child in tx.having("claim", "parent_claim_id", [row_id]):
            tx.update("claim", child["id"], {"parent_claim_id": None, "parent_relation": None})


def _revive_mention(tx: Transaction, orphan: Orphan) -> str:
    (piece,) = orphan.pieces
    row: Row = dict(orphan.row()) | _place(piece)
    entity_id = row["entity_id"]
    if entity_id is not None and not tx.by_id("entity", [entity_id]):
        row["entity_id"] = entity_for(tx, orphan.article_id, piece.surface, row["label"], row["kind"])
    same = tx.rows(
        'select id from mention where article_id = ? and start = ? and "end" = ? and label = ?',
        *(orphan.article_id, piece.start, piece.end, row["label"]),
    )
    if same:  # the same words were tagged the same way meanwhile, so the two become one
        row["id"] = same[0]["id"]
    else:
        row |= _fresh(tx, "mention", row)
        tx.insert("mention", row)
    for reference in orphan.record["references"]:
        _name_mention_again(tx, reference, row, entity_id)
    return str(row["id"])


def _revive_claim(tx: Transaction, orphan: Orphan, body_sha256: str) -> str:
    row: Row = dict(orphan.row())
    row |= _fresh(tx, "claim", row)
    _leave_what_is_gone(tx, row)
    tx.insert("claim", row)
    spans = {span["id"]: span for span in orphan.record["claim_span"]}
    placed = [piece for piece in orphan.pieces if piece.body_sha256 == body_sha256]
    for piece in _joined(placed, tx.text(orphan.article_id)):
        span: Row = dict(spans[piece.id]) | _place(piece) | {"claim_id": row["id"]}
        tx.insert("claim_span", span | _fresh_id(tx, "claim_span", span))
    for piece in orphan.pieces:
        if piece not in placed:
            span = dict(spans[piece.id]) | {"claim_id": row["id"]}
            record = {"claim_span": [span], "references": []}
            keep(tx, "claim_span", orphan.article_id, [row_of(piece)], record, claim_id=row["id"])
    _revive_parts(tx, orphan, row["id"])
    for reference in orphan.record["references"]:
        _nest_again(tx, reference, row["id"])
    return str(row["id"])


def _revive_parts(tx: Transaction, orphan: Orphan, claim_id: str) -> None:
    entities = tx.by_id("entity", [str(about["entity_id"]) for about in orphan.record["claim_about"]])
    for table in ("claim_about", "evidence"):
        for kept in orphan.record[table]:
            part: Row = dict(kept) | {"claim_id": claim_id}
            if table == "evidence" or part["entity_id"] in entities:
                tx.insert(table, part | _fresh_id(tx, table, part))


def _revive_span(tx: Transaction, orphan: Orphan) -> str | None:
    (piece,) = orphan.pieces
    span: Row = dict(orphan.row()) | _place(piece)
    tx.insert("claim_span", span | _fresh_id(tx, "claim_span", span))
    return orphan.claim_id


def _place(piece: OrphanPiece) -> Row:
    return {"start": piece.start, "end": piece.end, "surface": piece.surface}


def _joined(pieces: Sequence[OrphanPiece], text: str) -> list[OrphanPiece]:
    """The *pieces*, those of content that touch or overlap made one, as they are when they are marked."""
    joined: list[OrphanPiece] = []
    for piece in sorted(pieces, key=lambda piece: (piece.role, piece.start, piece.end)):
        last = joined[-1] if joined else None
        if last is not None and last.role == piece.role == "content" and piece.start <= last.end:
            end = max(last.end, piece.end)
            joined[-1] = replace(last, end=end, surface=text[last.start : end])
        else:
            joined.append(piece)
    return joined


def _fresh(tx: Transaction, table: str, row: Row) -> Row:
    """What must be other than it was: an id that was given again meanwhile, an annotator that is gone."""
    values = _fresh_id(tx, table, row)
    if not tx.by_id("annotator", [row["annotator_id"]]):
        values["annotator_id"] = tx.annotator_id()
    return values


def _fresh_id(tx: Transaction, table: str, row: Row) -> Row:
    return {"id": new_id()} if tx.by_id(table, [row["id"]]) else {}


def _leave_what_is_gone(tx: Transaction, row: Row) -> None:
    """Take from a claim's *row* what it names that is not there; an orphan it names is told of it."""
    for column in ("claimant_mention_id", "addressee_mention_id"):
        if (mention_id := row[column]) is not None and not tx.by_id("mention", [mention_id]):
            row[column] = None
            lost = _await(tx, row, "mention", mention_id, column)
            if column == "claimant_mention_id":
                row["claimant_entity_id"] = None if lost is None else lost.row()["entity_id"]
    if (parent := row["parent_claim_id"]) is not None and not tx.by_id("claim", [parent]):
        _await(tx, row, "claim", parent, "parent_claim_id")
        row["parent_claim_id"] = row["parent_relation"] = None
    if (entity_id := row["claimant_entity_id"]) is not None and not tx.by_id("entity", [entity_id]):
        row["claimant_entity_id"] = None
    if row["attribution"] == "claimant" and row["claimant_mention_id"] is row["claimant_entity_id"] is None:
        row["attribution"] = None
    if row["rating"] is not None and not tx.by_id("rating", [row["rating"]]):
        row["rating"] = None


def _await(tx: Transaction, claim: Row, kind: OrphanKind, row_id: str, column: str) -> Orphan | None:
    """Have the claim name the mark with *row_id* again when this, now an orphan, is back; returns it."""
    for orphan in tx.read.orphans.of_article(claim["article_id"]):
        if orphan.kind == kind and orphan.row()["id"] == row_id:
            reference = {"claim": claim["id"], "column": column, "relation": claim["parent_relation"]}
            references = [*orphan.record["references"], reference]
            tx.update("orphan", orphan.id, {"record": orphan.record | {"references": references}})
            return orphan
    return None


def _name_mention_again(tx: Transaction, reference: Row, mention: Row, entity_then: object) -> None:
    """Let a claim name the mention as before, unless another answer was given meanwhile."""
    claim = tx.by_id("claim", [reference["claim"]]).get(reference["claim"])
    column = reference["column"]
    if claim is None or claim[column] is not None:
        return
    if column == "claimant_mention_id":
        left = ("claimant" if entity_then else None, entity_then)
        if (claim["attribution"], claim["claimant_entity_id"]) != left:
            return
        values = {"attribution": "claimant", "claimant_entity_id": None, column: mention["id"]}
        tx.update("claim", claim["id"], values)
    else:
        tx.update("claim", claim["id"], {column: mention["id"]})


def _nest_again(tx: Transaction, reference: Row, parent_id: str) -> None:
    claim = tx.by_id("claim", [reference["claim"]]).get(reference["claim"])
    if claim is None or claim["parent_claim_id"] is not None or claim["id"] in _around(tx, parent_id):
        return
    values = {"parent_claim_id": parent_id, "parent_relation": reference["relation"]}
    tx.update("claim", claim["id"], values)


def _around(tx: Transaction, claim_id: str | None) -> set[str]:
    """A claim and those that it lies in."""
    around: set[str] = set()
    while claim_id is not None and claim_id not in around:
        around.add(claim_id)
        rows = tx.rows("select parent_claim_id from claim where id = ?", claim_id)
        claim_id = rows[0]["parent_claim_id"] if rows else None
    return around
