"""The real window over a project, worked by its keys."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtTest import QTest

from benchmarks.made_project import scratch
from benchmarks.measure import CPU
from benchmarks.screen import HEIGHT, WIDTH, application, settle
from penanda_gui.application import Application
from penanda_gui.main_window import MainWindow

_WAIT_SECONDS = 30.0
# Longer than all that the window puts off until nothing is done.
_PAUSE_SECONDS = 0.5


class OpenWindow(QObject):
    """A window, and when it last painted what an edit changed."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.window = window
        self.view = window.parts.view
        self._awaited = False
        self._paints: list[float] = []
        window.desk.marks_changed.connect(self.await_paint)
        window.installEventFilter(self)

    def await_paint(self) -> None:
        """Look out for the next paint."""
        self._awaited = True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        """Note the time right behind the paint that is awaited."""
        if not self._awaited or event.type() != QEvent.Type.UpdateRequest:
            return False
        self._awaited = False
        watched.event(event)
        self._paints.append(CPU())
        return True

    def painted_at(self) -> float:
        """The CPU time of this thread when the awaited paint was done."""
        self._paints.clear()
        deadline = time.monotonic() + _WAIT_SECONDS
        while not self._paints:
            application().processEvents()
            if time.monotonic() > deadline:
                raise TimeoutError("nothing was painted")
        return self._paints[0]

    def activate(self) -> None:
        """Bring the window to the front with the article in focus, and let everything settle."""
        self.window.activateWindow()
        QTest.qWaitForWindowActive(self.window)
        self.view.setFocus()
        self.finish()

    def rest(self) -> None:
        """Let all be done that waits for a pause, as a person makes between two marks.

        Without sleeping: a processor that has slept is slow for a while, which is not what is measured.
        """
        end = time.monotonic() + _PAUSE_SECONDS
        while time.monotonic() < end:
            settle()

    def finish(self) -> None:
        """Wait until everything is saved and shown."""
        if not self.window.session.wait(_WAIT_SECONDS):
            raise TimeoutError("an edit was not saved")
        settle()
        settle()


@contextmanager
def open_window(project: Path) -> Iterator[OpenWindow]:
    """The window over *project*, as starting Penanda with it makes it."""
    os.environ["PENANDA_DATA"] = str(scratch())
    app = Application(application())
    app.start([project])
    window = app.window
    assert window is not None
    window.resize(WIDTH, HEIGHT)
    opened = OpenWindow(window)
    opened.activate()
    try:
        yield opened
    finally:
        window.close()
        window.deleteLater()
        app.deleteLater()
        settle()
