"""The decorations of one block as whole rectangles, ready to be painted; nothing here paints."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QRect
from PySide6.QtGui import QTextBlock

from penanda.marks import Marks, Piece
from penanda.model.vocabulary import CheckWorthiness
from penanda_gui.article.claim_strokes import ClaimDrawing, claim_drawings
from penanda_gui.article.display_text import DisplayText
from penanda_gui.article.first_mentions import FirstMentions
from penanda_gui.article.fragments import BlockLines, Fragment
from penanda_gui.article.label_places import LabelPlace, LabelWish, places
from penanda_gui.article.lanes import ClaimLanes
from penanda_gui.article.layout import ArticleLayout
from penanda_gui.article.placed_piece import PlacedPiece

_DEEPEST = 2
# From this lane on, bands of claims reach down to where the names of the next line stand.
_CROWDED_LANE = 2

# A label, and whether the mention lies inside another.
TintKey = tuple[str, bool]


@dataclass(slots=True)
class BlockGeometry:
    """What is painted for one block, in pixels from its top left.

    ``tints`` are the rectangles under mentions by (label, nested), outer ones first; ``labels`` the
    names shown at all times. ``placed`` holds every piece and its fragments, for pointing and for
    the marks that are selected; ``label_of`` the label of each mention. ``crowded`` tells that so many
    claims overlap that their bands reach down to the names of the next line.
    """

    tints: list[tuple[TintKey, list[QRect]]] = field(default_factory=list)
    claims: list[ClaimDrawing] = field(default_factory=list)
    labels: list[LabelPlace] = field(default_factory=list)
    placed: list[PlacedPiece] = field(default_factory=list)
    wishes: list[LabelWish] = field(default_factory=list)
    label_of: dict[str, str] = field(default_factory=dict)
    crowded: bool = False
    _all_labels: list[LabelPlace] | None = None

    def all_labels(self) -> list[LabelPlace]:
        """The names of all mentions there is room for."""
        if self._all_labels is None:
            self._all_labels = places(self.wishes)
        return self._all_labels


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
        geometry = BlockGeometry()
        pieces = self._pieces(block)
        if not pieces:
            return geometry
        height = int(self.layout.blockBoundingRect(block).height())
        lines = BlockLines(block)
        base, length = block.position(), block.length() - 1
        geometry.placed = [self._placed(piece, base, length, lines) for piece in pieces]
        geometry.label_of = {
            piece.id: self._marks.mentions[piece.id].label for piece in pieces if piece.kind == "mention"
        }
        geometry.tints = self._tints(geometry)
        geometry.wishes = self._wishes(geometry)
        geometry.labels = places(wish for wish in geometry.wishes if wish.wanted)
        geometry.claims = claim_drawings(
            geometry.placed, lines, height, self.layout.metrics, self.lanes.lane, self._worth
        )
        geometry.crowded = any(self.lanes.lane(one.claim_id) >= _CROWDED_LANE for one in geometry.claims)
        return geometry

    def _worth(self, claim_id: str) -> CheckWorthiness | None:
        return self._marks.claims[claim_id].check_worthiness

    def _pieces(self, block: QTextBlock) -> list[Piece]:
        start = self._display.to_text(block.position())
        end = self._display.to_text(block.position() + block.length() - 1)
        found = self._marks.touching(start, end + 1)
        # Outer before inner, so that the inner one is painted on top.
        return sorted(found, key=lambda piece: (piece.start, -piece.end))

    def _placed(self, piece: Piece, base: int, length: int, lines: BlockLines) -> PlacedPiece:
        first = self._display.to_document(piece.start) - base
        last = self._display.to_document(piece.end, end=True) - base
        above, below = first < 0, last > length
        fragments = (
            lines.fragments(max(first, 0), min(last, length), begins=not above, ends=not below)
            if last > 0
            else ()
        )
        return PlacedPiece(piece, tuple(fragments), above, last > length + 1)

    def _tints(self, geometry: BlockGeometry) -> list[tuple[TintKey, list[QRect]]]:
        by_depth: list[dict[TintKey, list[QRect]]] = [{} for _ in range(_DEEPEST + 1)]
        around: list[int] = []
        for mark in geometry.placed:
            piece = mark.piece
            if piece.kind != "mention":
                continue
            if around:
                around = [end for end in around if end > piece.start]
            depth = min(len(around), _DEEPEST)
            around.append(piece.end)
            key = geometry.label_of[piece.id], depth > 0
            rects = by_depth[depth].setdefault(key, [])
            for fragment in mark.fragments:
                rects += _rounded(fragment, depth * 3 * self.layout.metrics.unit)
        return [tint for tints in by_depth for tint in tints.items()]

    def _wishes(self, geometry: BlockGeometry) -> list[LabelWish]:
        wishes = []
        for mark in geometry.placed:
            if mark.piece.kind != "mention" or mark.starts_above or not mark.fragments:
                continue
            label = geometry.label_of[mark.piece.id]
            head = mark.fragments[0]
            if head.start_x is None:  # where directions mix, the words may begin further on
                head = next((one for one in mark.fragments if one.start_x is not None), head)
            first = self.first_mentions.is_first(mark.piece.id)
            width = self._label_widths.get(label, 0)
            right = head.x + head.width
            wishes.append(LabelWish(label, mark.piece.id, head.y, head.x, right, width, head.rtl, first))
        return wishes


def _rounded(fragment: Fragment, inset: int) -> tuple[QRect, QRect]:
    """A rectangle without its corner pixels, as two that cross: it costs less than a rounded one."""
    x, width = fragment.x, fragment.width
    top, height = fragment.y + inset, fragment.height - 2 * inset
    return QRect(x, top, width, height), QRect(x - 1, top + 1, width + 2, height - 2)
