"""Connections to a project file, with the settings that make a saved mark a safe one."""

from __future__ import annotations

import os
import sqlite3
from contextlib import suppress
from pathlib import Path
from typing import TypeVar
from urllib.parse import quote

from penanda.project import search_keeping, search_tables
from penanda.project.access import is_read_only
from penanda.project.database import Database
from penanda.project.leftovers import log_waits
from penanda.project.schema import keep_journal
from penanda.project.unguarded import Fleeting, Unguarded

Made = TypeVar("Made", bound=sqlite3.Connection)

# Why these: docs/reliability.md. With full no saved edit was lost in replayed power cuts, with normal many.
_WRITER = (
    "journal_mode=wal",
    "synchronous=full",
    "fullfsync=1",
    "checkpoint_fullfsync=1",
)
_EVERY = ("foreign_keys=on", "trusted_schema=off", "cell_size_check=on")
_READER = (*_EVERY, "query_only=on")
_BUSY_SECONDS = 5.0
# What SQLite says where it cannot make the index of a log, as on a full disk.
_NO_INDEX = frozenset(
    (sqlite3.SQLITE_IOERR_SHMOPEN, sqlite3.SQLITE_IOERR_SHMSIZE, sqlite3.SQLITE_IOERR_SHMMAP)
)


def open_writer(path: Path) -> Database:
    """A connection that may write, keeps the journal and what is searched; it belongs to its thread."""
    # Setting temp_store later drops all temporary triggers.
    db = Database(_connect(path, "rw", (*_EVERY, "temp_store=memory")))
    try:
        keep_journal(db)  # before anything is written: it fails where a table is missing
        for pragma in _WRITER:
            db.execute(f"pragma {pragma}")
        db.execute("select count(*) from sqlite_master").fetchone()  # makes the log
        search_keeping.prepare(db)
        if search_tables.mend(db):  # what cannot be searched can be marked all the same
            search_keeping.keep(db)
    except BaseException:
        db.close()
        raise
    return db


def open_migrating(path: Path) -> Database:
    """A connection that may write, keeps no journal and lets references dangle; it belongs to its thread."""
    return Database(_connect(path, "rw", ("foreign_keys=off", *_EVERY[1:], *_WRITER[1:])))


def open_reader(path: Path) -> Database:
    """A connection that can only read; it belongs to the thread that opens it.

    SQLite opens the file for writing where it can, because only then the last one to close removes the log
    beside it. Where that cannot be, or the disk has no room for a log, and no log waits, the file is opened
    as one that nobody changes, which makes no log; what others write is then seen once it is in the file.
    """
    if not is_read_only(path):
        try:
            return Database(_connect(path, "rw", _READER), rests=True)
        except sqlite3.OperationalError as error:
            # Nobody has it open: they would have the index that cannot be made.
            if error.sqlite_errorcode not in _NO_INDEX or log_waits(path):
                raise
    elif log_waits(path):
        return Database(_connect(path, "ro", _READER), rests=True)
    return Unguarded(path, lambda: _connect_unguarded(path))


def fold_log(db: Database) -> None:
    """Put what the log holds into the file, and cut the log, as far as nobody reads at this moment.

    It waits for no reader, since whoever saves or closes would wait with it: what stays in the log is safe
    there, and goes into the file with a later edit, or when the last who has the file open closes it.
    """
    with suppress(sqlite3.Error):
        db.execute("pragma busy_timeout=0")
        try:
            db.execute("pragma wal_checkpoint(truncate)")
        finally:
            db.execute(f"pragma busy_timeout={round(1000 * _BUSY_SECONDS)}")


def _connect(path: Path, mode: str, pragmas: tuple[str, ...]) -> sqlite3.Connection:
    uri = _uri(path, mode)
    return _prepared(sqlite3.connect(uri, uri=True, isolation_level=None, timeout=_BUSY_SECONDS), pragmas)


def _connect_unguarded(path: Path) -> Fleeting:
    uri = _uri(path, "ro&immutable=1")
    made = sqlite3.connect(uri, uri=True, isolation_level=None, check_same_thread=False, factory=Fleeting)
    return _prepared(made, _READER)


def _uri(path: Path, mode: str) -> str:
    return f"file:{quote(os.fsencode(path.absolute()))}?mode={mode}"


def _prepared(connection: Made, pragmas: tuple[str, ...]) -> Made:
    try:
        for pragma in pragmas:
            connection.execute(f"pragma {pragma}")
        connection.execute("select count(*) from sqlite_master").fetchone()
    except BaseException:
        connection.close()
        raise
    return connection
