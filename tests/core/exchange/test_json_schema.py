"""The published JSON Schema is the one of the types that write the export."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec

from penanda.exchange.format import Export
from penanda.exchange.json_schema import json_schema

PUBLISHED = Path(__file__).parents[3] / "docs" / "schema" / "penanda-export-1.json"
SCHEMA: dict[str, Any] = json.loads(json_schema())


def test_the_published_schema_is_not_stale() -> None:
    assert PUBLISHED.read_bytes() == json_schema(), "run: penanda schema > docs/schema/penanda-export-1.json"


def test_the_example_is_what_the_types_write(example: Any) -> None:
    export = msgspec.convert(example, Export)
    assert msgspec.to_builtins(export) == example
    assert list(msgspec.to_builtins(export)["articles"][0]) == list(example["articles"][0])


def test_every_object_and_its_fields_are_described_and_found() -> None:
    for name, definition in SCHEMA["$defs"].items():
        assert definition["description"], name
        assert set(definition["required"]) <= set(definition["properties"])
    assert set(_references(SCHEMA)) == {f"#/$defs/{name}" for name in SCHEMA["$defs"]}


def test_what_an_export_must_say_is_required() -> None:
    assert {"format", "version", "offsets", "labels", "entities", "articles"} <= set(_required("Export"))
    assert {"id", "start", "end", "text", "label"} <= set(_required("MentionRecord"))
    assert "text" not in _required("ArticleRecord")


def test_patterns_do_not_let_a_last_line_break_through() -> None:
    color = SCHEMA["$defs"]["LabelRecord"]["properties"]["color_light"]["pattern"]
    assert re.search(color, "#3B7FD9")
    assert not re.search(color, "#3B7FD9\n")


def _required(name: str) -> list[str]:
    required: list[str] = SCHEMA["$defs"][name]["required"]
    return required


def _references(part: Any) -> Iterator[str]:
    if isinstance(part, dict):
        if "$ref" in part:
            yield part["$ref"]
        for value in part.values():
            yield from _references(value)
    elif isinstance(part, list):
        for value in part:
            yield from _references(value)
