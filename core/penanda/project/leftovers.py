"""What lies beside project files: logs, also those that outlived theirs, and what was never finished."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from penanda.project.ids import new_id


def log_of(path: Path) -> Path:
    """The write-ahead log that SQLite keeps beside a project file, also where *path* is a link to it."""
    file = path.resolve()
    return file.with_name(f"{file.name}-wal")


def log_waits(path: Path) -> bool:
    """Whether there may be edits in the log beside the project file at *path*."""
    try:
        return log_of(path).stat().st_size > 0
    except FileNotFoundError:  # also when whoever had it open closes it at this moment
        return False


def set_aside(path: Path) -> None:
    """Give the logs beside *path* other names, before another file comes to lie at *path*.

    SQLite would take them for that file's, and put the old content into it. Raises ``OSError``.
    """
    file = path.resolve()
    for suffix in ("-wal", "-journal"):
        log = file.with_name(file.name + suffix)
        if log.exists():
            log.rename(log.with_name(f"{log.name}.{new_id()}"))
    file.with_name(f"{file.name}-shm").unlink(missing_ok=True)


def drop_unfinished(path: Path) -> None:
    """Take from the project at *path* what names it has of those under which projects are built."""
    file = path.resolve()
    for other in file.parent.iterdir():
        with suppress(OSError):
            if other.name.startswith(f".{file.name}.") and other.samefile(file):
                other.unlink()
