"""Going back to a backup."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from penanda.errors import CannotRestore, NewerProject
from penanda.project.backups import Backup, Backups, Unsound
from penanda.project.connection import fold_log, open_reader
from penanda.project.database import Database
from penanda.project.migrations import migrate, version_of
from penanda.project.schema import SCHEMA_VERSION


def restore(db: Database, project: Path, backup: Backup) -> None:
    """Put what *backup* holds, history included, in the place of all that the open *project* holds.

    What it holds now is first backed up itself; where that is not sound, it is kept as it is in a file of its
    own among the backups. The content is then replaced in one transaction of the writing connection *db*.

    Raises :class:`BackupDamaged`, :class:`NewerProject`, :class:`CannotMigrate`, :class:`CannotBackUp` or
    :class:`CannotRestore`, and nothing was changed.
    """
    backup.check()
    try:
        with closing(_up_to_date(backup)) as source:
            _keep_present(db, project, backup)
            source.conn.backup(db.conn)
    except OSError as error:
        raise CannotRestore(name=backup.path.name, reason=error.strerror or str(error)) from error
    except sqlite3.Error as error:
        raise CannotRestore(name=backup.path.name, reason=str(error)) from error
    fold_log(db)


def _up_to_date(backup: Backup) -> Database:
    """The backup, open to read; one that was taken before a migration is migrated, in memory."""
    source = open_reader(backup.path)
    version = version_of(source)
    if version == SCHEMA_VERSION:
        return source
    with closing(source):
        if version > SCHEMA_VERSION:
            raise NewerProject(name=backup.path.name)
        copy = Database(sqlite3.connect(":memory:", isolation_level=None))
        try:
            source.conn.backup(copy.conn)
            migrate(copy, name=backup.path.name)
        except BaseException:
            copy.close()
            raise
    return copy


def _keep_present(db: Database, project: Path, backup: Backup) -> None:
    backups = Backups(project)
    try:
        backups.take(db, sparing=[backup])
    except Unsound:
        backups.keep_unsound(db)
