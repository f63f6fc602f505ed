"""Fields of an export that this version does not know: found on the way in, put back on the way out."""

from __future__ import annotations

from typing import Any

import msgspec

Json = dict[str, Any]


def unknown_fields(raw: Json, kind: type[msgspec.Struct], **inner: type[msgspec.Struct]) -> Json | None:
    """What *raw* says beyond the fields of *kind*, or ``None``.

    *inner* names the fields whose own unknown fields belong to this record; they are kept in an object under
    the field's name.
    """
    known = kind.__struct_fields__
    if len(raw) <= len(known) and raw.keys() <= set(known) and not inner:
        return None
    found = {name: value for name, value in raw.items() if name not in known}
    for name, inner_kind in inner.items():
        value = raw.get(name)
        below = unknown_fields(value, inner_kind) if value is not None else None
        if below is not None:
            found[name] = below
    return found or None


def put_back(record: Json, extra: Json) -> None:
    """Add to an exported *record* what was unknown when it was loaded; what is known now wins."""
    for name, value in extra.items():
        if name not in record:
            record[name] = value
        elif isinstance(record[name], dict) and isinstance(value, dict):
            put_back(record[name], value)
