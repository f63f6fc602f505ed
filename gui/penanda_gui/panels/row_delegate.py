"""Rows that the style paints the ground of, and nothing else."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem


class RowDelegate(QStyledItemDelegate):
    """Paints a row empty, selected or not, for words of one's own on it.

    The style is not asked for it by name: to hand it out, the binding loads all that any style knows, which
    takes milliseconds of the start.
    """

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Leave out what the style would paint besides: the text, and the colour as an icon of its own."""
        super().initStyleOption(option, index)
        option.text, option.icon = "", QIcon()
        option.features &= ~QStyleOptionViewItem.ViewItemFeature.HasDecoration
