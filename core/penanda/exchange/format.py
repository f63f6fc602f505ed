"""The records of the JSON export, field for field in the order they are written.

Offsets are 0-based, end-exclusive Unicode code points of the article's ``text``. What may be ``null`` may
also be left out of an export that is loaded; an export that Penanda writes says everything but the ``text``.
The JSON Schema is made from these types, so their docstrings are its descriptions.
"""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec
from msgspec import UNSET, Meta, UnsetType

from penanda.model import patterns
from penanda.model.vocabulary import (
    ArticleStatus,
    Attribution,
    CheckWorthiness,
    ClaimStatus,
    ClaimType,
    Directness,
    EvidenceRelation,
    MentionKind,
    ParentRelation,
    SpanRole,
)

FORMAT: Literal["penanda"] = "penanda"
VERSION: Literal["1"] = "1"

# JSON's numbers are exact up to here in every language.
_MOST = 2**53 - 1

Id = Annotated[str, Meta(pattern=patterns.ID, max_length=200)]
Offset = Annotated[int, Meta(ge=0, le=_MOST, description="Code points from the start of the text.")]
Count = Annotated[int, Meta(ge=0, le=_MOST)]
Order = Annotated[int, Meta(ge=-_MOST, le=_MOST)]
Sha256 = Annotated[str, Meta(pattern=patterns.SHA256)]
Color = Annotated[str, Meta(pattern=patterns.COLOR)]
Key = Annotated[str, Meta(pattern=patterns.KEY)]
Timestamp = Annotated[str, Meta(pattern=patterns.TIMESTAMP, description="ISO 8601 with time and zone.")]
When = Annotated[str, Meta(pattern=patterns.WHEN, description="ISO 8601, as exact as is known.")]
Wikidata = Annotated[str, Meta(pattern=patterns.WIKIDATA, description="A Wikidata item, such as Q833.")]
Names = Annotated[dict[str, str], Meta(description="By language code.")]
Text = Annotated[str, Meta(min_length=1, description="The text, never normalised.")]


class Record(msgspec.Struct, frozen=True, kw_only=True):
    """What all records of the export share: fields are given by name."""


class Generator(Record, frozen=True, kw_only=True):
    """The program that wrote the export."""

    name: str
    version: str


class Offsets(Record, frozen=True, kw_only=True):
    """How offsets are counted."""

    unit: Literal["unicode_code_point"]
    base: Literal[0]
    end: Literal["exclusive"]
    text_normalisation: Literal["none"]


OFFSETS = Offsets(unit="unicode_code_point", base=0, end="exclusive", text_normalisation="none")


class LabelRecord(Record, frozen=True, kw_only=True):
    """A label of the tagset; ``id`` is its code."""

    id: Id
    names: Names
    color_light: Color
    color_dark: Color
    key: Key
    order: Order
    active: bool
    description: Names
    maps_to: Annotated[dict[str, str], Meta(description="The nearest label of other schemes, by scheme.")]


class RatingRecord(Record, frozen=True, kw_only=True):
    """A rating that a checked claim can get; ``review_value`` places it between false (1) and true (5)."""

    id: Id
    names: Names
    order: Order
    review_value: Annotated[int, Meta(ge=1, le=5)] | UnsetType = UNSET


class AnnotatorRecord(Record, frozen=True, kw_only=True):
    """Somebody who marks."""

    id: Id
    name: str


class EntityRecord(Record, frozen=True, kw_only=True):
    """One real person, place or thing; ``type`` is the id of a label."""

    id: Id
    name: str
    type: Id
    aliases: list[str]
    wikidata: Wikidata | None = None
    note: str | None = None


class SourceRecord(Record, frozen=True, kw_only=True):
    """The file an article came from; ``sha256`` and ``byte_length`` are those of its bytes."""

    filename: str
    media_type: str
    sha256: Sha256
    byte_length: Count
    encoding: str
    bom: bool


class Metadata(Record, frozen=True, kw_only=True):
    """The facts of an article."""

    title: str | None = None
    url: str | None = None
    publisher: str | None = None
    byline: str | None = None
    credit: str | None = None
    dateline: str | None = None
    published_text: str | None = None
    published_at: When | None = None
    published_zone_inferred: bool = False


class MentionRecord(Record, frozen=True, kw_only=True):
    """Words with a label; ``text`` is what the article says at ``[start, end)``."""

    id: Id
    start: Offset
    end: Offset
    text: Text
    prefix: Annotated[str, Meta(description="Words before it.")] | UnsetType = UNSET
    suffix: Annotated[str, Meta(description="Words behind it.")] | UnsetType = UNSET
    label: Id
    entity_id: Id | None = None
    kind: MentionKind
    metonym: bool
    uncertain: bool
    note: str | None = None
    annotator_id: Id
    created_at: Timestamp
    value: str | None = None


class ClaimSpanRecord(Record, frozen=True, kw_only=True):
    """A piece of a claim: its content, the cue that reports it, or a hedge."""

    role: SpanRole
    start: Offset
    end: Offset
    text: Text


class Summary(Record, frozen=True, kw_only=True):
    """A claim in plain words."""

    text: str
    language: str | None = None


class EvidenceRecord(Record, frozen=True, kw_only=True):
    """Something that speaks for or against a claim."""

    id: Id
    url: str | None = None
    archived_url: str | None = None
    title: str | None = None
    publisher: str | None = None
    accessed_at: When | None = None
    relation: EvidenceRelation | None = None
    quote: str | None = None
    question: str | None = None
    note: str | None = None


class ClaimRecord(Record, frozen=True, kw_only=True):
    """A claim, with at least one content span.

    Where there is a claimant mention, the claimant entity is the one that it names.
    """

    id: Id
    spans: Annotated[list[ClaimSpanRecord], Meta(min_length=1)]
    check_worthiness: CheckWorthiness | None = None
    attribution: Attribution | None = None
    claimant_mention_id: Id | None = None
    claimant_entity_id: Id | None = None
    directness: Directness | None = None
    type: ClaimType | None = None
    about_entity_ids: list[Id]
    summary: Summary | None = None
    claim_date: When | None = None
    event_date: When | None = None
    addressee_mention_id: Id | None = None
    uncertain: bool
    parent_claim_id: Id | None = None
    parent_relation: ParentRelation | None = None
    claim_group_id: Id | None = None
    status: ClaimStatus
    rating: Id | None = None
    evidence: list[EvidenceRecord]
    note: str | None = None
    annotator_id: Id
    created_at: Timestamp


class ArticleRecord(Record, frozen=True, kw_only=True):
    """An article with its marks. ``text`` is left out of an export without texts."""

    id: Id
    source: SourceRecord
    text: Text | UnsetType = UNSET
    text_length: Annotated[int, Meta(ge=1, le=_MOST, description="Code points of the text.")]
    language: str | None = None
    metadata: Metadata
    status: ArticleStatus
    note: str | None = None
    mentions: list[MentionRecord]
    claims: list[ClaimRecord]


class Export(Record, frozen=True, kw_only=True):
    """Articles with the entities and claims marked in them."""

    format: Literal["penanda"]
    version: Literal["1"]
    generated_at: Timestamp
    generator: Generator
    offsets: Offsets
    labels: list[LabelRecord]
    ratings: list[RatingRecord]
    annotators: list[AnnotatorRecord]
    entities: list[EntityRecord]
    articles: list[ArticleRecord]
