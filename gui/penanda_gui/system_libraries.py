"""The system libraries that Qt links and does not bring along, and the Debian packages that hold them.

Nothing here loads Qt, so it can be asked before Qt is there: by the set-up and by the start of the window.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterable, Mapping

QT_LIBRARIES: Mapping[str, str] = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}
"""Soname to Debian package: without these not even ``import PySide6.QtWidgets`` works."""

TOOL_LIBRARIES: Mapping[str, str] = {
    "libbrotlidec.so.1": "libbrotli1",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
}
"""Soname to Debian package: what Qt's tools for translations need besides; the tests run them."""

X11_LIBRARIES: Mapping[str, str] = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
"""Soname to Debian package: what Qt needs besides, to open a window on an X11 display."""

WAYLAND_LIBRARIES: Mapping[str, str] = {
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
}
"""Soname to Debian package: what Qt needs besides, to open a window on a Wayland display."""


def missing_libraries(libraries: Iterable[str]) -> list[str]:
    """Return those of the sonames in *libraries* that this system cannot load, sorted."""
    return sorted(soname for soname in libraries if not _loads(soname))


def install_command(packages: Iterable[str]) -> str:
    """Return the one shell command that installs Debian *packages*, or ``""`` where there is no apt-get."""
    if shutil.which("apt-get") is None:
        return ""
    sudo = "" if os.geteuid() == 0 else "sudo "
    return f"{sudo}apt-get update && {sudo}apt-get install -y {' '.join(sorted(set(packages)))}"


def _loads(soname: str) -> bool:
    import ctypes  # late: where a window opens it is not needed

    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True
