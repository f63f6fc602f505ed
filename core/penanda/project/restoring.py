"""Going back to a backup."""

from __future__ import annotations

import sqlite3
from contextlib import closing, suppress
from pathlib import Path

from sqlite_utils import Database

from penanda.errors import CannotRestore
from penanda.project.backups import Backup, Backups, Unsound
from penanda.project.connection import open_reader


def restore(db: Database, project: Path, backup: Backup) -> None:
    """Put what *backup* holds, history included, in the place of all that the open *project* holds.

    What it holds now is first backed up itself; where that is not sound, it is kept as it is in a file of its
    own among the backups. The content is then replaced in one transaction of the writing connection *db*.

    Raises :class:`BackupDamaged`, :class:`CannotBackUp` or :class:`CannotRestore`, and nothing was changed.
    """
    backup.check()
    try:
        with closing(open_reader(backup.path)) as source:
            _keep_present(db, project, backup)
            source.conn.backup(db.conn)
    except OSError as error:
        raise CannotRestore(name=backup.path.name, reason=error.strerror or str(error)) from error
    except sqlite3.Error as error:
        raise CannotRestore(name=backup.path.name, reason=str(error)) from error
    with suppress(sqlite3.Error):
        db.execute("pragma wal_checkpoint(truncate)")


def _keep_present(db: Database, project: Path, backup: Backup) -> None:
    backups = Backups(project)
    try:
        backups.take(db, sparing=[backup])
    except Unsound:
        backups.keep_unsound(db)
