"""The card beside the mouse: what there is to know of the mark it rests on."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt
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
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.kind, self.words, self.details = QLabel(), QLabel(), QLabel()
        self.kind.setObjectName("heading")
        self.details.setObjectName("dim")
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 9)
        column.setSpacing(3)
        for label in (self.kind, self.words, self.details):
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
        """Show the card below *line*, or above it where *room* ends; all in pixels of the parent."""
        width = min(_WIDEST, room.width() - 2 * _AWAY)
        self.setMaximumWidth(width)
        self._column.activate()
        size = self.sizeHint().boundedTo(self.maximumSize())
        if self.hasHeightForWidth():
            size.setHeight(self.heightForWidth(size.width()))
        x = min(max(mouse.x() - _LEFT_OF_MOUSE, room.left() + _AWAY), room.right() - size.width() - _AWAY)
        below = line.bottom() + _AWAY
        above = line.top() - _AWAY - size.height()
        y = below if below + size.height() <= room.bottom() or above < room.top() else above
        self.setGeometry(QRect(QPoint(x, y), size))
        self.raise_()
        self.show()
