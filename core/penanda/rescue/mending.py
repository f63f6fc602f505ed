"""Making rescued rows a whole again: what follows from others is made anew, what leads nowhere is let go."""

from __future__ import annotations

import hashlib
import json

from penanda.errors import PenandaError
from penanda.model.tagset import DEFAULT_LABELS, DEFAULT_RATINGS
from penanda.project.database import Database
from penanda.project.rows import Row, column, row_of
from penanda.project.schema import COLUMNS
from penanda.rescue.rows import Tables, add_from_journal
from penanda.rescue.validity import Validity
from penanda.text.decoding import decode_as

_UNKNOWN = "?"
_GREY = "#808080"


_OTHERS = ("annotator", "label", "rating", "entity", "article", "reporting_word")
_MARKS = ("mention", "claim", "claim_span", "claim_about", "evidence", "turned_down", "orphan", "told_apart")


class Mending:
    """Mends *tables* in place; ``let_go`` has a sentence for each row that could not be kept."""

    def __init__(self, tables: Tables, new: Database) -> None:
        self._tables = tables
        self._validity = Validity(new)
        self._references = {table: _references_of(new, table) for table in COLUMNS}
        self.let_go: list[str] = []

    def mend(self) -> None:
        """Do all of it. Rows that are wrong give way to what the journal says of them."""
        wrong: dict[tuple[str, object], str] = {}
        self._take_out(wrong, ("edit", "journal"))
        self._take_out(wrong, ("source", "body"))
        self._take_out(wrong, ("project", *_OTHERS))
        self._keep_history()
        add_from_journal(self._tables)
        self._read_lost_bodies()
        self._take_out(wrong, _MARKS)  # after the texts they are compared with
        add_from_journal(self._tables)
        self._take_out(wrong, _OTHERS + _MARKS)
        self._make_defaults()
        self._make_entities()
        for table in COLUMNS:
            self._follow_references(table)
        self._drop_claims_without_words()
        for table in ("claim", "claim_span", "claim_about", "evidence"):
            self._follow_references(table)
        kept = {(table, key) for table, rows in self._tables.items() for key in rows}
        self.let_go[:0] = [_sentence(*which, why) for which, why in wrong.items() if which not in kept]

    def _take_out(self, wrong: dict[tuple[str, object], str], tables: tuple[str, ...]) -> None:
        for table in tables:
            rows = self._tables[table]
            for key, row in list(rows.items()):
                fault = self._validity.fault(table, row, self._tables)
                if fault is not None:
                    wrong[table, key] = fault
                    del rows[key]
        for body in self._tables["body"].values():
            body["length"] = len(body["text"])

    def _keep_history(self) -> None:
        """Let the history be read, but not walked: where parts are lost, undo would do half of an edit."""
        for edit in self._tables["edit"].values():
            if edit["state"] in ("done", "undone"):
                edit["state"] = "kept"

    def _read_lost_bodies(self) -> None:
        for article in self._tables["article"].values():
            source = self._tables["source"].get(article["sha256"])
            is_lost = article["body_sha256"] not in self._tables["body"]
            # Only plain text is the same text whenever it is read.
            if not is_lost or source is None or article["media_type"] != "text/plain":
                continue
            try:
                text = decode_as(source["data"], article["encoding"], name=article["filename"]).text
            except PenandaError:
                continue
            sha256 = hashlib.sha256(text.encode()).hexdigest()
            if sha256 == article["body_sha256"]:
                self._tables["body"][sha256] = {"sha256": sha256, "text": text, "length": len(text)}

    def _make_defaults(self) -> None:
        for table, defaults in (("label", DEFAULT_LABELS), ("rating", DEFAULT_RATINGS)):
            rows = self._tables[table]
            for default in [] if rows else defaults:
                rows[default.id] = {name: column(value) for name, value in row_of(default).items()}
        named = {row["label"] for row in self._tables["mention"].values()}
        named |= {row["type"] for row in self._tables["entity"].values()}
        for label in sorted(named - self._tables["label"].keys()):
            self._tables["label"][label] = _label(label, len(self._tables["label"]) + 1)
        marks = (*self._tables["mention"].values(), *self._tables["claim"].values())
        for annotator in {row["annotator_id"] for row in marks} - self._tables["annotator"].keys():
            self._tables["annotator"][annotator] = {"id": annotator, "name": _UNKNOWN}

    def _make_entities(self) -> None:
        """Name a lost entity by the words of its first mention."""
        entities = self._tables["entity"]
        for mention in sorted(self._tables["mention"].values(), key=lambda row: str(row["created_at"])):
            entity_id = mention["entity_id"]
            if entity_id is not None and entity_id not in entities:
                entities[entity_id] = {
                    "id": entity_id,
                    "name": mention["surface"],
                    "type": mention["label"],
                    "aliases": "[]",
                    "position": len(entities) + 1,
                }

    def _follow_references(self, table: str) -> None:
        """Let go of rows that cannot be without one that is lost; other references become none."""
        rows = self._tables[table]
        for key, row in list(rows.items()):
            for name, parent, is_needed in self._references[table]:
                if row.get(name) is None or row[name] in self._tables[parent]:
                    continue
                if is_needed:
                    del rows[key]
                    self.let_go.append(_sentence(table, key, f"its {parent} {row[name]} is lost"))
                    break
                row[name] = None

    def _drop_claims_without_words(self) -> None:
        with_words = {s["claim_id"] for s in self._tables["claim_span"].values() if s["role"] == "content"}
        for claim_id in self._tables["claim"].keys() - with_words:
            del self._tables["claim"][claim_id]
            self.let_go.append(_sentence("claim", claim_id, "its words are lost"))


def _references_of(db: Database, table: str) -> list[tuple[str, str, bool]]:
    """The columns of *table* that refer to a row: name, table referred to, whether it must be there."""
    found = db.tables.table(table)
    needed = {column.name for column in found.columns if column.notnull}
    return [(str(key.column), key.other_table, key.column in needed) for key in found.foreign_keys]


def _label(label_id: str, position: int) -> Row:
    return {
        "id": label_id,
        "names": json.dumps({"en": label_id}),
        "color_light": _GREY,
        "color_dark": _GREY,
        "key": "",
        "position": position,
        "active": 1,
        "description": "{}",
        "maps_to": "{}",
    }


def _sentence(table: str, key: object, why: str) -> str:
    return f"{table.replace('_', ' ')} {key} could not be rescued: {why}."
