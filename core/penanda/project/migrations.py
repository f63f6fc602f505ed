"""Bringing project files of older versions up to date.

To change the tables: raise :data:`penanda.project.schema.SCHEMA_VERSION` by one, change
:data:`penanda.project.schema.TABLES`, and put one function into :data:`MIGRATIONS` under the version it
starts from.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path

from sqlite_utils import Database

from penanda.errors import CannotMigrate
from penanda.project.backups import Backups
from penanda.project.connection import open_migrating
from penanda.project.integrity import Integrity
from penanda.project.schema import COLUMNS, SCHEMA_VERSION
from penanda.sentences import QT_TRANSLATE_NOOP

_NO_WAY = QT_TRANSLATE_NOOP("Errors", "no way from its version is known")
_BROKEN = QT_TRANSLATE_NOOP("Errors", "it would not have been sound afterwards")

# What each version needs to become the next. A migration runs in a transaction that it must not end, so never
# executescript(), with foreign keys off: dropping a table drops no rows that refer to it. It leaves every
# table with the columns of that next version, in their order.
MIGRATIONS: dict[int, Callable[[Database], None]] = {}


def bring_up_to_date(project: Path) -> None:
    """Give the project at *project*, whose writer's lock is held, the tables of this version.

    It is backed up before. Raises :class:`CannotBackUp`, :class:`CannotMigrate`, or ``sqlite3.DatabaseError``
    where it is damaged; the file is then as it was.
    """
    with closing(open_migrating(project)) as db:
        if version_of(db) < SCHEMA_VERSION:
            Backups(project).take(db)
            migrate(db, name=project.name)
        with suppress(sqlite3.Error):
            db.execute("pragma wal_checkpoint(truncate)")


def version_of(db: Database) -> int:
    """The version of the tables in a project file."""
    return int(db.execute("pragma user_version").fetchone()[0])


def migrate(db: Database, *, name: str) -> None:
    """Migrate an open file in one transaction; *name* is what to call it. Raises :class:`CannotMigrate`."""
    found = version_of(db)
    db.execute("pragma foreign_keys=off")
    db.execute("begin immediate")
    try:
        for version in range(found, SCHEMA_VERSION):
            if version not in MIGRATIONS:
                raise CannotMigrate(name=name, reason=_NO_WAY)
            MIGRATIONS[version](db)
        if not (db.conn.in_transaction and _is_sound(db)):
            raise CannotMigrate(name=name, reason=_BROKEN)
        db.execute(f"pragma user_version={SCHEMA_VERSION}")
        db.execute("commit")
    except sqlite3.Error as error:
        raise CannotMigrate(name=name, reason=str(error)) from error
    finally:
        if db.conn.in_transaction:
            db.execute("rollback")


def _is_sound(db: Database) -> bool:
    integrity = Integrity(db)
    return (
        all(_columns_of(db, table) == names for table, names in COLUMNS.items())
        and not any(integrity.dangling())
        and not integrity.problems()
    )


def _columns_of(db: Database, table: str) -> tuple[str, ...]:
    return tuple(str(row[1]) for row in db.execute(f"pragma table_info({table})"))
