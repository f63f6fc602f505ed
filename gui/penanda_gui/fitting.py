"""Whether the marks of the open article still say what its text says at their places."""

from __future__ import annotations

from PySide6.QtCore import QTimer

from penanda.errors import MarksDoNotFit
from penanda.exchange.surfaces import count_misfits
from penanda_gui.features.feature import Feature, Surroundings

# Long enough for the article to be painted first.
_AFTER_PAINT_MS = 250


class Fitting(Feature):
    """Says so when marks do not fit: soon after a short article is shown, when a long one is read whole."""

    def __init__(self, at: Surroundings) -> None:
        super().__init__(at)
        self._session = at.session
        self._desk = at.desk
        self._timer = QTimer(self, singleShot=True, interval=_AFTER_PAINT_MS)
        self._timer.timeout.connect(self._check)
        at.session.closing.connect(self._timer.stop)
        at.desk.opened.connect(self._timer.start)
        at.desk.checked.connect(self._tell)

    def _check(self) -> None:
        if not self._desk.is_reading:  # else the desk has it checked, with all that is read
            outside = self._session.read.marked.count_outside(self._desk.article_id)
            self._tell(outside + count_misfits(self._desk.text, self._desk.marks))

    def _tell(self, misfits: int) -> None:
        if misfits:
            (article,) = self._session.read.articles.summaries([self._desk.article_id])
            self.failed.emit(MarksDoNotFit(article=article.name, count=misfits))
