"""Writing articles with their marks as JSON."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any, BinaryIO

import msgspec

import penanda
from penanda.exchange.format import FORMAT, OFFSETS, VERSION, ArticleRecord, Generator
from penanda.exchange.json_stream import ObjectWriter
from penanda.exchange.kept_extras import KeptExtras
from penanda.exchange.records import (
    annotator_record,
    article_record,
    claim_record,
    entity_record,
    label_record,
    mention_record,
    rating_record,
)
from penanda.exchange.surfaces import check_surfaces
from penanda.project.project import now
from penanda.project.reader import Reader

Progress = Callable[[int, int], None]


def nobody(_done: int, _total: int) -> None:
    """Tell nobody about progress."""


def export_project(
    reader: Reader,
    out: BinaryIO,
    *,
    article_ids: Sequence[str] | None = None,
    with_text: bool = True,
    generated_at: str | None = None,
    progress: Progress = nobody,
) -> None:
    """Write all articles of a project, or those with *article_ids*, as JSON in UTF-8.

    The same project gives the same bytes, but for *generated_at* (ISO 8601, UTC; the present by default).
    Articles stand in the project's order; with *article_ids*, only the entities and annotators they name are
    there. *progress* is told how many articles of how many are written; what it raises stops the export.

    Raises :class:`SurfaceMismatch` when a mark's words are not those of the text, and
    :class:`NoSuchArticle`; *out* then holds a part, so let :func:`write_safely` open it.
    """
    with reader.snapshot():
        ids = chosen_articles(reader, article_ids)
        extras = KeptExtras(reader)
        writer = ObjectWriter(out)
        writer.field("format", FORMAT)
        writer.field("version", VERSION)
        writer.field("generated_at", generated_at or now())
        writer.field("generator", Generator(name="penanda", version=penanda.__version__))
        writer.field("offsets", OFFSETS)
        for name, items in _shared(reader, ids if article_ids is not None else None, extras):
            writer.field(name, items)
        writer.items("articles", _articles(reader, ids, extras, with_text=with_text, progress=progress))
        for name, value in extras.of_project().items():
            writer.field(name, value)
        writer.end()


def chosen_articles(reader: Reader, article_ids: Sequence[str] | None) -> tuple[str, ...]:
    """The ids of all articles, or of those asked for, as the project has them.

    Raises :class:`NoSuchArticle`.
    """
    ids = reader.articles.ids()
    if article_ids is None:
        return ids
    for missing in sorted(set(article_ids) - set(ids)):
        raise reader.articles.not_there(missing)
    wanted = set(article_ids)
    return tuple(article_id for article_id in ids if article_id in wanted)


def _shared(
    reader: Reader, ids: Sequence[str] | None, extras: KeptExtras
) -> Iterator[tuple[str, list[dict[str, Any]]]]:
    """What articles share, by field; the whole project's, or what the articles with *ids* name."""
    tagset, entities = reader.tagset, reader.entities
    yield "labels", extras.put_back("label", map(label_record, tagset.labels()))
    yield "ratings", extras.put_back("rating", map(rating_record, tagset.ratings()))
    annotators = tagset.annotators() if ids is None else tagset.annotators_of(ids)
    yield "annotators", extras.put_back("annotator", map(annotator_record, annotators))
    named = entities.all() if ids is None else entities.named_in(ids)
    yield "entities", extras.put_back("entity", map(entity_record, named))


def _articles(
    reader: Reader, ids: Sequence[str], extras: KeptExtras, *, with_text: bool, progress: Progress
) -> Iterator[ArticleRecord | dict[str, Any]]:
    for number, article_id in enumerate(ids):
        progress(number, len(ids))
        yield _article(reader, article_id, extras, with_text=with_text)
    progress(len(ids), len(ids))


def _article(
    reader: Reader, article_id: str, extras: KeptExtras, *, with_text: bool
) -> ArticleRecord | dict[str, Any]:
    text = reader.articles.text(article_id)
    mentions = reader.marked.mentions(article_id)
    claims = reader.marked.claims(article_id)
    name = reader.articles.summaries([article_id])[0].name
    check_surfaces(text, mentions, claims, article=name)
    entity_of_mention = {mention.id: mention.entity_id for mention in mentions}
    record = article_record(
        reader.articles.get(article_id),
        text if with_text else None,
        [mention_record(mention, text) for mention in mentions],
        [claim_record(claim, entity_of_mention) for claim in claims],
    )
    return extras.put_back_article(msgspec.to_builtins(record), claims) if extras.in_articles else record
