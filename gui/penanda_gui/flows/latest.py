"""Slow questions of which only the latest one counts, asked away from the window."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from typing import Any

from PySide6.QtCore import QObject, Signal

from penanda.project.reader import Reader
from penanda_gui.flows.background import Cancelled, Work
from penanda_gui.session import Session


class Latest(QObject):
    """Asks in a thread; the answer to a question before the latest is not told, nor one after closing.

    A question before the latest that still waits for a thread is not asked at all, and one that is asked by
    :meth:`ask_stoppable` ends soon when it is no longer wanted.
    """

    answered = Signal(object)
    failed = Signal(object)  # Exception

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._work: Work | None = None
        session.closing.connect(self.forget)

    @property
    def is_asking(self) -> bool:
        """Whether an answer is under way."""
        return self._work is not None

    def ask(self, question: Callable[[Reader], Any]) -> None:
        """Ask the project something in another thread, over a connection of its own."""
        self.ask_stoppable(lambda read, _stop: question(read))

    def ask_stoppable(self, question: Callable[[Reader, Callable[[], bool]], Any]) -> None:
        """Ask something that takes long; the question looks again and again whether it is to stop."""
        self.forget()
        session = self._session

        def run(work: Work) -> Any:
            if work.is_cancelled:
                raise Cancelled
            with closing(session.reader_elsewhere()) as read:
                return question(read, lambda: work.is_cancelled)

        work = Work(run)
        work.done.connect(self._answer)
        work.failed.connect(self._fail)
        self.destroyed.connect(work.cancel)
        self._work = work
        work.start()

    def forget(self) -> None:
        """Want no answer any more."""
        if self._work is not None:
            self._work.cancel()
        self._work = None

    def _answer(self, answer: object) -> None:
        if self.sender() is self._work:
            self._work = None
            self.answered.emit(answer)

    def _fail(self, error: Exception) -> None:
        if self.sender() is self._work:
            self._work = None
            self.failed.emit(error)
