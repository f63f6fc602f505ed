"""What an edit writes through: known tables only, inside the one transaction of that edit."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any

from penanda.errors import GoneMeanwhile
from penanda.project.database import Database
from penanda.project.ids import new_id
from penanda.project.reader import Reader
from penanda.project.rows import Row, column
from penanda.project.schema import COLUMNS
from penanda.project.texts import Texts


class Transaction:
    """The writing side of one edit. ``now`` is the edit's time, UTC, as ISO 8601.

    ``read`` asks over the same connection, so it answers as this edit has left the project so far. To write a
    row that refers to one that is not there raises :class:`GoneMeanwhile`.
    """

    def __init__(self, db: Database, read: Reader, texts: Texts, *, annotator: str, now: str) -> None:
        self._db = db
        self.read = read
        self._texts = texts
        self.annotator = annotator
        self.now = now

    def text(self, article_id: str) -> str:
        """The whole text of one article; raises :class:`NoSuchArticle`."""
        return self._texts.of_article(article_id)

    def insert(self, table: str, row: Row) -> None:
        """Add a row; columns not named become null."""
        names = _known(table, row)
        sql = f"insert into {table}({_list(names)}) values ({', '.join('?' * len(names))})"
        with _referring():
            self._db.execute(sql, [column(row[name]) for name in names])

    def insert_all(self, table: str, rows: Iterable[Row]) -> None:
        """Add many rows at once; columns that a row does not name become null."""
        names = COLUMNS[table]
        sql = f"insert into {table}({_list(names)}) values ({', '.join('?' * len(names))})"
        with _referring():
            self._db.conn.executemany(sql, ([column(row.get(name)) for name in names] for row in rows))

    def defer_references(self) -> None:
        """Let rows refer to rows that come later in this edit; when it ends, all must be there."""
        self._db.execute("pragma defer_foreign_keys=on")

    def by_id(self, table: str, ids: Iterable[str]) -> dict[str, Row]:
        """Those of the rows with *ids* that are there, as they lie in the file."""
        return {row["id"]: row for row in self.having(table, "id", ids)}

    def having(self, table: str, name: str, values: Iterable[str]) -> list[Row]:
        """The rows of *table* whose column *name* has one of *values*, as they lie in the file."""
        _known(table, (name,))
        wanted = list(values)
        if len(wanted) == 1:
            return self.rows(f'select * from {table} where "{name}" = ?', *wanted)
        sql = f'select * from {table} where "{name}" in (select value from json_each(?))'
        return self.rows(sql, json.dumps(wanted))

    def insert_once(self, table: str, row: Row) -> None:
        """Add a row of a content-addressed table, unless its key is there."""
        names = _known(table, row)
        sql = f"insert or ignore into {table}({_list(names)}) values ({', '.join('?' * len(names))})"
        self._db.execute(sql, [column(row[name]) for name in names])

    def update(self, table: str, row_id: str, values: Row) -> None:
        """Set some columns of one row; an unknown id is no error."""
        names = _known(table, values)
        assigned = ", ".join(f'"{name}" = ?' for name in names)
        sql = f"update {table} set {assigned} where id = ?"
        with _referring():
            self._db.execute(sql, [*(column(values[name]) for name in names), row_id])

    def delete(self, table: str, row_id: str) -> None:
        """Remove one row and what hangs on it; an unknown id is no error."""
        _known(table, ())
        self._db.execute(f"delete from {table} where id = ?", [row_id])

    def rows(self, sql: str, *parameters: Any) -> list[Row]:
        """The rows that a query gives."""
        return list(self._db.query(sql, parameters))

    def next_position(self, table: str) -> int:
        """The place behind the last row of *table*."""
        _known(table, ("position",))
        return int(self.rows(f"select coalesce(max(position), 0) + 1 as next from {table}")[0]["next"])

    def move(self, table: str, row_id: str, step: int) -> bool:
        """Move a row so many places down among the others, or up; whether it is there, and a place for it."""
        _known(table, ("position",))
        rows = self.rows(f"select id, position from {table} order by position, id")
        at = next((place for place, row in enumerate(rows) if row["id"] == row_id), None)
        if at is None or not 0 <= at + step < len(rows):
            return False
        rows.insert(at + step, rows.pop(at))
        for number, row in enumerate(rows, start=1):
            if row["position"] != number:
                self.update(table, row["id"], {"position": number})
        return True

    def annotator_id(self) -> str:
        """The id of whoever edits; made when the name marks here for the first time."""
        found = self.rows("select id from annotator where name = ? order by id limit 1", self.annotator)
        if found:
            return str(found[0]["id"])
        made = new_id()
        self.insert("annotator", {"id": made, "name": self.annotator})
        return made


@contextmanager
def _referring() -> Iterator[None]:
    try:
        yield
    except sqlite3.IntegrityError as error:
        if error.sqlite_errorcode == sqlite3.SQLITE_CONSTRAINT_FOREIGNKEY:
            raise GoneMeanwhile from error
        raise


def _known(table: str, names: Iterable[str]) -> list[str]:
    known = COLUMNS[table]
    wanted = list(names)
    unknown = [name for name in wanted if name not in known]
    if unknown:
        raise KeyError(f"{table} has no column {unknown[0]}")
    return wanted


def _list(names: Iterable[str]) -> str:
    return ", ".join(f'"{name}"' for name in names)
