"""What a process that reads a stranger's file gives up: memory, time, and other files than Python's own.

It holds as far as the system goes along: Windows has no such limits, so there only what is asked for through
Python is refused, and the process that started this one ends it in time.
"""

from __future__ import annotations

import os
import sys
from contextlib import suppress

SECONDS = 20
MEGABYTES = 1536

_READING = frozenset((None, "r", "rb", "rt"))
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
_LISTING = frozenset(("os.listdir", "os.scandir"))
_REFUSED = ("os.", "shutil.", "socket.", "subprocess.", "ctypes.", "urllib.", "winreg.")


def limit_resources() -> None:
    """Limit the memory and the time of this process, and let it write no file and no dump."""
    try:
        import resource
    except ImportError:
        return
    for limited, most in (
        (resource.RLIMIT_AS, MEGABYTES * 1024 * 1024),
        (resource.RLIMIT_CPU, SECONDS + 5),  # for a child whose parent has gone
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
    ):
        with suppress(ValueError, OSError):  # a limit that is lower already
            resource.setrlimit(limited, (most, most))


def shut_in() -> None:
    """Refuse what this process asks of the system from now on, with ``PermissionError``, for good.

    It may only read what lies where modules are imported from, because libraries load parts of themselves
    late: no other file or folder, and no connection, process or change of anything.
    """

    def folder(path: str) -> str:
        # Path.resolve() would ask the system, which would ask here again.
        return os.path.abspath(path) + os.sep  # noqa: PTH100

    own = tuple(folder(path) for path in sys.path if path)

    def is_own(path: object) -> bool:
        return isinstance(path, str) and folder(path).startswith(own)

    def refuse(event: str, arguments: tuple[object, ...]) -> None:
        if event == "open":
            path, mode, flags = arguments
            only_reads = mode in _READING and not (isinstance(flags, int) and flags & _WRITING)
            allowed = only_reads and is_own(path)
        elif event in _LISTING:
            allowed = is_own(arguments[0])
        else:
            allowed = not event.startswith(_REFUSED)
        if not allowed:
            raise PermissionError(event)

    sys.addaudithook(refuse)
