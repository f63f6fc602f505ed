"""What one edit did to each record: its fields before and after, as a person can read them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain
from typing import Any, Literal

import msgspec

from penanda.model.claim import EVIDENCE_FIELDS
from penanda.project.database import Database
from penanda.project.rows import Row
from penanda.text.changed_lines import changed_lines

What = Literal["made", "changed", "removed"]

RECORDS_SHOWN = 50

# The fields of each record that say something to a person, in the order in which they are read.
FIELDS = {
    "project": (),
    "turned_down": (),
    "orphan": (),
    "reporting_word": ("word", "claimant", "active"),
    "told_apart": ("entity_id", "other_id"),
    "annotator": ("name",),
    "label": ("names", "key", "color_light", "color_dark", "active"),
    "rating": ("names", "review_value"),
    "entity": ("name", "type", "aliases", "wikidata", "note"),
    "article": (
        *("title", "filename", "status", "published_text", "published_at", "publisher", "byline", "url"),
        *("credit", "dateline", "language", "encoding", "guessed", "note"),
    ),
    "mention": ("words", "label", "entity_id", "kind", "value", "uncertain", "metonym", "note"),
    "claim": (
        *("check_worthiness", "attribution", "claimant_mention_id", "claimant_entity_id", "directness"),
        *("type", "summary", "claim_date", "event_date", "addressee_mention_id", "uncertain"),
        *("parent_claim_id", "parent_relation", "status", "rating", "note"),
    ),
    "claim_span": ("words", "role"),
    "claim_about": ("entity_id",),
    "evidence": EVIDENCE_FIELDS,
}
_REFERENCES = {
    ("entity", "type"): "label",
    ("mention", "label"): "label",
    ("mention", "entity_id"): "entity",
    ("claim", "claimant_mention_id"): "mention",
    ("claim", "claimant_entity_id"): "entity",
    ("claim", "addressee_mention_id"): "mention",
    ("claim", "parent_claim_id"): "claim",
    ("claim", "rating"): "rating",
    ("claim_about", "entity_id"): "entity",
    ("told_apart", "entity_id"): "entity",
    ("told_apart", "other_id"): "entity",
}
_TRUTHS = frozenset({"uncertain", "metonym", "active"})
_JSON = frozenset({"names", "aliases", "guessed"})

# A record that was made and removed, or put back to what it was, within the edit is left out.
_TOUCHED = """
    with touched as (
        select tab, row_id, min(id) as first, max(id) as last from journal
        where edit_id = ? group by tab, row_id
    )
    select {columns} from touched
    join journal as f on f.id = touched.first
    join journal as l on l.id = touched.last
    where f.before is not l.after
"""
# What a mark is about comes before what followed from it.
_RANK = """
    case when f.tab = 'article' and (f.before is null or l.after is null) then 0
         when f.tab in ('rating', 'annotator', 'project') then 99
         else instr('mention claim claim_span evidence claim_about entity told_apart article label orphan '
                    || 'turned_down', f.tab)
    end, touched.first
"""


class Words(msgspec.Struct, frozen=True):
    """A span: code points of the article's text, and the words there."""

    start: int
    end: int
    surface: str


Value = str | int | bool | Words | tuple[str, ...] | Mapping[str, str] | None
"""Of a field; a mapping gives a name by language (``en``, ``ms``)."""


class FieldChange(msgspec.Struct, frozen=True):
    """One field before and after; what it refers to is given by name."""

    field: str
    before: Value
    after: Value


class RecordChange(msgspec.Struct, frozen=True):
    """One record that an edit made, changed or removed; ``name`` says which: its words, name or title."""

    table: str
    id: str
    what: What
    name: Value
    fields: tuple[FieldChange, ...]


class Count(msgspec.Struct, frozen=True):
    """How many records of a table an edit made, changed or removed."""

    table: str
    what: What
    count: int


class Details(msgspec.Struct, frozen=True):
    """What an edit did: ``counts`` of all records, and the first ``records`` themselves."""

    records: tuple[RecordChange, ...]
    counts: tuple[Count, ...]

    @property
    def is_whole(self) -> bool:
        """Whether ``records`` holds all that was touched."""
        return len(self.records) == sum(count.count for count in self.counts)


