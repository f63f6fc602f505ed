"""Paints the geometry of blocks: marks under the text, the outline and handles of one over it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Literal, NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetrics, QPainter, QPen, QRegion, QStaticText, QTransform

from penanda.model.label import Label
from penanda_gui.article.claim_painter import ClaimPainter
from penanda_gui.article.fragments import Fragment
from penanda_gui.article.geometry import BlockGeometry, TintKey
from penanda_gui.article.label_places import LabelPlace
from penanda_gui.article.short_names import short_name
from penanda_gui.article.whole_dots import whole_dots
from penanda_gui.colour import mixed
from penanda_gui.fonts import label_font
from penanda_gui.theme import Theme, label_colours

Layers = Literal["both", "entities", "claims"]

# How much of a layer's colour is left when the other one is read.
RECEDED = 0.35


class Emphasis(NamedTuple):
    """The ids of the mentions that are painted stronger, and of the claims in the hue."""

    mentions: frozenset[str] = frozenset()
    claims: frozenset[str] = frozenset()


class MarkPainter:
    """Paints with the brushes of one theme, tagset, zoom and choice of layers."""

    def __init__(
        self, theme: Theme, labels: Sequence[Label], language: str, zoom: float, layers: Layers
    ) -> None:
        self._unit = max(1, round(zoom))
        self._handle = 5 * zoom
        self._base = QColor(theme.base)
        claim_share = RECEDED if layers == "entities" else 1.0
        self._claim_hue = QColor(theme.claim_hue)
        claim_ink = QColor(mixed(theme.claim_ink, theme.base, claim_share))
        self._claims = ClaimPainter(claim_ink, self._claim_hue, self._base)
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
        self,
        painter: QPainter,
        geometry: BlockGeometry,
        emphasis: Emphasis,
        *,
        all_labels: bool,
        claims_room: QRegion | None = None,
    ) -> None:
        """Paint what lies under the text of a block whose top left is the painter's origin.

        The strokes of claims keep to *claims_room*, if there is one.
        """
        painter.setPen(Qt.PenStyle.NoPen)
        if emphasis.claims and not self._names_recede:
            self._paint_claim_tints(painter, geometry, emphasis.claims)
        for key, rects in geometry.tints:
            painter.setBrush(self._tints.get(key, self._plain_tint))
            painter.drawRects(rects)
        if emphasis.claims and self._names_recede:  # else what recedes would make holes in what is read
            self._paint_claim_tints(painter, geometry, emphasis.claims)
        strong = emphasis.mentions
        if strong:
            self._paint_strong_mentions(painter, geometry, strong)
        self._claims.paint(painter, geometry.claim_layer, emphasis.claims, claims_room)
        names = geometry.names.all if all_labels else geometry.names.shown
        if self._names_recede and not all_labels:
            names = []
        missing = self._missing_names(geometry, strong, names) if strong else ()
        if missing:
            names = self._not_covered(geometry, names, missing)
        if geometry.crowded:
            self._clear_behind_names(painter, geometry, names)
        self._paint_names(painter, names)
        for place, plate in missing:
            painter.setBrush(self._base)
            painter.drawRect(plate)
            self._paint_names(painter, [place])

    def _paint_claim_tints(self, painter: QPainter, geometry: BlockGeometry, claims: frozenset[str]) -> None:
        for mark in geometry.placed_of(claims):
            if mark.piece.kind == "gap":
                continue
            painter.setBrush(self._claim_tint)
            painter.drawRects([_padded(fragment) for fragment in mark.fragments])
            if mark.piece.kind != "content":
                painter.setBrush(self._claim_hue)
                for fragment in mark.fragments:
                    painter.drawRects(_frame(fragment, whole_dots(painter, self._unit)))

    def _paint_strong_mentions(
        self, painter: QPainter, geometry: BlockGeometry, strong: frozenset[str]
    ) -> None:
        for mention in geometry.mentions:
            if mention.mention_id not in strong:
                continue
            painter.setBrush(self._hovers.get(mention.label, self._plain_tint))
            painter.drawRects([_padded(fragment) for fragment in geometry.fragments[mention.mention_id]])
            for nested in geometry.nested_in(mention):
                painter.setBrush(self._tints.get((nested.label, True), self._plain_tint))
                painter.drawRects(nested.rects)

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
        widths = {wish.mention_id: wish.width for wish in geometry.names.wishes}
        painter.setBrush(self._base)
        painter.drawRects([self._plate(place, widths[place.mention_id]) for place in names])

    def _plate(self, place: LabelPlace, width: int) -> QRect:
        """The ground a name stands on where it has to cover something."""
        # No taller than its capitals, or it would hide the bands and brackets over it.
        return QRect(place.x - 2, place.row - 1 - self._cap_height, width + 4, self._cap_height + 1)

    def _missing_names(
        self, geometry: BlockGeometry, strong: frozenset[str], names: Sequence[LabelPlace]
    ) -> list[tuple[LabelPlace, QRect]]:
        """The name of a selected or hovered mention, with its plate, shows even where it had to give way."""
        missing = strong - {place.mention_id for place in names}
        places = [
            (LabelPlace(wish.label, wish.mention_id, wish.start_x(), wish.row), wish.width)
            for wish in (geometry.names.wishes if missing else ())
            if wish.mention_id in missing
        ]
        return [(place, self._plate(place, width)) for place, width in places]

    def _not_covered(
        self,
        geometry: BlockGeometry,
        names: Sequence[LabelPlace],
        missing: Sequence[tuple[LabelPlace, QRect]],
    ) -> list[LabelPlace]:
        """The names that no plate covers: half of a name would say nothing, or something else."""
        widths = {wish.mention_id: wish.width for wish in geometry.names.wishes}
        return [
            place
            for place in names
            if not any(
                plate.intersects(QRect(place.x, plate.y(), widths[place.mention_id], plate.height()))
                for covering, plate in missing
                if covering.row == place.row
            )
        ]

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


def _frame(fragment: Fragment, thickness: float) -> list[QRectF]:
    box = QRectF(_padded(fragment))
    return [
        QRectF(box.left(), box.top(), box.width(), thickness),
        QRectF(box.left(), box.bottom() - thickness, box.width(), thickness),
        QRectF(box.left(), box.top(), thickness, box.height()),
        QRectF(box.right() - thickness, box.top(), thickness, box.height()),
    ]


def _solid(colour: str) -> QBrush:
    # Asked for a colour alone, the binding loads gradients and images to see whether it is one of them.
    return QBrush(QColor(colour), Qt.BrushStyle.SolidPattern)
