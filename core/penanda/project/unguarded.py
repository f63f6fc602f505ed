"""Reading a project beside which SQLite can make no index of its log: what others write, it is not told."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path

from penanda.project.database import Database, Parameters
from penanda.project.leftovers import index_in_use


class Unguarded(Database):
    """A connection that is made anew as soon as somebody else has begun or ended to write to the file.

    SQLite would go on with what it has read of the file before, and take what fits no more for damage.
    """

    def __init__(self, path: Path, connect: Callable[[], sqlite3.Connection]) -> None:
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
            self.conn = self._connect()  # the last one is closed with the last of its cursors
            self._seen = found

    def _state(self) -> tuple[int, ...]:
        """Which file it is, and which index of its log is in use, else of when the file is."""
        try:
            file, index = self._path.stat(), index_in_use(self._path)
        except OSError:
            return ()
        last = (file.st_mtime_ns, file.st_size) if index is None else (index.st_ino,)
        return (file.st_dev, file.st_ino, *last)
