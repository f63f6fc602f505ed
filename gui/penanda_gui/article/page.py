"""The blocks that show in a view, and the lines of text among them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QFontMetricsF, QTextBlock, QTextLine
from PySide6.QtWidgets import QPlainTextEdit

from penanda_gui.article.layout import ArticleLayout

# Brackets, names and handles reach this far out of their block, per unit of the metrics.
REACH = 14


class Page:
    """What of an article shows in *view*; every answer costs what shows, not what the article holds."""

    def __init__(self, view: QPlainTextEdit, layout: ArticleLayout) -> None:
        self._view = view
        self._layout = layout

    def blocks(self, top: int, bottom: int) -> Iterator[tuple[QTextBlock, int]]:
        """The blocks that reach into the rows *top* to *bottom* of the viewport, each with its own top."""
        block = self._view.firstVisibleBlock()
        y = self._view.contentOffset().y()
        while block.isValid() and y <= bottom:
            height = self._layout.blockBoundingRect(block).height()
            if y + height >= top:
                yield block, int(y)
            y += height
            block = block.next()

    def all_blocks(self) -> Iterator[tuple[QTextBlock, int]]:
        """All blocks that show."""
        return self.blocks(0, self._view.viewport().height())

    def first_line(self) -> tuple[QTextBlock, int]:
        """The block of the first line that shows, and the number of that line in it.

        The scroll bar cannot tell: lines may have been laid out above that it has not heard of yet.
        """
        block, over = self._view.firstVisibleBlock(), -self._view.contentOffset().y()
        self._layout.blockBoundingRect(block)
        lines = block.layout()
        numbers = range(lines.lineCount() - 1)  # the last one, if none before it
        return block, bisect_left(numbers, over, key=lambda number: lines.lineAt(number).rect().center().y())

    def first_line_of(self, block: QTextBlock) -> int:
        """The number of the first line of a block that shows."""
        first, number = self.first_line()
        return number if block == first else 0

    def first_words(self) -> int | None:
        """The row of the viewport where the words of the first line begin, if that is amid a paragraph."""
        block, number = self.first_line()
        if number == 0:
            return None
        return int(self._view.contentOffset().y() + block.layout().lineAt(number).y())

    def room_of(self, first: int, last: int) -> QRect | None:
        """The part of the viewport that the blocks *first* to *last* are painted in, if any shows."""
        shown = [
            (y, y + int(self._layout.blockBoundingRect(block).height()))
            for block, y in self.all_blocks()
            if first <= block.blockNumber() <= last
        ]
        if not shown:
            return None
        reach = REACH * self._layout.metrics.unit
        top = shown[0][0] - reach
        return QRect(0, top, self._view.viewport().width(), shown[-1][1] + reach - top)

    def on_a_line(self, point: QPointF) -> QPointF:
        """Where Qt is to be asked for the letter that is nearest to *point*: in the nearest line.

        Between two lines Qt would answer the end of a line for any point, and in a line that runs from right
        to left a letter beside the one that it has painted there.
        """
        found = self._line_at(round(point.y()))
        if found is None:
            return point
        block, line, top = found
        box = line.naturalTextRect().translated(0, top).adjusted(0, 1, 0, -1)
        within = min(max(point.y(), box.top()), box.bottom())
        return QPointF(self._at_a_letter(block, line, point.x()), within)

    def _line_at(self, y: int) -> tuple[QTextBlock, QTextLine, int] | None:
        """The line nearest to a row, with its block and the top of that."""
        for block, top in self.blocks(y, y):
            layout = block.layout()
            lines = [layout.lineAt(number) for number in range(layout.lineCount())]
            if lines:
                boxes = [line.naturalTextRect().translated(0, top) for line in lines]
                away = [max(box.top() + 1 - y, y - box.bottom() + 1, 0) for box in boxes]
                return block, lines[away.index(min(away))], top
        return None

    def edge_at(self, point: QPointF) -> int | None:
        """The document position at *point* where that is beside a line from right to left, or at its start.

        Qt would answer the end of the line above at its start; at its end, the place before a word that runs
        the other way.
        """
        found = self._line_at(round(point.y()))
        if found is None or found[0].textDirection() is not Qt.LayoutDirection.RightToLeft:
            return None
        block, line, _ = found
        box, x = line.naturalTextRect(), point.x()
        if x < box.left():
            return block.position() + line.textStart() + line.textLength() - self._blanks(block, line)
        if _is_last(block, line) or self._at_a_letter(block, line, x) < box.right():
            return None
        return block.position() + _at_right_edge(line, x)

    def _at_a_letter(self, block: QTextBlock, line: QTextLine, x: float) -> float:
        """Where in a line Qt finds the letter that it paints at *x*, or the last one where *x* is past it.

        There Qt would answer the start of the next line, or the place before the last letter. In a line
        from right to left it looks beside the letters that it paints, by the blanks it broke the line at.
        """
        if _is_last(block, line):
            return x
        box, blanks = line.naturalTextRect(), self._blanks(block, line)
        if block.textDirection() is Qt.LayoutDirection.RightToLeft:
            font = QFontMetricsF(self._view.document().defaultFont())
            return max(x, box.left() if blanks else box.left() + 1) + blanks * font.horizontalAdvance(" ")
        return x if blanks else min(x, box.right() - 1)

    def _blanks(self, block: QTextBlock, line: QTextLine) -> int:
        """How many blanks a line was broken at."""
        if _is_last(block, line):
            return 0
        end, document, blanks = line.textStart() + line.textLength(), self._view.document(), 0
        while blanks < line.textLength() and document.characterAt(block.position() + end - 1 - blanks) == " ":
            blanks += 1
        return blanks


def _is_last(block: QTextBlock, line: QTextLine) -> bool:
    return line.textStart() + line.textLength() >= block.length() - 1


def _at_right_edge(line: QTextLine, x: float) -> int:
    """Where a line from right to left begins; over words that run the other way, where these end."""
    place = line.textStart()
    if x < line.naturalTextRect().right():
        while (glyphs := line.glyphRuns(place, 1)) and not glyphs[0].isRightToLeft():
            place += 1
    return place
