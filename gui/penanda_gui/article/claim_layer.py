"""All that is painted of the claims of one block, in pixels or in whole dots of a screen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import ceil, floor

from PySide6.QtCore import QRect

from penanda_gui.article.claim_strokes import ClaimDrawing, Dashes


class ClaimLayer:
    """The claims of a block: the drawing of each, and in ``strokes`` and ``dashed`` those of all in one."""

    def __init__(self, drawings: Sequence[ClaimDrawing] = ()) -> None:
        self.drawings = drawings
        self.strokes: list[QRect] = []
        self.dashed: dict[Dashes, list[QRect]] = {}
        for drawing in drawings:
            self.strokes += drawing.strokes
            for dashes, rects in drawing.dashed.items():
                self.dashed.setdefault(dashes, []).extend(rects)
        self._in_dots: tuple[float, ClaimLayer] | None = None

    def in_dots(self, scale: float) -> ClaimLayer:
        """The same in dots, for a screen of *scale* dots to the pixel, which is no whole number.

        Painted in pixels there, a thin stroke would be one dot thick here and two dots there.
        """
        if self._in_dots is None or self._in_dots[0] != scale:
            dots = _Dots(scale)
            self._in_dots = scale, ClaimLayer([dots.drawing(drawing) for drawing in self.drawings])
        return self._in_dots[1]


class _Dots:
    """Places strokes on whole dots. What is equally thick in pixels is so in dots."""

    def __init__(self, scale: float) -> None:
        self._scale = scale

    def drawing(self, drawing: ClaimDrawing) -> ClaimDrawing:
        thickness = drawing.thickness
        flat = [rect for rect in drawing.strokes if rect.height() == thickness]
        flat += [rect for dashes, rects in drawing.dashed.items() if not dashes.vertical for rect in rects]
        ends = {rect.right() for rect in flat}
        return ClaimDrawing(
            drawing.claim_id,
            drawing.worth,
            self._thick(thickness),
            [
                self._flat(rect) if rect.height() == thickness else self._upright(rect, ends)
                for rect in drawing.strokes
            ],
            self._dashed(drawing.dashed),
            self._sign(drawing.sign, thickness) if drawing.sign is not None else None,
            drawing.crowd,
        )

    def _near(self, pixels: int) -> int:
        return floor(pixels * self._scale + 0.5)

    def _thick(self, pixels: int) -> int:
        # Never up: a thin stroke has to be clearly thinner than a thick one.
        return max(1, int(pixels * self._scale))

    def _flat(self, rect: QRect) -> QRect:
        left, right = self._near(rect.left()), self._near(rect.right() + 1)
        return QRect(left, self._near(rect.top()), right - left, self._thick(rect.height()))

    def _upright(self, rect: QRect, ends: set[int]) -> QRect:
        """A bar, or a bracket, which at the end of a band ends with it."""
        width = self._thick(rect.width())
        left = self._near(rect.right() + 1) - width if rect.right() in ends else self._near(rect.left())
        # Down to the last dot, so that the bars of two blocks meet wherever they begin.
        top, bottom = self._near(rect.top()), ceil((rect.bottom() + 1) * self._scale)
        return QRect(left, top, width, bottom - top)

    def _dashed(self, dashed: Mapping[Dashes, Sequence[QRect]]) -> dict[Dashes, list[QRect]]:
        return {
            Dashes(self._near(dashes.on), self._near(dashes.period), dashes.vertical): [
                self._upright(rect, set()) if dashes.vertical else self._flat(rect) for rect in rects
            ]
            for dashes, rects in dashed.items()
        }

    def _sign(self, sign: QRect, thickness: int) -> QRect:
        """The square of a sign, over the middle of its bar as in pixels."""
        bar = self._near(sign.left() + (sign.width() - thickness) // 2)
        size, width = int(sign.width() * self._scale), self._thick(thickness)
        size += (size - width) % 2
        return QRect(bar - (size - width) // 2, self._near(sign.top()), size, size)
