"""Reading in a process of its own, so that a file that breaks its reader breaks nothing else."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable

import msgspec

from penanda import errors
from penanda.errors import CannotUnderstand, PenandaError, TakesTooLong
from penanda.readers.child import MODULE, Done, Refused, Task
from penanda.readers.confinement import SECONDS
from penanda.readers.reading import Reading
from penanda.readers.source import Source

# What a Python needs to find itself and its packages, on each system; nothing that names a proxy or a secret.
_KEPT = frozenset(
    """
    APPDATA DYLD_LIBRARY_PATH HOME LD_LIBRARY_PATH PATH PYTHONHOME PYTHONPATH PYTHONUSERBASE SYSTEMROOT
    USERPROFILE
    """.split()
)


def reader_apart(module: str, kind: str) -> Callable[[Source], Reading]:
    """Return the reader that runs *module* in a process of its own.

    *module* has ``read(source)``, and *kind* names its format in sentences. The reader raises the errors of
    *module*, :class:`~penanda.errors.CannotUnderstand` when that breaks or is stopped, be it for its memory,
    and :class:`~penanda.errors.TakesTooLong`.
    """

    def read(source: Source) -> Reading:
        return _read(module, kind, source)

    return read


def command() -> list[str]:
    """Return how the child is started; a frozen program understands these words as Python does."""
    return [sys.executable, "-P", "-m", MODULE]  # -P: what lies in the current folder is not imported


def _read(module: str, kind: str, source: Source) -> Reading:
    task = msgspec.msgpack.encode(Task(module, source))
    try:
        ended = subprocess.run(  # noqa: S603  this Python itself
            command(),
            input=task,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={name: value for name, value in os.environ.items() if name.upper() in _KEPT},
            timeout=SECONDS,
            check=False,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        answer = msgspec.msgpack.decode(ended.stdout, type=Done | Refused)
    except subprocess.TimeoutExpired as late:
        raise TakesTooLong(name=source.filename, limit=SECONDS) from late
    except (OSError, msgspec.MsgspecError, UnicodeDecodeError) as fault:
        raise CannotUnderstand(name=source.filename, kind=kind) from fault
    if isinstance(answer, Refused):
        raise _error(answer, source.filename, kind)
    return answer.reading


def _error(refused: Refused, name: str, kind: str) -> PenandaError:
    error = getattr(errors, refused.error, None)
    if not (isinstance(error, type) and issubclass(error, PenandaError)):
        return CannotUnderstand(name=name, kind=kind)
    return error(**refused.fields)
