"""Starting the window, or saying why there can be none."""

from __future__ import annotations

import builtins
import gc
import os
import sys
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from penanda_gui.display import Missing, importable_qt, missing_display

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

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
    """Load Qt's widgets; return ``None``, or why there is no Qt."""
    # Nothing that is loaded is garbage. The application takes collecting up again when it is idle.
    gc.disable()
    missing = importable_qt()
    _import_without_reading()
    return missing


def _import_without_reading() -> None:
    """Let modules be imported by their bytecode alone, as they were before Qt's binding was there.

    Its own import reads the source of each one, to see whether it asks for ``__feature__``; none does here.
    Its documents say that it keeps the import it took the place of in ``__orig_import__``.
    """
    before = getattr(builtins, "__orig_import__", None)
    if before is not None:
        builtins.__import__ = before


def begin(paths: Sequence[Path]) -> Application:
    """Make the application and show its window, which is painted once :meth:`Application.run` goes on."""
    from PySide6.QtCore import Qt

    from penanda_gui.application import Application
    from penanda_gui.idle_collection import IdleCollection

    app = qt_application()
    application = Application(app)
    sys.excepthook = application.broke
    threading.excepthook = application.broke_in_thread
    if os.name == "posix":
        application.painted.connect(
            lambda: _hear_the_system(app, application), Qt.ConnectionType.SingleShotConnection
        )
    application.start(paths)
    IdleCollection(app)
    return application


def _hear_the_system(app: QApplication, application: Application) -> None:
    """From here on close the window where the program is asked to end; before, nothing is typed in it."""
    from penanda_gui.asked_to_end import AskedToEnd  # late: the signals of a system take a while to load

    AskedToEnd(app).happened.connect(application.close)


def qt_application() -> QApplication:
    """Qt's own application, in the style that Penanda's looks are made for on every system."""
    from PySide6.QtWidgets import QApplication

    # By an argument: asked to set the style, the binding hands one out, and loads all that styles know first.
    return QApplication([*sys.argv[:1], "-style", "fusion"])
