"""Whether a project file may be written where it lies, and whether there is one."""

from __future__ import annotations

import os
from pathlib import Path

from penanda.errors import CannotWrite, HasOtherName, ProjectExists
from penanda.project.leftovers import drop_unfinished


def is_read_only(path: Path) -> bool:
    """Whether the file, or the folder in which SQLite must write beside it, is closed to writing."""
    file_open = os.access(path, os.W_OK) and path.stat().st_mode & 0o222
    return not (file_open and os.access(path.parent, os.W_OK))


def check_only_name(path: Path) -> None:
    """Raise :class:`HasOtherName` when the file has another name than *path*, a hard link.

    SQLite keeps a log for each name: what waits in one is lost as soon as the file is written to by another.
    The name under which the project was built is taken from it, if that was ended too early to do so.
    Raises ``OSError``, too.
    """
    if path.stat().st_nlink > 1:
        drop_unfinished(path)
    if path.stat().st_nlink > 1:
        raise HasOtherName(name=path.name)


def may_be_there(path: Path) -> bool:
    """Whether something is at *path*, or the system does not tell: a closed folder, a drive that is gone.

    Opening it then says why.
    """
    try:
        return path.exists()
    except OSError:
        return True


def check_free(path: Path) -> None:
    """Raise :class:`ProjectExists` when something is at *path*, and be it a link that leads nowhere.

    Raises :class:`CannotWrite` if the system does not tell.
    """
    try:
        path.lstat()
    except FileNotFoundError:
        return
    except OSError as error:
        raise CannotWrite(name=path.name, reason=error.strerror or str(error)) from error
    raise ProjectExists(name=path.name)


def is_same_file(path: Path, other: Path) -> bool:
    """Whether two paths lead to one file that is there; the file itself is not opened for it."""
    try:
        return path.samefile(other)
    except OSError:
        return False
