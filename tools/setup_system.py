"""What the operating system lacks for Penanda, found exactly, and installed where that is allowed."""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from penanda_gui.system_libraries import (
    QT_LIBRARIES,
    TOOL_LIBRARIES,
    X11_LIBRARIES,
    install_command,
    missing_libraries,
)

FONT_FOLDERS = (
    Path("/usr/share/fonts"),
    Path("/usr/local/share/fonts"),
    Path.home() / ".fonts",
    Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local/share") / "fonts",
)


@dataclass(frozen=True)
class Lack:
    """Something the system lacks: its name, the Debian package that holds it, and whether tests need it."""

    name: str
    package: str
    essential: bool


def complete_system() -> str | None:
    """Install what is missing if this is root with apt-get; otherwise say what is to be installed.

    Returns the sentence to stop with when something is missing that nothing works without, else None.
    """
    lacks = find_lacks()
    if not lacks:
        return None
    if os.geteuid() == 0 and shutil.which("apt-get"):
        return _install(sorted({lack.package for lack in lacks}))
    if any(lack.essential for lack in lacks):
        return f"Penanda cannot be set up, because this system lacks packages that it needs; {_remedy(lacks)}"
    print(f"The tests will run, but for the window this system lacks packages; {_remedy(lacks)}", flush=True)
    return None


def _remedy(lacks: Sequence[Lack]) -> str:
    command = install_command(lack.package for lack in lacks)
    if command:
        return f"run: {command}"
    names = ", ".join(lack.name for lack in lacks)
    return f"install these with the system's package manager: {names}"


def find_lacks() -> list[Lack]:
    """Return what is missing; only Linux leaves anything to its package manager, but for ``ensurepip``."""
    lacks = []
    if importlib.util.find_spec("ensurepip") is None:
        version = f"python{sys.version_info.major}.{sys.version_info.minor}"
        lacks.append(Lack(f"{version}-venv", f"{version}-venv", essential=True))
    if sys.platform.startswith("linux"):
        needed = {**QT_LIBRARIES, **TOOL_LIBRARIES}
        lacks += [Lack(name, needed[name], essential=True) for name in missing_libraries(needed)]
        lacks += [
            Lack(name, X11_LIBRARIES[name], essential=False) for name in missing_libraries(X11_LIBRARIES)
        ]
        lacks += _missing_fonts()
    return lacks


def _missing_fonts() -> list[Lack]:
    names = [path.name.lower() for path in _font_files()]
    lacks = []
    if not any("emoji" not in name for name in names):
        lacks.append(Lack("fonts", "fonts-noto-core", essential=False))
    if not any("emoji" in name for name in names):
        lacks.append(Lack("an emoji font", "fonts-noto-color-emoji", essential=False))
    return lacks


def _font_files() -> list[Path]:
    return [
        path
        for folder in FONT_FOLDERS
        for kind in ("ttf", "otf", "ttc")
        for path in folder.rglob(f"*.{kind}")
    ]


def _install(packages: Sequence[str]) -> str | None:
    print("Installing from the system's packages:", " ".join(packages), flush=True)
    update = _apt("update")
    install = _apt("install", "-y", "--no-install-recommends", *packages)
    if install.returncode == 0:
        return None
    sys.stderr.write(update.stdout + install.stdout)
    sentence = (
        "The system's packages could not be installed, and the lines above say why; "
        "when that is put right (is there a network?), run make setup again."
    )
    if any(lack.essential for lack in find_lacks()):
        return sentence
    print(sentence, flush=True)
    return None


def _apt(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["apt-get", "-q", "-o", "DPkg::Lock::Timeout=120", *arguments],
        env={**os.environ, "DEBIAN_FRONTEND": "noninteractive", "LC_ALL": "C.UTF-8"},
        check=False,
        text=True,
        errors="replace",
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )
