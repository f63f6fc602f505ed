"""A button as narrow as its panel, whatever it has to say."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

_LEAST_WIDTH = 60
_BESIDE_TEXT = 28


class ElidedButton(QPushButton):
    """A button whose text is cut where it is too long, and said in full when pointed at."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(_LEAST_WIDTH)
        self._whole = ""
        self._purpose = ""
        self.show_text(text)

    @property
    def whole(self) -> str:
        """All of what it says."""
        return self._whole

    def show_text(self, text: str) -> None:
        """Say *text*, plain, on one line."""
        self._whole = " ".join(text.split())
        self.setAccessibleDescription(self._whole)
        self._cut()

    def show_purpose(self, purpose: str) -> None:
        """Say what it does when pointed at, below the text if that is cut."""
        self._purpose = purpose
        self._cut()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the text anew."""
        super().resizeEvent(event)
        self._cut()

    def _cut(self) -> None:
        room = max(20, self.width() - _BESIDE_TEXT)
        shown = QFontMetrics(self.font()).elidedText(self._whole, Qt.TextElideMode.ElideRight, room)
        self.setText(shown.replace("&", "&&"))
        # Behind a sign of our own: Qt takes for HTML what looks like it in the first line.
        whole = f"→ {self._whole}" if shown != self._whole else ""
        self.setToolTip("\n".join(line for line in (whole, self._purpose) if line))
