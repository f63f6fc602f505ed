"""Whether a window can open here, found out before Qt is loaded: where it cannot, Qt aborts the process."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from penanda.sentences import QT_TRANSLATE_NOOP
from penanda_gui.system_libraries import (
    QT_LIBRARIES,
    WAYLAND_LIBRARIES,
    X11_LIBRARIES,
    install_command,
    missing_libraries,
)

if TYPE_CHECKING:
    import ctypes

NO_DISPLAY = QT_TRANSLATE_NOOP(
    "Start",
    "No window can open here, because neither DISPLAY nor WAYLAND_DISPLAY names a display; "
    "start Penanda from a desktop session.",
)
DISPLAY_SILENT = QT_TRANSLATE_NOOP(
    "Start",
    "No window can open here, because the display “{display}” does not answer; "
    "start Penanda from a desktop session.",
)
LIBRARIES_MISSING = QT_TRANSLATE_NOOP(
    "Start", "No window can open here, because this system lacks {libraries}; run: {command}"
)
LIBRARIES_MISSING_NO_APT = QT_TRANSLATE_NOOP(
    "Start",
    "No window can open here, because this system lacks {libraries}; "
    "install these libraries with the system's package manager.",
)
QT_NOT_INSTALLED = QT_TRANSLATE_NOOP(
    "Start", "No window can open here, because the Python package PySide6-Essentials is not installed."
)
QT_DOES_NOT_LOAD = QT_TRANSLATE_NOOP(
    "Start", "No window can open here, because Qt does not load ({reason}); install PySide6-Essentials again."
)


class Missing(NamedTuple):
    """Why no window can open: *template* is a sentence marked in the context ``"Start"``, *fields* fill it.

    ``str()`` gives the English sentence.
    """

    template: str
    fields: Mapping[str, str] = MappingProxyType({})

    def __str__(self) -> str:
        return self.template.format(**self.fields)


def importable_qt() -> Missing | None:
    """Load Qt's widgets; return None when they load, otherwise the reason they do not."""
    try:
        import PySide6.QtWidgets  # noqa: F401  loading it is the question
    except ModuleNotFoundError:
        return Missing(QT_NOT_INSTALLED)
    except ImportError as error:
        return _why_qt_does_not_load(str(error))
    return None


def missing_display() -> Missing | None:
    """Return why Qt could not open a window here, or None when it can; Qt is not loaded for it.

    A platform chosen with QT_QPA_PLATFORM is taken at its word; macOS and Windows always have a display.
    """
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return None
    # Qt tries Wayland first and falls back to X11; one that works is enough.
    wayland = os.environ.get("WAYLAND_DISPLAY", "")
    x11 = os.environ.get("DISPLAY", "")
    reasons = []
    if wayland:
        reasons.append(_why_not_wayland(wayland))
    if x11:
        reasons.append(_why_not_x11(x11))
    if None in reasons:
        return None
    return reasons[-1] if reasons else Missing(NO_DISPLAY)


def _why_not_wayland(display: str) -> Missing | None:
    import socket  # late: a platform that was chosen needs neither this nor ctypes

    # An absolute name stands alone: joining a path with it drops the folder.
    path = Path(os.environ.get("XDG_RUNTIME_DIR", "")) / display
    with socket.socket(socket.AF_UNIX) as connection:
        try:
            connection.connect(str(path))
        except OSError:
            return Missing(DISPLAY_SILENT, {"display": display})
    return _lacking(WAYLAND_LIBRARIES)


def _why_not_x11(display: str) -> Missing | None:
    import ctypes

    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return _lacking(X11_LIBRARIES)
    if not _x11_answers(xcb):
        return Missing(DISPLAY_SILENT, {"display": display})
    return _lacking(X11_LIBRARIES)


def _x11_answers(xcb: ctypes.CDLL) -> bool:
    """Tell whether the display that DISPLAY names takes a connection, permission included."""
    import ctypes

    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connect.argtypes = [ctypes.c_char_p, ctypes.c_void_p]
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.restype = None
    connection = xcb.xcb_connect(None, None)
    failed = bool(xcb.xcb_connection_has_error(connection))
    xcb.xcb_disconnect(connection)  # also frees what a failed connection holds
    return not failed


def _why_qt_does_not_load(reason: str) -> Missing:
    lacking = _lacking(QT_LIBRARIES) if sys.platform.startswith("linux") else None
    if lacking is not None:
        return lacking
    unlisted = re.match(r"(lib\S+\.so\S*): cannot open shared object file", reason)
    if unlisted is not None:
        return Missing(LIBRARIES_MISSING_NO_APT, {"libraries": unlisted.group(1)})
    return Missing(QT_DOES_NOT_LOAD, {"reason": reason})


def _lacking(libraries: Mapping[str, str]) -> Missing | None:
    sonames = missing_libraries(libraries)
    if not sonames:
        return None
    fields = {"libraries": ", ".join(sonames)}
    command = install_command(libraries[soname] for soname in sonames)
    if not command:
        return Missing(LIBRARIES_MISSING_NO_APT, fields)
    return Missing(LIBRARIES_MISSING, {**fields, "command": command})
