"""Which reader reads which source: a further reader is one file and one line here."""

from __future__ import annotations

from collections.abc import Callable

from penanda.readers import plain_text
from penanda.readers.reading import Reading
from penanda.readers.sandbox import ReaderApart, reader_apart
from penanda.readers.source import DOCX, HTML, MHTML, Source

READERS: dict[str, ReaderApart] = {
    HTML: reader_apart("penanda.readers.html", "HTML"),
    MHTML: reader_apart("penanda.readers.mhtml", "MHTML"),
    DOCX: reader_apart("penanda.readers.docx", "DOCX"),
}
"""Readers by the media type of what they read; each raises only errors of :mod:`penanda.errors`."""


def read(source: Source, *, stop: Callable[[], bool] = lambda: False) -> Reading:
    """Return what the reader for *source* makes of it; plain text is tried where no reader is named.

    Raises :class:`penanda.stopping.Stopped` soon after *stop* is true.
    """
    reader = READERS.get(source.media_type)
    return plain_text.read(source) if reader is None else reader(source, stop)


def is_plain_text(media_type: str) -> bool:
    """Say whether sources of *media_type* are read as plain text, so that all they hold is their text."""
    return media_type not in READERS
