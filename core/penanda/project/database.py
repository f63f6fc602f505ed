"""A connection to a project file, asked in SQL."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

Parameters = Sequence[Any] | Mapping[str, Any]


class Database:
    """What ``sqlite_utils.Database`` has under the same names, and nothing more.

    The core writes its own SQL; sqlite-utils would take a quarter of the time in which the window starts
    only to be imported, and put a savepoint around every question. It is there where its knowledge of
    tables is wanted, in the rescue of a damaged file. *conn* must be in autocommit, which is
    ``isolation_level=None``.
    """

    def __init__(self, conn: sqlite3.Connection) -> None:
        self.conn = conn
        conn.execute("pragma recursive_triggers=on")  # what REPLACE takes out is journaled too

    def execute(self, sql: str, parameters: Parameters = ()) -> sqlite3.Cursor:
        """Run one statement; its rows, as tuples, are read as the cursor is gone through."""
        return self.conn.execute(sql, parameters)

    def query(self, sql: str, parameters: Parameters = ()) -> Iterator[dict[str, Any]]:
        """Ask a question at once; its rows, by the names of their columns, come as they are gone through."""
        cursor = self.conn.execute(sql, parameters)
        names = [column[0] for column in cursor.description]
        return (dict(zip(names, row, strict=True)) for row in cursor)

    def close(self) -> None:
        """Close the connection."""
        self.conn.close()
