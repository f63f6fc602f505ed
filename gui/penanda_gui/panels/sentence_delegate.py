"""List rows of a sentence in which some words are bold, and a smaller line below it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QPainter,
    QPalette,
    QPen,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from penanda_gui.article.display_text import utf16_units
from penanda_gui.panels.two_line_delegate import TwoLineDelegate, small

if TYPE_CHECKING:
    from penanda.project.everywhere import Hit, RecordHit
    from penanda.project.mentioned import MentionInContext

    InSentence = Hit | RecordHit | MentionInContext

_MARGIN_X, _MARGIN_Y = 10, 4
_GAP = 1
# What the words before may take of the room that the bold ones leave, so that these are always seen.
_SHARE_BEFORE = 0.45


class SentenceDelegate(QStyledItemDelegate):
    """Paints ``BEFORE``, the display text in bold, and ``AFTER`` as one line; ``SECOND_LINE`` below it.

    A check mark stands before both lines where the model has one.
    """

    SECOND_LINE = TwoLineDelegate.SECOND_LINE
    BEFORE = Qt.ItemDataRole.UserRole + 3
    AFTER = Qt.ItemDataRole.UserRole + 4

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Room for two lines, whatever they say."""
        lines = QFontMetrics(option.font).height() + QFontMetrics(small(option.font)).height()
        return QSize(80, lines + _GAP + 2 * _MARGIN_Y)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint the background as the style does, then both lines."""
        self.initStyleOption(option, index)
        words, option.text = option.text, ""
        style = option.widget.style()
        check = style.subElementRect(QStyle.SubElement.SE_ItemViewItemCheckIndicator, option, option.widget)
        has_check = bool(option.features & QStyleOptionViewItem.ViewItemFeature.HasCheckIndicator)
        option.features &= ~QStyleOptionViewItem.ViewItemFeature.HasCheckIndicator
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        inner = option.rect.adjusted(_MARGIN_X, _MARGIN_Y, -_MARGIN_X, -_MARGIN_Y)
        if has_check:
            _check_box(painter, option, check)
            inner.setLeft(check.right() + _MARGIN_X)
        painter.save()
        painter.setClipRect(inner)
        painter.setPen(option.palette.color(QPalette.ColorRole.Text))
        before, after = str(index.data(self.BEFORE) or ""), str(index.data(self.AFTER) or "")
        _sentence(painter, option.font, inner, before, words, after)
        metrics = QFontMetrics(small(option.font))
        painter.setFont(small(option.font))
        painter.setPen(option.palette.color(QPalette.ColorRole.PlaceholderText))
        below = inner.adjusted(0, QFontMetrics(option.font).height() + _GAP, 0, 0)
        second = " ".join(str(index.data(self.SECOND_LINE) or "").split())
        second = metrics.elidedText(second, Qt.TextElideMode.ElideRight, below.width())
        painter.drawText(below, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft, second)
        painter.restore()


def beside_words(one: InSentence, role: int) -> str | None:
    """What a model gives the delegate to paint before and behind the words."""
    match role:
        case SentenceDelegate.BEFORE:
            return one.before
        case SentenceDelegate.AFTER:
            return one.after
    return None


def in_brackets(one: InSentence) -> str:
    """The whole of it on one line, the words in brackets."""
    return " ".join(f"{one.before}[{one.words}]{one.after}".split())


def _check_box(painter: QPainter, option: QStyleOptionViewItem, rect: QRect) -> None:
    """Draw a box with or without its check mark; the style's own can hardly be seen on dark pages."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(option.palette.color(QPalette.ColorRole.PlaceholderText), 1.2))
    box = QRectF(rect).adjusted(1, 1, -1, -1)
    painter.drawRoundedRect(box, 3, 3)
    if option.checkState == Qt.CheckState.Checked:
        painter.setPen(QPen(option.palette.color(QPalette.ColorRole.Accent), 2.2))
        corner, size = box.topLeft(), box.width()
        stroke = [QPointF(size * x, size * y) + corner for x, y in ((0.22, 0.52), (0.42, 0.74), (0.8, 0.26))]
        painter.drawPolyline(stroke)
    painter.restore()


def _sentence(painter: QPainter, font: QFont, rect: QRect, before: str, words: str, after: str) -> None:
    """Draw a sentence on one line, cut at both ends where it is too long."""
    bold = QFont(font)
    bold.setBold(True)
    metrics, bold_metrics = QFontMetrics(font), QFontMetrics(bold)
    before, words, after = fitted(metrics, bold_metrics, (before, words, after), rect.width())
    layout = QTextLayout(before + words + after, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    layout.setTextOption(option)
    look = QTextLayout.FormatRange()
    look.start, look.length = utf16_units(before), utf16_units(words)
    look.format = QTextCharFormat()
    look.format.setFontWeight(QFont.Weight.Bold)
    layout.setFormats([look])
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(rect.width())
    layout.endLayout()
    layout.draw(painter, QPointF(rect.topLeft()))


def fitted(
    metrics: QFontMetrics, bold_metrics: QFontMetrics, sentence: tuple[str, str, str], width: int
) -> tuple[str, str, str]:
    """What is before the bold words, these, and what is behind them, cut at both ends to *width* pixels.

    It begins with a whole word: of *RM50 juta* no *0 juta* is left, which would be another number.
    """
    before, words, after = sentence
    words = bold_metrics.elidedText(words, Qt.TextElideMode.ElideRight, width)
    room = width - bold_metrics.horizontalAdvance(words) - 2
    before, after = _on_one_line(before), _on_one_line(after)
    if metrics.horizontalAdvance(before) + metrics.horizontalAdvance(after) > room:
        least = room - metrics.horizontalAdvance(after)
        share = max(least, int(room * _SHARE_BEFORE))
        before = _from_a_word(before, metrics.elidedText(before, Qt.TextElideMode.ElideLeft, max(0, share)))
        rest = max(0, room - metrics.horizontalAdvance(before))
        after = metrics.elidedText(after, Qt.TextElideMode.ElideRight, rest)
    return before, words, after


def _from_a_word(line: str, shown: str) -> str:
    """*shown*, which is *line* cut at its start behind dots, without the rest of the word that is cut."""
    cut = shown[1:]
    if shown == line or line[: -len(cut)].endswith(" ") or not cut:
        return shown
    _, space, rest = cut.partition(" ")
    return f"{shown[:1]}{space}{rest}" if space else shown[:1]


def _on_one_line(part: str) -> str:
    """*part* without line breaks, with one space at an end where it has any."""
    line = " ".join(part.split())
    start = " " if part[:1].isspace() else ""
    end = " " if part[-1:].isspace() and line else ""
    return f"{start}{line}{end}"
