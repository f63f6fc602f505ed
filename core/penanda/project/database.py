"""A connection to a project file: rows are asked for in SQL, tables are worked on by sqlite-utils."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from time import monotonic
from typing import TYPE_CHECKING, Any

from penanda.project.system_failures import is_of_locks

if TYPE_CHECKING:
    import sqlite_utils

# Where locks fail SQLite tries for ten seconds at every question, and the window would stand still for each.
# It sleeps in its own code, where no interrupt ends it (tried with SQLite 3.40).
REST_SECONDS = 30.0

Parameters = Sequence[Any] | Mapping[str, Any]

# How many rows are taken at a time where many are: of a long article all would take megabytes meanwhile.
_PORTION = 250


class Database:
    """One connection, with two ways to it, of which decision 0018 says which is for what.

    Questions about rows and edits to them are SQL that the core writes itself, and go straight to SQLite.
    What makes, changes, fills or looks at whole tables goes through :attr:`tables`. *conn* must be in
    autocommit, which is ``isolation_level=None``. One that *rests* asks nothing of SQLite for
    :data:`REST_SECONDS` after a question for which locks failed: all that is asked meanwhile fails at once.
    """

    def __init__(self, conn: sqlite3.Connection, *, rests: bool = False) -> None:
        self.conn = conn
        self._rests = rests
        self._resting_until = 0.0
        conn.execute("pragma recursive_triggers=on")  # what REPLACE takes out is journaled too

    @cached_property
    def tables(self) -> sqlite_utils.Database:
        """The same connection, in the same transaction, for sqlite-utils to work on."""
        import sqlite_utils  # late: it takes longer than opening a project does

        return sqlite_utils.Database(self.conn, recursive_triggers=False, execute_plugins=False)

    def execute(self, sql: str, parameters: Parameters = ()) -> sqlite3.Cursor:
        """Run one statement; its rows, as tuples, are read as the cursor is gone through."""
        if self._resting_until and monotonic() < self._resting_until:
            raise _locks_fail()
        try:
            return self.conn.execute(sql, parameters)
        except sqlite3.OperationalError as error:
            if self._rests and is_of_locks(error):
                self.rest()
            raise

    def query(self, sql: str, parameters: Parameters = ()) -> Iterator[dict[str, Any]]:
        """Ask a question at once; its rows, by the names of their columns, come as they are gone through."""
        cursor = self.execute(sql, parameters)
        names = [column[0] for column in cursor.description]
        return (dict(zip(names, row, strict=True)) for row in cursor)

    def columns(self, sql: str, parameters: Parameters = ()) -> dict[str, Sequence[Any]]:
        """Ask a question and take all that it finds, a column at a time: quick where many rows are found."""
        cursor = self.execute(sql, parameters)
        return _columns(cursor, cursor.fetchall())

    def portions(self, sql: str, parameters: Parameters = ()) -> Iterator[dict[str, Sequence[Any]]]:
        """As :meth:`columns`, some rows at a time, which take less memory; none where nothing is found."""
        cursor = self.execute(sql, parameters)
        while rows := cursor.fetchmany(_PORTION):
            yield _columns(cursor, rows)

    def rest(self) -> None:
        """Ask nothing for a while: the locks of the file are known to fail."""
        self._resting_until = monotonic() + REST_SECONDS

    def ask_again(self) -> None:
        """Ask again from here on: the locks are known to work."""
        self._resting_until = 0.0

    def close(self) -> None:
        """Close the connection."""
        self.conn.close()


def _locks_fail() -> sqlite3.OperationalError:
    error = sqlite3.OperationalError("locking protocol")
    error.sqlite_errorcode = sqlite3.SQLITE_PROTOCOL
    return error


def _columns(cursor: sqlite3.Cursor, rows: list[tuple[Any, ...]]) -> dict[str, Sequence[Any]]:
    names = [column[0] for column in cursor.description]
    return dict(zip(names, zip(*rows, strict=True) if rows else ((),) * len(names), strict=True))
