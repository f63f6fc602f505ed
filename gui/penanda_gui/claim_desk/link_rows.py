"""Rows that each lead somewhere, and can be taken away."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)


class LinkRow(NamedTuple):
    """Where a row leads, what it says, and what its ✕ does; without that it has none."""

    id: str
    text: str
    removing: str = ""


class LinkRows(QWidget):
    """A button for each row; ``chosen`` and ``removed`` give the row's id."""

    chosen = Signal(str)
    removed = Signal(str)

    def __init__(self, behind: QWidget, parent: QWidget | None = None) -> None:
        """Tab comes to the rows from *behind*."""
        super().__init__(parent)
        self._behind = behind
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(3)
        self._shown: tuple[LinkRow, ...] = ()
        self._rows: list[QWidget] = []
        self.buttons: list[ElidedButton] = []

    def show_rows(self, rows: Sequence[LinkRow]) -> None:
        """Show these rows, and no others."""
        if tuple(rows) == self._shown:
            return
        had_focus = any(row.isAncestorOf(focus) for row in self._rows if (focus := self.focusWidget()))
        self._shown = tuple(rows)
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.buttons = []
        self._rows = [self._row(row) for row in rows]
        for row in self._rows:
            self._column.addWidget(row)
        before = self._behind
        for button in self.findChildren(QAbstractButton):
            if button.parent() in self._rows:
                self.setTabOrder(before, button)
                before = button
        if had_focus and self.buttons:
            self.buttons[0].setFocus()

    def _row(self, row: LinkRow) -> QWidget:
        button = ElidedButton(row.text)
        button.clicked.connect(lambda: self.chosen.emit(row.id))
        self.buttons.append(button)
        box = QWidget()
        line = QHBoxLayout(box)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        line.addWidget(button, 1)
        if row.removing:
            cross = QToolButton()
            cross.setObjectName("quiet")
            cross.setText("✕")
            cross.setAccessibleName(row.removing)
            cross.setToolTip(row.removing)
            cross.clicked.connect(lambda: self.removed.emit(row.id))
            line.addWidget(cross)
        return box


class ElidedButton(QPushButton):
    """A button whose text is cut where it is too long, and said in full when pointed at."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("link")
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(60)
        self._whole = ""
        self.show_text(text)

    @property
    def whole(self) -> str:
        """All of what it says."""
        return self._whole

    def show_text(self, text: str) -> None:
        """Say *text*, plain, on one line."""
        self._whole = " ".join(text.split())
        self._cut()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the text anew."""
        super().resizeEvent(event)
        self._cut()

    def _cut(self) -> None:
        room = max(20, self.width() - 28)
        shown = QFontMetrics(self.font()).elidedText(self._whole, Qt.TextElideMode.ElideRight, room)
        self.setText(shown.replace("&", "&&"))
        # Behind a sign of our own: Qt takes for HTML what looks like it in the first line.
        self.setToolTip(f"→ {self._whole}" if shown != self._whole else "")
        self.setAccessibleDescription(self._whole)
