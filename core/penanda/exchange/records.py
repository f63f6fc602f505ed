"""Records of the model as records of the export."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec
from msgspec import UNSET

from penanda.exchange.format import (
    AnnotatorRecord,
    ArticleRecord,
    ClaimRecord,
    ClaimSpanRecord,
    EntityRecord,
    EvidenceRecord,
    LabelRecord,
    MentionRecord,
    Metadata,
    RatingRecord,
    SourceRecord,
    Summary,
)
from penanda.model.annotator import Annotator
from penanda.model.article import FACTS, Article
from penanda.model.claim import Claim, ClaimSpan
from penanda.model.entity import Entity
from penanda.model.label import Label
from penanda.model.mention import Mention
from penanda.model.rating import Rating
from penanda.text.context import prefix, suffix


def label_record(label: Label) -> LabelRecord:
    """A label."""
    return msgspec.convert(label, LabelRecord, from_attributes=True)


def rating_record(rating: Rating) -> RatingRecord:
    """A step of the rating scale."""
    value = UNSET if rating.review_value is None else rating.review_value
    return RatingRecord(id=rating.id, names=rating.names, order=rating.order, review_value=value)


def annotator_record(annotator: Annotator) -> AnnotatorRecord:
    """An annotator."""
    return msgspec.convert(annotator, AnnotatorRecord, from_attributes=True)


def entity_record(entity: Entity) -> EntityRecord:
    """An entity."""
    return EntityRecord(
        id=entity.id,
        name=entity.name,
        type=entity.type,
        aliases=list(entity.aliases),
        wikidata=entity.wikidata,
        note=entity.note,
    )


def article_record(
    article: Article, text: str | None, mentions: list[MentionRecord], claims: list[ClaimRecord]
) -> ArticleRecord:
    """An article with its marks; without its text when *text* is ``None``."""
    return ArticleRecord(
        id=article.id,
        source=msgspec.convert(article, SourceRecord, from_attributes=True),
        text=UNSET if text is None else text,
        text_length=article.length,
        language=article.language,
        metadata=Metadata(
            **{fact: getattr(article, fact) for fact in FACTS},
            published_zone_inferred=article.published_zone_inferred,
        ),
        status=article.status,
        note=article.note,
        mentions=mentions,
        claims=claims,
    )


def mention_record(mention: Mention, text: str) -> MentionRecord:
    """A mention, with the words around it in *text*."""
    return MentionRecord(
        id=mention.id,
        start=mention.start,
        end=mention.end,
        text=mention.surface,
        prefix=prefix(text, mention.start),
        suffix=suffix(text, mention.end),
        label=mention.label,
        entity_id=mention.entity_id,
        kind=mention.kind,
        metonym=mention.metonym,
        uncertain=mention.uncertain,
        note=mention.note,
        annotator_id=mention.annotator_id,
        created_at=mention.created_at,
        value=mention.value,
    )


def claim_record(claim: Claim, entity_of_mention: Mapping[str, str | None]) -> ClaimRecord:
    """A claim; its claimant's entity is that of the claimant mention where there is one."""
    mention = claim.claimant_mention_id
    return ClaimRecord(
        id=claim.id,
        spans=[span_record(span) for span in claim.spans],
        check_worthiness=claim.check_worthiness,
        attribution=claim.attribution,
        claimant_mention_id=mention,
        claimant_entity_id=claim.claimant_entity_id if mention is None else entity_of_mention[mention],
        directness=claim.directness,
        type=claim.type,
        about_entity_ids=list(claim.about_entity_ids),
        summary=_summary(claim),
        claim_date=claim.claim_date,
        event_date=claim.event_date,
        addressee_mention_id=claim.addressee_mention_id,
        uncertain=claim.uncertain,
        parent_claim_id=claim.parent_claim_id,
        parent_relation=claim.parent_relation,
        claim_group_id=claim.claim_group_id,
        status=claim.status,
        rating=claim.rating,
        evidence=[msgspec.convert(found, EvidenceRecord, from_attributes=True) for found in claim.evidence],
        note=claim.note,
        annotator_id=claim.annotator_id,
        created_at=claim.created_at,
    )


def span_record(span: ClaimSpan) -> ClaimSpanRecord:
    """A piece of a claim."""
    return ClaimSpanRecord(role=span.role, start=span.start, end=span.end, text=span.surface)


def _summary(claim: Claim) -> Summary | None:
    return None if claim.summary is None else Summary(text=claim.summary, language=claim.summary_language)
