"""The records of an export as rows of a project."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

import msgspec
from msgspec import UNSET

from penanda.edits.incoming import Incoming, IncomingClaim
from penanda.exchange.format import (
    ArticleRecord,
    ClaimRecord,
    ClaimSpanRecord,
    EvidenceRecord,
    Export,
    MentionRecord,
    Metadata,
    SourceRecord,
    Summary,
)
from penanda.exchange.unknown_fields import Json, unknown_fields
from penanda.project.rows import Row


def incoming_rows(export: Export, raw: Json) -> Incoming:
    """All rows of an export; *raw* is the same export as plain JSON values, for what is unknown in it."""
    pairs = list(zip(export.articles, raw["articles"], strict=True))
    return Incoming(
        extra=_extra_of_export(raw),
        labels=_plain(export.labels, raw["labels"]),
        ratings=_plain(export.ratings, raw["ratings"]),
        annotators=_plain(export.annotators, raw["annotators"]),
        entities=_plain(export.entities, raw["entities"]),
        articles=[_article(*pair) for pair in pairs],
        mentions=[row for pair in pairs for row in _mentions(*pair)],
        claims=[claim for pair in pairs for claim in _claims(*pair)],
        texts={article.id: article.text for article in export.articles if article.text is not UNSET},
    )


def _extra_of_export(raw: Json) -> Row:
    # Not those within generator and offsets: whoever exports next says these anew.
    return unknown_fields(raw, Export) or {}


def _plain(records: Iterable[msgspec.Struct], raw: Iterable[Json]) -> list[Row]:
    """Records whose fields are their rows' columns, but for the order; what they leave out says nothing."""
    rows = []
    for record, raw_record in zip(records, raw, strict=True):
        row = {name: value for name, value in msgspec.structs.asdict(record).items() if value is not UNSET}
        if "order" in row:
            row["position"] = row.pop("order")
        rows.append(row | {"extra": unknown_fields(raw_record, type(record))})
    return rows


def _article(article: ArticleRecord, raw: Json) -> Row:
    return {
        "id": article.id,
        **msgspec.structs.asdict(article.source),
        "language": article.language,
        **msgspec.structs.asdict(article.metadata),
        "status": article.status,
        "note": article.note,
        "extra": unknown_fields(raw, ArticleRecord, source=SourceRecord, metadata=Metadata),
    }


def _mentions(article: ArticleRecord, raw: Json) -> Iterator[Row]:
    for mention, raw_mention in zip(article.mentions, raw["mentions"], strict=True):
        row = msgspec.structs.asdict(mention)
        # What stands around the words is read off the text again.
        del row["prefix"], row["suffix"]
        row["surface"] = row.pop("text")
        row["article_id"] = article.id
        row["extra"] = unknown_fields(raw_mention, MentionRecord)
        yield row


def _claims(article: ArticleRecord, raw: Json) -> Iterator[IncomingClaim]:
    for claim, raw_claim in zip(article.claims, raw["claims"], strict=True):
        yield IncomingClaim(
            row=_claim_row(claim, raw_claim, article.id),
            spans=list(_numbered(_spans(claim, raw_claim, article.id))),
            about_entity_ids=list(dict.fromkeys(claim.about_entity_ids)),
            evidence=list(_numbered(_evidence(claim, raw_claim))),
        )


def _claim_row(claim: ClaimRecord, raw: Json, article_id: str) -> Row:
    row: dict[str, Any] = msgspec.structs.asdict(claim)
    del row["spans"], row["about_entity_ids"], row["evidence"]
    row["summary"] = None if claim.summary is None else claim.summary.text
    if claim.summary is not None:  # else there is nothing that could be in a language
        row["summary_language"] = claim.summary.language
    if claim.claimant_mention_id is not None:
        row["claimant_entity_id"] = None  # it follows from the mention
    return row | {"article_id": article_id, "extra": unknown_fields(raw, ClaimRecord, summary=Summary)}


def _spans(claim: ClaimRecord, raw: Json, article_id: str) -> Iterator[Row]:
    for span, raw_span in zip(claim.spans, raw["spans"], strict=True):
        yield {
            "claim_id": claim.id,
            "article_id": article_id,
            "role": span.role,
            "start": span.start,
            "end": span.end,
            "surface": span.text,
            "extra": unknown_fields(raw_span, ClaimSpanRecord),
        }


def _evidence(claim: ClaimRecord, raw: Json) -> Iterator[Row]:
    for evidence, raw_evidence in zip(claim.evidence, raw["evidence"], strict=True):
        row = msgspec.structs.asdict(evidence)
        yield row | {"claim_id": claim.id, "extra": unknown_fields(raw_evidence, EvidenceRecord)}


def _numbered(rows: Iterable[Row]) -> Iterator[Row]:
    for position, row in enumerate(rows, start=1):
        yield row | {"position": position}
