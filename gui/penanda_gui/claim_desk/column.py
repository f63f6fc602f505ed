"""One column of a claim's page: headings and what stands below them, scrolled together."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLayout, QVBoxLayout, QWidget

from penanda_gui.panels.form_area import FormArea
from penanda_gui.panels.plain_label import PlainLabel


class Column(FormArea):
    """Stacks what it is given; scrolls to what has the focus."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page = QWidget()
        self._stack = QVBoxLayout(page)
        self._stack.setContentsMargins(14, 10, 14, 14)
        self._stack.setSpacing(5)
        self._stack.addStretch(1)
        self.setWidget(page)

    def add(self, heading: str, content: QWidget | QLayout) -> QLabel:
        """Add *content* below a heading, whose label is returned."""
        label = PlainLabel(heading, look="dim")
        self._put(label)
        self._put(content)
        return label

    def _put(self, content: QWidget | QLayout) -> None:
        last = self._stack.count() - 1
        if isinstance(content, QWidget):
            self._stack.insertWidget(last, content)
        else:
            self._stack.insertLayout(last, content)
