"""Which rescued rows can be kept as they are: those that a sound project could hold."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from typing import Any

import msgspec

from penanda.model.annotator import Annotator
from penanda.model.article import Article
from penanda.model.claim import Claim, ClaimSpan, Evidence
from penanda.model.entity import Entity
from penanda.model.label import Label
from penanda.model.mention import Mention
from penanda.model.orphan import Orphan
from penanda.model.rating import Rating
from penanda.model.reporting_word import ReportingWord
from penanda.project.database import Database
from penanda.project.rows import Row, record
from penanda.project.schema import COLUMNS
from penanda.rescue.rows import Tables

# What the record of a row needs that lies in other tables.
_RECORDS: Mapping[str, tuple[type[msgspec.Struct], Row]] = {
    "annotator": (Annotator, {}),
    "label": (Label, {}),
    "rating": (Rating, {}),
    "entity": (Entity, {}),
    "article": (Article, {"length": 0}),
    "mention": (Mention, {}),
    "claim": (Claim, {"spans": (), "evidence": (), "about_entity_ids": ()}),
    "claim_span": (ClaimSpan, {}),
    "evidence": (Evidence, {}),
    "orphan": (Orphan, {}),
    "reporting_word": (ReportingWord, {}),
}
_TYPES = {"text": str, "integer": int, "blob": bytes}
_JSON = {"edit": ("args",), "journal": ("before", "after"), "orphan": ("pieces", "record")}


class Validity:
    """What a row of each table must be like; *db* is any sound project of this version."""

    def __init__(self, db: Database) -> None:
        self._columns = {table: _columns_of(db, table) for table in COLUMNS}

    def fault(self, table: str, row: Row, tables: Tables) -> str | None:
        """What is wrong with a row, in English, or ``None``; marks are compared with texts in *tables*."""
        for name, kind, is_needed in self._columns[table]:
            value = row[name]
            if (value is None and is_needed) or (value is not None and not isinstance(value, kind)):
                return f"its {name} cannot be read"
        if not _is_record(table, row):
            return "it says what no such record can say"
        match table:
            case "body":
                return _changed(row["text"].encode(), row["sha256"])
            case "source":
                return _changed(row["data"], row["sha256"])
            case "mention" | "claim_span":
                return _wrong_words(row, tables)
        return None


def text_of(article_id: object, tables: Tables) -> str | None:
    """The text of an article, where both are there."""
    article = tables["article"].get(article_id)
    body = tables["body"].get(article["body_sha256"]) if article is not None else None
    return None if body is None else str(body["text"])


def _columns_of(db: Database, table: str) -> list[tuple[str, type, bool]]:
    columns = db.tables.table(table).columns
    return [(found.name, _TYPES[found.type.lower()], bool(found.notnull or found.is_pk)) for found in columns]


def _is_record(table: str, row: Row) -> bool:
    try:
        for name in _JSON.get(table, ()):
            if row[name] is not None:
                json.loads(row[name])
        if table in _RECORDS:
            kind, rest = _RECORDS[table]
            record(row | rest, kind)
    except (ValueError, msgspec.ValidationError, RecursionError):
        return False
    return True


def _changed(data: bytes, sha256: Any) -> str | None:
    return None if hashlib.sha256(data).hexdigest() == sha256 else "it is not what was saved"


def _wrong_words(row: Row, tables: Tables) -> str | None:
    text = text_of(row["article_id"], tables)
    if text is None:
        return "the text of its article is lost"
    if not 0 <= row["start"] < row["end"] or text[row["start"] : row["end"]] != row["surface"]:
        return f"the text does not say “{row['surface']}” at {row['start']}–{row['end']}"
    return None
