"""Starting the window, or saying why there can be none."""

from __future__ import annotations

import sys
import threading
from collections.abc import Sequence
from pathlib import Path

from penanda_gui.display import importable_qt, missing_display


def open_window(paths: Sequence[str], *, tour_without_display: bool = False) -> int:
    """Open the window on the default project and the files named; returns the exit code.

    Where no window can open, one sentence says so; with *tour_without_display* the main job is then played
    off-screen instead.
    """
    missing = importable_qt()
    if missing is not None:
        print(missing, file=sys.stderr)  # noqa: T201
        return 1
    no_display = missing_display()
    if no_display is None:
        return _run([Path(path) for path in paths])
    print(no_display, file=sys.stderr)  # noqa: T201
    if not tour_without_display:
        return 1
    from penanda_gui.tour import play_off_screen

    return play_off_screen()


def _run(paths: list[Path]) -> int:
    from PySide6.QtWidgets import QApplication

    from penanda_gui.application import Application
    from penanda_gui.idle_collection import IdleCollection

    app = QApplication(sys.argv[:1])
    application = Application(app)
    sys.excepthook = application.broke
    threading.excepthook = application.broke_in_thread
    application.start(paths)
    IdleCollection(app)
    return int(app.exec())
