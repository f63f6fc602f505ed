"""What the user does with orphans: give them a place, or let them go. Offsets are code points."""

from __future__ import annotations

from msgspec.structs import replace

from penanda.edits.naming import drop_unused
from penanda.edits.orphaning import settle
from penanda.edits.spans import shown, surface_at
from penanda.model.orphan import Orphan, OrphanPiece
from penanda.project.change import Done, Place
from penanda.project.rows import row_of
from penanda.project.transaction import Transaction


def place(tx: Transaction, orphan_id: str, piece_id: str, start: int, end: int) -> Done | None:
    """Say that a piece of an orphan now stands at ``[start, end)``; its words become those there.

    With the last of its own pieces the orphan is a mark again. Raises :class:`SpanOutside`,
    :class:`OrphanLabelGone`.
    """
    orphan = tx.read.orphans.get(orphan_id)
    if orphan is None or piece_id not in {piece.id for piece in orphan.pieces}:
        return None
    surface = surface_at(tx, orphan.article_id, start, end)
    body = tx.read.orphans.body_of(orphan.article_id)
    placed = {"body_sha256": body, "start": start, "end": end, "surface": surface}
    pieces = tuple(replace(piece, **placed) if piece.id == piece_id else piece for piece in orphan.pieces)
    _write(tx, replace(orphan, pieces=pieces), body)
    return Done("orphan_placed", {"surface": shown(surface)}, Place(orphan.article_id, start, end))


def drop(tx: Transaction, orphan_id: str, piece_id: str) -> Done | None:
    """Let a piece of an orphan go: a mention, cue or hedge whole, a claim with its last content piece.

    Where a claim's other pieces all have a place, it is a mark again, without this one. Entities made by
    tagging go with the last of what named them. Raises :class:`OrphanLabelGone`.
    """
    orphan = tx.read.orphans.get(orphan_id)
    dropped = next((piece for piece in orphan.pieces if piece.id == piece_id), None) if orphan else None
    if orphan is None or dropped is None:
        return None
    pieces = tuple(piece for piece in orphan.pieces if piece is not dropped)
    if any(piece.role == "content" for piece in pieces):
        _write(tx, replace(orphan, pieces=pieces), tx.read.orphans.body_of(orphan.article_id))
    else:
        tx.delete("orphan", orphan_id)
        for entity_id in _entities_of(orphan):
            drop_unused(tx, entity_id)
    return Done("orphan_dropped", {"surface": shown(_words(orphan, dropped))}, Place(orphan.article_id))


def _write(tx: Transaction, orphan: Orphan, body_sha256: str) -> None:
    if settle(tx, orphan, body_sha256) is None:
        tx.update("orphan", orphan.id, {"pieces": [row_of(piece) for piece in orphan.pieces]})


def _words(orphan: Orphan, dropped: OrphanPiece) -> str:
    return dropped.surface or orphan.pieces[0].surface


def _entities_of(orphan: Orphan) -> list[str]:
    named = [row.get(column) for row in (orphan.row(),) for column in ("entity_id", "claimant_entity_id")]
    named += [row["entity_id"] for row in orphan.record.get("claim_about", ())]
    return [str(entity_id) for entity_id in named if entity_id is not None]
