"""A new project with all that can still be read of a damaged one."""

from __future__ import annotations

import mmap
import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import msgspec

from penanda.errors import (
    CannotRead,
    CannotWrite,
    EmptyProject,
    NewerProject,
    NoSuchProject,
    NotAProject,
    NothingToRescue,
)
from penanda.project import search_tables
from penanda.project.access import check_free
from penanda.project.database import Database
from penanda.project.ids import new_id
from penanda.project.leftovers import log_of
from penanda.project.lock import WriterLock
from penanda.project.project import create
from penanda.project.schema import APPLICATION_ID, COLUMNS, SCHEMA_VERSION
from penanda.rescue.log import committed_pages
from penanda.rescue.mending import Mending
from penanda.rescue.pages import Pages, page_size_of
from penanda.rescue.rows import Tables, rows_of

_MAGIC = b"SQLite format 3\x00"
_SAID = ("article", "mention", "claim", "entity")


class Rescued(msgspec.Struct, frozen=True):
    """What came of it: how many rows of each kind were kept, and what was not, a sentence each.

    ``unread`` counts pages and rows of the file that could not be read; what was in them may also have been
    found elsewhere in it.
    """

    kept: dict[str, int]
    unread: int
    lost: tuple[str, ...]


def repair(damaged: Path, new: Path) -> Rescued:
    """Make a project at *new* of what can be read in *damaged*, which is read only, and never by SQLite.

    The history can be read in the new project, but undo begins anew. Raises :class:`ProjectExists` when
    something is at *new*, :class:`NothingToRescue`, :class:`NotAProject`, :class:`NewerProject`,
    :class:`NoSuchProject`, :class:`EmptyProject`, :class:`ProjectInUse`, :class:`CannotRead` or
    :class:`CannotWrite`; there is then nothing at *new*.
    """
    check_free(new)
    with _bytes_of(damaged) as (data, log):
        _check(damaged, data)
        pages = Pages(data, committed_pages(log, page_size_of(data)))
        tables = rows_of(pages)
    if not any(tables[table] for table in ("body", "source", "article", "mention", "claim", "journal")):
        raise NothingToRescue(name=damaged.name)
    lost = _write(tables, new)
    return Rescued({table: len(tables[table]) for table in _SAID}, pages.lost, tuple(lost))


@contextmanager
def _bytes_of(damaged: Path) -> Iterator[tuple[mmap.mmap, bytes]]:
    """The bytes of the file and of its log, with nobody writing to them."""
    lock = None
    try:
        if not damaged.exists():
            raise NoSuchProject(name=damaged.name)
        if not damaged.is_file():
            raise NotAProject(name=damaged.name)
        if damaged.stat().st_size == 0:
            raise EmptyProject(name=damaged.name)
        lock = _lock(damaged)
        log = log_of(damaged)
        with damaged.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
            yield data, log.read_bytes() if log.exists() else b""
    except OSError as error:
        raise CannotRead(name=damaged.name, reason=error.strerror or str(error)) from error
    finally:
        if lock is not None:
            lock.release()


def _lock(damaged: Path) -> WriterLock | None:
    with suppress(OSError):  # in a folder that is closed to writing nobody marks
        return WriterLock(damaged)
    return None


def _check(damaged: Path, data: mmap.mmap) -> None:
    """Refuse what is sound in its header but is no project of ours; a damaged header is no reason."""
    application, version = (int.from_bytes(data[at : at + 4], "big") for at in (68, 60))
    if data[:16] == _MAGIC and application != APPLICATION_ID:
        raise NotAProject(name=damaged.name)
    if data[:16] == _MAGIC and version > SCHEMA_VERSION:
        raise NewerProject(name=damaged.name)


def _write(tables: Tables, new: Path) -> list[str]:
    unfinished = new.with_name(f".{new.name}.{new_id()}")
    try:
        _create(unfinished, new.name)
        db = Database(sqlite3.connect(unfinished, isolation_level=None))
        try:
            mending = Mending(tables, db)
            mending.mend()
            _fill(db, tables)
        finally:
            db.close()
        _move(unfinished, new)
    except OSError as error:
        raise CannotWrite(name=new.name, reason=error.strerror or str(error)) from error
    except sqlite3.Error as error:
        raise CannotWrite(name=new.name, reason=str(error)) from error
    finally:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)
    return mending.let_go


def _create(unfinished: Path, name: str) -> None:
    try:
        create(unfinished)
    except CannotWrite as error:
        raise CannotWrite(name=name, reason=error.fields["reason"]) from error


def _fill(db: Database, tables: Tables) -> None:
    db.execute("pragma foreign_keys=on")
    with db.tables.atomic():
        db.execute("pragma defer_foreign_keys=on")
        for table, names in COLUMNS.items():
            if table == "project" and not tables[table]:
                continue  # the new one has an id of its own
            rows = ({name: row.get(name) for name in names} for row in tables[table].values())
            db.tables.table(table).delete_where().insert_all(rows)
        search_tables.rebuild(db)


def _move(unfinished: Path, new: Path) -> None:
    with unfinished.open("rb") as file:
        os.fsync(file.fileno())
    check_free(new)
    unfinished.rename(new)
