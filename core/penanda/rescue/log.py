"""The pages that wait in a write-ahead log, read without SQLite."""

from __future__ import annotations

import struct

# From the SQLite file format, section 4 "The Write-Ahead Log".
_HEADER, _FRAME_HEADER = 32, 24
_BIG_ENDIAN, _LITTLE_ENDIAN = 0x377F0683, 0x377F0682


def committed_pages(log: bytes, page_size: int) -> dict[int, bytes]:
    """The newest committed content of each page in *log*, by page number from 1; none when it is no log.

    What comes after a frame whose checksum is wrong was never finished, and does not count.
    """
    if len(log) < _HEADER:
        return {}
    magic, _version, size = struct.unpack_from(">III", log)
    if magic not in (_BIG_ENDIAN, _LITTLE_ENDIAN) or size != page_size:
        return {}
    order = ">" if magic == _BIG_ENDIAN else "<"
    checksum = _checksum(log[: _HEADER - 8], (0, 0), order)
    pages: dict[int, bytes] = {}
    transaction: dict[int, bytes] = {}
    for at in range(_HEADER, len(log) - _FRAME_HEADER - page_size + 1, _FRAME_HEADER + page_size):
        number, pages_after_commit = struct.unpack_from(">II", log, at)
        content = log[at + _FRAME_HEADER : at + _FRAME_HEADER + page_size]
        checksum = _checksum(log[at : at + 8] + content, checksum, order)
        if log[at + 8 : at + 16] != log[16:24] or checksum != struct.unpack_from(">II", log, at + 16):
            break
        transaction[number] = content
        if pages_after_commit:
            pages |= transaction
            transaction.clear()
    return pages


def _checksum(data: bytes, start: tuple[int, int], order: str) -> tuple[int, int]:
    first, second = start
    words = iter(struct.unpack(f"{order}{len(data) // 4}I", data))
    for left, right in zip(words, words, strict=True):
        first = (first + left + second) & 0xFFFFFFFF
        second = (second + right + first) & 0xFFFFFFFF
    return first, second
