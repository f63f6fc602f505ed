"""What is proposed for a claim, drawn over the text: dotted, as nothing that is saved is."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from penanda_gui.article.fragments import Fragment
from penanda_gui.article.overlay import outlines
from penanda_gui.article.sheet import Sheet

Span = tuple[int, int]
_BRACKET = 5


class ProposedWords(NamedTuple):
    """A clause that could be a claim, the word that reports it, and who says it; in code points."""

    clause: tuple[Span, ...] = ()
    cue: Span | None = None
    claimant: Span | None = None


NOTHING = ProposedWords()


def paint_proposed(viewport: QWidget, sheet: Sheet, words: ProposedWords, ink: QColor, unit: float) -> None:
    """Draw a clause with brackets and a dotted line below; cue and claimant in dotted frames.

    The claimant has a second line below, so the two can be told apart without colour.
    """
    painter = QPainter(viewport)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for top, fragments in outlines(sheet, words.clause):
        for fragment in fragments:
            _paint_clause(painter, fragment, top, ink, unit)
    painter.setPen(_dotted(ink, unit))
    for span, is_claimant in ((words.cue, False), (words.claimant, True)):
        for top, fragments in outlines(sheet, [span] if span is not None else []):
            for fragment in fragments:
                _paint_frame(painter, QRectF(fragment.rect).translated(0, top), unit, doubled=is_claimant)
    painter.end()


def _paint_clause(painter: QPainter, fragment: Fragment, top: int, ink: QColor, unit: float) -> None:
    # In the middle of pixels, or a line would be two of them thick, and pale.
    box = QRectF(fragment.rect).translated(0, top).adjusted(-1.5, 0.5, 1.5, 0.5)
    painter.setPen(_dotted(ink, unit))
    painter.drawLine(box.bottomLeft(), box.bottomRight())
    painter.setPen(QPen(ink, 1.6 * unit))
    for x, inward in ((fragment.start_x, 1), (fragment.end_x, -1)):
        if x is None:
            continue
        turn = -inward if fragment.rtl else inward
        edge = x - 1.5 * turn
        painter.drawLine(QPointF(edge, box.top()), QPointF(edge, box.bottom()))
        for y in (box.top(), box.bottom()):
            painter.drawLine(QPointF(edge, y), QPointF(edge + turn * _BRACKET * unit, y))


def _paint_frame(painter: QPainter, rect: QRectF, unit: float, *, doubled: bool) -> None:
    # Close to the words: of two that stand side by side each may have a frame.
    box = rect.adjusted(-0.5, 0.5, 0, 0.5)
    painter.drawRoundedRect(box, 3 * unit, 3 * unit)
    if doubled:
        below = QPointF(0, 3 * unit)
        painter.drawLine(box.bottomLeft() + below, box.bottomRight() + below)


def _dotted(ink: QColor, unit: float) -> QPen:
    pen = QPen(ink, 1.4 * unit)
    pen.setDashPattern([1.2, 2.2])
    return pen
