"""Merging rows from outside into a table by their ids."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Any

import msgspec

from penanda.errors import LoadClash, LoadConflict
from penanda.model.article import FACTS
from penanda.project.rows import Row, column
from penanda.project.transaction import Transaction

# A record stays where it hangs: another article or claim cannot take it over.
_OWNER = {"mention": "article_id", "claim": "article_id", "evidence": "claim_id"}
# What an export calls a column that it names otherwise.
_FIELDS = {
    "position": "order",
    "surface": "text",
    "body_sha256": "text",
    "summary_language": "summary.language",
    "article_id": "article",
    "claim_id": "claim",
}
# How a project likes to see and explain its labels, and how far its work on an article is, is no matter
# to disagree about: a load leaves it as it is.
_OWN = {"label": frozenset({"color_light", "color_dark", "description"}), "article": frozenset({"status"})}
_SOURCE = ("filename", "media_type", "sha256", "byte_length", "encoding", "bom")


class Merging(msgspec.Struct, frozen=True):
    """How to merge: *name* is what errors call the export, *theirs* takes its word in a conflict."""

    tx: Transaction
    name: str
    theirs: bool

    def rows(
        self,
        table: str,
        rows: Sequence[Row],
        *,
        new: Callable[[Row, int], Row] = lambda row, _number: row,
        changed: Callable[[Row, Row], Row] = lambda values, _existing: values,
    ) -> frozenset[str]:
        """Add the rows whose ids are not there and see to it that the others say the same.

        *new* completes the nth row to add; *changed* gets the columns to overwrite and the row as it is.
        Returns the ids that were overwritten. Raises :class:`LoadConflict`, :class:`LoadClash`.
        """
        existing = self.tx.by_id(table, (row["id"] for row in rows))
        added = [row for row in rows if row["id"] not in existing]
        self.tx.insert_all(table, (new(row, number) for number, row in enumerate(added)))
        overwritten = set()
        for row in rows:
            if row["id"] not in existing:
                continue
            values = differing(row, existing[row["id"]])
            if not self.theirs:
                values = {name: value for name, value in values.items() if name not in _OWN.get(table, ())}
            if values:
                self.conflict(table, row, existing[row["id"]], values)
                self.tx.update(table, row["id"], changed(values, existing[row["id"]]))
                overwritten.add(row["id"])
        return frozenset(overwritten)

    def conflict(self, table: str, row: Row, existing: Row, values: Collection[str]) -> None:
        """Raise when the columns in *values* may not be overwritten."""
        owner = _OWNER.get(table, "")
        if owner in values:
            raise LoadClash(kind=table, id=row["id"], name=self.name, field=_FIELDS[owner])
        if not self.theirs:
            field = _field(table, next(iter(values)), row, existing)
            raise LoadConflict(kind=table, id=row["id"], name=self.name, field=field)


def differing(row: Row, existing: Row) -> Row:
    """The columns of *row* that say something else than those of the row that is there."""
    return {name: value for name, value in row.items() if not _same(value, existing[name])}


def _same(value: Any, stored: Any) -> bool:
    if isinstance(value, dict | list):
        return stored is not None and bool(value == json.loads(stored))
    return bool(column(value) == stored)


def _field(table: str, name: str, row: Row, existing: Row) -> str:
    if name == "extra":
        return _first_other(row["extra"] or {}, json.loads(existing["extra"] or "{}"))
    if table == "article" and name in _SOURCE:
        return f"source.{name}"
    if table == "article" and name in (*FACTS, "published_zone_inferred"):
        return f"metadata.{name}"
    return _FIELDS.get(name, name)


def _first_other(left: Mapping[str, Any], right: Mapping[str, Any]) -> str:
    """The path of the first field in which two objects differ."""
    missing = object()  # which null is not
    name = next(name for name in (*left, *right) if left.get(name, missing) != right.get(name, missing))
    here, there = left.get(name, {}), right.get(name, {})
    if isinstance(here, dict) and isinstance(there, dict) and here != there:
        return f"{name}.{_first_other(here, there)}"
    return name
