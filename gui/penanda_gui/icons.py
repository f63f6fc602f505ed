"""Icons, drawn in a colour of the theme."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap

from penanda_assets import icon_file

_SIZES = (16, 24, 32, 48)


@lru_cache(maxsize=256)
def icon(name: str, colour: str) -> QIcon:
    """The icon *name* of the shipped set in *colour* (``#RRGGBB``), sharp up to 48 pixels."""
    from PySide6.QtSvg import QSvgRenderer  # late: icons are drawn once the first article is painted

    drawing = icon_file(name).read_text(encoding="utf-8").replace("currentColor", colour)
    renderer = QSvgRenderer(QByteArray(drawing.encode()))
    made = QIcon()
    for size in _SIZES:
        picture = QPixmap(size, size)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        renderer.render(painter, QRectF(0, 0, size, size))
        painter.end()
        made.addPixmap(picture)
    return made


def app_icon() -> QIcon:
    """Penanda's own icon."""
    return icon("penanda", "")
