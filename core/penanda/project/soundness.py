"""Whether a whole project file says what it said when it was saved, of whatever version it is."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator

from penanda.project.database import Database
from penanda.project.integrity import Integrity

_SPANS = """
select start, "end", surface from mention where article_id = ?
union all select start, "end", surface from claim_span where article_id = ?
"""


def first_fault(db: Database) -> str | None:
    """What is wrong first, in few English words, or ``None`` when the file is sound.

    Asks SQLite's own checks, compares texts and sources with their sha256, and every span's surface with its
    text. Only columns are read that every version has. Can raise ``sqlite3.DatabaseError``.
    """
    return next(_faults(db), None)


def _faults(db: Database) -> Iterator[str]:
    integrity = Integrity(db)
    yield from integrity.problems()
    for table, referred in integrity.dangling():
        yield f"{table} refers to a missing {referred}"
    for sha256, text, length in integrity.bodies():
        if hashlib.sha256(text.encode()).hexdigest() != sha256 or len(text) != length:
            yield f"text {sha256}"
    for sha256, data in integrity.sources():
        if hashlib.sha256(data).hexdigest() != sha256:
            yield f"source {sha256}"
    yield from _wrong_surfaces(db)


def _wrong_surfaces(db: Database) -> Iterator[str]:
    articles = "select article.id, body.text from article join body on body.sha256 = article.body_sha256"
    for article_id, text in db.execute(articles):
        for start, end, surface in db.execute(_SPANS, [article_id, article_id]):
            if start < 0 or text[start:end] != surface:
                yield f"words at {start}–{end} of article {article_id}"
