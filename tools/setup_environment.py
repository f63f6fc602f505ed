"""The environment in .venv that holds Penanda, installed in place, and the tools to test it."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tomllib
import venv
from pathlib import Path

NO_NETWORK = re.compile(
    r"NewConnectionError|ConnectTimeout|NameResolutionError|Network is unreachable|"
    r"Temporary failure in name resolution"
)


def make_environment(root: Path) -> str | None:
    """Make or complete ``root/.venv``; return the sentence that says why it could not be done, or None.

    At the end ``.venv/.ready`` holds *root*: make takes the environment as ready only where it was made.
    """
    try:
        pip = _make(root, root / ".venv")
    except (OSError, subprocess.CalledProcessError) as error:
        return (
            f"The environment in {root / '.venv'} cannot be made ({error}); "
            "when that is put right, or that folder is deleted, run make setup again."
        )
    return None if pip.returncode == 0 else _why_pip_failed(pip.stdout)


def _make(root: Path, folder: Path) -> subprocess.CompletedProcess[str]:
    unfinished = folder / ".unfinished"
    if unfinished.exists() or not _works(folder):
        print("Making the environment in .venv …", flush=True)
        if folder.exists():
            shutil.rmtree(folder)
        folder.mkdir()
        unfinished.touch()
        venv.create(folder, with_pip=True, symlinks=True)
    print("Installing Penanda and the tools to test it (470 MB, some minutes, the first time) …", flush=True)
    # pip undoes what it fails to do, but not when it is killed: then the mark stays, and all is made anew.
    unfinished.touch()
    pip = _install(root, folder)
    if pip.returncode >= 0:
        unfinished.unlink()
    if pip.returncode == 0:
        (folder / ".ready").write_text(f"{root}\n", encoding="utf-8")
    return pip


def _works(folder: Path) -> bool:
    """Tell whether *folder* holds an environment made in this place, with a Python that still runs."""
    is_new_enough = "import sys; sys.exit(sys.version_info < (3, 11))"
    try:
        subprocess.run([folder / "bin" / "python", "-c", is_new_enough], check=True)
        # Scripts hold the path of the environment they were made in: pip says which one it serves.
        pip = [str(folder / "bin" / "pip"), "--version"]
        version = subprocess.run(pip, capture_output=True, text=True, check=True).stdout
    except (OSError, subprocess.CalledProcessError):
        return False
    return f"from {folder}/" in version


def _install(root: Path, folder: Path) -> subprocess.CompletedProcess[str]:
    # The pip that Python brings along may be too old to know dependency groups, so they are read here.
    tools = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["dependency-groups"]["dev"]
    pip = [str(folder / "bin" / "python"), "-m", "pip", "--disable-pip-version-check", "--no-input"]
    return subprocess.run(
        [*pip, "install", "--quiet", "--retries", "2", "--editable", str(root), *tools],
        check=False,
        text=True,
        errors="replace",
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )


def _why_pip_failed(output: str) -> str:
    if NO_NETWORK.search(output):
        return (
            "The Python packages could not be fetched, because the network does not answer; "
            "when it does, run make setup again."
        )
    sys.stderr.write(output)
    return (
        "The Python packages could not be installed, and the lines above say why; "
        "when that is put right, run make setup again."
    )
