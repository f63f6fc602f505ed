"""Which marks lie under the mouse."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPointF

from penanda.marks import MarkRef, Piece
from penanda_gui.article.claim_strokes import ClaimDrawing
from penanda_gui.article.geometry import PlacedPiece
from penanda_gui.article.sheet import Sheet

# A mark is met a little above and below its words too: its name stands above, its band below.
_ABOVE = 4
_BELOW = 8
# How far beside a bar it is met, per unit of the metrics; and above and below it, in pixels.
_BESIDE_BAR = 5
_PAST_BAR = 2


def is_beside_text(sheet: Sheet, point: QPointF) -> bool:
    """Whether *point* of the viewport lies in the margin, where the bars of claims stand."""
    return point.x() < sheet.layout.metrics.room_of_names[0]


def marks_under(sheet: Sheet, point: QPointF) -> list[MarkRef]:
    """The marks under *point* of the viewport, the one with the fewest code points first.

    In the margin they are the claims whose bar is there, or is the nearest of those that are near.
    """
    x, y = round(point.x()), round(point.y())
    met = _beside(sheet, x, y) if is_beside_text(sheet, point) else _under(sheet, x, y)
    by_size = sorted(met, key=lambda piece: (piece.end - piece.start, piece))
    return list(dict.fromkeys(piece.ref for piece in by_size))


def _under(sheet: Sheet, x: int, y: int) -> Iterator[Piece]:
    for block, top in sheet.page.blocks(y - _BELOW, y + _ABOVE):
        for mark in sheet.decorations.of(block).placed:
            if _holds(mark, x, y - top):
                yield mark.piece


def _holds(mark: PlacedPiece, x: int, y: int) -> bool:
    if mark.piece.kind not in ("mention", "content"):
        return False
    return any(
        fragment.x - 1 <= x <= fragment.x + fragment.width + 1
        and fragment.y - _ABOVE <= y <= fragment.y + fragment.height + _BELOW
        for fragment in mark.fragments
    )


def _beside(sheet: Sheet, x: int, y: int) -> Iterator[Piece]:
    end_of_margin = sheet.layout.metrics.room_of_names[0]
    for block, top in sheet.page.blocks(y, y):
        geometry = sheet.decorations.of(block)
        away = {
            claim.claim_id: min(bars)
            for claim in geometry.claims
            if (bars := list(_away_from_bars(claim, end_of_margin, x, y - top)))
        }
        nearest = min(away.values(), default=0)
        if nearest <= _BESIDE_BAR * sheet.layout.metrics.unit:
            ids = {claim_id for claim_id, distance in away.items() if distance == nearest}
            yield from (mark.piece for mark in geometry.placed_of(ids))


def _away_from_bars(claim: ClaimDrawing, end_of_margin: int, x: int, y: int) -> Iterator[int]:
    """How far to the side of *x* the bar of a claim is, and its sign, where they stand beside row *y*."""
    rects = claim.strokes + [rect for dashed in claim.dashed.values() for rect in dashed]
    for rect in rects + ([claim.sign] if claim.sign is not None else []):
        if rect.left() < end_of_margin and rect.top() - _PAST_BAR <= y <= rect.bottom() + _PAST_BAR:
            yield abs(rect.center().x() - x)
