"""The strokes of claims in one block: bands under the words, bars and signs in the margin."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from PySide6.QtCore import QRect

from penanda.model.vocabulary import CheckWorthiness
from penanda_gui.article.block_marks import ClaimStretch
from penanda_gui.article.fragments import BlockLines, Fragment
from penanda_gui.article.metrics import Metrics

# Lanes beyond this one share it: there is no room for more between two lines.
_LAST_LANE = 3
# So many bars have room beside one line, however large the text is; further ones share the last place.
_BARS = 3
# Qt paints what is taller than some 90 rows of the screen in several threads, which costs more than it saves.
_TALLEST = 40

# Left, top, width and height, until it is known what of it Qt is to paint.
_Rect = tuple[int, int, int, int]


class Dashes(NamedTuple):
    """How a stroke is interrupted: of every *period* pixels from the block's corner, *on* are inked."""

    on: int
    period: int
    vertical: bool


@dataclass(slots=True)
class ClaimDrawing:
    """What is painted of one claim in one block.

    ``strokes`` are the bands, end brackets and margin bars, ``dashed`` those of them that are dashed, and
    the dots of gaps; ``sign`` is the square of the sign of its worth, at the head of its bar, if the claim
    starts in this block. ``thickness`` is that of its bands, brackets and bars. ``crowd`` is 0 where no other
    begins in the same place of the margin; those that do are numbered from 1.
    """

    claim_id: str
    worth: CheckWorthiness | None
    thickness: int
    strokes: list[QRect] = field(default_factory=list)
    dashed: dict[Dashes, list[QRect]] = field(default_factory=dict)
    sign: QRect | None = None
    crowd: int = 0


def claim_drawings(
    claims: Mapping[str, Sequence[ClaimStretch]],
    lines: BlockLines,
    height: int,
    metrics: Metrics,
    lane_of: Callable[[str], int],
    column_of: Callable[[str], int],
    worth_of: Callable[[str], CheckWorthiness | None],
) -> list[ClaimDrawing]:
    """The drawings of all claims in a block *height* pixels high, in the order of the text.

    *column_of* tells where the bar of a claim stands that goes beyond the block.
    """
    extents = {claim_id: _Extent(stretches, lines) for claim_id, stretches in claims.items()}
    columns = _bar_columns(extents, column_of)
    ruler = _Ruler(metrics)
    crowds = _crowds(extents, columns, ruler.last_column)
    drawings = []
    for claim_id, extent in extents.items():
        drawing = _empty_drawing(claim_id, worth_of(claim_id), metrics, crowds.get(claim_id, 0))
        pen = _Pen(ruler, lines, height, drawing)
        pen.bands(extent, lane_of(claim_id))
        pen.bar(extent, columns[claim_id])
        drawings.append(drawing)
    return drawings


def _empty_drawing(
    claim_id: str, worth: CheckWorthiness | None, metrics: Metrics, crowd: int
) -> ClaimDrawing:
    return ClaimDrawing(claim_id, worth, (2 if worth == "check" else 1) * metrics.unit, crowd=crowd)


class _Extent:
    """What a block holds of one claim, and the numbers of its lines; ``solid`` are those with content."""

    def __init__(self, stretches: Sequence[ClaimStretch], lines: BlockLines) -> None:
        self.content: list[Fragment] = []
        self.gaps: list[Fragment] = []
        self.above = self.below = False
        for stretch, fragments in zip(stretches, lines.fragments_of_each(stretches), strict=True):
            (self.gaps if stretch.is_gap else self.content).extend(fragments)
            self.above |= not stretch.begins
            self.below |= stretch.below
        self.has_content = not all(stretch.is_gap for stretch in stretches)
        self.solid = {fragment.line for fragment in self.content}
        self.lines = self.solid.union(fragment.line for fragment in self.gaps)

    def beside(self) -> set[int]:
        """The lines its bar may stand beside: from the first to the last."""
        return set(range(min(self.lines), max(self.lines) + 1)) if self.lines else self.lines


