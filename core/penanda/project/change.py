"""What an edit did: the sentence for a person, and the rows for everything else."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import msgspec

from penanda.project.edit_names import AUTHOR_NAMES, EDIT_NAMES, SET_NAMES, UNSURE_NAMES
from penanda.project.rows import Record, record
from penanda.sentences import in_language

# A change to more rows than this carries their ids only.
ROWS_CARRIED = 1_000


class Place(msgspec.Struct, frozen=True):
    """Where in the project an edit acts; ``start`` and ``end`` are code points of the article's text."""

    article_id: str
    start: int | None = None
    end: int | None = None


class Done(msgspec.Struct, frozen=True):
    """What an edit says of itself: its kind, the values its sentence names, and its place."""

    kind: str
    args: dict[str, Any] = {}
    place: Place | None = None


class RowChange(msgspec.Struct, frozen=True):
    """One row before and after; both are ``None`` in a change too large to carry its rows."""

    table: str
    id: str
    article_id: str | None
    before: dict[str, Any] | None
    after: dict[str, Any] | None


class Change(msgspec.Struct, frozen=True):
    """An edit that is committed. ``step`` is how it came about."""

    edit_id: int
    done: Done
    rows: tuple[RowChange, ...]
    step: str = "edit"  # or "undo", "redo"; "elsewhere" of all that others have edited since one has looked

    @property
    def is_undo_or_redo(self) -> bool:
        """Whether an edit was taken back or made again."""
        return self.step in ("undo", "redo")

    def ids(self, table: str) -> frozenset[str]:
        """The ids of the rows of *table* that were made, changed or removed."""
        return frozenset(row.id for row in self.rows if row.table == table)

    def touches(self, *tables: str) -> bool:
        """Whether a row of one of *tables* was made, changed or removed."""
        return any(row.table in tables for row in self.rows)

    def article_ids(self) -> frozenset[str]:
        """The articles whose rows or marks were touched."""
        found = {row.article_id for row in self.rows if row.article_id}
        if self.done.place is not None:
            found.add(self.done.place.article_id)
        return frozenset(found)

    def claim_ids(self) -> frozenset[str]:
        """The claims that were touched themselves or through a span, a piece of evidence or an entity."""
        found = set(self.ids("claim"))
        for row in self.rows:
            if row.table in ("claim_span", "claim_about", "evidence"):
                content = row.after or row.before or {}
                found.add(str(content.get("claim_id", "")))
        found.discard("")
        return frozenset(found)

    def left(self, table: str, kind: type[Record]) -> dict[str, Record | None]:
        """The rows of *table* as the edit left them, by id, as records of *kind*; ``None`` for what is gone.

        Only a change that :attr:`carries_rows` knows them.
        """
        last = {row.id: row.after for row in self.rows if row.table == table}
        return {id_: None if after is None else record(after, kind) for id_, after in last.items()}

    @property
    def carries_rows(self) -> bool:
        """Whether ``rows`` tell what was before and after, or only which rows."""
        return not self.rows or any(row.before or row.after for row in self.rows)


def sentence(
    done: Done,
    *,
    language: str = "en",
    translate: Callable[[str], str] = lambda text: text,
) -> str:
    """The edit in one sentence that a person can read.

    *translate* turns an English template into the one to use; names given by language
    (those of labels and ratings) are taken in *language*.
    """
    values = {name: in_language(value, language) for name, value in done.args.items()}
    return translate(_template(done)).format(**values)


def _template(done: Done) -> str:
    if "unsure" in done.args:
        return UNSURE_NAMES[done.kind, done.args["unsure"]]
    if "author" in done.args:
        return AUTHOR_NAMES[done.kind]
    return (SET_NAMES if "field" in done.args else EDIT_NAMES)[done.kind]


def load_rows(rows: Sequence[Mapping[str, Any]]) -> tuple[RowChange, ...]:
    """Rows of the journal as row changes; without their contents when they are many."""
    carry = len(rows) <= ROWS_CARRIED

    def content(value: str | None) -> dict[str, Any] | None:
        return json.loads(value) if carry and value is not None else None

    return tuple(
        RowChange(row["tab"], row["row_id"], row["article_id"], content(row["before"]), content(row["after"]))
        for row in rows
    )
