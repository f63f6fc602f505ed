"""The rows in the pages of a database file, read without SQLite, so that one bad page costs only itself."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from mmap import mmap

from penanda.rescue.record import decode, varint

# From the SQLite file format, sections 1.3 "The Database Header" and 1.6 "B-tree Pages".
_FILE_HEADER = 100
_INTERIOR, _LEAF = 5, 13
_FREELIST = 32  # where the number of its first page stands
_DEFAULT_PAGE_SIZE = 4096

Value = None | int | float | str | bytes
Row = tuple[int, tuple[Value, ...]]

# What reading a page that is not what it should be can raise.
UNREADABLE = (IndexError, ValueError, OverflowError, struct.error)


def page_size_of(data: bytes | mmap) -> int:
    """The size of the pages of a file that begins with *data*, in bytes; the usual one where it is lost."""
    size = int.from_bytes(data[16:18], "big")
    size = 65536 if size == 1 else size
    return size if size >= 512 and size & (size - 1) == 0 else _DEFAULT_PAGE_SIZE


class Pages:
    """The pages of one file; ``lost`` counts those that a table needs and that cannot be read.

    *newer* has the pages that waited in a log. Pages are numbered from 1.
    """

    def __init__(self, data: bytes | mmap, newer: dict[int, bytes]) -> None:
        self._data = data
        self._newer = newer
        self._size = page_size_of(newer.get(1, data))
        self._count = max((-(-len(data) // self._size), *newer))  # the last one can have been cut
        first = self._page(1)
        self._usable = self._size - (first[20] if first[20] <= 32 else 0)
        self._seen: set[int] = set()
        self.lost = 0
        self._free = self._freelist(int.from_bytes(first[_FREELIST : _FREELIST + 4], "big"))

    def rows(self, root: int) -> Iterator[Row]:
        """The rows of the table whose tree begins at page *root*: rowid and values."""
        waiting = [root]
        while waiting:
            number = waiting.pop()
            if number in self._seen:
                continue
            self._seen.add(number)
            try:
                kind = self._page(number)[self._start(number)]
                if kind not in (_INTERIOR, _LEAF):
                    raise ValueError(kind)
                if kind == _INTERIOR:
                    waiting += reversed(self._children(number))
            except UNREADABLE:
                self.lost += 1
            else:
                if kind == _LEAF:
                    yield from self._cells(number)

    def stray_rows(self) -> Iterator[Row]:
        """The rows of tables in pages to which no readable page leads, and which are not free."""
        for number in range(1, self._count + 1):
            if number not in self._seen and number not in self._free:
                page = self._page(number)
                if page[self._start(number)] == _LEAF:
                    self._seen.add(number)
                    yield from self._cells(number)

    def _page(self, number: int) -> bytes:
        if number in self._newer:
            return self._newer[number]
        if not 1 <= number <= self._count:
            raise IndexError(number)
        page = self._data[(number - 1) * self._size : number * self._size]
        return page.ljust(self._size, b"\0")

    @staticmethod
    def _start(number: int) -> int:
        return _FILE_HEADER if number == 1 else 0

    def _pointers(self, number: int, header: int) -> tuple[int, ...]:
        page, start = self._page(number), self._start(number)
        (count,) = struct.unpack_from(">H", page, start + 3)
        return struct.unpack_from(f">{count}H", page, start + header)

    def _children(self, number: int) -> list[int]:
        page, start = self._page(number), self._start(number)
        children = [struct.unpack_from(">I", page, at)[0] for at in self._pointers(number, 12)]
        return [*children, struct.unpack_from(">I", page, start + 8)[0]]

    def _cells(self, number: int) -> Iterator[Row]:
        try:
            pointers = self._pointers(number, 8)
        except UNREADABLE:
            self.lost += 1
            return
        for at in pointers:
            try:
                yield self._cell(self._page(number), at)
            except UNREADABLE:
                self.lost += 1

    def _cell(self, page: bytes, at: int) -> Row:
        length, at = varint(page, at)
        rowid, at = varint(page, at)
        usable = self._usable
        most = usable - 35
        if length <= most:
            payload = page[at : at + length]
        else:
            least = (usable - 12) * 32 // 255 - 23
            local = least + (length - least) % (usable - 4)
            local = local if local <= most else least
            payload = page[at : at + local] + self._overflow(
                int.from_bytes(page[at + local : at + local + 4], "big"), length - local
            )
        if len(payload) != length:
            raise ValueError(length)
        return rowid, decode(payload)

    def _overflow(self, number: int, length: int) -> bytes:
        parts: list[bytes] = []
        followed: set[int] = set()
        while length > 0:
            if number in followed:
                raise ValueError(number)
            followed.add(number)
            page = self._page(number)
            parts.append(page[4 : 4 + min(length, self._usable - 4)])
            length -= len(parts[-1])
            number = int.from_bytes(page[:4], "big")
        return b"".join(parts)

    def _freelist(self, trunk: int) -> set[int]:
        free: set[int] = set()
        while 1 < trunk <= self._count and trunk not in free:
            free.add(trunk)
            page = self._page(trunk)
            trunk, count = struct.unpack_from(">II", page)
            if count <= self._usable // 4 - 2:
                free.update(struct.unpack_from(f">{count}I", page, 8))
        return free
