"""Putting articles into a project, and what is known of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from penanda.edits.spans import shown, spans_hold
from penanda.edits.values import check_value
from penanda.errors import EncodingMoved, EncodingNotChosen
from penanda.model.article import FACTS
from penanda.model.vocabulary import ArticleStatus
from penanda.project.change import Done, Place
from penanda.project.ids import new_id
from penanda.project.rows import Row
from penanda.project.transaction import Transaction
from penanda.text.first_words import first_words

if TYPE_CHECKING:  # the window needs edits from the start, but none of what reads files
    from penanda.readers.reading import Reading
    from penanda.readers.source import Source

CHANGEABLE = (*FACTS, "language", "note")


def add(tx: Transaction, source: Source, reading: Reading, *, article_id: str | None = None) -> Done | None:
    """Add an article; ``None`` when one from the very same bytes is there already."""
    if tx.read.articles.with_source(source.sha256) is not None:
        return None
    article_id = article_id or new_id()
    tx.insert("article", _new_row(tx, article_id, source, reading))
    name = reading.facts.title or first_words(reading.decoded.text)
    return Done("article_added", {"article": shown(name)}, Place(article_id))


def _new_row(tx: Transaction, article_id: str, source: Source, reading: Reading) -> Row:
    """The row of a new article. What a reader guessed is marked as guessed."""
    facts = msgspec.to_builtins(reading.facts)
    guessed = [name for name in FACTS if facts[name] is not None]
    if reading.language is not None:
        guessed.append("language")
    return {
        "id": article_id,
        **put_source(tx, source, reading),
        "language": reading.language,
        **facts,
        "guessed": guessed,
        "status": "new",
        "position": tx.next_position("article"),
    }


def put_source(tx: Transaction, source: Source, reading: Reading) -> Row:
    """Keep what an article is read from beside the articles; returns the columns that say so of it."""
    tx.insert_once("source", {"sha256": source.sha256, "data": source.data})
    return {
        "body_sha256": put_text(tx, reading.decoded.text),
        "filename": source.filename,
        "media_type": source.media_type,
        "sha256": source.sha256,
        "byte_length": len(source.data),
        "encoding": reading.decoded.encoding,
        "bom": reading.decoded.bom,
        "encoding_guessed": reading.decoded.guessed,
    }


def put_text(tx: Transaction, text: str) -> str:
    """Keep a text beside the articles; returns the sha256 (hex) of its UTF-8, by which it is found."""
    import hashlib  # late: it loads all of OpenSSL, which most edits do without

    sha256 = hashlib.sha256(text.encode()).hexdigest()
    tx.insert_once("body", {"sha256": sha256, "text": text, "length": len(text)})
    return sha256


def remove(tx: Transaction, article_id: str) -> Done | None:
    """Remove an article with its marks; entities stay. Its text and source remain for undo."""
    name = _name(tx, article_id)
    tx.delete("article", article_id)
    return Done("article_removed", {"article": name}, Place(article_id))


def set_fact(tx: Transaction, article_id: str, fact: str, value: str | None) -> Done | None:
    """Set one of :data:`CHANGEABLE` of an article, or confirm a guess by giving its own value.

    It is no guess any more then. Raises ``KeyError`` for another field, :class:`NotADate`.
    """
    if fact not in CHANGEABLE:
        raise KeyError(fact)
    check_value(fact, value)
    article = tx.read.articles.get(article_id)
    if getattr(article, fact) == value and fact not in article.guessed:
        return None
    values: Row = {fact: value, "guessed": [name for name in article.guessed if name != fact]}
    if fact == "published_at":
        values["published_zone_inferred"] = False
    tx.update("article", article_id, values)
    return Done("fact_set", {"article": _name(tx, article_id)}, Place(article_id))


def set_status(tx: Transaction, article_id: str, status: ArticleStatus) -> Done | None:
    """Say how far the work on an article is."""
    if tx.read.articles.get(article_id).status == status:
        return None
    tx.update("article", article_id, {"status": status})
    tx.read.articles.get(article_id)  # reads it again, which fails for a status that no article has
    return Done("status_set", {"article": _name(tx, article_id)}, Place(article_id))


def set_encoding(tx: Transaction, article_id: str, encoding: str) -> Done | None:
    """Read an article's source anew with the encoding that the user chose.

    Raises :class:`EncodingNotChosen` for an article that was not plain text, :class:`WrongEncoding` when the
    bytes are not in it, and :class:`EncodingMoved` when a mark's words would not be the same at its place, or
    when the source is not kept here.
    """
    from penanda.readers.registry import is_plain_text
    from penanda.text.decoding import decode_as

    article = tx.read.articles.get(article_id)
    name = _name(tx, article_id)
    if not is_plain_text(article.media_type):
        raise EncodingNotChosen(article=name)
    data = tx.read.articles.source(article_id)
    if data is None:
        raise EncodingMoved(article=name)
    decoded = decode_as(data, encoding, name=article.filename)
    if (decoded.encoding, False) == (article.encoding, article.encoding_guessed):
        return None
    if not spans_hold(tx, article_id, decoded.text):
        raise EncodingMoved(article=name)
    values = {
        "body_sha256": put_text(tx, decoded.text),
        "encoding": decoded.encoding,
        "bom": decoded.bom,
        "encoding_guessed": False,
    }
    tx.update("article", article_id, values)
    return Done("encoding_set", {"article": name, "encoding": decoded.encoding}, Place(article_id))


def _name(tx: Transaction, article_id: str) -> str:
    summaries = tx.read.articles.summaries([article_id])
    return shown(summaries[0].name) if summaries else article_id
