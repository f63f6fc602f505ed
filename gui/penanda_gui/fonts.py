"""The fonts of the window: the family that ships, so that geometry is the same on every machine."""

from __future__ import annotations

from functools import cache

from PySide6.QtGui import QFont, QFontDatabase

from penanda_assets import font_files

FAMILY = "Noto Sans"
ARTICLE_PIXELS = 17


@cache
def register_fonts() -> None:
    """Make the shipped fonts known to Qt; needs a ``QGuiApplication``, and a second call does nothing."""
    for file in font_files():
        QFontDatabase.addApplicationFont(str(file))


def article_font(zoom: float = 1.0) -> QFont:
    """The font articles are read in, at *zoom* (1.0 is 100 %).

    Scripts the family lacks (Arabic, Chinese, emoji …) fall back to the system's fonts.
    """
    register_fonts()
    font = QFont(FAMILY)
    font.setPixelSize(round(ARTICLE_PIXELS * zoom))
    return font


def label_font(zoom: float = 1.0) -> QFont:
    """The small bold font of the names over mentions; never under 11 pixels."""
    register_fonts()
    font = QFont(FAMILY)
    font.setPixelSize(max(11, round(ARTICLE_PIXELS * zoom * 0.62)))
    font.setWeight(QFont.Weight.Bold)
    return font
