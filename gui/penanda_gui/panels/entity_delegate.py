"""Rows of the entity tree: an arrow or indent, a dot in the label's colour, a name, its label and a count."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QIcon, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOption, QStyleOptionViewItem

from penanda_gui.panels.eliding import elided

_Arrow = QStyle.PrimitiveElement

_DOT = 9
_GAP = 7
_PADDING = 4


class EntityDelegate(QStyledItemDelegate):
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
        self.initStyleOption(option, index)
        name, option.text, option.icon = option.text, "", QIcon()
        style = option.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
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
        arrow = QStyleOption()
        arrow.palette = option.palette
        arrow.state = option.state
        arrow.rect = QRect(option.rect.left(), option.rect.top(), self.INDENT, option.rect.height())
        kind = _Arrow.PE_IndicatorArrowDown if is_open else _Arrow.PE_IndicatorArrowRight
        option.widget.style().drawPrimitive(kind, arrow, painter)

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
