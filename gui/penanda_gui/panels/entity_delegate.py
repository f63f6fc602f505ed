"""Rows of the entity tree: an arrow or indent, a dot in the label's colour, a name, its label and a count."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QStyleOptionViewItem

from penanda_gui.panels.eliding import elided
from penanda_gui.panels.row_delegate import RowDelegate

_DOT = 9
_GAP = 7
_PADDING = 4
# The corners of the arrow of an open and of a closed group, from its middle.
_DOWN = ((-4, -2), (4, -2), (0, 3))
_RIGHT = ((-2, -4), (-2, 4), (3, 0))


class EntityDelegate(RowDelegate):
    """Paints the display text with what belongs to it in other roles, cut with an ellipsis where too long."""

    LABEL = Qt.ItemDataRole.UserRole + 1
    COUNT = Qt.ItemDataRole.UserRole + 2
    IS_OPEN = Qt.ItemDataRole.UserRole + 3
    INDENT = 16

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """One line."""
        return QSize(80, QFontMetrics(option.font).height() + 2 * _PADDING)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint the background as the style does, then dot, name, label and count."""
        super().paint(painter, option, index)
        name = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        painter.save()
        painter.setFont(option.font)
        rest = option.rect.adjusted(2 + self.INDENT, 0, -10, 0)
        is_open = index.data(self.IS_OPEN)
        if is_open is None:
            rest.setLeft(rest.left() + self.INDENT)
        else:
            self._arrow(painter, option, is_open=is_open)
        colour = index.data(Qt.ItemDataRole.DecorationRole)
        if isinstance(colour, QColor):
            self._dot(painter, rest, colour)
            rest.setLeft(rest.left() + _DOT + _GAP)
        dim = option.palette.color(QPalette.ColorRole.PlaceholderText)
        rest.setRight(rest.right() - self._right(painter, rest, str(index.data(self.COUNT) or ""), dim))
        metrics = QFontMetrics(option.font)
        shown = elided(metrics, name, rest.width())
        painter.setPen(option.palette.color(QPalette.ColorRole.Text))
        painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter, shown)
        rest.setLeft(rest.left() + metrics.horizontalAdvance(shown) + _GAP)
        painter.setPen(dim)
        label = elided(metrics, str(index.data(self.LABEL) or ""), max(0, rest.width()))
        painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter, label)
        painter.restore()

    def _arrow(self, painter: QPainter, option: QStyleOptionViewItem, *, is_open: bool) -> None:
        middle = QPoint(option.rect.left() + self.INDENT // 2, option.rect.center().y())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(option.palette.color(QPalette.ColorRole.PlaceholderText))
        painter.drawPolygon([middle + QPoint(*corner) for corner in (_DOWN if is_open else _RIGHT)])

    def _dot(self, painter: QPainter, rect: QRect, colour: QColor) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawEllipse(rect.left(), rect.center().y() - _DOT // 2, _DOT, _DOT)

    def _right(self, painter: QPainter, rect: QRect, text: str, colour: QColor) -> int:
        if not text:
            return 0
        painter.setPen(colour)
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, text)
        return painter.fontMetrics().horizontalAdvance(text) + _GAP
