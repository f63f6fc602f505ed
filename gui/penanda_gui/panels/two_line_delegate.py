"""List rows of two lines: what it is, and below it, smaller, what there is to know of it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QStyleOptionViewItem

from penanda_gui.panels.eliding import elided
from penanda_gui.panels.row_delegate import RowDelegate

_MARGIN = 10
_GAP = 2
_BAR_HEIGHT = 3


class TwoLineDelegate(RowDelegate):
    """Paints the display text over the text of :attr:`SECOND_LINE`, cut with an ellipsis where too long.

    Without a second line the first stands in the middle.
    A sign (:attr:`SIGN`) in a colour (``DecorationRole``) stands before the first line where there is one;
    a bar below both lines is as long as :attr:`SHARE` says, from 0 to 1, where that is known.
    """

    SECOND_LINE = Qt.ItemDataRole.UserRole + 1
    SIGN = Qt.ItemDataRole.UserRole + 2
    SHARE = Qt.ItemDataRole.UserRole + 5

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Room for two lines, whatever they say."""
        lines = QFontMetrics(option.font).height() + QFontMetrics(small(option.font)).height()
        return QSize(80, lines + _GAP + 2 * (_MARGIN - 3))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint the background as the style does, then both lines."""
        super().paint(painter, option, index)
        self.initStyleOption(option, index)  # a row may have a font of its own
        first = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        second = str(index.data(self.SECOND_LINE) or "")
        painter.save()
        inner = option.rect.adjusted(_MARGIN, _MARGIN - 3, -_MARGIN, -(_MARGIN - 3))
        smaller = small(option.font)
        if not second:
            inner.translate(0, (QFontMetrics(smaller).height() + _GAP) // 2)
        sign = str(index.data(self.SIGN) or "")
        if sign:
            inner.setLeft(inner.left() + self._sign(painter, option, inner, sign, index))
        metrics = QFontMetrics(option.font)
        painter.setFont(option.font)
        painter.setPen(option.palette.color(QPalette.ColorRole.Text))
        self._line(painter, inner.adjusted(0, 0, 0, 0), metrics, first)
        painter.setFont(smaller)
        painter.setPen(option.palette.color(QPalette.ColorRole.PlaceholderText))
        self._line(painter, inner.adjusted(0, metrics.height() + _GAP, 0, 0), QFontMetrics(smaller), second)
        share = index.data(self.SHARE)
        if isinstance(share, float):
            _bar(painter, option, inner, share)
        painter.restore()

    def _line(self, painter: QPainter, rect: QRect, metrics: QFontMetrics, text: str) -> None:
        shown = elided(metrics, " ".join(text.split()), rect.width())
        painter.drawText(rect, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft, shown)

    def _sign(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        rect: QRect,
        sign: str,
        index: QModelIndex | QPersistentModelIndex,
    ) -> int:
        colour = index.data(Qt.ItemDataRole.DecorationRole)
        painter.setFont(option.font)
        painter.setPen(
            colour if isinstance(colour, QColor) else option.palette.color(QPalette.ColorRole.Text)
        )
        painter.drawText(rect, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft, sign)
        return QFontMetrics(option.font).horizontalAdvance(sign) + 8


def _bar(painter: QPainter, option: QStyleOptionViewItem, inner: QRect, share: float) -> None:
    """Draw how much is done, below both lines."""
    bar = QRect(inner.left(), option.rect.bottom() - _BAR_HEIGHT, inner.width(), _BAR_HEIGHT)
    painter.fillRect(bar, option.palette.color(QPalette.ColorRole.Mid))
    bar.setWidth(round(bar.width() * share))
    painter.fillRect(bar, option.palette.color(QPalette.ColorRole.Accent))


def small(font: QFont) -> QFont:
    """The smaller font of second lines."""
    smaller = QFont(font)
    if font.pixelSize() > 0:
        smaller.setPixelSize(max(11, round(font.pixelSize() * 0.86)))
    else:
        smaller.setPointSizeF(max(8.0, font.pointSizeF() * 0.86))
    return smaller
