"""Paints all of a page that is not its text: block by block under the text, and what stands over it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QRegion

from penanda.model.label import Label
from penanda_gui.article.ghost_painter import GhostPainter
from penanda_gui.article.ghosts import Ghosts
from penanda_gui.article.hit_painter import HitPainter
from penanda_gui.article.hits import Hits
from penanda_gui.article.overlay import SelectedMark, paint_outlines
from penanda_gui.article.page import REACH
from penanda_gui.article.painter import Emphasis, Layers, MarkPainter
from penanda_gui.article.sheet import Sheet
from penanda_gui.theme import LIGHT, Theme


class Look(NamedTuple):
    """What brushes and pens are made from; names are in *language*, a code such as ``"ms"``."""

    theme: Theme = LIGHT
    labels: tuple[Label, ...] = ()
    language: str = "en"
    zoom: float = 1.0
    layers: Layers = "both"


class UnderText(NamedTuple):
    """What is painted under the words of a page, besides its marks.

    The names of all mentions show in the block numbered ``named``, or in every one with ``all_labels``.
    Claims keep to ``claims_room`` of the viewport, if there is one.
    """

    emphasis: Emphasis
    hits: Hits
    ghosts: Ghosts
    named: int | None
    all_labels: bool
    claims_room: QRegion | None


class PagePainter:
    """Paints pages in one look. Painters stand at the top left of the viewport."""

    def __init__(self, look: Look) -> None:
        self.marks = MarkPainter(look.theme, look.labels, look.language, look.zoom, look.layers)
        self._hits = HitPainter(look.theme, look.zoom)
        self._ghosts = GhostPainter(look.theme, look.labels, look.zoom, look.layers)
        self._unsaved = QColor(look.theme.negative)

    def paint_under_text(
        self, painter: QPainter, sheet: Sheet, rows: tuple[int, int], what: UnderText
    ) -> None:
        """Paint what lies under the words in the rows of the viewport from the first to the last."""
        reach = REACH * sheet.layout.metrics.unit
        above = 0
        claims_room = what.claims_room
        for block, top in sheet.page.blocks(rows[0] - reach, rows[1] + reach):
            painter.translate(0, top - above)
            above = top
            all_labels = what.all_labels or block.blockNumber() == what.named
            geometry = sheet.decorations.of(block)
            room = claims_room.translated(0, -top) if claims_room is not None and top < 0 else None
            self.marks.paint_block(painter, geometry, what.emphasis, all_labels=all_labels, claims_room=room)
            if what.hits:
                self._hits.paint_block(painter, sheet.text_of(block), what.hits)
            if what.ghosts:
                self._ghosts.paint_block(painter, sheet.text_of(block), what.ghosts)

    def paint_over_text(
        self, painter: QPainter, sheet: Sheet, selected: SelectedMark, waiting: Iterable[tuple[int, int]]
    ) -> None:
        """Outline the spans (code points) of marks that wait to be saved, and the selected mark."""
        paint_outlines(painter, sheet, waiting, self.marks, self._unsaved, Qt.PenStyle.DashLine)
        selected.paint(painter, sheet, self.marks)
