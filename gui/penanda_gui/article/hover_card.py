"""The card beside the mouse: what there is to know of the mark it rests on."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QVBoxLayout, QWidget

_WIDEST = 380
_AWAY = 4
# From the mouse to the left edge of the card, so that the words after the mouse stay free a little longer.
_LEFT_OF_MOUSE = 24


class HoverCard(QFrame):
    """A few lines over the text. It takes no mouse and no keys, so it is never in the way of either."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("hover_card")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.kind, self.words, self.details = QLabel(), QLabel(), QLabel()
        self.kind.setObjectName("heading")
        self.details.setObjectName("dim")
        self._labels = (self.kind, self.words, self.details)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 9)
        column.setSpacing(3)
        for label in self._labels:
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            column.addWidget(label)
        self.hide()

    def show_words(self, kind: str, words: str, details: str, ink: QColor) -> None:
        """Take other words; *kind* is written in *ink*. :meth:`place` shows them."""
        shade = self.kind.palette()
        shade.setColor(QPalette.ColorRole.WindowText, ink)
        self.kind.setPalette(shade)
        for label, text in ((self.kind, kind), (self.words, words), (self.details, details)):
            label.setText(text)
            label.setVisible(bool(text))

    def place(self, mouse: QPoint, line: QRect, room: QRect) -> None:
        """Show the card below *line*, or above it where *room* ends; all in pixels of the parent.

        Where neither has the room for it, it stands at the edge of the wider one, whole, and covers some of
        the line.
        """
        width = min(self._widest_line(), _WIDEST, room.width() - 2 * _AWAY)
        self._column.activate()
        size = QSize(width, self.heightForWidth(width))
        x = min(max(mouse.x() - _LEFT_OF_MOUSE, room.left() + _AWAY), room.right() - size.width() - _AWAY)
        below = line.bottom() + _AWAY
        above = line.top() - _AWAY - size.height()
        lowest = room.bottom() - size.height()
        if below <= lowest or (above < room.top() and room.bottom() - below > line.top() - room.top()):
            y = min(below, lowest)
        else:
            y = above
        self.setGeometry(QRect(QPoint(x, max(room.top(), y)), size))
        self.raise_()
        self.show()

    def _widest_line(self) -> int:
        """How wide the card is with no line broken; a label that may break lines would break them early."""
        margins = self._column.contentsMargins()
        widths = [label.fontMetrics().size(0, label.text()).width() for label in self._labels]
        return max(widths) + margins.left() + margins.right() + 2 * self.frameWidth() + _AWAY
