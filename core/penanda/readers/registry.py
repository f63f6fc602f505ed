"""Which reader reads which source: a further reader is one file and one line here."""

from __future__ import annotations

from collections.abc import Callable

from penanda.readers import plain_text
from penanda.readers.reading import Reading
from penanda.readers.sandbox import reader_apart
from penanda.readers.source import DOCX, HTML, Source

Reader = Callable[[Source], Reading]

READERS: dict[str, Reader] = {
    "text/plain": plain_text.read,
    HTML: reader_apart("penanda.readers.html", "HTML"),
    DOCX: reader_apart("penanda.readers.docx", "DOCX"),
}
"""Readers by the media type of what they read; each raises only errors of :mod:`penanda.errors`."""


def read(source: Source) -> Reading:
    """Return what the reader for *source* makes of it; plain text is tried where no reader is named."""
    return _reader(source.media_type)(source)


def is_plain_text(media_type: str) -> bool:
    """Say whether sources of *media_type* are read as plain text, so that all they hold is their text."""
    return _reader(media_type) is plain_text.read


def _reader(media_type: str) -> Reader:
    return READERS.get(media_type, plain_text.read)
