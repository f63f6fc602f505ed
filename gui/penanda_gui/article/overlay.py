"""Where the outline and the two handles of the selected mark stand in the viewport."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QPointF

from penanda_gui.article.edge_editor import Edge
from penanda_gui.article.fragments import Fragment
from penanda_gui.article.sheet import Sheet

# How near the pointer must come to a handle to take hold of it, per unit of the metrics.
_GRIP = 9


def outlines(sheet: Sheet, spans: Iterable[tuple[int, int]]) -> list[tuple[int, list[Fragment]]]:
    """The rectangles of *spans* (code points) that show: for each block its top in the viewport, and they."""
    spans = list(spans)
    first = sheet.display.to_document(min((start for start, _ in spans), default=0))
    last = sheet.display.to_document(max((end for _, end in spans), default=0))
    found = []
    for block, top in sheet.page.all_blocks():
        if block.position() > last or block.position() + block.length() <= first:
            continue
        fragments = [piece for start, end in spans for piece in sheet.fragments(block, start, end)]
        if fragments:
            found.append((top, fragments))
    return found


def handles(sheet: Sheet, span: tuple[int, int]) -> dict[Edge, QPointF]:
    """Where the handles at the edges of *span* (code points) stand; without those out of view."""
    found: dict[Edge, QPointF] = {}
    for top, fragments in outlines(sheet, [span]):
        for fragment in fragments:
            y = top + fragment.y + fragment.height + 2
            if fragment.start_x is not None:
                found["start"] = QPointF(fragment.start_x - 1, y)
            if fragment.end_x is not None:
                found["end"] = QPointF(fragment.end_x + 1, y)
    return found


def handle_at(places: Mapping[Edge, QPointF], point: QPointF, unit: int) -> Edge | None:
    """The handle under *point*, the nearer one where both are near; *unit* is that of the metrics."""
    near = [
        (distance, edge)
        for edge, place in places.items()
        if (distance := (place - point).manhattanLength()) <= _GRIP * unit
    ]
    return min(near)[1] if near else None