class EditDetails:
    """Answers what an edit did."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def of(self, edit_id: int, *, limit: int = RECORDS_SHOWN) -> Details:
        """What an edit did, with the fields of at most *limit* records; empty for an unknown edit."""
        columns = "f.tab as tab, f.before is null as made, l.after is null as removed, count(*) as count"
        counted = self._db.query(
            _TOUCHED.format(columns=columns) + "group by 1, 2, 3 order by 1, 2, 3", (edit_id,)
        )
        counts = tuple(Count(row["tab"], _what(row), row["count"]) for row in counted)
        columns = "f.tab as tab, f.row_id as id, f.before as before, l.after as after"
        rows = self._db.query(
            _TOUCHED.format(columns=columns) + f"order by {_RANK} limit ?", (edit_id, limit)
        )
        touched = [
            {**row, "before": _content(row["before"]), "after": _content(row["after"])} for row in list(rows)
        ]
        names = _Names(self._db, edit_id, touched)
        return Details(tuple(_record_change(row, names) for row in touched), counts)


class _Names:
    """What records are called, among them those that are gone."""

    def __init__(self, db: Database, edit_id: int, touched: Iterable[Row]) -> None:
        self._db = db
        self._edit_id = edit_id
        self._known: dict[tuple[str, str], Row | None] = {
            (row["tab"], row["id"]): row["after"] or row["before"] for row in touched
        }

    def of(self, table: str, row_id: str) -> Value:
        """The name of a record; its id where nothing is known of it."""
        content = self._content(table, row_id)
        if content is None:
            return row_id
        match table:
            case "article":
                return str(content["title"] or content["filename"])
            case "mention" | "claim_span" | "turned_down":
                return str(content["surface"])
            case "orphan":
                return " … ".join(str(piece["surface"]) for piece in json.loads(content["pieces"]))
            case "label" | "rating":
                return _read("names", content["names"])
            case "evidence":
                return str(content["title"] or content["url"] or "")
            case "claim":
                return self._words_of_claim(row_id)
            case "claim_about" | "told_apart":
                ids = (content[name] for name in ("entity_id", "other_id") if name in content)
                return " – ".join(str(self.of("entity", entity_id)) for entity_id in ids)
            case "reporting_word":
                return str(content["word"])
        return str(content.get("name", ""))

    def text(self, sha256: str) -> str:
        """A text, which stays in the file when no article has it any more."""
        row = self._db.execute("select text from body where sha256 = ?", [sha256]).fetchone()
        return "" if row is None else str(row[0])

    def _words_of_claim(self, claim_id: str) -> str:
        known = (
            content
            for (table, _), content in self._known.items()
            if table == "claim_span"
            and content
            and content["claim_id"] == claim_id
            and content["role"] == "content"
        )
        now = self._db.query(
            "select surface from claim_span where claim_id = ? and role = 'content' order by start limit 1",
            (claim_id,),
        )
        return str(next((span["surface"] for span in chain(known, now, self._pieces_lost(claim_id))), ""))

    def _pieces_lost(self, claim_id: str) -> Iterator[Row]:
        """The pieces of a claim that a later edit removed, in their order."""
        sql = """select before from journal where claim_id = ? and edit_id >= ? and tab = 'claim_span'
                 and before is not null and after is null"""
        lost = [json.loads(row["before"]) for row in self._db.query(sql, (claim_id, self._edit_id))]
        yield from sorted(
            (one for one in lost if one["role"] == "content"), key=lambda one: int(one["start"])
        )

    def _content(self, table: str, row_id: str) -> Row | None:
        key = (table, row_id)
        if key in self._known:
            return self._known[key]
        found = self._row_now(table, row_id) or self._row_when_removed(table, row_id)
        self._known[key] = found
        return found

    def _row_now(self, table: str, row_id: str) -> Row | None:
        return next(iter(self._db.query(f"select * from {table} where id = ?", (row_id,))), None)

    def _row_when_removed(self, table: str, row_id: str) -> Row | None:
        sql = """select before from journal where edit_id >= ? and tab = ? and row_id = ?
                 and before is not null order by edit_id, id limit 1"""
        found = next(iter(self._db.query(sql, (self._edit_id, table, row_id))), None)
        return None if found is None else _content(found["before"])


def _record_change(row: Row, names: _Names) -> RecordChange:
    table, before, after = row["tab"], row["before"], row["after"]
    what: What = "made" if before is None else "removed" if after is None else "changed"
    changes = []
    for field in FIELDS[table]:
        was, now = (_value(table, field, content, names) for content in (before, after))
        if was != now and not (what != "changed" and _is_nothing(was) and _is_nothing(now)):
            changes.append(FieldChange(field, was, now))
    if table == "article" and before and after and before["body_sha256"] != after["body_sha256"]:
        texts = (names.text(content["body_sha256"]) for content in (before, after))
        changes.append(FieldChange("text", *changed_lines(*texts)))
    return RecordChange(table, row["id"], what, names.of(table, row["id"]), tuple(changes))


def _value(table: str, field: str, content: Row | None, names: _Names) -> Value:
    if content is None:
        return None
    if field == "words":
        return Words(content["start"], content["end"], content["surface"])
    value = content.get(field)
    referred = _REFERENCES.get((table, field))
    if referred is not None and value is not None:
        return names.of(referred, value)
    return _read(field, value)


def _read(field: str, value: Any) -> Value:
    if value is None:
        return None
    if field in _TRUTHS:
        return bool(value)
    if field in _JSON:
        read = json.loads(value)
        return read if isinstance(read, dict) else tuple(str(one) for one in read)
    return value if isinstance(value, int) else str(value)


def _is_nothing(value: Value) -> bool:
    return value is None or value is False or value == "" or value == ()


def _what(row: Row) -> What:
    return "made" if row["made"] else "removed" if row["removed"] else "changed"


def _content(value: str | None) -> Row | None:
    if value is None:
        return None
    content: Row = json.loads(value)  # in Python: SQLite's JSON functions stop at a NUL
    return content
