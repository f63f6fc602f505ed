"""The least that saving a mark can cost: one row committed in a table, with the project's own pragmas."""

from __future__ import annotations

import sqlite3
from itertools import count
from pathlib import Path

from penanda.project.ids import new_id

_PRAGMAS = ("journal_mode=wal", "synchronous=full", "fullfsync=1", "checkpoint_fullfsync=1")
_REST = "x" * 300  # with its id, about as many bytes as the row of a mention


class BareTable:
    """A database of one table, without indexes, triggers or a journal."""

    def __init__(self, path: Path) -> None:
        self._connection = sqlite3.connect(path, isolation_level=None)
        for pragma in _PRAGMAS:
            self._connection.execute(f"pragma {pragma}")
        self._connection.execute("create table row(id text primary key, number integer, rest text) strict")
        self._numbers = count()

    def commit_row(self) -> None:
        """Add a row in a transaction of its own."""
        self._connection.execute("begin immediate")
        row = (new_id(), next(self._numbers), _REST)
        self._connection.execute("insert into row values (?, ?, ?)", row)
        self._connection.execute("commit")
