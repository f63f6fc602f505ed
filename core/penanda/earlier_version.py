"""Which article of a project a source is a later version of, as far as that can be told."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path

from penanda.errors import PenandaError
from penanda.project.reader import Reader
from penanda.readers.reading import Reading
from penanda.readers.source import Source

# Words in a row, and the share of such rows that two texts must have in common to be asked about: different
# articles have hardly any, and versions of one have most.
_ROW = 4
_SHARE = 0.05
# Of so few words little can be said, so the name of the file decides alone.
_FEW_WORDS = 30


def earlier_version(read: Reader, source: Source, reading: Reading) -> str | None:
    """The id of the article that *source* may be a new version of, or ``None``.

    It came from a file of the same name, or has the same web address, with other bytes; and the two texts
    have rows of words in common, so that not every ``index.html`` is taken for another. Of several, the one
    most like it. It is a question for the user: nothing follows from it by itself.
    """
    likeness = {
        article_id: _likeness(read.articles.text(article_id), reading.decoded.text)
        for article_id in _candidates(read, source, reading)
    }
    best = max(likeness, key=lambda article_id: likeness[article_id], default=None)
    return best if best is not None and likeness[best] >= _SHARE else None


def earlier_version_in(project: Path, source: Source, reading: Reading) -> str | None:
    """:func:`earlier_version` in any thread, of a project that is open in this process.

    ``None`` too where it cannot be read, which is for others to tell.
    """
    try:
        read = Reader.of(project)  # not reading(), which opens the file and so drops the locks on it
    except PenandaError:
        return None
    with closing(read), suppress(sqlite3.DatabaseError):
        return earlier_version(read, source, reading)
    return None


def _candidates(read: Reader, source: Source, reading: Reading) -> Iterator[str]:
    if read.articles.with_source(source.sha256) is None:
        yield from read.articles.of_file_or_url(source.filename, reading.facts.url)


def _likeness(old: str, new: str) -> float:
    """The share of their rows of words that two texts have in common."""
    words = old.split(), new.split()
    if min(map(len, words)) < _FEW_WORDS:
        return 1.0
    rows = [set(zip(*(side[first:] for first in range(_ROW)), strict=False)) for side in words]
    return len(rows[0] & rows[1]) / len(rows[0] | rows[1])
