"""Whole copies of a project, taken while it is open."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path

from sqlite_utils import Database

from penanda.errors import CannotWrite
from penanda.project.ids import new_id


def copy_to(db: Database, target: Path) -> None:
    """Write a copy of the open project *db* to *target*, in the place of what is there.

    The copy is built beside it and moved into place whole. Raises :class:`CannotWrite`.
    """
    unfinished = target.with_name(f".{target.name}.{new_id()}")
    try:
        copy = sqlite3.connect(unfinished)
        try:
            db.conn.backup(copy)
            copy.execute("pragma journal_mode=delete")
        finally:
            copy.close()
        with unfinished.open("rb") as file:
            os.fsync(file.fileno())
        unfinished.replace(target)
    except OSError as error:
        raise CannotWrite(name=target.name, reason=error.strerror or str(error)) from error
    except sqlite3.Error as error:
        raise CannotWrite(name=target.name, reason=str(error)) from error
    finally:
        unfinished.unlink(missing_ok=True)
