"""Bringing project files of older versions up to date.

To change the tables: raise :data:`penanda.project.schema.SCHEMA_VERSION` by one, change
:data:`penanda.project.schema.TABLES`, and put one function into :data:`MIGRATIONS` under the version it
starts from. The version in the file's header decides what is to be done. It is done by the migrations of
sqlite-utils, which note in the file, in ``_sqlite_migrations``, when each was.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from penanda.errors import CannotMigrate
from penanda.model.tagset import DEFAULT_RATINGS
from penanda.project import search_tables
from penanda.project.backups import Backups
from penanda.project.connection import fold_log, open_migrating
from penanda.project.database import Database
from penanda.project.integrity import Integrity
from penanda.project.schema import COLUMNS, SCHEMA_VERSION
from penanda.sentences import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    import sqlite_utils

Migration = Callable[["sqlite_utils.Database"], None]

# Of SQLite's virtual machine: some milliseconds.
_STEPS_BETWEEN = 100_000

_NO_WAY = QT_TRANSLATE_NOOP("Errors", "no way from its version is known")
_BROKEN = QT_TRANSLATE_NOOP("Errors", "it would not have been sound afterwards")


def _remember_what_is_turned_down(tables: sqlite_utils.Database) -> None:
    tables.execute(
        """create table turned_down (
    id text primary key,
    article_id text not null references article(id) on delete cascade,
    surface text not null,
    start integer,
    created_at text not null
) strict"""
    )
    tables.execute("create index turned_down_article on turned_down(article_id)")


def _search_and_review(tables: sqlite_utils.Database) -> None:
    """Words are found everywhere, claims by their group, and ratings have a number for ClaimReview."""
    tables.execute("create index claim_group on claim(claim_group_id)")
    tables.execute(
        """create table rating_new (
    id text primary key,
    names text not null,
    position integer not null,
    extra text,
    review_value integer
) strict"""
    )
    tables.execute("insert into rating_new select id, names, position, extra, null from rating")
    for rating in DEFAULT_RATINGS:
        tables.execute(
            "update rating_new set review_value = ? where id = ?", [rating.review_value, rating.id]
        )
    tables.table("rating").drop()
    tables.rename_table("rating_new", "rating")
    db = Database(tables.conn)
    search_tables.create(db)
    search_tables.fill(db)


def _keep_orphans(tables: sqlite_utils.Database) -> None:
    """Marks whose words are not in the new version of their article wait in a table of their own."""
    tables.execute(
        """create table orphan (
    id text primary key,
    article_id text not null references article(id) on delete cascade,
    kind text not null,
    claim_id text references claim(id) on delete cascade,
    pieces text not null,
    record text not null
) strict"""
    )
    tables.execute("create index orphan_article on orphan(article_id)")
    tables.execute("create index orphan_claim on orphan(claim_id)")


def _list_reporting_words(tables: sqlite_utils.Database) -> None:
    """What a project has changed in the list of words that report claims."""
    tables.execute(
        """create table reporting_word (
    id text primary key,
    word text not null,
    claimant text not null,
    active integer not null
) strict"""
    )


def _tell_apart_and_index_history(tables: sqlite_utils.Database) -> None:
    """Pairs of entities that are not the same are remembered, and histories are found by an index."""
    tables.execute(
        """create table told_apart (
    id text primary key,
    entity_id text not null references entity(id) on delete cascade,
    other_id text not null references entity(id) on delete cascade,
    created_at text not null
) strict"""
    )
    tables.execute("create index told_apart_entity on told_apart(entity_id)")
    tables.execute("create index told_apart_other on told_apart(other_id)")
    tables.execute(
        """create table journal_new (
    id integer primary key,
    edit_id integer not null references edit(id),
    tab text not null,
    row_id text not null,
    article_id text,
    before text,
    after text,
    claim_id text
) strict"""
    )
    tables.execute(
        """insert into journal_new select *, case
               when tab = 'claim' then row_id
               when tab in ('claim_span', 'claim_about', 'evidence')
                   and json_valid(coalesce(after, before))
                   then json_extract(coalesce(after, before), '$.claim_id') end
           from journal"""
    )
    tables.table("journal").drop()
    tables.rename_table("journal_new", "journal")
    tables.execute("create index journal_edit on journal(edit_id)")
    tables.execute("create index journal_claim on journal(claim_id) where claim_id is not null")
    tables.execute(
        "create index journal_article on journal(article_id, edit_id) where article_id is not null"
    )
    tables.execute("create index edit_article on edit(article_id) where article_id is not null")


def _index_mentions_of_an_entity_by_place(tables: sqlite_utils.Database) -> None:
    """Where an article first names an entity is found without a look at all that name it elsewhere."""
    tables.execute("drop index mention_entity")
    tables.execute("create index mention_entity on mention(entity_id, article_id, start)")


# What each version needs to become the next. A migration runs in a transaction that it must not end, with
# foreign keys off: dropping a table drops no rows that refer to it. It leaves every table with the columns of
# that next version, in their order.
MIGRATIONS: dict[int, Migration] = {
    1: _remember_what_is_turned_down,
    2: _search_and_review,
    3: _keep_orphans,
    4: _list_reporting_words,
    5: _tell_apart_and_index_history,
    6: _index_mentions_of_an_entity_by_place,
}


def bring_up_to_date(project: Path, *, stop: Callable[[], bool] = lambda: False) -> None:
    """Give the project at *project*, whose writer's lock is held, the tables of this version.

    It is backed up before. *stop* is asked again and again; once it is true, this fails soon. Raises
    :class:`CannotBackUp`, :class:`CannotMigrate`, or ``sqlite3.DatabaseError`` where it is damaged; the file
    is then as it was.
    """
    with closing(open_migrating(project)) as db:
        db.conn.set_progress_handler(stop, _STEPS_BETWEEN)
        if version_of(db) < SCHEMA_VERSION:
            Backups(project).take(db, stop=stop)
            migrate(db, name=project.name)
        fold_log(db)


def version_of(db: Database) -> int:
    """The version of the tables in a project file."""
    return int(db.execute("pragma user_version").fetchone()[0])


def migrate(db: Database, *, name: str) -> None:
    """Migrate an open file in one transaction; *name* is what to call it. Raises :class:`CannotMigrate`."""
    found = version_of(db)
    db.execute("pragma foreign_keys=off")
    db.execute("begin immediate")  # and not atomic(), which lets others write until we do
    try:
        _take_steps(db, found, name)
        if not _is_sound(db):
            raise CannotMigrate(name=name, reason=_BROKEN)
        db.execute(f"pragma user_version={SCHEMA_VERSION}")
        db.execute("commit")
    except sqlite3.Error as error:
        raise CannotMigrate(name=name, reason=str(error)) from error
    finally:
        if db.conn.in_transaction:
            db.execute("rollback")


def _take_steps(db: Database, found: int, name: str) -> None:
    """Each step, and the note that it was taken, is a savepoint in the one transaction that is open."""
    from sqlite_utils import Migrations

    steps = Migrations("penanda")
    for version in range(found, SCHEMA_VERSION):
        if version not in MIGRATIONS:
            raise CannotMigrate(name=name, reason=_NO_WAY)
        steps(name=f"from version {version}")(_within(MIGRATIONS[version], name))
    if len(steps.pending(db.tables)) < SCHEMA_VERSION - found:  # its version and its notes do not agree
        raise CannotMigrate(name=name, reason=_BROKEN)
    steps.apply(db.tables)


def _within(migration: Migration, name: str) -> Migration:
    """*migration*, held to the transaction it is run in: what came after its end would be saved at once."""

    def step(tables: sqlite_utils.Database) -> None:
        migration(tables)
        if not tables.conn.in_transaction:
            raise CannotMigrate(name=name, reason=_BROKEN)

    return step


def _is_sound(db: Database) -> bool:
    integrity = Integrity(db)
    return (
        all(_columns_of(db, table) == names for table, names in COLUMNS.items())
        and not any(integrity.dangling())
        and not integrity.problems()
    )


def _columns_of(db: Database, table: str) -> tuple[str, ...]:
    return tuple(column.name for column in db.tables.table(table).columns)
