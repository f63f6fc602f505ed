"""The decorations of one block as whole rectangles, ready to be painted; nothing here paints."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property, partial
from itertools import chain, dropwhile, islice
from typing import NamedTuple

import msgspec
from PySide6.QtCore import QMargins, QRect
from PySide6.QtGui import QTextBlock

from penanda.marks import Marks, Piece
from penanda.model.vocabulary import CheckWorthiness
from penanda_gui.article.bar_columns import BarColumns
from penanda_gui.article.block_marks import BlockMarks, MentionStretch
from penanda_gui.article.block_names import BlockNames
from penanda_gui.article.block_text import BlockText
from penanda_gui.article.claim_layer import ClaimLayer
from penanda_gui.article.claim_strokes import ClaimDrawing, claim_drawings
from penanda_gui.article.display_text import DisplayText
from penanda_gui.article.first_mentions import FirstMentions
from penanda_gui.article.fragments import BlockLines, Fragment
from penanda_gui.article.lanes import ClaimLanes
from penanda_gui.article.layout import ArticleLayout

_WIDER_AND_LOWER = QMargins(1, -1, 1, -1)
# From this lane on, bands of claims reach down to where the names of the next line stand.
_CROWDED_LANE = 2

# A label, and whether the mention lies inside another.
TintKey = tuple[str, bool]


class PlacedPiece(msgspec.Struct, frozen=True, gc=False):
    """A piece of a mark and its rectangles in one block."""

    piece: Piece
    fragments: Sequence[Fragment]


class NestedTint(NamedTuple):
    """The tint of a mention inside another."""

    label: str
    rects: list[QRect]


@dataclass
class BlockGeometry:
    """What is painted for one block, in pixels from its top left.

    ``tints`` are the rectangles under mentions by (label, nested), outer ones first; ``claim_layer`` is what
    is painted of claims. ``mentions`` are in the order of the text, outer ones first, ``fragments`` their
    rectangles by their id, and ``inset`` is how much less high the tint is of one inside another. ``crowded``
    tells that so many claims overlap that their bands reach down to the names of the next line.
    ``make_placed`` finds the pieces of some marks, or of all.
    """

    tints: list[tuple[TintKey, list[QRect]]] = field(default_factory=list)
    names: BlockNames = field(default_factory=BlockNames)
    mentions: Sequence[MentionStretch] = ()
    fragments: Mapping[str, Sequence[Fragment]] = field(default_factory=dict)
    inset: int = 0
    make_placed: Callable[[Container[str] | None], list[PlacedPiece]] = lambda _: []
    claim_layer: ClaimLayer = field(default_factory=ClaimLayer)
    crowded: bool = False

    @property
    def claims(self) -> Sequence[ClaimDrawing]:
        """What is drawn of each claim, in the order of the text."""
        return self.claim_layer.drawings

    @cached_property
    def placed(self) -> list[PlacedPiece]:
        """Every piece and its fragments, for pointing."""
        return self.make_placed(None)

    def placed_of(self, ids: Container[str]) -> list[PlacedPiece]:
        """The pieces of some marks, which stand out, and their fragments."""
        return self.make_placed(ids)

    def nested_in(self, mention: MentionStretch) -> Iterator[NestedTint]:
        """The tints that lie on that of *mention*."""
        from_it = dropwhile(lambda one: one is not mention, self.mentions)
        for one in islice(from_it, 1, None):
            if one.depth and one.start < mention.end:
                rects = _tint_rects(self.fragments[one.mention_id], one.depth * self.inset)
                yield NestedTint(one.label, rects)


class GeometryBuilder:
    """Builds the geometry of blocks from the marks that touch them."""

    def __init__(
        self, marks: Marks, first_mentions: FirstMentions, display: DisplayText, layout: ArticleLayout
    ) -> None:
        self._marks = marks
        self._display = display
        self.layout = layout
        self._label_widths: dict[str, int] = {}
        self.lanes = ClaimLanes(marks)
        self.columns = BarColumns(marks, display, layout.document())
        self.first_mentions = first_mentions

    def set_label_widths(self, widths: dict[str, int]) -> None:
        """How wide the short name of each label is, in pixels."""
        self._label_widths = widths

    def marks_of(self, block: QTextBlock) -> BlockMarks:
        """The marks that a block holds."""
        return BlockMarks(BlockText(block, self._display, self.layout), self._marks)

    def build(
        self, block: QTextBlock, marks: BlockMarks, *, claims_of: BlockGeometry | None = None
    ) -> BlockGeometry:
        """The geometry of a block with *marks*.

        *claims_of* is what was built of the same block before, if its claims and its lines are as they were.
        """
        if not marks.pieces:
            return BlockGeometry()
        lines = self.layout.lines(block)
        geometry = self._with_mentions(block, marks, lines)
        if claims_of is not None:
            geometry.claim_layer, geometry.crowded = claims_of.claim_layer, claims_of.crowded
        elif marks.claims:
            height = int(self.layout.blockBoundingRect(block).height())
            self._draw_claims(geometry, marks, lines, height)
        return geometry

    def _with_mentions(self, block: QTextBlock, marks: BlockMarks, lines: BlockLines) -> BlockGeometry:
        """The tints of all mentions, and the names of those that are their entity's first."""
        metrics = self.layout.metrics
        inset = 3 * metrics.unit
        fragments: dict[str, list[Fragment]] = {}
        tints = []
        for layer in marks.layers:
            found = list(lines.fragments_of_each(layer))
            fragments.update(zip((one.mention_id for one in layer), found, strict=True))
            label, depth = layer[0].label, layer[0].depth
            tints.append(((label, depth > 0), _tint_rects(chain.from_iterable(found), depth * inset)))
        is_first, widths = self.first_mentions.is_first, self._label_widths
        names = BlockNames(marks.mentions, fragments, is_first, widths, metrics.room_of_names)
        make_placed = partial(self._placed, block, marks.pieces)
        return BlockGeometry(tints, names, marks.mentions, fragments, inset, make_placed)

    def _draw_claims(
        self, geometry: BlockGeometry, marks: BlockMarks, lines: BlockLines, height: int
    ) -> None:
        lane, column = self.lanes.lane, self.columns.lane
        drawings = claim_drawings(marks.claims, lines, height, self.layout.metrics, lane, column, self._worth)
        geometry.claim_layer = ClaimLayer(drawings)
        geometry.crowded = any(lane(claim.claim_id) >= _CROWDED_LANE for claim in drawings)

    def _worth(self, claim_id: str) -> CheckWorthiness | None:
        return self._marks.claims[claim_id].check_worthiness

    def _placed(
        self, block: QTextBlock, pieces: Iterable[Piece], ids: Container[str] | None
    ) -> list[PlacedPiece]:
        wanted = [piece for piece in pieces if ids is None or piece.id in ids]
        if not wanted:
            return []
        text = BlockText(block, self._display, self.layout)
        return [PlacedPiece(piece, text.fragments(piece.start, piece.end)) for piece in wanted]


def _tint_rects(fragments: Iterable[Fragment], inset: int) -> list[QRect]:
    """Rectangles without their corner pixels, as two that cross: they cost less than rounded ones."""
    rects: list[QRect] = []
    for one in fragments:
        tall = QRect(one.x, one.y + inset, one.width, one.height - 2 * inset)
        rects += (tall, tall + _WIDER_AND_LOWER)
    return rects
