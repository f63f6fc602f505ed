"""Telling a failure of the system, which nobody did wrong, from one of the program."""

from __future__ import annotations

import errno
import os
import sqlite3

from penanda.errors import CannotSave, LocksFail, PenandaError, SystemFailed

# A full or faulty disk, no descriptors or memory left, no right to; a drive that is gone.
_OF_THE_SYSTEM = frozenset(
    {
        errno.EACCES,
        errno.EDQUOT,
        errno.EHOSTDOWN,
        errno.EHOSTUNREACH,
        errno.EIO,
        errno.EMFILE,
        errno.ENFILE,
        errno.ENODEV,
        errno.ENOMEM,
        errno.ENOSPC,
        errno.ENOTCONN,
        errno.EROFS,
        errno.ESTALE,
        errno.ETIMEDOUT,
    }
)


def is_of_the_system(error: BaseException) -> bool:
    """Whether the system could not do what is right in itself: a full disk, not a wrong statement."""
    if isinstance(error, OSError):
        return error.errno in _OF_THE_SYSTEM
    return isinstance(error, MemoryError) or (
        isinstance(error, sqlite3.OperationalError | sqlite3.InternalError)
        and getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) != sqlite3.SQLITE_ERROR
    )


def reason_of(error: BaseException) -> str:
    """What the system said, without its number."""
    if isinstance(error, MemoryError):
        return os.strerror(errno.ENOMEM)
    return (isinstance(error, OSError) and error.strerror) or str(error)


def for_people(error: BaseException) -> PenandaError | None:
    """The sentence for a failure, or ``None`` for a bug."""
    if isinstance(error, PenandaError):
        return error
    if is_of_locks(error):
        return LocksFail()
    return SystemFailed(reason=reason_of(error)) if is_of_the_system(error) else None


def not_saved(error: BaseException, *, name: str) -> CannotSave | None:
    """The sentence for an edit to *name* that the system would not take, or ``None`` for another failure."""
    if is_of_locks(error):
        return LocksFail()
    return CannotSave(name=name, reason=reason_of(error)) if is_of_the_system(error) else None


def is_of_locks(error: BaseException) -> bool:
    """Whether SQLite gave up on a lock: it tries for ten seconds, and does so each time one was kept."""
    return getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_PROTOCOL
