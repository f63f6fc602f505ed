"""Rows of the project file as records, and back."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from sys import intern
from typing import Any, TypeVar

import msgspec

Row = dict[str, Any]
Columns = Mapping[str, Sequence[Any]]
Record = TypeVar("Record", bound=msgspec.Struct)

# Columns that hold JSON.
_JSON = frozenset(
    {"names", "description", "maps_to", "aliases", "guessed", "extra", "args", "pieces", "record"}
)
_SURROGATE = re.compile("[\ud800-\udfff]")
# As most of these columns are, in most rows.
_EMPTY: dict[str, Callable[[], object]] = {"{}": dict, "[]": list}
# Columns that say the same in row after row; the records of a long article share what they say.
_REPEATED = frozenset({"annotator_id", "article_id", "created_at", "entity_id", "label"})
# Fields whose column has another name.
_RENAMED = {"order": "position"}


def record(row: Mapping[str, Any], kind: type[Record]) -> Record:
    """The row as a record of *kind*, whose fields are among the row's columns.

    Raises :class:`msgspec.ValidationError` for a value that the record does not take.
    """
    _, json_columns, _ = _columns_of(kind)
    fields = {**row, **{name: _decoded(row[name]) for name in json_columns}}
    fields |= {name: row[column] for name, column in _RENAMED.items() if column in row}
    return msgspec.convert(fields, kind, strict=False)


def records(columns: Columns, kind: type[Record]) -> tuple[Record, ...]:
    """Rows, given by their columns, as records of *kind*, in their order; raises as :func:`record` does.

    A column at a time costs a third of what a row at a time does.
    """
    of_kind, json_columns, repeated = _columns_of(kind)
    decoded = {name: [_decoded(value) for value in columns[name]] for name in json_columns}
    taken = msgspec.convert({**columns, **decoded}, of_kind, strict=False)
    for name in repeated:
        setattr(taken, name, [value and intern(value) for value in getattr(taken, name)])
    return tuple(map(kind, *msgspec.structs.astuple(taken)))


def row_of(record: msgspec.Struct) -> Row:
    """The record as a row: lists and mappings as JSON, truth values as 0 and 1."""
    row = msgspec.to_builtins(record)
    return {_RENAMED.get(name, name): column(value) for name, value in row.items()}


def column(value: Any) -> Any:
    """*value* as SQLite stores it; lone surrogates, which no file can hold, become U+FFFD."""
    if isinstance(value, bool):
        return int(value)
    if isinstance(value, list | tuple | dict):
        value = json.dumps(value, ensure_ascii=False)
    if isinstance(value, str) and not value.isascii():
        return _SURROGATE.sub("\ufffd", value)
    return value


@cache
def _columns_of(kind: type[msgspec.Struct]) -> tuple[type[msgspec.Struct], tuple[str, ...], tuple[str, ...]]:
    """The columns of a kind of record, which of them hold JSON, and which say the same in row after row."""
    fields = {_RENAMED.get(field.name, field.name): field.type for field in msgspec.structs.fields(kind)}
    of_kind = msgspec.defstruct("Columns", [(name, list[type_]) for name, type_ in fields.items()])  # type: ignore[valid-type]
    return of_kind, tuple(_JSON & fields.keys()), tuple(_REPEATED & fields.keys())


def _decoded(value: str | None) -> Any:
    """What a column of JSON says."""
    if value is None:
        return None
    return _EMPTY[value]() if value in _EMPTY else json.loads(value)
