"""Room in the write-ahead log, made before it is needed.

A log that grows with each commit makes the file system write its own journal before the sync returns. Where
the log is long enough already, the sync writes the frames alone (docs/decisions/0017).
"""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from penanda.project.leftovers import log_of

# What the log holds before SQLite folds it into the file, at its usual 1,000 pages of 4,096 bytes, and a
# little more for the edit that passes that. From then on SQLite writes it from the start again.
LOG_ROOM = 32 + 1_050 * (24 + 4_096)


def log_waits(path: Path) -> bool:
    """Whether edits may lie in the log beside the project at *path*: it is there, and more than room."""
    try:
        with log_of(path).open("rb") as log:
            return any(log.read(4))  # a log begins with a magic number
    except FileNotFoundError:
        return False


def make_room(path: Path) -> None:
    """Lengthen the log of the project at *path* with zeros to :data:`LOG_ROOM` bytes, synced.

    SQLite takes zeros for the end of a log. Only the thread that writes to the project may call this, between
    two edits. What cannot be done, as on a full disk, is left as it was: the log then grows as it is used.
    """
    with suppress(OSError), log_of(path).open("r+b", buffering=0) as log:
        length = log.seek(0, os.SEEK_END)
        if length >= LOG_ROOM:
            return
        try:
            log.write(bytes(LOG_ROOM - length))
            os.fsync(log.fileno())
        except OSError:
            log.truncate(length)
