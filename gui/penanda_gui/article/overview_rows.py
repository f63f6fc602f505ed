"""A whole article in a few hundred rows: how much of the text of each is marked."""

from __future__ import annotations

from collections.abc import Iterator

from penanda.marks import Marks, Piece

# How much of a row's text must lie under marks for its level: any of it, a third, two thirds.
_SHARES = (0.0, 1 / 3, 2 / 3)
MOST_LEVEL = len(_SHARES)


class OverviewRows:
    """Levels from 0 (nothing is marked) to :data:`MOST_LEVEL`, for each row from the start of the text.

    ``mentions`` and ``claims`` hold a level a row; ``to_check`` tells where a claim is one to check.
    """

    def __init__(self, height: int, length: int) -> None:
        """*height* rows for a text of *length* code points."""
        self.height, self.length = height, length
        self.mentions = bytearray(height)
        self.claims = bytearray(height)
        self.to_check = bytearray(height)

    def row_of(self, offset: int) -> int:
        """The row that shows the code point at *offset*, the last of them where several do."""
        return min(self.height - 1, ((offset + 1) * self.height - 1) // max(1, self.length))

    def text_of(self, row: int) -> tuple[int, int]:
        """The code points that *row* shows, at least one."""
        start = row * self.length // self.height
        return start, max(start + 1, (row + 1) * self.length // self.height)

    def fill(self, marks: Marks) -> Iterator[int]:
        """Work out the rows one by one; each costs what its text holds."""
        for row in range(self.height if self.length else 0):
            self._fill_row(row, marks)
            yield row

    def _fill_row(self, row: int, marks: Marks) -> None:
        start, end = self.text_of(row)
        mentioned = claimed = 0
        for piece in marks.touching(start, end):
            covered = min(piece.end, end) - max(piece.start, start)
            if piece.kind == "mention":
                mentioned += covered
            elif piece.kind == "content":
                claimed += covered
                self.to_check[row] |= _is_to_check(piece, marks)
        self.mentions[row] = _level(mentioned / (end - start))
        self.claims[row] = _level(claimed / (end - start))


def _is_to_check(piece: Piece, marks: Marks) -> bool:
    return marks.claims[piece.id].check_worthiness == "check"


def _level(share: float) -> int:
    return sum(share > least for least in _SHARES)


def stretches(levels: bytearray) -> Iterator[tuple[int, int, int]]:
    """Rows of the same level that follow one another: (first row, how many, level), without level 0."""
    first = 0
    for row in range(1, len(levels) + 1):
        if row == len(levels) or levels[row] != levels[first]:
            if levels[first]:
                yield first, row - first, levels[first]
            first = row
