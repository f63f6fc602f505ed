"""What the keys of the text do is told while the text has them."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from penanda_gui.panels.status_strip import StatusStrip


class KeysInText(QObject):
    """Lets the status bar show what the keys of *text* do only while *text* has the focus in its window."""

    def __init__(self, text: QWidget, status: StatusStrip) -> None:
        super().__init__(text)
        self._text = text
        self._status = status
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._follow)

    def _follow(self) -> None:
        # Not what the signal tells: where somebody who heard it first moved the focus on, it comes too late.
        now = QApplication.focusWidget()
        if now is not None and now.window() is self._text.window():
            self._status.let_keys_act(now is self._text)
