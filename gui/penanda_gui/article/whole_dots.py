"""Strokes as thick as so many whole dots of the screen."""

from __future__ import annotations

from PySide6.QtGui import QPainter


def whole_dots(painter: QPainter, pixels: float) -> float:
    """How thick a stroke of *pixels* is in whole dots, at least one; in the pixels that *painter* paints in.

    At 125 % a stroke of one pixel would be one dot thick here and two dots there.
    """
    scale = painter.deviceTransform().m11()
    return max(1, int(pixels * scale)) / scale