class _Ruler:
    """The measures that all claims of a block are drawn by."""

    def __init__(self, metrics: Metrics) -> None:
        self.unit = metrics.unit
        # The margin grows less than the text on a narrow page, so bars stand closer together there.
        room = metrics.margin - metrics.beside_text - 4 * metrics.unit
        self.apart = max(4 * metrics.unit, min(10 * metrics.unit, room // _BARS))
        self.sign = self.apart - metrics.unit - 1
        self._first_bar = metrics.left - metrics.beside_text
        self.last_column = max(1, room // self.apart) - 1

    def bar_x(self, column: int) -> int:
        return self._first_bar - min(column, self.last_column) * self.apart


class _Pen:
    """Draws the strokes of one claim, by its worth: thick, thin or dashed."""

    def __init__(self, ruler: _Ruler, lines: BlockLines, height: int, drawing: ClaimDrawing) -> None:
        self._ruler = ruler
        self._unit = ruler.unit
        self._lines = lines
        self._height = height
        self._drawing = drawing
        self._stroke = drawing.thickness

    def bands(self, extent: _Extent, lane: int) -> None:
        """The bands under the words of a claim, and the dots of its gaps."""
        unit = self._unit
        below = unit * (1 + 3 * min(lane, _LAST_LANE))
        for fragment in extent.gaps:
            y = fragment.y + fragment.height + below
            self._dash((fragment.x + 3 * unit, y, fragment.width - 6 * unit, unit), 2, 5, vertical=False)
        for fragment in extent.content:
            y = fragment.y + fragment.height + below
            self._line((fragment.x, y, fragment.width, self._stroke), vertical=False)
            self._brackets(fragment, y)

    def _line(self, rect: _Rect, *, vertical: bool) -> None:
        if self._drawing.worth == "not_checkable":
            self._dash(rect, 5, 8, vertical=vertical)
        else:
            self._drawing.strokes.append(QRect(*rect))

    def _dash(self, rect: _Rect, on: int, period: int, *, vertical: bool) -> None:
        dashes = Dashes(on * self._unit, period * self._unit, vertical)
        rects = self._drawing.dashed.setdefault(dashes, [])
        x, y, width, height = rect
        for top in range(y, y + height, _TALLEST):
            rects.append(QRect(x, top, width, min(_TALLEST, y + height - top)))

    def _brackets(self, fragment: Fragment, y: int) -> None:
        """Close the band where the text runs in and out, though words of the other direction stand there."""
        tall = 4 * self._unit
        left, right = fragment.start_x, fragment.end_x
        if self._lines.rtl:
            left, right = right, left
        if left is not None:
            self._drawing.strokes.append(QRect(fragment.x, y - tall, self._stroke, tall))
        if right is not None:
            edge = fragment.x + fragment.width - self._stroke
            self._drawing.strokes.append(QRect(edge, y - tall, self._stroke, tall))

    def bar(self, extent: _Extent, column: int) -> None:
        """The margin bar: solid beside lines with content, dotted beside those with a gap alone."""
        x = self._ruler.bar_x(column)
        if not self._lines.boxes[0].last:
            top = 0 if extent.above else self._below_sign(x, 0)
            self._bar_piece(x, top, self._height, solid=extent.has_content)
            return
        lines = sorted(extent.lines)
        for first, last, is_solid in _runs(lines, extent.solid):
            top = 0 if first == 0 and extent.above else self._line_top(first)
            if first == lines[0] and not extent.above:
                top = self._below_sign(x, top)
            bottom = self._run_bottom(last, lines[-1], ends_below=extent.below)
            self._bar_piece(x, top, bottom, solid=is_solid)

    def _run_bottom(self, line: int, last_line: int, *, ends_below: bool) -> int:
        """Where the bar beside *line* ends: it reaches to the next line's, if there is one."""
        if line < last_line:
            return self._line_top(line + 1)
        box = self._lines.boxes[line]
        return self._height if ends_below and line == len(self._lines.boxes) - 1 else box.y + box.height

    def _line_top(self, line: int) -> int:
        return self._lines.boxes[line].y + self._unit

    def _bar_piece(self, x: int, top: int, bottom: int, *, solid: bool) -> None:
        rect = (x, top, self._stroke, bottom - top)
        if solid:
            self._line(rect, vertical=True)
        else:
            self._dash(rect, 1, 5, vertical=True)

    def _below_sign(self, x: int, top: int) -> int:
        """Put the sign over the middle of the bar that begins at *top*; return where the bar then begins."""
        size = self._ruler.sign
        size -= (size - self._stroke) % 2
        sign = QRect(x - (size - self._stroke) // 2, top + 3 * self._unit, size, size)
        self._drawing.sign = sign
        return sign.bottom() + 2 * self._unit if self._drawing.worth or self._drawing.crowd else top


def _runs(lines: list[int], solid: set[int]) -> Iterator[tuple[int, int, bool]]:
    """The first and the last of each run of neighbouring lines that are all solid, or all not."""
    first = previous = lines[0] if lines else 0
    for line in lines[1:]:
        if line != previous + 1 or (line in solid) != (previous in solid):
            yield first, previous, previous in solid
            first = line
        previous = line
    if lines:
        yield first, previous, previous in solid


def _bar_columns(extents: dict[str, _Extent], column_of: Callable[[str], int]) -> dict[str, int]:
    """The margin column of each claim: beside one line, each bar has its own.

    A claim that goes beyond the block has one column in all blocks, so that its bar is straight;
    those within the block take the first that is free beside their lines.
    """
    columns: dict[str, int] = {}
    taken: list[set[int]] = []
    for claim_id, extent in extents.items():
        if extent.above or extent.below:
            column = columns[claim_id] = column_of(claim_id)
            taken += [set() for _ in range(column + 1 - len(taken))]
            taken[column] |= extent.beside()
    for claim_id, extent in extents.items():
        if claim_id not in columns:
            lines = extent.beside()
            column = next((free for free, used in enumerate(taken) if not used & lines), len(taken))
            columns[claim_id] = column
            taken[column : column + 1] = [lines.union(*taken[column : column + 1])]
    return columns


def _crowds(extents: dict[str, _Extent], columns: dict[str, int], last_column: int) -> dict[str, int]:
    """Number those that begin beside one line in columns for which the margin has only its last one."""
    if max(columns.values()) <= last_column:
        return {}
    heads: dict[int, list[str]] = {}
    for claim_id, extent in extents.items():
        if columns[claim_id] >= last_column and not extent.above:
            heads.setdefault(min(extent.lines, default=0), []).append(claim_id)
    crowds = (crowd for crowd in heads.values() if len(crowd) > 1)
    return {claim_id: number for crowd in crowds for number, claim_id in enumerate(crowd, 1)}
