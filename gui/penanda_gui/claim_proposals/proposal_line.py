"""The line at the foot of the window that says what is proposed, with the keys that answer."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from penanda_gui.article.view import ArticleView
from penanda_gui.panels.saying import say
from penanda_gui.panels.status_strip import StatusStrip

translate = QCoreApplication.translate


class ProposalLine(QObject):
    """Keeps a sentence in the status bar for as long as it is true; other news goes before it for a while."""

    def __init__(self, status: StatusStrip, view: ArticleView) -> None:
        super().__init__(view)
        self._status = status
        self._view = view
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._show)
        status.messageChanged.connect(self._come_back)

    def say(self, sentence: str) -> None:
        """Show a sentence, or with ``""`` take away what this has shown."""
        before, self._status.standing = self._status.standing, sentence
        if before and not sentence and self._status.currentMessage() == before:
            self._status.clearMessage()
        if sentence != before:
            say(self._view, sentence)
        # What the key itself has said comes first, and is over by then.
        self._timer.start()

    def _show(self) -> None:
        if self._status.standing:
            self._status.showMessage(self._status.standing)

    def _come_back(self, message: str) -> None:
        if not message:
            self._timer.start()
