"""Slow work away from the window: done in a thread, its outcome given back in the window's."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import (
    QCoreApplication,
    QMetaMethod,
    QObject,
    QRunnable,
    QThreadPool,
    QTimer,
    Signal,
)

from penanda.errors import PenandaError
from penanda.stopping import Stopped


class Cancelled(Exception):
    """Raised inside the work when the user has cancelled it."""


class Work(QObject):
    """One piece of work. Connect its signals, then :meth:`start` it.

    It belongs to the application, so that a window that is replaced meanwhile does not take it away from its
    thread. What comes of it is told in the window's thread, to whoever is connected then and still lives:
    connect methods and signals of a ``QObject``, of which Qt lets go with the object. A lambda would be
    called for a window that is gone. *about* tells works of one feature apart.
    """

    progressed = Signal(int, int)  # done, total
    done = Signal(object)
    failed = Signal(object)  # Exception
    cancelled = Signal()
    over = Signal()  # after whichever of the three
    _ended = Signal(str, tuple)  # the name of one of the three, and what it tells

    def __init__(self, run: Callable[[Work], Any], *, about: str = "") -> None:
        super().__init__(QCoreApplication.instance())
        self.about = about
        self._run = run
        self._cancel = threading.Event()
        self._over = threading.Event()
        self._ended.connect(self._tell)

    def start(self) -> None:
        """Begin in a thread of the pool; the work puts itself away when it is over."""
        QThreadPool.globalInstance().start(_Task(self))

    def cancel(self) -> None:
        """Ask the work to end."""
        self._cancel.set()

    def let_go(self) -> None:
        """Tell nobody any more who is connected now."""
        for signal in (self.progressed, self.done, self.failed, self.cancelled, self.over):
            if self.isSignalConnected(QMetaMethod.fromSignal(signal)):
                signal.disconnect()

    @property
    def is_cancelled(self) -> bool:
        """Whether it was asked to end."""
        return self._cancel.is_set()

    def wait(self, seconds: float | None = None) -> bool:
        """Wait until it is over, so long at most; whether it is. What came of it is told later."""
        return self._over.wait(seconds)

    def report(self, done: int, total: int) -> None:
        """Tell how far the work is; called inside it. Raises :class:`Cancelled` when it was cancelled."""
        if self.is_cancelled:
            raise Cancelled
        self.progressed.emit(done, total)

    def run(self) -> None:
        """Do the work in the present thread."""
        try:
            result = self._run(self)
        except (Cancelled, Stopped):
            self._ended.emit("cancelled", ())
        except PenandaError as error:
            outcome = ("cancelled", ()) if self.is_cancelled else ("failed", (error,))
            self._ended.emit(*outcome)
        except Exception as error:  # noqa: BLE001  handed to the window, which decides what it is
            self._ended.emit("failed", (error,))
        else:
            self._ended.emit("done", (result,))
        finally:
            self._over.set()

    def _tell(self, outcome: str, what: tuple[object, ...]) -> None:
        getattr(self, outcome).emit(*what)
        self.over.emit()
        self._put_away()

    def _put_away(self) -> None:
        """Be gone, but not before the other thread has come out of the signal that told its outcome."""
        if self._over.is_set():
            self.deleteLater()
        else:
            QTimer.singleShot(0, self, self._put_away)


class _Task(QRunnable):
    def __init__(self, work: Work) -> None:
        super().__init__()
        self._work = work

    def run(self) -> None:
        self._work.run()
