"""Whole copies of a project, taken while it is open."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from penanda.errors import CannotWrite
from penanda.project.database import Database
from penanda.project.ids import new_id
from penanda.project.leftovers import set_aside
from penanda.project.lock import WriterLock
from penanda.sentences import QT_TRANSLATE_NOOP
from penanda.syncing import sync_folder

# Some milliseconds of copying.
_PAGES_AT_ONCE = 1_000

A_PROJECT = QT_TRANSLATE_NOOP("Errors", "it is a project")
"""Why nothing else is written over a file: the reason in :class:`CannotWrite`."""


def copy_to(db: Database, target: Path, *, stop: Callable[[], bool] = lambda: False) -> None:
    """Write a copy of the open project *db* to *target*, in the place of what is there.

    The copy is built beside it and moved into place whole. *stop* is asked again and again; once it is true,
    this fails soon. Raises :class:`CannotWrite`, also when *target* is
    the project itself, and :class:`ProjectInUse` when it is another that is open for marking.
    """
    if _is_file_of(db, target):
        raise CannotWrite(name=target.name, reason=A_PROJECT)
    unfinished = target.with_name(f".{target.name}.{new_id()}")
    try:
        copy_pages(db, unfinished, stop=stop)
        _put_in_place(unfinished, target)
    except OSError as error:
        raise CannotWrite(name=target.name, reason=error.strerror or str(error)) from error
    except sqlite3.Error as error:
        raise CannotWrite(name=target.name, reason=str(error)) from error
    finally:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)


def copy_pages(db: Database, new: Path, *, stop: Callable[[], bool] = lambda: False) -> None:
    """Write *db* as it is saved now to the file *new*, which is then on the disk, with no log beside it.

    Who writes to *db* meanwhile does not wait, and what they write is not in the copy. *stop* is asked again
    and again; once it is true, this fails soon. Raises ``OSError`` and ``sqlite3.Error``.
    """

    def go_on(_status: int, _remaining: int, _total: int) -> None:
        fail_if(stop)

    copy = sqlite3.connect(new)
    try:
        with _one_state(db):
            db.conn.backup(copy, pages=_PAGES_AT_ONCE, progress=go_on)
        copy.execute("pragma journal_mode=delete")
    finally:
        copy.close()
    with new.open("rb") as file:
        os.fsync(file.fileno())


def fail_if(stop: Callable[[], bool]) -> None:
    """Raise what SQLite raises when it is stopped, if *stop* says so."""
    if stop():
        raise sqlite3.OperationalError("interrupted")


@contextmanager
def _one_state(db: Database) -> Iterator[None]:
    """Inside, *db* is read as it is now: else SQLite would begin a copy anew whenever somebody writes."""
    if db.conn.in_transaction:
        yield
        return
    db.execute("begin")
    try:
        db.execute("select count(*) from sqlite_master").fetchone()
        yield
    finally:
        db.execute("rollback")


def _put_in_place(unfinished: Path, target: Path) -> None:
    lock = WriterLock(target)
    try:
        if target.is_file():
            set_aside(target)
        place = target.resolve()
        unfinished.replace(place)
        sync_folder(place.parent)
    finally:
        lock.release()


def _is_file_of(db: Database, path: Path) -> bool:
    (file,) = (file for _, name, file in db.execute("pragma database_list") if name == "main")
    try:
        return path.samefile(file)
    except OSError:
        return False
