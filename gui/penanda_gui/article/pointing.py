"""Which marks lie under the mouse."""

from __future__ import annotations

from PySide6.QtCore import QPointF

from penanda.marks import MarkRef
from penanda_gui.article.placed_piece import PlacedPiece
from penanda_gui.article.sheet import Sheet

# A mark is met a little above and below its words too: its name stands above, its band below.
_ABOVE = 4
_BELOW = 8


def marks_under(sheet: Sheet, point: QPointF) -> list[MarkRef]:
    """The marks under *point* of the viewport, the one with the fewest code points first."""
    x, y = round(point.x()), round(point.y())
    met: list[PlacedPiece] = []
    for block, top in sheet.page.blocks(y - _BELOW, y + _ABOVE):
        met += [mark for mark in sheet.decorations.of(block).placed if _holds(mark, x, y - top)]
    met.sort(key=lambda mark: (mark.piece.end - mark.piece.start, mark.piece))
    return list(dict.fromkeys(mark.piece.ref for mark in met))


def _holds(mark: PlacedPiece, x: int, y: int) -> bool:
    if mark.piece.kind not in ("mention", "content"):
        return False
    return any(
        fragment.x - 1 <= x <= fragment.x + fragment.width + 1
        and fragment.y - _ABOVE <= y <= fragment.y + fragment.height + _BELOW
        for fragment in mark.fragments
    )
