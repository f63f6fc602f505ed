"""The fonts of the window: the family that ships, so that geometry is the same on every machine."""

from __future__ import annotations

from importlib.resources import files

from PySide6.QtGui import QFont, QFontDatabase

FAMILY = "Noto Sans"
ARTICLE_PIXELS = 17

_FILES = ("NotoSans-Regular.ttf", "NotoSans-Bold.ttf")
_registered: set[str] = set()


def register_fonts() -> None:
    """Make the shipped fonts known to Qt; needs a ``QGuiApplication``, and a second call does nothing."""
    for name in _FILES:
        if name in _registered:
            continue
        data = (files("penanda_assets") / "fonts" / name).read_bytes()
        QFontDatabase.addApplicationFontFromData(data)
        _registered.add(name)


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
