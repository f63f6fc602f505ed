"""Which rectangles of a laid-out block a stretch of its text takes."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from typing import NamedTuple

import msgspec
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QTextBlock, QTextLine

# Hebrew to Arabic Extended, their presentation forms, right-to-left marks, and the right-to-left planes.
_RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)


# Records, since a page has hundreds: one is made in a quarter of the time a named tuple takes.
class Fragment(msgspec.Struct, frozen=True, gc=False):
    """A rectangle of a stretch of text, on one line; all in whole pixels from the top of the block.

    ``start_x`` is where the stretch begins if it begins in this rectangle, ``end_x`` where it ends;
    ``line`` is the number of the line in its block. ``rtl`` tells that its first words run leftwards.
    """

    x: int
    y: int
    width: int
    height: int
    line: int
    start_x: int | None
    end_x: int | None
    rtl: bool = False

    @property
    def rect(self) -> QRect:
        """The rectangle."""
        return QRect(self.x, self.y, self.width, self.height)


class Stretch(msgspec.Struct, frozen=True, gc=False):
    """The UTF-16 range ``[first, last)`` of a block.

    ``begins`` and ``ends`` tell whether what it is asked for has its start and its end there.
    """

    first: int
    last: int
    begins: bool
    ends: bool


class LineBox(msgspec.Struct, frozen=True, gc=False):
    """A line of a block: the UTF-16 range it holds, and the room it takes, in whole pixels."""

    first: int
    last: int
    y: int
    height: int
    number: int
    line: QTextLine

    def x_of(self, position: int) -> int:
        """Where the caret stands at a position."""
        # The binding answers with the position as well, which its type stub does not say.
        return int(self.line.cursorToX(position)[0])  # type: ignore[index]


class BlockLines:
    """The lines of a block that has been laid out; ``rtl`` tells that its text runs from the right."""

    def __init__(self, block: QTextBlock) -> None:
        self.rtl = block.textDirection() is Qt.LayoutDirection.RightToLeft
        layout = block.layout()
        lines = [layout.lineAt(number) for number in range(layout.lineCount())]
        self._firsts = [line.textStart() for line in lines]
        lasts = [*self._firsts[1:], block.length() - 1]
        self.boxes = [
            LineBox(first, last, int(line.y()), int(line.height()), number, line)
            for number, (first, last, line) in enumerate(zip(self._firsts, lasts, lines, strict=True))
        ]
        text = block.text()
        self._mixed = not text.isascii() and _RIGHT_TO_LEFT.search(text) is not None

    def box_of(self, position: int) -> LineBox:
        """The line that a position is in."""
        return self.boxes[max(0, bisect_right(self._firsts, position) - 1)]

    def fragments(self, stretch: Stretch) -> list[Fragment]:
        """The rectangles of a stretch of the block, in visual order per line."""
        return next(self.fragments_of_each((stretch,)))

    def fragments_of_each(self, stretches: Iterable[Stretch]) -> Iterator[list[Fragment]]:
        """The rectangles of each of *stretches*, as :meth:`fragments` gives them."""
        firsts, boxes = self._firsts, self.boxes
        for stretch in stretches:
            first, last = stretch.first, stretch.last
            number = bisect_right(firsts, first) - 1 if first > 0 else 0
            box = boxes[number]
            if self._mixed or first >= last or last >= box.last:
                yield self._fragments_of_lines(number, stretch)
                continue
            # As most are, and most of what geometry costs: within one line, in one direction.
            cursor_to_x = box.line.cursorToX
            left, right = int(cursor_to_x(first)[0]), int(cursor_to_x(last)[0])  # type: ignore[index]
            if right <= left:
                yield []
                continue
            start_x, end_x = left if stretch.begins else None, right if stretch.ends else None
            yield [Fragment(left, box.y, right - left, box.height, number, start_x, end_x)]

    def _fragments_of_lines(self, number: int, stretch: Stretch) -> list[Fragment]:
        found: list[Fragment] = []
        add = _add_mixed_fragments if self._mixed else _add_plain_fragment
        first, last, begins = stretch.first, stretch.last, stretch.begins
        while number < len(self.boxes) and first < last:
            box = self.boxes[number]
            if last <= box.last:
                add(found, box, first, last, begins=begins, ends=stretch.ends)
                break
            if first < box.last:
                add(found, box, first, box.last, begins=begins, ends=False)
                first, begins = box.last, False
            number += 1
        return found


def _add_plain_fragment(
    found: list[Fragment], box: LineBox, start: int, end: int, *, begins: bool, ends: bool
) -> None:
    line = box.line
    # Qt looks for the glyph of each place that it is asked for, but not for the ends of a line.
    left = box.x_of(start) if start > box.first else int(line.x())
    right = box.x_of(end) if end < box.last else int(line.x() + line.naturalTextWidth())
    if right > left:
        start_x, end_x = left if begins else None, right if ends else None
        found.append(Fragment(left, box.y, right - left, box.height, box.number, start_x, end_x))


class _Run(NamedTuple):
    left: int
    right: int
    rtl: bool


def _add_mixed_fragments(
    found: list[Fragment], box: LineBox, start: int, end: int, *, begins: bool, ends: bool
) -> None:
    """The rectangles where directions mix; ``cursorToX`` would be wrong there, the glyphs are not."""
    runs = sorted(
        _Run(int(glyphs.boundingRect().x()), int(glyphs.boundingRect().right() + 0.5), glyphs.isRightToLeft())
        for glyphs in box.line.glyphRuns(start, end - start)
    )
    runs = [run for run in runs if run.right > run.left]
    if not runs:
        return
    number = box.number
    first_run = _run_of(runs, box, start) or min(runs, key=lambda run: abs(_start_of(run) - box.x_of(start)))
    last_run = _run_of(runs, box, end - 1) or min(runs, key=lambda run: abs(_end_of(run) - box.x_of(end)))
    for group in _merged(runs):
        left, right = group[0].left, max(run.right for run in group)
        start_x = _start_of(first_run) if begins and first_run in group else None
        end_x = _end_of(last_run) if ends and last_run in group else None
        rtl = (first_run if first_run in group else group[0]).rtl
        found.append(Fragment(left, box.y, right - left, box.height, number, start_x, end_x, rtl))


def _run_of(runs: list[_Run], box: LineBox, position: int) -> _Run | None:
    """The run with the glyph of a position; none if that is a part of a sign that begins elsewhere."""
    for glyphs in box.line.glyphRuns(position, 1):
        middle = glyphs.boundingRect().center().x()
        for run in runs:
            if run.rtl == glyphs.isRightToLeft() and run.left <= middle <= run.right:
                return run
    return None


def _merged(runs: list[_Run]) -> list[list[_Run]]:
    """Runs that touch belong together, so that a tint has no seam."""
    groups: list[list[_Run]] = []
    reach = 0
    for run in runs:
        if groups and run.left <= reach + 1:
            groups[-1].append(run)
        else:
            groups.append([run])
        reach = max(reach, run.right) if groups[-1][0] is not run else run.right
    return groups


def _start_of(run: _Run) -> int:
    return run.right if run.rtl else run.left


def _end_of(run: _Run) -> int:
    return run.left if run.rtl else run.right
