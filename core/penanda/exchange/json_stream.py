"""Writing one JSON object to a file field by field, so that only one item need be held at a time."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, BinaryIO

import msgspec


class ObjectWriter:
    """Writes a JSON object in UTF-8, indented by one space a level; :meth:`end` closes it."""

    def __init__(self, out: BinaryIO) -> None:
        self._out = out
        self._before = b"{\n "

    def field(self, name: str, value: Any) -> None:
        """Write one field whole."""
        self._name(name)
        self._out.write(_indented(value, level=1))

    def items(self, name: str, values: Iterable[Any]) -> None:
        """Write a field that is a list, item by item, as *values* gives them."""
        self._name(name)
        before = b"[\n  "
        for value in values:
            self._out.write(before + _indented(value, level=2))
            before = b",\n  "
        self._out.write(b"[]" if before == b"[\n  " else b"\n ]")

    def end(self) -> None:
        """Close the object, which must have a field, and end the line."""
        self._out.write(b"\n}\n")

    def _name(self, name: str) -> None:
        self._out.write(self._before + msgspec.json.encode(name) + b": ")
        self._before = b",\n "


def _indented(value: Any, *, level: int) -> bytes:
    # Within strings JSON writes line breaks as \n, so every real one here is the formatter's.
    lines = msgspec.json.format(msgspec.json.encode(value), indent=1)
    return lines.replace(b"\n", b"\n" + b" " * level)
