"""The main job, played off-screen: what ``make run`` shows where there is no display."""

from __future__ import annotations

import os
import re
import shutil
import sys
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QMessageLogContext, Qt, QtMsgType, qInstallMessageHandler
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from penanda.exchange.export import export_project
from penanda.exchange.safe_write import write_safely
from penanda.marks import Marks
from penanda_gui.application import Application
from penanda_gui.arrangement import FIRST_SIZE
from penanda_gui.session import Session
from penanda_gui.start import qt_application

_WAIT_SECONDS = 30.0
_PAINT_MS = 200

_NAME = re.compile(r"\b(?:Datuk Seri|Tan Sri|Dr|Hajah|Puan|Encik) [A-Z]\w+(?: (?:binti?|[A-Z]\w+))+")
_SENTENCE = re.compile(r"(?<=\n)[A-Z][^\n.!?“”\"]+(?=\.)")


class Played(NamedTuple):
    """What the tour did and where its outcome is."""

    name: str
    claim: str
    json: Path
    picture: Path


def play_off_screen() -> int:
    """Play the main job on a project of its own, in ``build/tour`` below the current folder.

    The user's own project is not touched. Prints where the JSON and the picture are; returns the exit code.
    """
    folder = Path("build", "tour").absolute()
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["PENANDA_DATA"] = str(folder)
    qInstallMessageHandler(_say_nothing_of_hints)
    application = Application(qt_application())
    application.start()
    assert application.window is not None
    application.window.resize(*FIRST_SIZE)  # whatever the size of the screen that nobody sees
    played = play(application, folder)
    application.quit()
    print(  # noqa: T201
        "Played the main job off-screen instead: opened the sample article, "
        f"tagged “{played.name}” with 1, marked “{played.claim}” as a claim with C, "
        "and took with Enter who says it.\n"
        f"JSON:    {played.json}\n"
        f"Picture: {played.picture}"
    )
    return 0


def play(application: Application, folder: Path) -> Played:
    """Tag a name, mark a claim and take who says it by key; export what is saved, and save a picture."""
    window, session = application.window, application.session
    assert window is not None
    assert session is not None
    desk, view = window.desk, window.parts.view
    name = _unmarked(_NAME, desk.text, desk.marks)
    sentence = _unmarked(_SENTENCE, desk.text, desk.marks)
    QTest.qWaitForWindowActive(window)
    view.setFocus()
    view.select(*name)
    _press(Qt.Key.Key_1, view, session)
    view.place_caret(sentence[1])
    _press(Qt.Key.Key_C, view, session)
    _press(Qt.Key.Key_Return, view, session)
    json, picture = folder / "penanda.json", folder / "penanda.png"
    write_safely(json, lambda out: export_project(session.read, out))
    window.grab().save(str(picture))
    claim = desk.marks.claims[desk.current_claim or ""]
    return Played(desk.text[slice(*name)], claim.content[0].surface, json, picture)


def _press(key: Qt.Key, view: QWidget, session: Session) -> None:
    QTest.keyClick(view, key)
    if not session.wait(_WAIT_SECONDS):
        raise TimeoutError("the marks were not saved")
    QTest.qWait(_PAINT_MS)


def _unmarked(pattern: re.Pattern[str], text: str, marks: Marks) -> tuple[int, int]:
    """The first place that *pattern* finds behind all marks of the sample."""
    behind = max((piece.end for ref in marks.in_order() for piece in marks.pieces(ref)), default=0)
    spans = (found.span() for found in pattern.finditer(text, behind))
    return next(span for span in spans if not marks.touching(*span))


def _say_nothing_of_hints(_kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    """Qt's off-screen platform complains of size hints it has no use for; everything else is said."""
    if "propagateSizeHints" not in message:
        print(message, file=sys.stderr)  # noqa: T201
