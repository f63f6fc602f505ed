"""The decorations of one block as whole rectangles, ready to be painted; nothing here paints."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property, partial
from itertools import dropwhile
from operator import itemgetter
from typing import NamedTuple

from PySide6.QtCore import QMargins, QRect
from PySide6.QtGui import QTextBlock

from penanda.marks import Marks, Piece
from penanda.model.vocabulary import CheckWorthiness
from penanda_gui.article.bar_columns import BarColumns
from penanda_gui.article.block_text import BlockText
from penanda_gui.article.claim_layer import ClaimLayer
from penanda_gui.article.claim_strokes import ClaimDrawing, claim_drawings
from penanda_gui.article.display_text import DisplayText
from penanda_gui.article.first_mentions import FirstMentions
from penanda_gui.article.fragments import Fragment
from penanda_gui.article.label_places import LabelPlace, LabelRoom, LabelWish
from penanda_gui.article.lanes import ClaimLanes
from penanda_gui.article.layout import ArticleLayout
from penanda_gui.article.placed_piece import PlacedPiece

_DEEPEST = 2
_WIDER_AND_LOWER = QMargins(1, -1, 1, -1)
# From this lane on, bands of claims reach down to where the names of the next line stand.
_CROWDED_LANE = 2

# A label, and whether the mention lies inside another.
TintKey = tuple[str, bool]

# A mention that begins in a block: its id, its label and its rectangles there.
_Begun = tuple[str, str, list[Fragment]]


class NestedTint(NamedTuple):
    """The tint of a mention inside another; *start* is where it begins in the text."""

    mention_id: str
    start: int
    label: str
    rects: list[QRect]


@dataclass
class BlockGeometry:
    """What is painted for one block, in pixels from its top left.

    ``tints`` are the rectangles under mentions by (label, nested), outer ones first; ``labels`` the names
    shown at all times; ``nested`` are the tints of the inner mentions again, one by one in the order of the
    text; ``claim_layer`` is what is painted of claims; ``label_of`` is the label of each mention. ``crowded``
    tells that so many claims overlap that their bands reach down to the names of the next line.
    """

    tints: list[tuple[TintKey, list[QRect]]] = field(default_factory=list)
    nested: list[NestedTint] = field(default_factory=list)
    claim_layer: ClaimLayer = field(default_factory=ClaimLayer)
    labels: list[LabelPlace] = field(default_factory=list)
    label_of: dict[str, str] = field(default_factory=dict)
    crowded: bool = False
    make_placed: Callable[[Container[str] | None], list[PlacedPiece]] = lambda _: []
    make_wishes: Callable[[], list[LabelWish]] = list
    make_other_labels: Callable[[], list[LabelPlace]] = list

    def take_claims(self, other: BlockGeometry) -> None:
        """Draw the claims as *other* does."""
        self.claim_layer, self.crowded = other.claim_layer, other.crowded

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

    def nested_in(self, mention: Piece) -> Iterator[NestedTint]:
        """The tints that lie on that of *mention*."""
        inner = iter(self.nested)
        if any(tint.mention_id == mention.id for tint in self.nested):
            inner = dropwhile(lambda tint: tint.mention_id != mention.id, self.nested)
            next(inner)
        return (tint for tint in inner if mention.start <= tint.start < mention.end)

    @cached_property
    def wishes(self) -> list[LabelWish]:
        """The names of all mentions that begin here, which are looked at in few blocks only."""
        return self.make_wishes()

    @cached_property
    def all_labels(self) -> list[LabelPlace]:
        """The names of all mentions there is room for; those shown at all times are where they were."""
        return self.labels + self.make_other_labels()


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

    def build(self, block: QTextBlock, *, claims_of: BlockGeometry | None = None) -> BlockGeometry:
        """The geometry of a block; the layout is asked to lay it out first.

        *claims_of* is what was built of the same block before, if its claims and its lines are as they were.
        """
        text = BlockText(block, self._display)
        pieces = self._marks.touching(text.start, text.behind)
        geometry = BlockGeometry()
        if not pieces:
            return geometry
        # Outer before inner, so that the inner one is painted on top.
        pieces.sort(key=itemgetter(1), reverse=True)
        pieces.sort(key=itemgetter(0))
        height = int(self.layout.blockBoundingRect(block).height())
        self._draw_mentions(geometry, text, pieces)
        if claims_of is None:
            self._draw_claims(geometry, text, pieces, height)
        else:
            geometry.take_claims(claims_of)
        geometry.make_placed = partial(self._placed, block, pieces)
        return geometry

    def _draw_mentions(self, geometry: BlockGeometry, text: BlockText, pieces: Iterable[Piece]) -> None:
        """Add the tints of all mentions, and the names of those that are their entity's first."""
        mentions, is_first = self._marks.mentions, self.first_mentions.is_first
        by_depth: list[dict[TintKey, list[QRect]]] = [{} for _ in range(_DEEPEST + 1)]
        around: list[int] = []
        begun: list[_Begun] = []
        words: dict[int, list[tuple[int, int]]] = {}
        step = 3 * self.layout.metrics.unit
        for start, end, kind, mention_id in pieces:
            if kind != "mention":
                continue
            label = geometry.label_of[mention_id] = mentions[mention_id].label
            if around:
                around = [other for other in around if other > start]
            depth = min(len(around), _DEEPEST)
            around.append(end)
            fragments = text.fragments(start, end)
            rects: list[QRect] = []
            inset = depth * step
            for one in fragments:
                # A rectangle without its corner pixels, as two that cross: it costs less than a rounded one.
                tall = QRect(one.x, one.y + inset, one.width, one.height - 2 * inset)
                rects += (tall, tall + _WIDER_AND_LOWER)
                words.setdefault(one.y, []).append((one.x, one.x + one.width))
            by_depth[depth].setdefault((label, depth > 0), []).extend(rects)
            if depth:
                geometry.nested.append(NestedTint(mention_id, start, label, rects))
            if fragments and start >= text.start:
                begun.append((mention_id, label, fragments))
        geometry.tints = [tint for tints in by_depth for tint in tints.items()]
        geometry.make_wishes = lambda: [self._wish(*one) for one in begun]
        room = LabelRoom(words)
        geometry.labels = room.place(self._wish(*one) for one in begun if is_first(one[0]))
        geometry.make_other_labels = lambda: room.place(
            self._wish(*one) for one in begun if not is_first(one[0])
        )

    def _draw_claims(
        self, geometry: BlockGeometry, text: BlockText, pieces: Iterable[Piece], height: int
    ) -> None:
        placed = [text.place(piece) for piece in pieces if piece.kind in ("content", "gap")]
        if not placed:
            return
        lane, column = self.lanes.lane, self.columns.lane
        drawings = claim_drawings(placed, text.lines, height, self.layout.metrics, lane, column, self._worth)
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
        self.layout.blockBoundingRect(block)
        text = BlockText(block, self._display)
        return [text.place(piece) for piece in wanted]

    def _wish(self, mention_id: str, label: str, fragments: Sequence[Fragment]) -> LabelWish:
        """The name over a mention that begins in the block."""
        head = fragments[0]
        if head.start_x is None:  # where directions mix, the words may begin further on
            head = next((one for one in fragments if one.start_x is not None), head)
        width, free = self._label_widths.get(label, 0), self.layout.metrics.room_of_names
        further = None
        if fragments[-1].line > head.line:
            tail = next(one for one in fragments if one.line > head.line)
            left, right, rtl = _words_under(tail, width)
            further = LabelWish(label, mention_id, tail.y, left, right, width, rtl, None, free)
        left, right, rtl = _words_under(head, width)
        return LabelWish(label, mention_id, head.y, left, right, width, rtl, further, free)


def _words_under(fragment: Fragment, width: int) -> tuple[int, int, bool]:
    """The edges of the words that a name of this *width* stands over, and whether it runs leftwards there.

    Where directions mix the words may begin inside. If the first of them are too short for the name, it goes
    on over those that follow, which stand on their other side.
    """
    start, rtl = fragment.start_x, fragment.rtl
    left, right = fragment.x, fragment.x + fragment.width
    if start is None or start == (right if rtl else left):
        return left, right, rtl
    if width > (start - left if rtl else right - start):
        return left, right, not rtl
    return (left, start, rtl) if rtl else (start, right, rtl)
