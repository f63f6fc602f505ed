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

from penanda.errors import CannotMigrate
from penanda.model.tagset import DEFAULT_RATINGS
from penanda.project import search_tables
from penanda.project.backups import Backups
from penanda.project.connection import open_migrating
from penanda.project.database import Database
from penanda.project.integrity import Integrity
from penanda.project.schema import COLUMNS, SCHEMA_VERSION
from penanda.sentences import QT_TRANSLATE_NOOP

_NO_WAY = QT_TRANSLATE_NOOP("Errors", "no way from its version is known")
_BROKEN = QT_TRANSLATE_NOOP("Errors", "it would not have been sound afterwards")


def _remember_what_is_turned_down(db: Database) -> None:
    db.execute(
        """create table turned_down (
    id text primary key,
    article_id text not null references article(id) on delete cascade,
    surface text not null,
    start integer,
    created_at text not null
) strict"""
    )
    db.execute("create index turned_down_article on turned_down(article_id)")


def _search_and_review(db: Database) -> None:
    """Words are found everywhere, claims by their group, and ratings have a number for ClaimReview."""
    db.execute("create index claim_group on claim(claim_group_id)")
    db.execute(
        """create table rating_new (
    id text primary key,
    names text not null,
    position integer not null,
    extra text,
    review_value integer
) strict"""
    )
    db.execute("insert into rating_new select id, names, position, extra, null from rating")
    for rating in DEFAULT_RATINGS:
        db.execute("update rating_new set review_value = ? where id = ?", [rating.review_value, rating.id])
    db.execute("drop table rating")
    db.execute("alter table rating_new rename to rating")
    search_tables.create(db)
    search_tables.fill(db)


def _keep_orphans(db: Database) -> None:
    """Marks whose words are not in the new version of their article wait in a table of their own."""
    db.execute(
        """create table orphan (
    id text primary key,
    article_id text not null references article(id) on delete cascade,
    kind text not null,
    claim_id text references claim(id) on delete cascade,
    pieces text not null,
    record text not null
) strict"""
    )
    db.execute("create index orphan_article on orphan(article_id)")
    db.execute("create index orphan_claim on orphan(claim_id)")


def _list_reporting_words(db: Database) -> None:
    """What a project has changed in the list of words that report claims."""
    db.execute(
        """create table reporting_word (
    id text primary key,
    word text not null,
    claimant text not null,
    active integer not null
) strict"""
    )


# What each version needs to become the next. A migration runs in a transaction that it must not end, so never
# executescript(), with foreign keys off: dropping a table drops no rows that refer to it. It leaves every
# table with the columns of that next version, in their order.
MIGRATIONS: dict[int, Callable[[Database], None]] = {
    1: _remember_what_is_turned_down,
    2: _search_and_review,
    3: _keep_orphans,
    4: _list_reporting_words,
}


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
            if not db.conn.in_transaction:
                raise CannotMigrate(name=name, reason=_BROKEN)
        if not _is_sound(db):
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
