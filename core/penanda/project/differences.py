"""What a backup holds, and what going back to it would change."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from urllib.parse import quote

import msgspec

from penanda.errors import CannotRead
from penanda.project.backups import Backup
from penanda.project.connection import open_reader
from penanda.project.database import Database

_COMPARED = ("article", "mention", "claim", "orphan", "entity")
# Of SQLite's virtual machine: some milliseconds.
_STEPS_BETWEEN = 100_000
_PARTS_OF_CLAIMS = ("claim_span", "claim_about", "evidence")


class Difference(msgspec.Struct, frozen=True):
    """How many records of one kind only the backup has, only the project has now, and are not the same."""

    only_then: int
    only_now: int
    changed: int


class Comparison(msgspec.Struct, frozen=True):
    """How many articles and marks a backup has, and how each kind of record differs from now.

    ``differences`` has the keys ``article``, ``mention``, ``claim``, ``orphan`` (marks that wait for a place
    in a new version) and ``entity``. A claim is changed when one of its pieces is; an article when its facts
    or its text are, not when its marks are.
    """

    articles: int
    mentions: int
    claims: int
    differences: dict[str, Difference]

    @property
    def is_as_now(self) -> bool:
        """Whether no record differs."""
        return all(difference == Difference(0, 0, 0) for difference in self.differences.values())


def compare(project: Path, backup: Backup, *, stop: Callable[[], bool] = lambda: False) -> Comparison | None:
    """The *backup* beside the project as it is saved now; ``None`` when the backup is damaged.

    Raises :class:`CannotRead` when the project cannot be read, and soon after *stop* is true.
    """
    try:
        if not backup.is_whole(stop=stop):
            return None
        with closing(open_reader(project)) as db:
            db.conn.set_progress_handler(stop, _STEPS_BETWEEN)
            uri = f"file:{quote(os.fsencode(backup.path.absolute()))}?mode=ro&immutable=1"
            db.execute("attach ? as backup", [uri])
            return _compared(db)
    except sqlite3.Error as error:
        raise CannotRead(name=project.name, reason=str(error)) from error


def _compared(db: Database) -> Comparison:
    counts = {
        table: _one(db, f"select count(*) from backup.{table}") for table in ("article", "mention", "claim")
    }
    then = {str(row[0]) for row in db.execute("select name from backup.sqlite_schema where type = 'table'")}
    differences = {
        table: Difference(
            _missing(db, table, there="backup", here="main"),
            _missing(db, table, there="main", here="backup"),
            _changed(db, table),
        )
        if table in then
        else Difference(0, _one(db, f"select count(*) from main.{table}"), 0)  # it is of an older version
        for table in _COMPARED
    }
    return Comparison(counts["article"], counts["mention"], counts["claim"], differences)


def _missing(db: Database, table: str, *, there: str, here: str) -> int:
    return _one(db, f"select count(*) from {there}.{table} where id not in (select id from {here}.{table})")


def _changed(db: Database, table: str) -> int:
    changed = [
        f"select now.id from main.{table} as now join backup.{table} as then_ using (id)"
        f" where {_differ(db, table)}"
    ]
    if table == "claim":
        changed += [_claims_with_other(db, part) for part in _PARTS_OF_CLAIMS]
    both = f"id in (select id from main.{table}) and id in (select id from backup.{table})"
    return _one(db, f"select count(*) from ({' union '.join(changed)}) where {both}")


def _claims_with_other(db: Database, part: str) -> str:
    """A query for the claims of which a record of the table *part* was made, changed or removed."""
    return f"""
        select now.claim_id as id from main.{part} as now left join backup.{part} as then_ using (id)
        where then_.id is null or {_differ(db, part)}
        union select claim_id from backup.{part} where id not in (select id from main.{part})"""


def _differ(db: Database, table: str) -> str:
    """A condition on the rows ``now`` and ``then_``, over the columns that both versions have."""
    now, then = (
        [str(row[1]) for row in db.execute(f"pragma {schema}.table_info({table})")]
        for schema in ("main", "backup")
    )
    both = [name for name in now if name in then]
    columns = [", ".join(f'{row}."{name}"' for name in both) for row in ("now", "then_")]
    return f"({columns[0]}) is not ({columns[1]})"


def _one(db: Database, sql: str) -> int:
    return int(db.execute(sql).fetchone()[0])
