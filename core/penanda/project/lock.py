"""One writer a project: a lock beside the file, held while it is open for marking."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from pathlib import Path

from penanda.errors import ProjectInUse
from penanda.system_user import system_user, this_computer

if sys.platform == "win32":
    import msvcrt

    def _take(descriptor: int) -> None:
        os.lseek(descriptor, _LOCKED_BYTE, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _take(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


# Beyond the holder's name, so that others can read who holds the lock on systems that lock bytes.
_LOCKED_BYTE = 4096
_LONGEST_NAME = 100  # code points

# Device and inode of every project that this process may write to.
_held: set[tuple[int, int]] = set()


def is_held_here(project: Path) -> bool:
    """Whether this process holds the right to write to the project."""
    return _identity(project) in _held


class WriterLock:
    """The right to write to one project file, until :meth:`release` or the end of the process."""

    def __init__(self, project: Path, *, by: str = "") -> None:
        """Take the lock in the name of *by*, or the system's user.

        Raises :class:`ProjectInUse` when another holds it, ``OSError`` when none can be taken.
        """
        file = project.resolve()  # one lock, by whatever name the project is opened
        self._path = file.with_name(f".{file.name}.lock")
        while True:
            self._descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o644)
            try:
                _take(self._descriptor)
            except (BlockingIOError, PermissionError):
                holder, computer = _held_by(os.read(self._descriptor, _LOCKED_BYTE))
                os.close(self._descriptor)
                raise ProjectInUse(name=project.name, holder=holder, computer=computer) from None
            if self._is_still_there():
                break
            os.close(self._descriptor)  # the holder before removed the file between our open and our lock
        with suppress(OSError):  # of another user's file; a stick or a share may know no permissions
            # Whoever may write to the project must be able to take its lock, also after we are killed.
            self._path.chmod(file.stat().st_mode & 0o666)
        try:
            os.ftruncate(self._descriptor, 0)
            signed = f"{_on_one_line(by) or system_user()}, {os.getpid()}\n{_on_one_line(this_computer())}\n"
            os.write(self._descriptor, signed.encode(errors="replace"))
        except OSError:
            os.close(self._descriptor)  # else this process could never take the lock again
            raise
        self._released = False
        self._project = _identity(project)
        if self._project is not None:
            _held.add(self._project)

    def release(self) -> None:
        """Give the lock back and remove its file; once is enough."""
        if self._released:
            return
        self._released = True
        if self._project is not None:
            _held.discard(self._project)
        with suppress(OSError):  # the file alone keeps nobody out
            self._path.unlink(missing_ok=True)
        os.close(self._descriptor)

    def _is_still_there(self) -> bool:
        try:
            return os.path.samestat(os.fstat(self._descriptor), self._path.stat())
        except FileNotFoundError:
            return False


def _on_one_line(name: str) -> str:
    return " ".join(name.split())[:_LONGEST_NAME]


def _held_by(signed: bytes) -> tuple[str, str]:
    """Who holds a lock and on which other computer, as far as its file says: ``""`` else.

    It says who marks, a comma, and a process number; below that, which older versions do not write, the
    computer.
    """
    first, _, rest = signed.decode("utf-8", "replace").partition("\n")
    holder, computer = first.rpartition(", ")[0], rest.strip()
    return "" if holder == "?" else holder, "" if computer == _on_one_line(this_computer()) else computer


def _identity(project: Path) -> tuple[int, int] | None:
    try:
        status = project.stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino
