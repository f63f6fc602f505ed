"""Which reader reads which source: a further reader is one file and one line here."""

from __future__ import annotations

from collections.abc import Callable

from penanda.readers import plain_text
from penanda.readers.reading import Reading
from penanda.readers.source import Source

Reader = Callable[[Source], Reading]

READERS: dict[str, Reader] = {
    "text/plain": plain_text.read,
}
"""Readers by the media type of what they read."""


def read(source: Source) -> Reading:
    """Return what the reader for *source* makes of it; plain text is tried where no reader is named."""
    return READERS.get(source.media_type, plain_text.read)(source)
