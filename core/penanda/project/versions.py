"""The versions of an article: the texts it had, which all stay in the project."""

from __future__ import annotations

import json

import msgspec

from penanda.project.database import Database
from penanda.project.rows import Row


class Version(msgspec.Struct, frozen=True):
    """One text of an article: since when it had it (UTC, ISO 8601), through whom, and from which file."""

    at: str
    annotator: str
    filename: str
    body_sha256: str
    is_current: bool


class Versions:
    """Questions about the texts an article had."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def of(self, article_id: str) -> tuple[Version, ...]:
        """The texts of an article, each at the last time it came, the earliest first."""
        last: dict[str, Version] = {}
        current = self._current(article_id)
        for row in self._db.query(_TOUCHING, (article_id,)):
            before, after = _article(row["before"]), _article(row["after"])
            if after is None or (before is not None and before["body_sha256"] == after["body_sha256"]):
                continue
            last.pop(after["body_sha256"], None)
            last[after["body_sha256"]] = _version(row, after, current)
        return tuple(last.values())

    def text(self, version: Version) -> str:
        """The text of a version; raises ``KeyError``."""
        row = self._db.execute("select text from body where sha256 = ?", [version.body_sha256]).fetchone()
        if row is None:
            raise KeyError(version.body_sha256)
        return str(row[0])

    def _current(self, article_id: str) -> str:
        row = self._db.execute("select body_sha256 from article where id = ?", [article_id]).fetchone()
        return "" if row is None else str(row[0])


_TOUCHING = """
    select at, annotator, before, after from journal join edit on edit.id = journal.edit_id
    where tab = 'article' and row_id = ? order by journal.id
"""


def _article(content: str | None) -> Row | None:
    row: Row | None = None if content is None else json.loads(content)
    return row


def _version(row: Row, after: Row, current: str) -> Version:
    sha256 = after["body_sha256"]
    return Version(row["at"], row["annotator"], after["filename"], sha256, sha256 == current)
