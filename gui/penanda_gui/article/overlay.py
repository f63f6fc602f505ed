"""What is painted over the text: the outlines of marks, and the two handles of the selected one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter

from penanda_gui.article.edge_editor import EdgeEditor
from penanda_gui.article.edges import Edge
from penanda_gui.article.emphasised_marks import EmphasisedMarks
from penanda_gui.article.fragments import Fragment
from penanda_gui.article.painter import MarkPainter
from penanda_gui.article.sheet import Sheet

# How near the pointer must come to a handle to take hold of it, per unit of the metrics.
_GRIP = 9
# A claim is long: a full outline all round it would shout.
_OF_CLAIM = 0.45


class SelectedMark(NamedTuple):
    """The selected mark as it shows while *caret* stands there; the *editor* moves one of its spans."""

    emphasised: EmphasisedMarks
    editor: EdgeEditor | None
    caret: int

    def handles(self, sheet: Sheet) -> dict[Edge, QPointF]:
        """Where the two handles stand in the viewport; without those out of view."""
        span = self._edited_span()
        if span is None:
            return {}
        found: dict[Edge, QPointF] = {}
        for top, fragments in outlines(sheet, [span]):
            for fragment in fragments:
                y = top + fragment.y + fragment.height + 2
                if fragment.start_x is not None:
                    found["start"] = QPointF(fragment.start_x - 1, y)
                if fragment.end_x is not None:
                    found["end"] = QPointF(fragment.end_x + 1, y)
        # At the end of a line or a paragraph an edge may stand where no words are.
        display = sheet.display
        at: dict[Edge, int] = {
            "start": display.to_document(span[0]),
            "end": display.to_document(span[1], end=True),
        }
        for edge in at.keys() - found.keys():
            place = sheet.below_caret(at[edge])
            if place is not None:
                found[edge] = place
        return found

    def _edited_span(self) -> tuple[int, int] | None:
        if self.editor is not None:
            return self.editor.span.start, self.editor.span.end
        piece = self.emphasised.edited_piece(self.caret)
        return (piece.start, piece.end) if piece else None

    def _spans(self) -> list[tuple[int, int]]:
        """The spans that are outlined, one of them perhaps as it is being moved."""
        selected = self.emphasised.selected
        if selected is None:
            return []
        moving = self.editor.piece if self.editor else None
        kept = [
            (piece.start, piece.end)
            for piece in self.emphasised.marks.pieces(selected)
            if piece.kind in ("mention", "content") and piece != moving
        ]
        return kept + ([(self.editor.span.start, self.editor.span.end)] if self.editor else [])

    def paint(self, painter: QPainter, sheet: Sheet, brushes: MarkPainter) -> None:
        """Paint the outlines and the handles of the mark, if there is one, as far as they show."""
        selected = self.emphasised.selected
        if selected is None:
            return
        mention = self.emphasised.marks.mentions.get(selected.id)
        ink = brushes.ink_of(mention.label if mention else None)
        line = QColor(ink)
        line.setAlphaF(1.0 if mention else _OF_CLAIM)
        paint_outlines(painter, sheet, self._spans(), brushes, line)
        brushes.paint_handles(painter, self.handles(sheet).values(), ink)


def paint_outlines(
    painter: QPainter,
    sheet: Sheet,
    spans: Iterable[tuple[int, int]],
    brushes: MarkPainter,
    ink: QColor,
    style: Qt.PenStyle = Qt.PenStyle.SolidLine,
) -> None:
    """Outline *spans* (code points), as far as they show."""
    for top, fragments in outlines(sheet, spans):
        painter.translate(0, top)
        brushes.paint_outline(painter, fragments, ink, style)
        painter.translate(0, -top)


def outlines(sheet: Sheet, spans: Iterable[tuple[int, int]]) -> list[tuple[int, list[Fragment]]]:
    """The rectangles of *spans* (code points) in lines that show; by block, with its top in the viewport."""
    spans = list(spans)
    first = sheet.display.to_document(min((start for start, _ in spans), default=0))
    last = sheet.display.to_document(max((end for _, end in spans), default=0))
    found = []
    for block, top in sheet.page.all_blocks():
        if block.position() > last or block.position() + block.length() <= first:
            continue
        every = (piece for start, end in spans for piece in sheet.fragments(block, start, end))
        first_line = sheet.page.first_line_of(block)
        fragments = [piece for piece in every if piece.line >= first_line]
        if fragments:
            found.append((top, fragments))
    return found


def handle_at(places: Mapping[Edge, QPointF], point: QPointF, unit: int) -> Edge | None:
    """The handle under *point*, the nearer one where both are near; *unit* is that of the metrics."""
    near = [
        (distance, edge)
        for edge, place in places.items()
        if (distance := (place - point).manhattanLength()) <= _GRIP * unit
    ]
    return min(near)[1] if near else None
