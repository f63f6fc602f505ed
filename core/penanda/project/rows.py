"""Rows of the project file as records, and back."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from typing import Any, TypeVar

import msgspec

Row = dict[str, Any]
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
    """The row as a record of *kind*, whose fields are the row's columns.

    Raises :class:`msgspec.ValidationError` for a value that the record does not take.
    """
    return msgspec.convert(_decoded(row, *_columns_of(kind)), kind, strict=False)


def records(rows: Iterable[Mapping[str, Any]], kind: type[Record]) -> tuple[Record, ...]:
    """The rows as records of *kind*, in their order."""
    json_columns, repeated = _columns_of(kind)
    decoded = [_decoded(row, json_columns, repeated) for row in rows]
    return tuple(msgspec.convert(decoded, list[kind], strict=False))  # type: ignore[valid-type]


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
def _columns_of(kind: type[msgspec.Struct]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Which columns of a record hold JSON, and which say the same in row after row."""
    names = {_RENAMED.get(name, name) for name in kind.__struct_fields__}
    return tuple(_JSON & names), tuple(_REPEATED & names)


def _decoded(row: Mapping[str, Any], json_columns: Iterable[str], repeated: Iterable[str]) -> Row:
    decoded = dict(row)
    for name in json_columns:
        if (value := decoded[name]) is not None:
            decoded[name] = _EMPTY[value]() if value in _EMPTY else json.loads(value)
    for name in repeated:
        if (value := decoded[name]) is not None:
            decoded[name] = sys.intern(value)
    if "position" in decoded:
        decoded["order"] = decoded["position"]
    return decoded
