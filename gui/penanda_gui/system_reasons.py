"""What the system and SQLite say of a failure, listed so that it is translated with our own texts.

A :class:`~penanda.errors.PenandaError` gives such words as its reason. The first are those of
``os.strerror``, which Linux and macOS share; the others are the messages of SQLite's result codes.
"""

from __future__ import annotations

from penanda.sentences import QT_TRANSLATE_NOOP

SYSTEM_REASONS = (
    QT_TRANSLATE_NOOP("Errors", "Permission denied"),
    QT_TRANSLATE_NOOP("Errors", "Operation not permitted"),
    QT_TRANSLATE_NOOP("Errors", "Read-only file system"),
    QT_TRANSLATE_NOOP("Errors", "No space left on device"),
    QT_TRANSLATE_NOOP("Errors", "Disk quota exceeded"),
    QT_TRANSLATE_NOOP("Errors", "No such file or directory"),
    QT_TRANSLATE_NOOP("Errors", "Not a directory"),
    QT_TRANSLATE_NOOP("Errors", "Is a directory"),
    QT_TRANSLATE_NOOP("Errors", "File exists"),
    QT_TRANSLATE_NOOP("Errors", "File name too long"),
    QT_TRANSLATE_NOOP("Errors", "File too large"),
    QT_TRANSLATE_NOOP("Errors", "Cannot allocate memory"),
    QT_TRANSLATE_NOOP("Errors", "Input/output error"),
    QT_TRANSLATE_NOOP("Errors", "Transport endpoint is not connected"),
    QT_TRANSLATE_NOOP("Errors", "Stale file handle"),
    QT_TRANSLATE_NOOP("Errors", "Connection timed out"),
    QT_TRANSLATE_NOOP("Errors", "Host is down"),
    QT_TRANSLATE_NOOP("Errors", "No route to host"),
    QT_TRANSLATE_NOOP("Errors", "No such device"),
    QT_TRANSLATE_NOOP("Errors", "database or disk is full"),
    QT_TRANSLATE_NOOP("Errors", "database is locked"),
    QT_TRANSLATE_NOOP("Errors", "disk I/O error"),
    QT_TRANSLATE_NOOP("Errors", "attempt to write a readonly database"),
    QT_TRANSLATE_NOOP("Errors", "unable to open database file"),
    QT_TRANSLATE_NOOP("Errors", "database disk image is malformed"),
)
