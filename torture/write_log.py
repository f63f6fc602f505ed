"""What a process asked of the system, call by call, as strace saw it."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

_CALLS = (
    *("openat", "close", "lseek", "write", "pwrite64", "ftruncate", "fsync", "fdatasync"),
    *("rename", "renameat", "renameat2", "link", "linkat", "unlink", "unlinkat"),
)
_LINE = re.compile(r"(?:\d+\s+)?(?P<name>\w+)\((?P<arguments>.*)\)\s+= (?P<result>-?\d+)")
_BYTES = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')
_LONGEST = "100000000"


@dataclass(frozen=True)
class Call:
    """A system call that succeeded. Strings are bytes, flags and constants are text."""

    name: str
    arguments: tuple[bytes | int | str, ...]
    result: int


def strace() -> str | None:
    """The path of strace, or ``None`` where it is not installed."""
    return shutil.which("strace")


def record(command: Sequence[str], log: Path) -> None:
    """Run *command* to its end under strace, which writes to *log*; raises ``CalledProcessError``."""
    options = ["-f", "-xx", "-s", _LONGEST, "-e", f"trace={','.join(_CALLS)}", "-e", "signal=none"]
    # Silent, because what it prints is in the log.
    subprocess.run(["strace", "-o", str(log), *options, *command], check=True, capture_output=True)


def calls(log: Path) -> Iterator[Call]:
    """The calls in *log* that succeeded, in order."""
    with log.open(encoding="ascii") as lines:
        for line in lines:
            found = _LINE.match(line)
            if found and int(found["result"]) >= 0:
                arguments = tuple(map(_value, found["arguments"].split(", ")))
                yield Call(found["name"], arguments, int(found["result"]))


def _value(argument: str) -> bytes | int | str:
    if quoted := _BYTES.fullmatch(argument):
        return bytes.fromhex(quoted[1].replace("\\x", ""))
    try:
        return int(argument)
    except ValueError:
        return argument
