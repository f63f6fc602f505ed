"""One row as it lies in a database file."""

from __future__ import annotations

import struct

# From the SQLite file format, section 2.1 "Record Format": bytes of the integer of each serial type.
_INTEGER_BYTES = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}
_FLOAT = 7
_CONSTANTS = {0: None, 8: 0, 9: 1}
_FIRST_OF_BLOBS = 12


def varint(data: bytes, at: int) -> tuple[int, int]:
    """The number of up to nine bytes at *at*, and where it ends. Raises ``IndexError``."""
    value = 0
    for place in range(at, at + 8):
        byte = data[place]
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, place + 1
    value = value << 8 | data[at + 8]
    return value - (1 << 64) if value >= 1 << 63 else value, at + 9


def decode(payload: bytes) -> tuple[int | float | str | bytes | None, ...]:
    """The values of a record. Raises ``ValueError`` or ``IndexError`` when it is none."""
    end, at = varint(payload, 0)
    kinds = []
    while at < end:
        kind, at = varint(payload, at)
        kinds.append(kind)
    if at != end:
        raise ValueError(at)
    values = []
    for kind in kinds:
        value, at = _value(payload, at, kind)
        values.append(value)
    if at != len(payload):
        raise ValueError(at)
    return tuple(values)


def _value(payload: bytes, at: int, kind: int) -> tuple[int | float | str | bytes | None, int]:
    if kind in _CONSTANTS:
        return _CONSTANTS[kind], at
    if kind in _INTEGER_BYTES:
        end = at + _INTEGER_BYTES[kind]
        return int.from_bytes(_cut(payload, at, end), "big", signed=True), end
    if kind == _FLOAT:
        return float(struct.unpack(">d", _cut(payload, at, at + 8))[0]), at + 8
    if kind < _FIRST_OF_BLOBS:
        raise ValueError(kind)
    end = at + (kind - _FIRST_OF_BLOBS) // 2
    data = _cut(payload, at, end)
    return (data.decode() if kind % 2 else data), end


def _cut(payload: bytes, at: int, end: int) -> bytes:
    if end > len(payload):
        raise ValueError(end)
    return payload[at:end]
