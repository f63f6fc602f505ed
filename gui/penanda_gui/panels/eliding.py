"""Lines cut where there is no more room for them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics

# In code points: more than the widest screen has room for.
_MOST_MEASURED = 2_000


def elided(metrics: QFontMetrics, line: str, width: int) -> str:
    """*line* as far as *width* has room for it, with an ellipsis where it is cut.

    Of a very long line only the beginning is measured: an entity can be called what a whole article says.
    """
    return metrics.elidedText(line[:_MOST_MEASURED], Qt.TextElideMode.ElideRight, width)
