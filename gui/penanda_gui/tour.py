"""The main job, played off-screen: what ``make run`` shows where there is no display."""

from __future__ import annotations

import os
import sys
from pathlib import Path

_WAIT_SECONDS = 20.0


def play_off_screen(folder: Path | None = None) -> int:
    """Open the sample, tag an entity and mark a claim by their keys, export, and save a picture.

    Everything goes into *folder* (``build/tour`` below the current one), with a project of its own; the user's
    own project is not touched. Prints where the JSON and the picture are; returns the exit code.
    """
    folder = (folder or Path("build") / "tour").absolute()
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.iterdir():
        if old.is_file():
            old.unlink()
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["PENANDA_DATA"] = str(folder)

    from PySide6.QtWidgets import QApplication

    app = QApplication(sys.argv[:1])
    return _Tour(app, folder).play()


class _Tour:
    def __init__(self, app: object, folder: Path) -> None:
        from penanda_gui.application import Application

        self._folder = folder
        self._application = Application(app)  # type: ignore[arg-type]

    def play(self) -> int:
        from PySide6.QtTest import QTest

        self._application.start()
        window = self._application.window
        assert window is not None
        QTest.qWaitForWindowActive(window)
        view, desk = window.parts.view, window.desk
        view.setFocus()
        name, claim = self._unmarked_words()
        view.select(*name)
        QTest.keyClick(view, "1")
        view.select(*claim)
        QTest.keyClick(view, "C")
        return self._finish()
