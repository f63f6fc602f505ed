"""A button as narrow as its panel, whatever it has to say."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QFontMetrics, QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy

from penanda_gui.panels.polishing import look_only_read
from penanda_gui.panels.tooltips import plain_tip

translate = QCoreApplication.translate

_LEAST_WIDTH = 60
_BESIDE_TEXT = 28


class ElidedButton(QPushButton):
    """A button whose text is cut where it is too long, and said in full when pointed at."""

    def __init__(self, text: str = "") -> None:
        super().__init__()
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(_LEAST_WIDTH)
        self._whole = ""
        self._purpose = ""
        self._reads_only = False
        self.show_text(text)

    @property
    def whole(self) -> str:
        """All of what it says."""
        return self._whole

    def show_text(self, text: str) -> None:
        """Say *text*, plain, on one line."""
        self._whole = " ".join(text.split())
        self._describe()
        self._cut()

    def setReadOnly(self, only: bool) -> None:
        """Let what it says be read and copied, and do nothing when pressed."""
        self._reads_only = only
        self._describe()
        self._cut()
        look_only_read(self, only=only)

    def hitButton(self, at: QPoint) -> bool:
        """The mouse presses nothing that is only read."""
        return not self._reads_only and super().hitButton(at)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """No key presses what is only read, and that can be copied."""
        if not self._reads_only:
            super().keyPressEvent(event)
        elif event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self._whole)
        else:
            event.ignore()

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
        whole = self._whole if shown != self._whole else ""
        purpose = "" if self._reads_only else self._purpose
        self.setToolTip(plain_tip("\n".join(filter(None, (whole, purpose)))))

    def _describe(self) -> None:
        said = translate("Fields", "{text} (read only)") if self._reads_only else "{text}"
        self.setAccessibleDescription(said.format(text=self._whole))
