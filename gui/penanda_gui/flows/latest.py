"""Slow questions of which only the latest one counts, asked away from the window."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Signal

from penanda.project.reader import Reader
from penanda_gui.flows.background import Work
from penanda_gui.session import Session


class Latest(QObject):
    """Asks in a thread; the answer to a question before the latest is not told, nor one after closing."""

    answered = Signal(object)
    failed = Signal(object)  # Exception

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._path = session.path
        self._work: Work | None = None
        session.closing.connect(self.forget)

    @property
    def is_asking(self) -> bool:
        """Whether an answer is under way."""
        return self._work is not None

    def ask(self, question: Callable[[Reader], Any]) -> None:
        """Ask the project something in another thread, over a connection of its own."""
        path = self._path

        def run(_work: Work) -> Any:
            with closing(Reader.of(path)) as read:
                return question(read)

        # It belongs to no window, so that one that closes meanwhile does not take it away from its thread.
        app = QCoreApplication.instance()
        assert app is not None
        work = Work(run, app)
        work.done.connect(self._answer)
        work.failed.connect(self._fail)
        self._work = work
        work.start()

    def forget(self) -> None:
        """Want no answer any more."""
        self._work = None

    def _answer(self, answer: object) -> None:
        if self.sender() is self._work:
            self._work = None
            self.answered.emit(answer)

    def _fail(self, error: Exception) -> None:
        if self.sender() is self._work:
            self._work = None
            self.failed.emit(error)
