"""A folder on a disk that loses its power: what was not synced may be there, or not, or in part."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from torture.write_log import Call

_SECTOR = 512
# In memory, or made anew by SQLite after a power loss.
_NOT_ON_DISK = "-shm"


class Write(NamedTuple):
    """Bytes put at an offset, or with ``None`` a file cut or stretched to that length."""

    offset: int
    data: bytes | None


@dataclass
class File:
    """A file's content on the disk, and what was done to it since the last sync, in order."""

    durable: bytearray = field(default_factory=bytearray)
    pending: list[Write] = field(default_factory=list)

    def sync(self) -> None:
        """Bring what is pending to the disk."""
        for write in self.pending:
            _apply(self.durable, write)
        self.pending.clear()

    def after_loss(self, chance: random.Random, share: float) -> bytes:
        """The content after a power loss that let *share* of what was pending through, some of it torn."""
        content = bytearray(self.durable)
        for write in self.pending:
            if chance.random() < share:
                for part in [write] if share == 1 or chance.random() < 0.7 else _torn(write, chance):
                    _apply(content, part)
        return bytes(content)


@dataclass
class _Descriptor:
    file: File | None  # none for the folder itself
    offset: int = 0


class ReplayedDisk:
    """The files of one folder, as a process wrote them; calls that concern other files are passed over."""

    def __init__(self, folder: Path) -> None:
        self._folder = str(folder).encode()
        self._names: dict[str, File] = {}
        self._durable_names: dict[str, File] = {}
        self._pending_names: list[dict[str, File | None]] = []
        self._open: dict[int, _Descriptor] = {}

    def replay(self, call: Call) -> bool:
        """Do what *call* did; false when it concerns nothing in the folder."""
        match call.name:
            case "openat":
                return self._open_file(call)
            case "rename" | "renameat" | "renameat2" | "link" | "linkat":
                paths = [self._name(value) for value in call.arguments if isinstance(value, bytes)]
                return self._move(*paths, keep=call.name.startswith("link"))
            case "unlink" | "unlinkat":
                (path,) = (self._name(value) for value in call.arguments if isinstance(value, bytes))
                return self._change({path: None} if path in self._names else {})
            case _:
                return self._use(call)

    def after_loss(self, chance: random.Random, share: float) -> dict[str, bytes]:
        """The files after a power loss now, by name; *share* is that of :meth:`File.after_loss`."""
        names = dict(self._durable_names)
        count = len(self._pending_names)
        kept = {0.0: 0, 1.0: count}.get(share, chance.randint(0, count))
        for change in self._pending_names[:kept]:
            _rename(names, change)
        return {name: file.after_loss(chance, share) for name, file in names.items()}

    def _name(self, path: object) -> str:
        """The name in the folder, or ``""`` for what lies elsewhere or never reaches the disk."""
        assert isinstance(path, bytes)
        folder, _, name = path.rpartition(b"/")
        return name.decode() if folder == self._folder and not name.endswith(_NOT_ON_DISK.encode()) else ""

    def _open_file(self, call: Call) -> bool:
        path, flags = call.arguments[1], str(call.arguments[2])
        self._open.pop(call.result, None)
        if path == self._folder:
            self._open[call.result] = _Descriptor(None)
        elif name := self._name(path):
            if name not in self._names:
                self._change({name: File()})
            elif "O_TRUNC" in flags:
                self._names[name].pending.append(Write(0, None))
            self._open[call.result] = _Descriptor(self._names[name])
        return call.result in self._open

    def _move(self, old: str, new: str, *, keep: bool) -> bool:
        if not (old in self._names and new):
            return False
        return self._change({new: self._names[old]} | ({} if keep else {old: None}))

    def _change(self, names: dict[str, File | None]) -> bool:
        _rename(self._names, names)
        if names:
            self._pending_names.append(names)
        return bool(names)

    def _use(self, call: Call) -> bool:
        number = call.arguments[0]
        descriptor = self._open.get(number) if isinstance(number, int) else None
        if descriptor is None or not isinstance(number, int):
            return False
        if call.name == "close":
            del self._open[number]
        elif descriptor.file is None:
            self._sync_names()
        elif call.name == "lseek":
            descriptor.offset = call.result
        else:
            self._write(descriptor, descriptor.file, call)
        return True

    def _sync_names(self) -> None:
        self._durable_names = dict(self._names)
        self._pending_names.clear()

    @staticmethod
    def _write(descriptor: _Descriptor, file: File, call: Call) -> None:
        match call.name, call.arguments:
            case (("fsync" | "fdatasync"), _):
                file.sync()
            case "ftruncate", (_, int(length)):
                file.pending.append(Write(length, None))
            case "write", (_, bytes(data), _):
                file.pending.append(Write(descriptor.offset, data[: call.result]))
                descriptor.offset += call.result
            case "pwrite64", (_, bytes(data), _, int(offset)):
                file.pending.append(Write(offset, data[: call.result]))
            case _:
                raise ValueError(call)


def _rename(names: dict[str, File], change: dict[str, File | None]) -> None:
    for name, file in change.items():
        if file is None:
            names.pop(name, None)
        else:
            names[name] = file


def _apply(content: bytearray, write: Write) -> None:
    missing = write.offset - len(content)
    if missing > 0:
        content.extend(bytes(missing))
    if write.data is None:
        del content[write.offset :]
    else:
        content[write.offset : write.offset + len(write.data)] = write.data


def _torn(write: Write, chance: random.Random) -> list[Write]:
    """Some of the sectors of *write*."""
    if write.data is None:
        return [write]
    edges = range(_SECTOR - write.offset % _SECTOR, len(write.data), _SECTOR)
    starts, ends = (0, *edges), (*edges, len(write.data))
    return [
        Write(write.offset + start, write.data[start:end])
        for start, end in zip(starts, ends, strict=True)
        if chance.random() < 0.5
    ]
