"""Paints what is suggested: dots under the words, and a dashed frame around the ones that are meant."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPen

from penanda.model.label import Label
from penanda_gui.article.block_text import BlockText
from penanda_gui.article.fragments import Fragment
from penanda_gui.article.ghosts import Ghost, Ghosts
from penanda_gui.article.painter import RECEDED, Layers
from penanda_gui.article.whole_dots import whole_dots
from penanda_gui.colour import mixed
from penanda_gui.theme import Theme, label_colours

# The dots stand under the text and over the bands of claims; those of an inner ghost one step higher.
_BELOW = 1
# How wide a dot is and how far it is to the next one, per unit.
_DOT, _GAP = 1.5, 2.6


def ghost_fragments(text: BlockText, ghosts: Ghosts) -> Iterator[tuple[Ghost, list[Fragment]]]:
    """The rectangles of each ghost in a block."""
    for ghost in ghosts.between(text.start, text.end):
        yield ghost, text.fragments(ghost.start, ghost.end)


class GhostPainter:
    """Paints ghosts in the colours of one theme, at one zoom (1.0 is 100 %).

    They recede with the entities, but for the one that is meant.
    """

    def __init__(self, theme: Theme, labels: Sequence[Label], zoom: float, layers: Layers) -> None:
        self._unit = max(1, round(zoom))
        self._inks = {label.id: QColor(label_colours(label, theme).ink) for label in labels}
        self._other = QColor(theme.dim_text)
        share = RECEDED if layers == "claims" else 1.0
        self._dots = {
            label: QColor(mixed(ink.name(), theme.base, share)) for label, ink in self._inks.items()
        }
        self._other_dots = QColor(mixed(theme.dim_text, theme.base, share))

    def paint_block(self, painter: QPainter, text: BlockText, ghosts: Ghosts) -> None:
        """Paint the ghosts of a block whose top left is the painter's origin."""
        outer_end = 0
        for ghost, fragments in ghost_fragments(text, ghosts):
            is_inner = ghost.end <= outer_end
            outer_end = max(outer_end, ghost.end)
            is_meant = (ghost.start, ghost.end) == ghosts.current
            ink = self._inks.get(ghost.label, self._other)
            dots = ink if is_meant else self._dots.get(ghost.label, self._other_dots)
            for fragment in fragments:
                self._underline(painter, fragment, dots, is_inner=is_inner)
                if is_meant:
                    self._frame(painter, fragment, ink)

    def _underline(self, painter: QPainter, fragment: Fragment, ink: QColor, *, is_inner: bool) -> None:
        # In whole dots of the screen, or some would come out bolder than others.
        scale = painter.deviceTransform().m11()
        dot, gap = (round(part * self._unit * scale) for part in (_DOT, _GAP))
        pen = QPen(ink, dot / scale)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        pen.setDashPattern([1, gap / dot])
        painter.setPen(pen)
        y = fragment.y + fragment.height - _BELOW * self._unit - (2 * self._unit if is_inner else 0)
        painter.drawLine(fragment.x, y, fragment.x + fragment.width, y)

    def _frame(self, painter: QPainter, fragment: Fragment, ink: QColor) -> None:
        painter.setPen(QPen(ink, whole_dots(painter, self._unit), Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(fragment.rect.adjusted(-2, -1, 1, 1))
