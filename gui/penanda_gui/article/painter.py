"""Paints the geometry of blocks: marks under the text, the outline and handles of one over it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from math import floor
from typing import Literal, NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetrics, QPainter, QPen, QPixmap, QStaticText, QTransform

from penanda.marks import MarkRef
from penanda.model.label import Label
from penanda.model.vocabulary import CheckWorthiness
from penanda_gui.article.claim_layer import ClaimLayer
from penanda_gui.article.claim_strokes import ClaimDrawing, Dashes
from penanda_gui.article.fragments import Fragment
from penanda_gui.article.geometry import BlockGeometry, TintKey
from penanda_gui.article.label_places import LabelPlace
from penanda_gui.article.short_names import short_name
from penanda_gui.colour import mixed
from penanda_gui.fonts import label_font
from penanda_gui.theme import Theme, label_colours

Layers = Literal["both", "entities", "claims"]

# How much of a layer's colour is left when the other one is read.
RECEDED = 0.35
# A stroke is made of as few tiles as may be: each one costs, however short it is.
_DASHES_IN_A_TILE = 100
# How thick the ring of a sign is for each pixel it is wide: in a thicker one a half disc would not show.
_RING = 0.18


class Emphasis(NamedTuple):
    """Which marks are painted stronger: the selected and the hovered one, and the claims in the hue."""

    selected: MarkRef | None = None
    hovered: MarkRef | None = None
    claims: frozenset[str] = frozenset()

    def mentions(self) -> frozenset[str]:
        """The ids of the mentions that are painted stronger."""
        refs = (self.selected, self.hovered)
        return frozenset(ref.id for ref in refs if ref is not None and ref.kind == "mention")


class MarkPainter:
    """Paints with the brushes of one theme, tagset, zoom and choice of layers."""

    def __init__(
        self, theme: Theme, labels: Sequence[Label], language: str, zoom: float, layers: Layers
    ) -> None:
        self._unit = max(1, round(zoom))
        self._handle = 5 * zoom
        self._base = QColor(theme.base)
        claim_share = RECEDED if layers == "entities" else 1.0
        self._claim_ink = QColor(mixed(theme.claim_ink, theme.base, claim_share))
        self._claim_hue = QColor(theme.claim_hue)
        self._claim_tint = QColor(theme.claim_tint)
        self._names_recede = layers == "claims"
        # For mentions whose label the tagset does not hold.
        self._plain_tint = _solid(mixed(theme.dim_text, theme.base, theme.mention_tint))
        self._plain_ink = QColor(theme.dim_text)
        self._font = label_font(zoom)
        self._ascent, self._cap_height = (
            QFontMetrics(self._font).ascent(),
            QFontMetrics(self._font).capHeight(),
        )
        self._tints: dict[TintKey, QBrush] = {}
        self._hovers: dict[str, QBrush] = {}
        self._inks: dict[str, QColor] = {}
        self._names: dict[str, QStaticText] = {}
        # Drawn once: an antialiased circle takes longer than all else that is painted of a claim.
        self._signs: dict[tuple[CheckWorthiness, int, int, float], QPixmap] = {}
        self._dash_brushes: dict[tuple[Dashes, int], QBrush] = {}
        for label in labels:
            self._prepare(label, theme, language)

    def label_widths(self) -> dict[str, int]:
        """How wide the short name of each label is, in pixels."""
        return {label: round(name.size().width()) for label, name in self._names.items()}

    def _prepare(self, label: Label, theme: Theme, language: str) -> None:
        colours = label_colours(label, theme)
        share = RECEDED if self._names_recede else 1.0
        self._tints[label.id, False] = _solid(mixed(colours.fill, theme.base, share))
        self._tints[label.id, True] = _solid(mixed(colours.nested, theme.base, share))
        self._hovers[label.id] = _solid(colours.hover)
        self._inks[label.id] = QColor(colours.ink)
        name = QStaticText(short_name(label, language))
        name.setTextFormat(Qt.TextFormat.PlainText)
        name.prepare(QTransform(), self._font)
        self._names[label.id] = name

    def paint_block(
        self, painter: QPainter, geometry: BlockGeometry, emphasis: Emphasis, *, all_labels: bool
    ) -> None:
        """Paint what lies under the text of a block whose top left is the painter's origin."""
        painter.setPen(Qt.PenStyle.NoPen)
        if emphasis.claims and not self._names_recede:
            self._paint_claim_tints(painter, geometry, emphasis.claims)
        for key, rects in geometry.tints:
            painter.setBrush(self._tints.get(key, self._plain_tint))
            painter.drawRects(rects)
        if emphasis.claims and self._names_recede:  # else what recedes would make holes in what is read
            self._paint_claim_tints(painter, geometry, emphasis.claims)
        self._paint_strong_mentions(painter, geometry, emphasis)
        self._paint_claims(painter, geometry.claim_layer, emphasis.claims)
        names = geometry.all_labels if all_labels else geometry.labels
        if self._names_recede and not all_labels:
            names = []
        if geometry.crowded:
            self._clear_behind_names(painter, geometry, names)
        self._paint_names(painter, names)
        self._paint_missing_names(painter, geometry, emphasis, names)

    def _paint_claim_tints(self, painter: QPainter, geometry: BlockGeometry, claims: frozenset[str]) -> None:
        for mark in geometry.placed_of(claims):
            if mark.piece.kind == "gap":
                continue
            painter.setBrush(self._claim_tint)
            painter.drawRects([_padded(fragment) for fragment in mark.fragments])
            if mark.piece.kind != "content":
                painter.setBrush(self._claim_hue)
                for fragment in mark.fragments:
                    painter.drawRects(_frame(fragment, self._unit))

    def _paint_strong_mentions(self, painter: QPainter, geometry: BlockGeometry, emphasis: Emphasis) -> None:
        strong = emphasis.mentions()
        for mark in geometry.placed_of(strong) if strong else ():
            painter.setBrush(self._hovers.get(geometry.label_of[mark.piece.id], self._plain_tint))
            painter.drawRects([_padded(fragment) for fragment in mark.fragments])
            for nested in geometry.nested_in(mark.piece):
                painter.setBrush(self._tints.get((nested.label, True), self._plain_tint))
                painter.drawRects(nested.rects)

    def _paint_claims(self, painter: QPainter, layer: ClaimLayer, in_hue: frozenset[str]) -> None:
        if not layer.drawings:
            return
        place = painter.deviceTransform()
        scale = place.m11()
        if scale.is_integer():
            self._paint_layer(painter, layer, in_hue, scale)
            return
        painter.save()
        painter.scale(1 / scale, 1 / scale)
        painter.translate(floor(place.dx() + 0.5) - place.dx(), floor(place.dy() + 0.5) - place.dy())
        self._paint_layer(painter, layer.in_dots(scale), in_hue, scale)
        painter.restore()

    def _paint_layer(
        self, painter: QPainter, layer: ClaimLayer, in_hue: frozenset[str], scale: float
    ) -> None:
        """Paint all claims in one ink, and those in the hue over the others."""
        if not any(claim.claim_id in in_hue for claim in layer.drawings):
            self._paint_strokes(painter, layer.strokes, layer.dashed, self._claim_ink)
            self._paint_signs(painter, layer.drawings, self._claim_ink, scale)
            return
        for claim in sorted(layer.drawings, key=lambda claim: claim.claim_id in in_hue):
            ink = self._claim_hue if claim.claim_id in in_hue else self._claim_ink
            self._paint_strokes(painter, claim.strokes, claim.dashed, ink)
            self._paint_signs(painter, [claim], ink, scale)

    def _paint_strokes(
        self, painter: QPainter, strokes: Sequence[QRect], dashed: Mapping[Dashes, list[QRect]], ink: QColor
    ) -> None:
        painter.setBrush(ink)
        painter.drawRects(strokes)
        for dashes, rects in dashed.items():
            painter.setBrush(self._dash_brush(dashes, ink))
            painter.drawRects(rects)

    def _paint_signs(
        self, painter: QPainter, claims: Iterable[ClaimDrawing], ink: QColor, scale: float
    ) -> None:
        for claim in claims:
            if claim.sign is not None and claim.worth is not None:
                painter.drawPixmap(
                    claim.sign.topLeft(), self._sign(claim.worth, ink, claim.sign.width(), scale)
                )

    def _dash_brush(self, dashes: Dashes, ink: QColor) -> QBrush:
        """A brush that leaves out what lies between dashes."""
        key = dashes, ink.rgba()
        brush = self._dash_brushes.get(key)
        if brush is None:
            on, period, vertical = dashes
            length = period * _DASHES_IN_A_TILE
            tile = QPixmap(1, length) if vertical else QPixmap(length, 1)
            tile.fill(Qt.GlobalColor.transparent)
            pen = QPainter(tile)
            pen.setPen(Qt.PenStyle.NoPen)
            pen.setBrush(ink)
            for start in range(0, length, period):
                pen.drawRect(*((0, start, 1, on) if vertical else (start, 0, on, 1)))
            pen.end()
            brush = self._dash_brushes[key] = QBrush(ink, tile)
        return brush

    def _sign(self, worth: CheckWorthiness, ink: QColor, size: int, scale: float) -> QPixmap:
        """A full disc for what is to be checked, a half one for minor, a ring for not checkable.

        *scale* is how many dots of the screen a pixel has. The sign is *size* pixels wide, or dots where
        they are painted in dots.
        """
        key = worth, ink.rgba(), size, scale
        sign = self._signs.get(key)
        if sign is None:
            ratio = scale if scale.is_integer() else 1.0
            sign = QPixmap(round(size * ratio), round(size * ratio))
            sign.fill(Qt.GlobalColor.transparent)
            painter = QPainter(sign)
            self._draw_sign(painter, QRectF(sign.rect()), ink, worth)
            painter.end()
            sign.setDevicePixelRatio(ratio)
            self._signs[key] = sign
        return sign

    def _draw_sign(self, painter: QPainter, room: QRectF, ink: QColor, worth: CheckWorthiness) -> None:
        ring = _RING * room.width()
        circle = room.adjusted(ring / 2, ring / 2, -ring / 2, -ring / 2)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(ink, ring))
        painter.setBrush(ink if worth == "check" else self._base)
        painter.drawEllipse(circle)
        if worth == "minor":
            painter.setBrush(ink)
            painter.drawPie(circle, 90 * 16, 180 * 16)

    def _paint_names(self, painter: QPainter, names: Sequence[LabelPlace]) -> None:
        if not names:
            return
        painter.setFont(self._font)
        for label, _, x, row in names:
            name = self._names.get(label)
            if name is not None:
                painter.setPen(self._inks[label])
                painter.drawStaticText(x, row - 1 - self._ascent, name)
        painter.setPen(Qt.PenStyle.NoPen)

    def _clear_behind_names(
        self, painter: QPainter, geometry: BlockGeometry, names: Sequence[LabelPlace]
    ) -> None:
        """Bands of claims in deep lanes give way to the names of the line below them."""
        widths = {wish.mention_id: wish.width for wish in geometry.wishes}
        painter.setBrush(self._base)
        painter.drawRects([self._plate(place, widths[place.mention_id]) for place in names])

    def _plate(self, place: LabelPlace, width: int) -> QRect:
        """The ground a name stands on where it has to cover something."""
        # No taller than its capitals, or it would hide the bands and brackets over it.
        return QRect(place.x - 2, place.row - 1 - self._cap_height, width + 4, self._cap_height + 1)

    def _paint_missing_names(
        self, painter: QPainter, geometry: BlockGeometry, emphasis: Emphasis, names: Sequence[LabelPlace]
    ) -> None:
        """The name of a selected or hovered mention shows even where it had to give way."""
        missing = emphasis.mentions() - {place.mention_id for place in names}
        for wish in geometry.wishes if missing else ():
            if wish.mention_id not in missing:
                continue
            place = LabelPlace(wish.label, wish.mention_id, wish.start_x(), wish.row)
            painter.setBrush(self._base)
            painter.drawRect(self._plate(place, wish.width))
            self._paint_names(painter, [place])

    def ink_of(self, label: str | None) -> QColor:
        """The ink of a label, or that of the current claim for ``None``."""
        return self._claim_hue if label is None else self._inks.get(label, self._plain_ink)

    def paint_outline(
        self,
        painter: QPainter,
        fragments: Sequence[Fragment],
        ink: QColor,
        style: Qt.PenStyle = Qt.PenStyle.SolidLine,
    ) -> None:
        """Outline a selected mark, or with dashes one that is not saved, over the text of its block."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(ink, 1.2 * self._unit, style))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for fragment in fragments:
            box = QRectF(fragment.rect).adjusted(-1.5, 0.5, 1.5, 0.5)
            painter.drawRoundedRect(box, 3 * self._unit, 3 * self._unit)

    def paint_handles(self, painter: QPainter, handles: Iterable[QPointF], ink: QColor) -> None:
        """Paint the round handles at the edges of a selected mark, over the text."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._base, 1.5 * self._unit))
        painter.setBrush(ink)
        for handle in handles:
            painter.drawEllipse(handle, self._handle, self._handle)


def _padded(fragment: Fragment) -> QRect:
    return fragment.rect.adjusted(-1, 1, 1, 0)


def _frame(fragment: Fragment, thickness: int) -> list[QRect]:
    box = _padded(fragment)
    return [
        QRect(box.left(), box.top(), box.width(), thickness),
        QRect(box.left(), box.bottom() - thickness + 1, box.width(), thickness),
        QRect(box.left(), box.top(), thickness, box.height()),
        QRect(box.right() - thickness + 1, box.top(), thickness, box.height()),
    ]


def _solid(colour: str) -> QBrush:
    # Asked for a colour alone, the binding loads gradients and images to see whether it is one of them.
    return QBrush(QColor(colour), Qt.BrushStyle.SolidPattern)
