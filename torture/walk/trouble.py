"""What went wrong without anybody asking: exceptions, complaints of Qt, and warnings to the user."""

from __future__ import annotations

import sys
import threading
import traceback
from collections.abc import Callable

from PySide6.QtCore import QMessageLogContext, QObject, Qt, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QMenuBar

from penanda.errors import (
    ClaimInsideItself,
    EncodingMoved,
    LabelHasMarks,
    NoSuchArticle,
    NotADate,
    NotAWikidataId,
    PenandaError,
    RatingInUse,
    WrongEncoding,
)
from penanda_gui.main_window import MainWindow
from penanda_gui.panels.banner import Banner
from penanda_gui.session import Session

# Said by Qt's platform without a screen, which has no window manager and no keyboard, and of a script whose
# letters no font of this computer knows how to join.
_OF_THE_SURROUNDINGS = ("This plugin does not support", "OpenType support missing")
# In the menu bar Qt lets the keys of all its menus act, where those of the claim desk meet the article's.
_KEY_OF_TWO = "Ambiguous shortcut"
# What a person is told who asks for what cannot be, or presses a key while the article is on its way out.
_DESERVED = (
    ClaimInsideItself,
    EncodingMoved,
    LabelHasMarks,
    NoSuchArticle,
    NotADate,
    NotAWikidataId,
    RatingInUse,
    WrongEncoding,
)


class Trouble(QObject):
    """Hears of it, and gives it when it is asked for."""

    def __init__(self, window: Callable[[], MainWindow]) -> None:
        """*window* gives the one that is shown."""
        super().__init__()
        self._window = window
        self._heard: list[str] = []
        self._warnings_deserved = False
        self.told_unsaved = 0
        """How often the window said as it should that an edit could not be saved."""

    def begin(self) -> None:
        """Hear of all that goes wrong from here on, in place of who would be told else."""
        sys.excepthook = lambda _kind, error, _trace: self._heard_error(error)
        threading.excepthook = lambda failure: self._heard_error(failure.exc_value)
        sys.unraisablehook = lambda failure: self._heard_error(failure.exc_value)
        qInstallMessageHandler(self._heard_message)

    def listen_to(self, session: Session) -> None:
        """Hear of edits that are refused, or lost by a bug."""
        session.refused.connect(self._heard_refusal)
        session.broke.connect(self._heard_error)
        session.unsaved.connect(self._heard_unsaved, Qt.ConnectionType.QueuedConnection)  # after the window

    def look_at(self, banner: Banner) -> None:
        """Take note of a warning, and put it away."""
        if banner.isVisible() and banner.property("tone") != "good" and not self._warnings_deserved:
            self._heard.append(f"the banner warns: {banner.text}")
        banner.clear()
        self._warnings_deserved = False

    def take(self) -> list[str]:
        """What was heard since this was asked last."""
        heard, self._heard = self._heard, []
        return heard

    def _heard_refusal(self, error: PenandaError) -> None:
        if isinstance(error, _DESERVED):
            self._warnings_deserved = True
        else:
            self._heard_error(error)

    def _heard_unsaved(self) -> None:
        session = self.sender()
        assert isinstance(session, Session)
        if not session.is_open or session.unsaved_for is None:  # by now it could be saved
            return
        window = self._window()
        banner, state = window.parts.banner, window.parts.status.saved.property("state")
        told = banner.text.split("\n") if banner.isVisible() else []
        # “Saving” is said where the edit was saved just now, and the window has yet to hear of that.
        if told.count(window.complaints._unsaved) == 1 and state in ("unsaved", "saving"):
            self.told_unsaved += 1
        else:
            self._heard.append(f"that edits wait is told as “{state}” and by {told}")

    def _heard_error(self, error: BaseException | None) -> None:
        if error is not None:
            self._heard.append("".join(traceback.format_exception(error)))

    def _heard_message(self, _kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
        in_menu_bar = isinstance(QApplication.focusWidget(), QMenuBar)
        if not message.startswith(_OF_THE_SURROUNDINGS) and not (in_menu_bar and _KEY_OF_TWO in message):
            self._heard.append(f"Qt said: {message}")
