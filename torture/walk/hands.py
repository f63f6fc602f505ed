"""The hands of the walker: they do a step at the running program, and wait until all that follows is done."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QKeySequence
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QMessageBox, QPlainTextEdit, QWidget

from penanda_gui.application import Application
from penanda_gui.main_window import MainWindow
from penanda_gui.session import Session
from torture.walk.mouse import Mouse
from torture.walk.steps import Doing, Step

_PATIENCE = 30.0
_LOOK_AGAIN_MS = 25
_CALM_LOOKS = 3
_LOOK_FOR_QUESTIONS_MS = 20


class Hands(QObject):
    """Starts the program and works it through its widgets."""

    def __init__(self, app: QApplication, started: Callable[[Session], None]) -> None:
        """*started* is told of each project that is opened."""
        super().__init__()
        self._started = started
        self._app = app
        self._application: Application | None = None
        mouse = Mouse(self.do)
        self._doing: dict[Doing, Callable[[Step], object]] = {
            Doing.PRESS: lambda step: QTest.keySequence(self._focused(), QKeySequence(step.what)),
            Doing.RUN: lambda step: self.window.actions_by_id[step.what].trigger(),
            Doing.TYPE: lambda step: self._type(step.what),
            Doing.CLICK: lambda step: self._click(*step.pair),
            Doing.DRAW: lambda step: mouse.draw(self.window.parts.view, step),
            Doing.DRAW_WORDS: lambda step: mouse.draw(self.window.parts.view, step),
            Doing.PULL: lambda step: mouse.pull(self.window.parts.view, step),
            Doing.PAUSE: lambda step: QTest.qWait(int(step.what)),
            Doing.RESIZE: lambda step: self.window.resize(*step.pair),
            Doing.LANGUAGE: lambda step: self._change_language(step.what),
            Doing.LEAVE: lambda _step: self._leave_dialog(),
            Doing.RESTART: lambda _step: self.close(),
        }
        for scheme in ("http", "https", "file"):
            # Its types ask for bytes, which it does not take.
            QDesktopServices.setUrlHandler(scheme, self, "stay_here")  # type: ignore[arg-type]
        questions = QTimer(self, interval=_LOOK_FOR_QUESTIONS_MS)
        questions.timeout.connect(self._leave_what_is_waited_for)
        questions.start()

    @Slot(QUrl)
    def stay_here(self, _address: QUrl) -> None:
        """Open no browser."""

    # What there is

    @property
    def window(self) -> MainWindow:
        """The window."""
        assert self._application is not None
        assert self._application.window is not None
        return self._application.window

    @property
    def session(self) -> Session:
        """The open project."""
        assert self._application is not None
        assert self._application.session is not None
        return self._application.session

    @property
    def is_in_dialog(self) -> bool:
        """Whether a dialog or a menu takes the keys."""
        return self._app.activeModalWidget() is not None or self._app.activePopupWidget() is not None

    @property
    def is_in_field(self) -> bool:
        """Whether letters would be typed into a field."""
        focus = self._app.focusWidget()
        return isinstance(focus, QLineEdit | QPlainTextEdit) and focus is not self.window.parts.view

    # Starting and ending

    def start(self) -> None:
        """Start the program as a user does who names no file, with all its features made."""
        self._application = Application(self._app)
        self._application.start()
        self._started(self.session)
        self.window.resize(1000, 700)
        self._focused()
        for _ in self.window.features.make_rest():
            pass
        self.settle()

    def close(self) -> None:
        """Close the window as a user does, and put all of it away."""
        application, self._application = self._application, None
        assert application is not None
        window = application.window
        assert window is not None
        while (dialog := self._app.activeModalWidget()) is not None:
            dialog.close()
        while not window.close():  # not all is saved: it was asked whether to lose that
            QTest.qWait(_LOOK_AGAIN_MS)
        self._app.processEvents()
        window.deleteLater()
        application.deleteLater()
        self._app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        # Without a screen Qt would delete what Python made for it only when Python is gone.
        self._app.clipboard().clear()

    # Doing

    def do(self, step: Step) -> None:
        """Do one step, and let the window show what follows from it at once."""
        self._doing[step.doing](step)
        self._app.processEvents()
        if self._application is None or self._application.session is None:  # Quit is in the menus, too
            self._start_again()

    def settle(self) -> None:
        """Wait until everything is saved, read and shown."""
        until, calm = time.monotonic() + _PATIENCE, 0
        while calm < _CALM_LOOKS:
            assert time.monotonic() < until, "the window does not come to rest"
            QTest.qWait(_LOOK_AGAIN_MS)  # also for what the panels put off until the text is painted
            window, session = self.window, self.session
            busy = session.waiting or window.desk.is_reading or window.features.arriving.is_any
            calm = 0 if busy else calm + 1

    def _start_again(self) -> None:
        if self._application is not None:
            self.close()
        self.start()

    def _type(self, letters: str) -> None:
        for letter in letters:
            QTest.keyClicks(self._focused(), letter)

    def _click(self, across: int, down: int) -> None:
        front = self._app.activePopupWidget() or self._focused().window()
        at = QPoint(front.width() * across // 1000, front.height() * down // 1000)
        on = front.childAt(at) or front
        QTest.mouseClick(on, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, on.mapFrom(front, at))

    def _change_language(self, code: str) -> None:
        assert self._application is not None
        self._application.change_language(code)

    def _leave_dialog(self) -> None:
        if (dialog := self._app.activeModalWidget()) is not None:
            dialog.close()

    def _focused(self) -> QWidget:
        """The widget that gets the keys; where none does, what a window manager would give them to."""
        if (popup := self._app.activePopupWidget()) is not None:
            return popup
        modal, focus = self._app.activeModalWidget(), self._app.focusWidget()
        if focus is None or (modal is not None and focus.window() is not modal):
            front = modal or self.window
            front.activateWindow()
            QTest.qWait(1)  # after which it may be gone
            focus = self._app.focusWidget() or self._app.activeModalWidget() or self.window
        return focus

    def _leave_what_is_waited_for(self) -> None:
        windows = self._app.topLevelWidgets()
        if any(_is_waited_for(window) and window.isVisible() for window in windows):
            self._leave_dialog()  # it, or what was asked before and has come over it


def _is_waited_for(window: QWidget) -> bool:
    """Whether it waits in a loop of its own, in which the walker has no next step."""
    asks_before_closing = (
        isinstance(window, QMessageBox) and window.windowModality() == Qt.WindowModality.ApplicationModal
    )
    return asks_before_closing or isinstance(window, QFileDialog | QPrintDialog)
