"""The pieces a claim consists of, and its cue. Offsets are code points of the article's text."""

from __future__ import annotations

from penanda.edits.claims import done, find, insert_span
from penanda.edits.spans import shown, surface_at
from penanda.project.change import Done, Place
from penanda.project.transaction import Transaction


def add_piece(tx: Transaction, claim_id: str, start: int, end: int) -> Done | None:
    """Make the words at ``[start, end)`` part of a claim; pieces they touch or overlap become one with them.

    Raises :class:`SpanOutside`.
    """
    claim = find(tx, claim_id)
    if claim is None:
        return None
    surface_at(tx, claim.article_id, start, end)
    joined = [piece for piece in claim.content if piece.start <= end and piece.end >= start]
    if any(piece.start <= start and piece.end >= end for piece in joined):
        return None
    for piece in joined:
        tx.delete("claim_span", piece.id)
        start, end = min(start, piece.start), max(end, piece.end)
    insert_span(tx, claim_id, claim.article_id, "content", start, end)
    return done("piece_added", claim)


def remove_piece(tx: Transaction, claim_id: str, span_id: str) -> Done | None:
    """Take a content piece or a cue from a claim; the last content piece stays."""
    claim = find(tx, claim_id)
    if claim is None:
        return None
    span = next((span for span in claim.spans if span.id == span_id), None)
    if span is None or claim.content == (span,):
        return None
    tx.delete("claim_span", span_id)
    return done("piece_removed", claim)


def set_cue(tx: Transaction, claim_id: str, start: int, end: int) -> Done | None:
    """Make the words at ``[start, end)`` the cue of a claim, in the place of the cue it had.

    Raises :class:`SpanOutside`.
    """
    claim = find(tx, claim_id)
    if claim is None or [(cue.start, cue.end) for cue in claim.cues] == [(start, end)]:
        return None
    surface = surface_at(tx, claim.article_id, start, end)
    for cue in claim.cues:
        tx.delete("claim_span", cue.id)
    insert_span(tx, claim_id, claim.article_id, "cue", start, end)
    return Done("cue_set", {"surface": shown(surface)}, Place(claim.article_id, start, end))


def move_piece(tx: Transaction, claim_id: str, was: tuple[int, int], start: int, end: int) -> Done | None:
    """Set where the piece or cue of a claim that *was* at ``(start, end)`` starts and ends.

    Content pieces it then touches or overlaps become one with it. Raises :class:`SpanOutside`.
    """
    claim = find(tx, claim_id)
    if claim is None or was == (start, end):
        return None
    moved = next((span for span in claim.spans if (span.start, span.end) == was), None)
    if moved is None:
        return None
    surface_at(tx, claim.article_id, start, end)
    others = (span for span in claim.content if span != moved and moved.role == "content")
    for span in [span for span in others if span.start <= end and span.end >= start]:
        tx.delete("claim_span", span.id)
        start, end = min(start, span.start), max(end, span.end)
    surface = surface_at(tx, claim.article_id, start, end)
    tx.update("claim_span", moved.id, {"start": start, "end": end, "surface": surface})
    return Done("claim_moved", {"surface": shown(claim.words())}, Place(claim.article_id, start, end))
