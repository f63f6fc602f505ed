"""The measures of a page: how wide its column is, how far apart its lines are."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtGui import QFont, QFontMetrics

from penanda_gui.fonts import label_font

_COLUMN = 760
_LEFT_MARGIN = 96
_RIGHT_MARGIN = 40
_NARROWEST_LEFT = 44
_NARROWEST_COLUMN = 120


class Metrics(NamedTuple):
    """Measures in device-independent pixels, all whole.

    ``unit`` is the thickness of a thin stroke; ``pitch`` the distance of two baselines; the column
    of text begins at ``left`` and is ``width`` wide; ``margin`` is the room for bars beside it; ``name``
    is how high the capitals of a name over words are.
    """

    unit: int
    pitch: int
    left: int
    width: int
    margin: int
    page_width: int
    top: int
    bottom: int
    paragraph_gap: int
    blank_line: int
    name: int

    @property
    def indent(self) -> int:
        """How far the page stands in from both edges where there is more room than it is wide."""
        return self.left - self.margin

    @property
    def beside_text(self) -> int:
        """How far from the text the nearest bar of a claim stands."""
        return min(16 * self.unit, self.margin // 4)

    @property
    def between_words(self) -> int:
        """How far apart the words of two lines stand at least: for two bands and for the names below them."""
        return 6 * self.unit + self.name + 1

    @property
    def room_of_names(self) -> tuple[int, int]:
        """Between which edges the names over words stand: off the bars, and not over the end of the page."""
        return self.left - self.beside_text // 2, self.page_width


def metrics_of(font: QFont, zoom: float, page_width: int) -> Metrics:
    """The measures of a page *page_width* wide, read in *font* at *zoom* (1.0 is 100 %)."""
    pitch = round(QFontMetrics(font).height() * 1.8)
    right = min(_RIGHT_MARGIN, page_width // 16)
    margin = max(_NARROWEST_LEFT, min(round(_LEFT_MARGIN * max(1.0, zoom)), page_width // 7))
    width = max(_NARROWEST_COLUMN, min(round(_COLUMN * zoom), page_width - margin - right))
    left = margin + max(0, (page_width - margin - right - width) // 2)
    return Metrics(
        unit=max(1, round(zoom)),
        pitch=pitch,
        left=left,
        width=width,
        margin=margin,
        page_width=page_width,
        top=round(pitch * 0.6),
        bottom=pitch * 2,
        paragraph_gap=round(pitch * 0.3),
        blank_line=round(pitch * 0.4),
        name=QFontMetrics(label_font(zoom)).capHeight(),
    )
