"""Whether everything in a project still says what it said when it was saved."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import msgspec

from penanda.errors import PenandaError
from penanda.exchange.surfaces import mismatches, shortened
from penanda.model.article import Article
from penanda.project.opening import reading
from penanda.project.reader import Reader
from penanda.readers.registry import is_plain_text
from penanda.sentences import QT_TRANSLATE_NOOP
from penanda.text.decoding import decode_as

_STRUCTURE = QT_TRANSLATE_NOOP("Check", "The file is damaged: {problem}")
_DANGLING = QT_TRANSLATE_NOOP("Check", "A row of {table} refers to a row of {referred} that is not there.")
_UNREADABLE = QT_TRANSLATE_NOOP("Check", "{what} cannot be read: {problem}")
_BODY = QT_TRANSLATE_NOOP("Check", "The text kept as {sha256} is not what was saved.")
_SOURCE = QT_TRANSLATE_NOOP("Check", "The source kept as {sha256} is not what was saved.")
_LENGTH = QT_TRANSLATE_NOOP("Check", "The source of “{article}” has {found} bytes, not {noted}.")
_TEXT = QT_TRANSLATE_NOOP(
    "Check", "The source of “{article}” read as {encoding} is not the text that the project holds."
)
_SURFACE = QT_TRANSLATE_NOOP(
    "Check", "{kind} {id} says “{surface}”, but the text of “{article}” at {start}–{end} says “{found}”."
)
_LOST_PIECE = QT_TRANSLATE_NOOP(
    "Check", "The mark {id} without a place says “{surface}”, but no version of “{article}” says that there."
)
_ORPHANS = QT_TRANSLATE_NOOP("Check", "In “{article}”, marks wait for a place in its new version: {count}")
_NO_CONTENT = QT_TRANSLATE_NOOP("Check", "claim {id} in “{article}” has no words.")
_NOT_KEPT = QT_TRANSLATE_NOOP(
    "Check",
    "The source of “{article}” is not kept here, because the article was loaded; its marks were checked.",
)


class Finding(msgspec.Struct, frozen=True):
    """One line of what was found: a fault, or only a note. ``str()`` is the English sentence."""

    template: str
    fields: Mapping[str, Any]
    is_fault: bool = True

    def __str__(self) -> str:
        return self.template.format(**self.fields)


def check_project(path: Path) -> Iterator[Finding]:
    """What is wrong with the project at *path*, as it is found; the file is only read.

    Raises what :func:`penanda.project.opening.reading` raises for a file that cannot be opened at all.
    """
    with reading(path) as reader, reader.snapshot():
        for what, check in (
            ("file", _check_file),
            ("body", _check_bodies),
            ("source", _check_sources),
            ("article", _check_articles),
        ):
            yield from _guarded(what, check(reader))


def _guarded(what: str, findings: Iterator[Finding]) -> Iterator[Finding]:
    """The *findings*, and a last one where *what* cannot even be read."""
    try:
        yield from findings
    except (sqlite3.DatabaseError, msgspec.ValidationError, ValueError) as error:
        yield Finding(_UNREADABLE, {"what": what, "problem": error})


def _check_file(reader: Reader) -> Iterator[Finding]:
    for problem in reader.integrity.problems():
        yield Finding(_STRUCTURE, {"problem": " ".join(problem.split())})
    for table, referred in reader.integrity.dangling():
        yield Finding(_DANGLING, {"table": table, "referred": referred})


def _check_bodies(reader: Reader) -> Iterator[Finding]:
    for sha256, text, length in reader.integrity.bodies():
        if hashlib.sha256(text.encode()).hexdigest() != sha256 or len(text) != length:
            yield Finding(_BODY, {"sha256": sha256})


def _check_sources(reader: Reader) -> Iterator[Finding]:
    for sha256, data in reader.integrity.sources():
        if hashlib.sha256(data).hexdigest() != sha256:
            yield Finding(_SOURCE, {"sha256": sha256})


def _check_articles(reader: Reader) -> Iterator[Finding]:
    for article_id in reader.articles.ids():
        yield from _guarded(f"article {article_id}", _check_article(reader, article_id))


def _check_article(reader: Reader, article_id: str) -> Iterator[Finding]:
    name = reader.articles.summaries([article_id])[0].name
    text = reader.articles.text(article_id)
    claims = reader.marked.claims(article_id)
    for mismatch in mismatches(text, reader.marked.mentions(article_id), claims, article=name):
        yield Finding(_SURFACE, mismatch.fields)
    for piece in reader.orphans.mismatches(article_id):
        yield Finding(_LOST_PIECE, {"id": piece.id, "surface": shortened(piece.surface), "article": name})
    if orphans := reader.orphans.count(article_id):
        yield Finding(_ORPHANS, {"article": name, "count": orphans}, is_fault=False)
    for claim in claims:
        if not claim.content:
            yield Finding(_NO_CONTENT, {"id": claim.id, "article": name})
    article = reader.articles.get(article_id)
    data = reader.articles.source(article_id)
    if data is None:
        yield Finding(_NOT_KEPT, {"article": name}, is_fault=False)
    else:
        yield from _check_source(article, data, text, name)


def _check_source(article: Article, data: bytes, text: str, name: str) -> Iterator[Finding]:
    if len(data) != article.byte_length:
        yield Finding(_LENGTH, {"article": name, "found": len(data), "noted": article.byte_length})
    # Only plain text is the same text whenever it is read; a reader that extracts may learn to do it better.
    if is_plain_text(article.media_type) and not _decodes_to(data, article, text):
        yield Finding(_TEXT, {"article": name, "encoding": article.encoding})


def _decodes_to(data: bytes, article: Article, text: str) -> bool:
    try:
        return decode_as(data, article.encoding, name=article.filename).text == text
    except PenandaError:
        return False
