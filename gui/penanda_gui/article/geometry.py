"""The decorations of one block as whole rectangles, ready to be painted; nothing here paints."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property, partial

from PySide6.QtCore import QRect
from PySide6.QtGui import QTextBlock

from penanda.marks import Marks, Piece
from penanda.model.vocabulary import CheckWorthiness
from penanda_gui.article.claim_strokes import ClaimDrawing, Dashes, claim_drawings
from penanda_gui.article.display_text import DisplayText
from penanda_gui.article.first_mentions import FirstMentions
from penanda_gui.article.fragments import BlockLines
from penanda_gui.article.label_places import LabelPlace, LabelWish, places
from penanda_gui.article.lanes import ClaimLanes
from penanda_gui.article.layout import ArticleLayout
from penanda_gui.article.placed_piece import PlacedPiece

_DEEPEST = 2
# From this lane on, bands of claims reach down to where the names of the next line stand.
_CROWDED_LANE = 2

# A label, and whether the mention lies inside another.
TintKey = tuple[str, bool]


@dataclass
class BlockGeometry:
    """What is painted for one block, in pixels from its top left.

    ``tints`` are the rectangles under mentions by (label, nested), outer ones first; ``labels`` the
    names shown at all times; ``strokes`` and ``dashes`` are those of all ``claims`` in one. ``placed``
    holds every piece and its fragments, for pointing and for the marks that are selected; ``label_of`` the
    label of each mention. ``crowded`` tells that so many claims overlap that their bands reach down to the
    names of the next line.
    """

    tints: list[tuple[TintKey, list[QRect]]] = field(default_factory=list)
    claims: list[ClaimDrawing] = field(default_factory=list)
    strokes: list[QRect] = field(default_factory=list)
    dashes: list[Dashes] = field(default_factory=list)
    labels: list[LabelPlace] = field(default_factory=list)
    placed: list[PlacedPiece] = field(default_factory=list)
    label_of: dict[str, str] = field(default_factory=dict)
    crowded: bool = False
    make_wishes: Callable[[], list[LabelWish]] = list

    @cached_property
    def wishes(self) -> list[LabelWish]:
        """The names of all mentions that begin here, which are looked at in few blocks only."""
        return self.make_wishes()

    @cached_property
    def all_labels(self) -> list[LabelPlace]:
        """The names of all mentions there is room for."""
        return places(self.wishes)


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
        self.first_mentions = first_mentions

    def set_label_widths(self, widths: dict[str, int]) -> None:
        """How wide the short name of each label is, in pixels."""
        self._label_widths = widths

    def build(self, block: QTextBlock) -> BlockGeometry:
        """The geometry of a block; the layout is asked to lay it out first."""
        base, length = block.position(), block.length() - 1
        start, end = self._display.to_text(base), self._display.to_text(base + length)
        # The line feed belongs to the paragraph it ends; one that ends for display only has none.
        feed = 0 if self._display.continues(base + length + 1) else 1
        pieces = self._marks.touching(start, end + feed)
        geometry = BlockGeometry()
        if not pieces:
            return geometry
        # Outer before inner, so that the inner one is painted on top.
        pieces.sort(key=lambda piece: (piece.start, -piece.end))
        height = int(self.layout.blockBoundingRect(block).height())
        lines = BlockLines(block)
        geometry.placed = list(self._placed(pieces, lines, base, length, start, end))
        mentions = self._marks.mentions
        geometry.label_of = {
            piece.id: mentions[piece.id].label for piece in pieces if piece.kind == "mention"
        }
        geometry.tints = self._tints(geometry)
        geometry.labels = self._first_names(geometry)
        geometry.make_wishes = partial(self._wishes, geometry.placed, geometry.label_of)
        geometry.claims = claim_drawings(
            geometry.placed, lines, height, self.layout.metrics, self.lanes.lane, self._worth
        )
        geometry.strokes = [stroke for claim in geometry.claims for stroke in claim.strokes]
        geometry.dashes = [dashes for claim in geometry.claims for dashes in claim.dashes]
        geometry.crowded = any(self.lanes.lane(one.claim_id) >= _CROWDED_LANE for one in geometry.claims)
        return geometry

    def _worth(self, claim_id: str) -> CheckWorthiness | None:
        return self._marks.claims[claim_id].check_worthiness

    def _placed(
        self, pieces: Iterable[Piece], lines: BlockLines, base: int, length: int, start: int, end: int
    ) -> Iterator[PlacedPiece]:
        """Place pieces in the block at *base*, which shows the code points ``[start, end)``."""
        straight = self._display.is_straight(start, end)
        for piece in pieces:
            if straight and start <= piece.start and piece.end <= end:
                fragments = lines.fragments(piece.start - start, piece.end - start)
                yield PlacedPiece(piece, fragments)
                continue
            first = self._display.to_document(piece.start) - base
            last = self._display.to_document(piece.end, end=True) - base
            fragments = lines.fragments(
                max(first, 0), min(last, length), begins=first >= 0, ends=last <= length
            )
            yield PlacedPiece(piece, fragments, first < 0, last > length + 1)

    def _tints(self, geometry: BlockGeometry) -> list[tuple[TintKey, list[QRect]]]:
        by_depth: list[dict[TintKey, list[QRect]]] = [{} for _ in range(_DEEPEST + 1)]
        around: list[int] = []
        step = 3 * self.layout.metrics.unit
        for piece, fragments, *_ in geometry.placed:
            if piece.kind != "mention":
                continue
            if around:
                around = [end for end in around if end > piece.start]
            depth = min(len(around), _DEEPEST)
            around.append(piece.end)
            key = geometry.label_of[piece.id], depth > 0
            rects = by_depth[depth].get(key)
            if rects is None:
                rects = by_depth[depth][key] = []
            inset = depth * step
            for x, y, width, height, *_rest in fragments:
                # A rectangle without its corner pixels, as two that cross: it costs less than a rounded one.
                rects.append(QRect(x, y + inset, width, height - 2 * inset))
                rects.append(QRect(x - 1, y + inset + 1, width + 2, height - 2 * inset - 2))
        return [tint for tints in by_depth for tint in tints.items()]

    def _first_names(self, geometry: BlockGeometry) -> list[LabelPlace]:
        """The places of the names that show at all times: those of the first mentions of entities."""
        is_first = self.first_mentions.is_first
        firsts = [
            mark for mark in geometry.placed if mark.piece.kind == "mention" and is_first(mark.piece.id)
        ]
        return places(self._wishes(firsts, geometry.label_of))

    def _wishes(self, marks: Iterable[PlacedPiece], label_of: dict[str, str]) -> list[LabelWish]:
        wishes = []
        for piece, fragments, starts_above, _ in marks:
            if piece.kind != "mention" or starts_above or not fragments:
                continue
            head = fragments[0]
            if head.start_x is None:  # where directions mix, the words may begin further on
                head = next((one for one in fragments if one.start_x is not None), head)
            label = label_of[piece.id]
            width = self._label_widths.get(label, 0)
            wishes.append(LabelWish(label, piece.id, head.y, head.x, head.x + head.width, width, head.rtl))
        return wishes
