"""The strokes of claims in one block: bands under the words, bars and signs in the margin."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import QRect

from penanda.model.vocabulary import CheckWorthiness
from penanda_gui.article.fragments import BlockLines, Fragment
from penanda_gui.article.metrics import Metrics
from penanda_gui.article.placed_piece import PlacedPiece

# Lanes beyond this one share it: there is no room for more between two lines.
_LAST_LANE = 3


@dataclass(slots=True)
class ClaimDrawing:
    """What is painted of one claim in one block.

    ``strokes`` are the bands, end brackets, dots of gaps and margin bars; ``sign`` is the square of
    the sign of its worth, at the head of its bar, if the claim starts in this block.
    """

    claim_id: str
    worth: CheckWorthiness | None
    strokes: list[QRect] = field(default_factory=list)
    sign: QRect | None = None


def claim_drawings(
    placed: list[PlacedPiece],
    lines: BlockLines,
    height: int,
    metrics: Metrics,
    lane_of: Callable[[str], int],
    worth_of: Callable[[str], CheckWorthiness | None],
) -> list[ClaimDrawing]:
    """The drawings of all claims in a block *height* pixels high, in the order of the text."""
    by_claim: dict[str, list[PlacedPiece]] = {}
    for mark in placed:
        if mark.piece.kind in ("content", "gap"):
            by_claim.setdefault(mark.piece.id, []).append(mark)
    columns = _bar_columns(by_claim, lane_of)
    drawings = []
    for claim_id, marks in by_claim.items():
        pen = _Pen(metrics, lines, height, worth_of(claim_id))
        drawing = ClaimDrawing(claim_id, pen.worth)
        for mark in marks:
            drawing.strokes += pen.band(mark, lane_of(claim_id))
        pen.bar(drawing, marks, columns[claim_id])
        drawings.append(drawing)
    return drawings


class _Pen:
    """Draws the strokes of one claim, by its worth: thick, thin or dashed."""

    def __init__(
        self, metrics: Metrics, lines: BlockLines, height: int, worth: CheckWorthiness | None
    ) -> None:
        self._metrics = metrics
        self._lines = lines
        self._height = height
        self.worth = worth
        self._stroke = 2 * metrics.unit if worth == "check" else metrics.unit

    def band(self, mark: PlacedPiece, lane: int) -> list[QRect]:
        unit = self._metrics.unit
        strokes = []
        for fragment in mark.fragments:
            y = fragment.y + fragment.height + unit * (1 + 3 * min(lane, _LAST_LANE))
            if mark.piece.kind == "gap":
                strokes += _dotted(fragment.x, y, fragment.width, unit)
                continue
            strokes += self._line(fragment, y)
            strokes += self._brackets(fragment, y)
        return strokes

    def _line(self, fragment: Fragment, y: int) -> list[QRect]:
        if self.worth != "not_checkable":
            return [QRect(fragment.x, y, fragment.width, self._stroke)]
        unit = self._metrics.unit
        right = fragment.x + fragment.width
        return [
            QRect(x, y, min(5 * unit, right - x), self._stroke) for x in range(fragment.x, right, 8 * unit)
        ]

    def _brackets(self, fragment: Fragment, y: int) -> list[QRect]:
        tall = 4 * self._metrics.unit
        edges = []
        for edge in (fragment.start_x, fragment.end_x):
            if edge is not None:
                inner = edge if edge < fragment.x + fragment.width // 2 else edge - self._stroke
                edges.append(QRect(inner, y - tall, self._stroke, tall))
        return edges

    def bar(self, drawing: ClaimDrawing, marks: list[PlacedPiece], column: int) -> None:
        """The margin bar: solid beside lines with content, dotted beside those with a gap alone."""
        x = self._bar_x(column)
        content = [mark for mark in marks if mark.piece.kind == "content"]
        if not self._lines.boxes[0].last:
            drawing.strokes += self._bar_piece(x, 0, self._height, solid=bool(content))
            return
        solid = {fragment.line for mark in content for fragment in mark.fragments}
        dotted = {fragment.line for mark in marks for fragment in mark.fragments} - solid
        above = [mark for mark in marks if mark.starts_above]
        below = [mark for mark in marks if mark.ends_below]
        first_line = min(solid | dotted, default=None)
        for line in sorted(solid | dotted):
            top, bottom = self._line_room(line)
            top = 0 if line == 0 and above else top
            bottom = self._height if line == len(self._lines.boxes) - 1 and below else bottom
            if line == first_line and not above:
                drawing.sign = self._sign_square(x, top)
                top = drawing.sign.bottom() + 2 * self._metrics.unit if self.worth else top
            drawing.strokes += self._bar_piece(x, top, bottom, solid=line in solid)
            if line + 1 in solid | dotted:
                drawing.strokes += self._bar_piece(
                    x, bottom, self._line_room(line + 1)[0], solid=line in solid
                )

    def _line_room(self, line: int) -> tuple[int, int]:
        box = self._lines.boxes[line]
        return box.y + self._metrics.unit, box.y + box.height

    def _bar_x(self, column: int) -> int:
        unit = self._metrics.unit
        columns = max(1, (self._metrics.margin - 20 * unit) // (9 * unit))
        return self._metrics.left - 16 * unit - min(column, columns - 1) * 9 * unit

    def _bar_piece(self, x: int, top: int, bottom: int, *, solid: bool) -> list[QRect]:
        unit = self._metrics.unit
        if not solid:
            return [QRect(x, y, self._stroke, unit) for y in range(top, bottom - unit + 1, 5 * unit)]
        if self.worth != "not_checkable":
            return [QRect(x, top, self._stroke, bottom - top)]
        return [QRect(x, y, self._stroke, min(5 * unit, bottom - y)) for y in range(top, bottom, 8 * unit)]

    def _sign_square(self, x: int, top: int) -> QRect:
        unit = self._metrics.unit
        size = 7 * unit
        return QRect(x + self._stroke // 2 - size // 2, top + 3 * unit, size, size)


def _dotted(x: int, y: int, width: int, unit: int) -> list[QRect]:
    return [QRect(dot, y, 2 * unit, unit) for dot in range(x + 3 * unit, x + width - 3 * unit, 5 * unit)]


def _bar_columns(by_claim: dict[str, list[PlacedPiece]], lane_of: Callable[[str], int]) -> dict[str, int]:
    """The margin column of each claim: beside one line, each bar has its own.

    A claim that goes beyond the block takes the column of its lane, so that its bar is straight;
    those within the block take the first that is free beside their lines.
    """
    columns: dict[str, int] = {}
    taken: list[set[int]] = []
    lines = {claim_id: _lines_of(marks) for claim_id, marks in by_claim.items()}
    beyond = {
        claim_id for claim_id, marks in by_claim.items() if any(m.starts_above or m.ends_below for m in marks)
    }
    for claim_id in sorted(by_claim, key=lambda claim_id: claim_id not in beyond):
        column = lane_of(claim_id) if claim_id in beyond else 0
        while claim_id not in beyond and column < len(taken) and taken[column] & lines[claim_id]:
            column += 1
        taken += [set() for _ in range(column + 1 - len(taken))]
        taken[column] |= lines[claim_id]
        columns[claim_id] = column
    return columns


def _lines_of(marks: list[PlacedPiece]) -> set[int]:
    lines = {fragment.line for mark in marks for fragment in mark.fragments}
    return set(range(min(lines), max(lines) + 1)) if lines else set()
