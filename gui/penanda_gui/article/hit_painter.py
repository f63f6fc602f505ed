"""Paints what was found: a thin frame with a faint fill, over the tints of marks and under the text."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import QBrush, QColor, QPainter, QPen

from penanda_gui.article.block_text import BlockText
from penanda_gui.article.fragments import Fragment
from penanda_gui.article.hits import Hits
from penanda_gui.article.whole_dots import whole_dots
from penanda_gui.theme import Theme

# How much of the colour shows in the fill and the frame of a hit, and of the one that is meant.
_FILL, _FRAME = 0.12, 0.6
_CURRENT_FILL, _CURRENT_FRAME = 0.28, 1.0


def hit_fragments(text: BlockText, hits: Hits) -> Iterator[tuple[list[Fragment], bool]]:
    """The rectangles of each hit in a block, and whether it is the one meant."""
    for number in hits.between(text.start, text.end):
        yield text.fragments(*hits.span(number)), number == hits.current


class HitPainter:
    """Paints hits in the colours of one theme, at one zoom (1.0 is 100 %)."""

    def __init__(self, theme: Theme, zoom: float) -> None:
        self._unit = max(1, round(zoom))
        self._fill, self._frame = _shade(theme, _FILL), _shade(theme, _FRAME)
        self._current_fill, self._current_frame = _shade(theme, _CURRENT_FILL), _shade(theme, _CURRENT_FRAME)

    def paint_block(self, painter: QPainter, text: BlockText, hits: Hits) -> None:
        """Paint the hits of a block whose top left is the painter's origin."""
        for fragments, is_current in hit_fragments(text, hits):
            fill, frame = (
                (self._current_fill, self._current_frame) if is_current else (self._fill, self._frame)
            )
            painter.setBrush(QBrush(fill))
            painter.setPen(QPen(frame, whole_dots(painter, (2 if is_current else 1) * self._unit)))
            for fragment in fragments:
                painter.drawRect(fragment.rect.adjusted(-1, 1, 0, -1))


def _shade(theme: Theme, share: float) -> QColor:
    colour = QColor(theme.warning)
    colour.setAlphaF(share)
    return colour
