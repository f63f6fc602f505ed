"""Reading in a process of its own, so that a file that breaks its reader breaks nothing else."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import msgspec

from penanda import errors
from penanda.errors import CannotUnderstand, PenandaError, TakesTooLong
from penanda.readers.child import MODULE, Done, Refused, Task
from penanda.readers.confinement import SECONDS
from penanda.readers.reading import Reading
from penanda.readers.source import Source
from penanda.stopping import Stopped

# What a Python needs to find itself and its packages, on each system; nothing that names a proxy or a secret.
_KEPT = frozenset(
    """
    APPDATA DYLD_LIBRARY_PATH HOME LD_LIBRARY_PATH PATH PYTHONHOME PYTHONPATH PYTHONUSERBASE SYSTEMROOT
    USERPROFILE
    """.split()
)
_LOOK_SECONDS = 0.1

ReaderApart = Callable[[Source, Callable[[], bool]], Reading]
"""Reads a source, unless what it is given second, and asks again and again, is true."""


def reader_apart(module: str, kind: str) -> ReaderApart:
    """Return the reader that runs *module* in a process of its own.

    *module* has ``read(source)``, and *kind* names its format in sentences. The reader raises the errors of
    *module*, :class:`~penanda.errors.CannotUnderstand` when that breaks or is ended, be it for its memory,
    :class:`~penanda.errors.TakesTooLong`, and :class:`~penanda.stopping.Stopped`.
    """

    def read(source: Source, stop: Callable[[], bool]) -> Reading:
        return _read(module, kind, source, stop)

    return read


def command() -> list[str]:
    """Return how the child is started; a frozen program understands these words as Python does."""
    return [sys.executable, "-P", "-m", MODULE]  # -P: what lies in the current folder is not imported


def _read(module: str, kind: str, source: Source, stop: Callable[[], bool]) -> Reading:
    task = msgspec.msgpack.encode(Task(module, source))
    try:
        answer = msgspec.msgpack.decode(_answer(task, stop), type=Done | Refused)
    except subprocess.TimeoutExpired as late:
        raise TakesTooLong(name=source.filename, limit=SECONDS) from late
    except (OSError, msgspec.MsgspecError, UnicodeDecodeError) as fault:
        raise CannotUnderstand(name=source.filename, kind=kind) from fault
    if isinstance(answer, Refused):
        raise _error(answer, source.filename, kind)
    return answer.reading


def _answer(task: bytes, stop: Callable[[], bool]) -> bytes:
    """What a child answers to *task*; it is ended when that takes too long, or *stop* is true."""
    child = subprocess.Popen(  # noqa: S603  this Python itself
        command(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={name: value for name, value in os.environ.items() if name.upper() in _KEPT},
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
    with child, _ended_when(stop, child):
        try:
            answer, _ = child.communicate(task, timeout=SECONDS)
        finally:
            child.kill()
    if stop():
        raise Stopped
    return answer


@contextmanager
def _ended_when(stop: Callable[[], bool], child: subprocess.Popen[bytes]) -> Iterator[None]:
    """Inside, *child* is ended soon after *stop* is true.

    By a thread: Python's ``communicate``, asked again after a timeout, sends nothing more of a long task.
    """
    over = threading.Event()

    def watch() -> None:
        while not over.wait(_LOOK_SECONDS):
            if stop():
                child.kill()
                return

    threading.Thread(target=watch, name="reading", daemon=True).start()
    try:
        yield
    finally:
        over.set()


def _error(refused: Refused, name: str, kind: str) -> PenandaError:
    error = getattr(errors, refused.error, None)
    if not (isinstance(error, type) and issubclass(error, PenandaError)):
        return CannotUnderstand(name=name, kind=kind)
    return error(**refused.fields)
