"""The bytes an article comes from, as they came."""

from __future__ import annotations

import errno
import os
import stat
from functools import cached_property
from hashlib import sha256
from pathlib import Path, PurePath

import msgspec
import regex

from penanda.errors import CannotRead, TooLarge
from penanda.sentences import QT_TRANSLATE_NOOP
from penanda.text.decoding import MAX_BYTES, MAX_MEGABYTES

HTML = "text/html"
MHTML = "multipart/related"
DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

_MEDIA_TYPES = {
    ".csv": "text/csv",
    ".docx": DOCX,
    ".htm": HTML,
    ".html": HTML,
    ".md": "text/markdown",
    ".mht": MHTML,
    ".mhtml": MHTML,
    ".tsv": "text/tab-separated-values",
    ".xhtml": HTML,
    ".xml": "text/xml",
}
# How a file begins that is a page, one that a browser saved as MHTML, or a ZIP, whatever its name ends in,
# and what only the ZIP of Word has.
_PAGE = regex.compile(rb"(?:\xef\xbb\xbf)?\s*+(?:<!doctype\s+html\b|<html\b)", regex.IGNORECASE)
_SAVED = regex.compile(rb"From: [<\"]Saved by ")
_ZIP = b"PK\x03\x04"
_WORD_MEMBER = b"word/document.xml"

_SURROGATE = regex.compile("[\ud800-\udfff]")

# What may be said as the reason of CannotRead; the window translates these in the same context.
_NO_FILE = QT_TRANSLATE_NOOP("Errors", "there is no such file")
_NOT_ALLOWED = QT_TRANSLATE_NOOP("Errors", "you may not read it")
_FOLDER = QT_TRANSLATE_NOOP("Errors", "it is a folder")
_NOT_A_FILE = QT_TRANSLATE_NOOP("Errors", "it is not a file")
_DISK = QT_TRANSLATE_NOOP("Errors", "the system reports a fault")
_REASONS = {
    errno.ENOENT: _NO_FILE,
    errno.ENOTDIR: _NO_FILE,
    errno.EACCES: _NOT_ALLOWED,
    errno.EPERM: _NOT_ALLOWED,
    errno.EISDIR: _FOLDER,
}


class Source(msgspec.Struct, frozen=True, dict=True):
    """What an article was made from: a name to call it, its media type, and its bytes."""

    filename: str
    media_type: str
    data: bytes

    @cached_property
    def sha256(self) -> str:
        """The SHA-256 of the bytes, in lower-case hexadecimal digits."""
        return sha256(self.data).hexdigest()


def read_source(path: Path) -> Source:
    """Return the bytes of the file at *path*; the file is only ever read.

    Raises :class:`~penanda.errors.CannotRead` for what is no plain file (without waiting on it) or may not
    be read, and :class:`~penanda.errors.TooLarge` before reading what is larger than an article may be.
    """
    name = _printable(path.name or str(path))
    try:
        data = _read(path, name)
    except OSError as fault:
        raise CannotRead(name=name, reason=_REASONS.get(fault.errno or 0, _DISK)) from fault
    except ValueError as fault:  # a path with a NUL in it
        raise CannotRead(name=name, reason=_NO_FILE) from fault
    return Source(name, _media_type(name, data), data)


def source_of_text(text: str, name: str) -> Source:
    """Return a source for pasted *text*, in UTF-8; lone surrogates, which no file can hold, become U+FFFD."""
    return Source(_printable(name), "text/plain", _SURROGATE.sub("\ufffd", text).encode())


def _read(path: Path, name: str) -> bytes:
    _refuse(path.stat(), name)  # before opening it, because opening a device can already act on it
    # Without waiting, because the file may have been replaced by a pipe since.
    flags = (
        os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0) | getattr(os, "O_BINARY", 0)
    )
    with open(path, "rb", opener=lambda file, _: os.open(file, flags)) as opened:
        _refuse(os.fstat(opened.fileno()), name)
        data = opened.read(MAX_BYTES + 1)
    if len(data) > MAX_BYTES:
        raise TooLarge(name=name, limit=MAX_MEGABYTES)
    return data


def _refuse(status: os.stat_result, name: str) -> None:
    if stat.S_ISDIR(status.st_mode):
        raise CannotRead(name=name, reason=_FOLDER)
    if not stat.S_ISREG(status.st_mode):
        raise CannotRead(name=name, reason=_NOT_A_FILE)
    if status.st_size > MAX_BYTES:
        raise TooLarge(name=name, limit=MAX_MEGABYTES)


def _printable(name: str) -> str:
    """Return *name* with a replacement character for the bytes of a file name that are no UTF-8."""
    return str(_SURROGATE.sub("\ufffd", name))


def _media_type(name: str, data: bytes) -> str:
    """Return what *data* certainly is, and else what *name* says."""
    if data.startswith(_ZIP) and _WORD_MEMBER in data:
        return DOCX
    if _PAGE.match(data):
        return HTML
    if _SAVED.match(data):
        return MHTML
    return _MEDIA_TYPES.get(PurePath(name).suffix.lower(), "text/plain")
