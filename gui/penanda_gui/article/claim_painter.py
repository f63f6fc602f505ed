"""Paints the claims of a block: their strokes, dashes and signs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from math import floor
from typing import Literal, TypeAlias

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPixmap, QRegion

from penanda_gui.article.claim_layer import ClaimLayer
from penanda_gui.article.claim_strokes import ClaimDrawing, Dashes

# What stands at the head of a bar: the worth of its claim, or that there are several.
Sign: TypeAlias = Literal["check", "minor", "not_checkable", "several"]

# A stroke is made of as few tiles as may be: each one costs, however short it is.
_DASHES_IN_A_TILE = 100
# How thick the ring of a sign is for each pixel it is wide: in a thicker one a half disc would not show.
_RING = 0.18
_TRIFLE = 1 / 1024


class ClaimPainter:
    """Paints claims in one ink, and those that stand out in a hue, on pages of the colour *base*."""

    def __init__(self, ink: QColor, hue: QColor, base: QColor) -> None:
        self._ink, self._hue, self._base = ink, hue, base
        # Drawn once: an antialiased circle takes longer than all else that is painted of a claim.
        self._signs: dict[tuple[Sign, int, int, float], QPixmap] = {}
        self._dash_brushes: dict[tuple[Dashes, int], QBrush] = {}

    def paint(
        self, painter: QPainter, layer: ClaimLayer, in_hue: frozenset[str], room: QRegion | None = None
    ) -> None:
        """Paint those of a block whose top left is the painter's origin; *in_hue* stand over the others.

        Nothing is painted outside *room*, if there is one.
        """
        if not layer.drawings:
            return
        place = painter.deviceTransform()
        scale = place.m11()
        if scale.is_integer() and room is None:
            self._paint_layer(painter, layer, in_hue, scale)
            return
        painter.save()
        if room is not None:
            painter.setClipRegion(room)
        if not scale.is_integer():
            painter.scale(1 / scale, 1 / scale)
            painter.translate(_to_a_dot(place.dx()), _to_a_dot(place.dy()))
            layer = layer.in_dots(scale)
        self._paint_layer(painter, layer, in_hue, scale)
        painter.restore()

    def _paint_layer(
        self, painter: QPainter, layer: ClaimLayer, in_hue: frozenset[str], scale: float
    ) -> None:
        if not any(claim.claim_id in in_hue for claim in layer.drawings):
            self._paint_strokes(painter, layer.strokes, layer.dashed, self._ink)
            self._paint_signs(painter, layer.drawings, self._ink, scale)
            return
        for claim in sorted(layer.drawings, key=lambda claim: claim.claim_id in in_hue):
            ink = self._hue if claim.claim_id in in_hue else self._ink
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
            if claim.sign is None:
                continue
            sign = self._sign_of(claim, ink)
            if sign is not None:
                painter.drawPixmap(claim.sign.topLeft(), self._sign(sign, ink, claim.sign.width(), scale))

    def _sign_of(self, claim: ClaimDrawing, ink: QColor) -> Sign | None:
        """That of its worth. Where several share one place, only the current one shows it there."""
        if claim.crowd == 0 or ink is self._hue:
            return claim.worth
        return "several" if claim.crowd == 1 else None

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

    def _sign(self, kind: Sign, ink: QColor, size: int, scale: float) -> QPixmap:
        """A full disc for what is to be checked, a half one for minor, a ring for not checkable.

        A cross stands for several. *scale* is how many dots of the screen a pixel has. The sign is *size*
        pixels wide, or dots where they are painted in dots.
        """
        key = kind, ink.rgba(), size, scale
        sign = self._signs.get(key)
        if sign is None:
            ratio = scale if scale.is_integer() else 1.0
            sign = QPixmap(round(size * ratio), round(size * ratio))
            sign.fill(Qt.GlobalColor.transparent)
            painter = QPainter(sign)
            self._draw_sign(painter, QRectF(sign.rect()), ink, kind)
            painter.end()
            sign.setDevicePixelRatio(ratio)
            self._signs[key] = sign
        return sign

    def _draw_sign(self, painter: QPainter, room: QRectF, ink: QColor, kind: Sign) -> None:
        ring = _RING * room.width()
        if kind == "several":
            _draw_cross(painter, room, ink)
            return
        circle = room.adjusted(ring / 2, ring / 2, -ring / 2, -ring / 2)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(ink, ring))
        painter.setBrush(ink if kind == "check" else self._base)
        painter.drawEllipse(circle)
        if kind == "minor":
            painter.setBrush(ink)
            painter.drawPie(circle, 90 * 16, 180 * 16)


def _to_a_dot(place: float) -> float:
    """How far it is from a place in dots to the nearest whole dot, or a trifle further from 0.

    Qt cuts a part of a dot off, and without the trifle a whole one where -54 has come out as -53.999….
    """
    dot = floor(place + 0.5)
    return dot - place + (_TRIFLE if dot >= 0 else -_TRIFLE)


def _draw_cross(painter: QPainter, room: QRectF, ink: QColor) -> None:
    """Two bars in whole dots, over the middle of the square."""
    size = int(room.width())
    thick = max(1, round(_RING * size))
    thick += (size - thick) % 2
    first = (size - thick) // 2
    painter.fillRect(first, 0, thick, size, ink)
    painter.fillRect(0, first, size, thick, ink)
