"""The process that reads one source of a format that must be parsed: ``python -m penanda.readers.child``.

The source comes through standard input and what was read goes through standard output, both as msgpack.
It knows no file name to open, and what the libraries print is thrown away.
"""

from __future__ import annotations

import os
import sys
from importlib import import_module

import msgspec

from penanda.errors import PenandaError
from penanda.readers.confinement import limit_resources, shut_in
from penanda.readers.reading import Reading
from penanda.readers.source import Source

MODULE = "penanda.readers.child"


class Task(msgspec.Struct, frozen=True):
    """What to read, and the module that reads it."""

    reader: str
    source: Source


class Done(msgspec.Struct, frozen=True, tag=True):
    """What was read."""

    reading: Reading


class Refused(msgspec.Struct, frozen=True, tag=True):
    """The name of the class in :mod:`penanda.errors` that says why not, and its fields."""

    error: str
    fields: dict[str, str | int]


def main() -> None:
    """Read one task and answer it; an answer that does not come, or no whole one, means that it failed."""
    limit_resources()
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # a library that prints must not speak in this process's name
    task = msgspec.msgpack.decode(sys.stdin.buffer.read(), type=Task)
    import_module("ctypes")  # dateutil imports it, and so it looks into Python itself
    shut_in()
    reader = import_module(task.reader)
    try:
        answer: Done | Refused = Done(reader.read(task.source))
    except PenandaError as error:
        answer = Refused(type(error).__name__, {name: _plain(value) for name, value in error.fields.items()})
    answers.write(msgspec.msgpack.encode(answer))
    answers.flush()
    os._exit(0)  # tidying up a large tree takes time


def _plain(value: object) -> str | int:
    return value if isinstance(value, int) else str(value)


if __name__ == "__main__":
    main()
