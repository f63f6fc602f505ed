"""Whether a file is a project of ours, told from its first 100 bytes before SQLite touches it."""

from __future__ import annotations

from pathlib import Path

from penanda.errors import (
    CannotRead,
    DamagedProject,
    EmptyProject,
    NewerProject,
    NoSuchProject,
    NotAProject,
)
from penanda.project.leftovers import log_waits
from penanda.project.lock import is_held_here
from penanda.project.schema import APPLICATION_ID, SCHEMA_VERSION

# Offsets are from the SQLite file format, section 1.3 "The Database Header".
_MAGIC = b"SQLite format 3\x00"
_HEADER_LENGTH = 100
_PAGE_SIZE, _USER_VERSION, _APPLICATION_ID = slice(16, 18), slice(60, 64), slice(68, 72)


def check_header(path: Path) -> None:
    """Raise when *path* is not a project that this version can open; the file is only read.

    Not even that for a project open for marking in this process, which was checked when it was opened:
    closing the file would drop SQLite's locks.

    Raises :class:`NoSuchProject`, :class:`EmptyProject`, :class:`NotAProject`, :class:`NewerProject`,
    :class:`DamagedProject` or :class:`CannotRead`.
    """
    if is_held_here(path):
        return
    header = _read_header(path)
    if not header:
        raise EmptyProject(name=path.name)
    if not header.startswith(_MAGIC):
        raise NotAProject(name=path.name)
    if len(header) < _HEADER_LENGTH:
        raise DamagedProject(name=path.name)
    if int.from_bytes(header[_APPLICATION_ID], "big") != APPLICATION_ID:
        raise NotAProject(name=path.name)
    if int.from_bytes(header[_USER_VERSION], "big") > SCHEMA_VERSION:
        raise NewerProject(name=path.name)
    page_size = int.from_bytes(header[_PAGE_SIZE], "big")
    # While a log waits, a power cut can have left a part of a page: SQLite puts it back from the log.
    odd = path.stat().st_size % (65536 if page_size == 1 else page_size or 1)
    if odd and not log_waits(path):
        raise DamagedProject(name=path.name)


def is_older(path: Path) -> bool:
    """Whether the header of a project, which :func:`check_header` let pass, is of an earlier version.

    A log that waits beside it can have brought it up to date. Raises :class:`CannotRead`.
    """
    if is_held_here(path):
        return False
    return int.from_bytes(_read_header(path)[_USER_VERSION], "big") < SCHEMA_VERSION


def _read_header(path: Path) -> bytes:
    try:
        if path.exists() and not path.is_file():  # a pipe would keep us waiting
            raise NotAProject(name=path.name)
        with path.open("rb") as file:
            return file.read(_HEADER_LENGTH)
    except FileNotFoundError:
        raise NoSuchProject(name=path.name) from None
    except OSError as error:
        raise CannotRead(name=path.name, reason=error.strerror or str(error)) from None
