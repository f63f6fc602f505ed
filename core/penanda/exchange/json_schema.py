"""The JSON Schema of the export, made from the very types that write it."""

from __future__ import annotations

from inspect import cleandoc
from typing import Any

import msgspec

from penanda.exchange.format import VERSION, Export

_DRAFT = "https://json-schema.org/draft/2020-12/schema"
_REF = "#/$defs/{name}"


def json_schema() -> bytes:
    """The schema as JSON, UTF-8, ending with a line break."""
    (root,), definitions = msgspec.json.schema_components([Export], ref_template=_REF)
    schema = {
        "$schema": _DRAFT,
        "$id": f"urn:penanda:export:{VERSION}",
        "title": f"Penanda export, format {VERSION}",
        "description": (
            "Articles with the entities and claims marked in them. Offsets are 0-based, end-exclusive "
            "Unicode code points. Fields beside these are kept by Penanda and exported again."
        ),
        **root,
        "$defs": {name: _described(definition) for name, definition in definitions.items()},
    }
    return msgspec.json.format(msgspec.json.encode(schema), indent=1) + b"\n"


def _described(definition: dict[str, Any]) -> dict[str, Any]:
    """The description without the indents of the docstring it comes from, as newer Pythons give it."""
    if "description" not in definition:
        return definition
    return definition | {"description": cleandoc(definition["description"])}
