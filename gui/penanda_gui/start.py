"""Starting the window, or saying why there can be none."""

from __future__ import annotations

import gc
import sys
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from penanda_gui.display import Missing, importable_qt, missing_display

if TYPE_CHECKING:
    from penanda_gui.application import Application


def open_window(paths: Sequence[str], *, tour_without_display: bool = False) -> int:
    """Open the window on the default project and the files named; returns the exit code.

    Where no window can open, one sentence says so; with *tour_without_display* the main job is then played
    off-screen instead.
    """
    missing = load()
    if missing is not None:
        print(missing, file=sys.stderr)  # noqa: T201
        return 1
    no_display = missing_display()
    if no_display is None:
        return begin([Path(path) for path in paths]).run()
    print(no_display, file=sys.stderr)  # noqa: T201
    if not tour_without_display:
        return 1
    from penanda_gui.tour import play_off_screen

    return play_off_screen()


def load() -> Missing | None:
    """Load the core and Qt's widgets; return ``None``, or why there is no Qt."""
    # Nothing that is loaded is garbage. The application takes collecting up again when it is idle.
    gc.disable()
    # Before Qt, whose binding reads the source of every module that is imported after it.
    import penanda.edits.articles
    import penanda.edits.claim_pieces
    import penanda.project.queue  # noqa: F401

    return importable_qt()


def begin(paths: Sequence[Path]) -> Application:
    """Make the application and show its window, which is painted once :meth:`Application.run` goes on."""
    from PySide6.QtWidgets import QApplication

    from penanda_gui.application import Application
    from penanda_gui.idle_collection import IdleCollection

    app = QApplication(sys.argv[:1])
    application = Application(app)
    sys.excepthook = application.broke
    threading.excepthook = application.broke_in_thread
    application.start(paths)
    IdleCollection(app)
    return application
