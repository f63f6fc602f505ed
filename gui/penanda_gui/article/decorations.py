"""The marks and the geometry of the blocks seen so far, kept until a mark of theirs changes."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtGui import QTextBlock, QTextDocument

from penanda.marks import Piece
from penanda_gui.article.block_marks import BlockMarks
from penanda_gui.article.display_text import DisplayText
from penanda_gui.article.geometry import BlockGeometry, GeometryBuilder


class Decorations:
    """Geometry by block: built when a block is first asked for, until its marks change or its lines move."""

    def __init__(self, builder: GeometryBuilder, document: QTextDocument, display: DisplayText) -> None:
        self._builder = builder
        self._document = document
        self._display = display
        self._marks: dict[int, BlockMarks] = {}
        self._known: dict[int, BlockGeometry] = {}
        # Those under which mentions alone have changed: what they say of claims is true.
        self._half_known: dict[int, BlockGeometry] = {}

    def of(self, block: QTextBlock) -> BlockGeometry:
        """The geometry of a block."""
        number = block.blockNumber()
        geometry = self._known.get(number)
        if geometry is None:
            marks = self._marks.get(number)
            if marks is None:
                marks = self._marks[number] = self._builder.marks_of(block)
            known = self._half_known.pop(number, None)
            geometry = self._known[number] = self._builder.build(block, marks, claims_of=known)
        return geometry

    def blocks_of(self, piece: Piece) -> tuple[int, int]:
        """The numbers of the first and the last block a piece touches."""
        first = self._display.to_document(piece.start)
        last = self._display.to_document(max(piece.start, piece.end - 1))
        return self._document.findBlock(first).blockNumber(), self._document.findBlock(last).blockNumber()

    def forget(self, pieces: Iterable[Piece]) -> set[tuple[int, int]]:
        """Let go of the geometry under *pieces*; return the ranges of blocks that are to be painted anew."""
        kinds: dict[tuple[int, int], set[str]] = {}
        for piece in pieces:
            kinds.setdefault(self.blocks_of(piece), set()).add(piece.kind)
        for (first, last), changed in kinds.items():
            for number in [known for known in self._known if first <= known <= last]:
                self._half_known[number] = self._known.pop(number)
            for number in [known for known in self._marks if first <= known <= last]:
                del self._marks[number]
            if changed != {"mention"}:
                for number in [known for known in self._half_known if first <= known <= last]:
                    del self._half_known[number]
        return set(kinds)

    def forget_places(self) -> None:
        """Let go of where everything stands, as when the lines move; the blocks hold the marks they did."""
        self._known.clear()
        self._half_known.clear()

    def forget_all(self) -> None:
        """Let go of everything, as when the lines of pages that were read are let go of."""
        self.forget_places()
        self._marks.clear()
