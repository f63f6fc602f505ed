"""Connections to a project file, with the settings that make a saved mark a safe one."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path
from urllib.parse import quote

from sqlite_utils import Database

# Why these: DESIGN section 7. WAL with synchronous=FULL lost no acknowledged edit in replayed power cuts.
_WRITER = (
    "journal_mode=wal",
    "synchronous=full",
    "fullfsync=1",
    "checkpoint_fullfsync=1",
)
_EVERY = ("foreign_keys=on", "trusted_schema=off", "cell_size_check=on")
_BUSY_SECONDS = 5.0


def open_writer(path: Path) -> Database:
    """A connection that may write; it belongs to the thread that opens it."""
    return _open(path, "rw", (*_EVERY, *_WRITER))


def open_reader(path: Path) -> Database:
    """A connection that can only read; it belongs to the thread that opens it.

    In a folder that cannot be written, where no ``-wal`` lies beside the file, SQLite could make no shared
    memory: there the file is opened as one that nobody changes.
    """
    try:
        return _open(path, "ro", (*_EVERY, "query_only=on"))
    except sqlite3.OperationalError:
        if path.with_name(path.name + "-wal").exists():
            raise
        return _open(path, "ro&immutable=1", (*_EVERY, "query_only=on"))


def _open(path: Path, mode: str, pragmas: tuple[str, ...]) -> Database:
    uri = f"file:{quote(os.fsencode(path.absolute()))}?mode={mode}"
    connection = sqlite3.connect(uri, uri=True, isolation_level=None, timeout=_BUSY_SECONDS)
    try:
        for pragma in pragmas:
            connection.execute(f"pragma {pragma}")
        connection.execute("select count(*) from sqlite_master").fetchone()
    except BaseException:
        connection.close()
        raise
    return Database(connection, execute_plugins=False)
