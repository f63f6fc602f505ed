"""Reading a project without a lock and without its log, where neither can be made beside it."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable
from pathlib import Path

from penanda.project.database import Database, Parameters

# Some ticks of the clock by which a system says when a file was written.
_UNSETTLED_NS = 100_000_000


class Fleeting(sqlite3.Connection):
    """A connection that is closed with the last of its cursors: some may be gone through when it is left.

    It is made for any thread, as it may be let go of in another than asked through it.
    """

    def __del__(self) -> None:
        self.close()  # else Python warns of it


class Unguarded(Database):
    """A connection that is made anew when somebody else has written to the file.

    SQLite, which is told that nobody does, would go on with what it has read of the file before, and take
    what fits no more for damage, as it still may in the moment in which a log is put into the file. What
    waits in a log is not seen: to use it, files would be made beside it that are not the owner's, who could
    then mark no more.
    """

    def __init__(self, path: Path, connect: Callable[[], Fleeting]) -> None:
        self._path = path
        self._connect = connect
        self._seen = self._state()
        super().__init__(connect(), rests=True)

    def execute(self, sql: str, parameters: Parameters = ()) -> sqlite3.Cursor:
        """As that of any connection; what is asked in one transaction is asked of one."""
        if not self.conn.in_transaction:
            self._follow()
        return super().execute(sql, parameters)

    def _follow(self) -> None:
        """Connect anew where others wrote; not where the file has gone, or another has taken its place."""
        found = self._state()
        if found != self._seen and found[:2] == self._seen[:2]:
            self.conn = self._connect()
            self.__dict__.pop("tables", None)  # which stand on the connection before
            self._seen = found

    def _state(self) -> tuple[int, ...]:
        """Which file it is, and when it was written; no two are the same while that may go on."""
        try:
            file = self._path.stat()
        except OSError:
            return ()
        now = time.time_ns()
        goes_on = now if 0 <= now - file.st_mtime_ns < _UNSETTLED_NS else 0
        return file.st_dev, file.st_ino, file.st_mtime_ns, file.st_size, goes_on
