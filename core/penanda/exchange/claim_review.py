"""Rated claims as ClaimReview (schema.org), in JSON-LD, and what the others lack for it.

What is said follows https://schema.org/ClaimReview: the review, what it reviews (a Claim), who made that,
where it appeared, and the rating from 1 (false) to 5 (true) with its name.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, BinaryIO, Literal
from urllib.parse import quote

import msgspec

from penanda.exchange.export import Progress, chosen_articles, nobody
from penanda.exchange.surfaces import check_surfaces
from penanda.model.article import Article
from penanda.model.claim import Claim
from penanda.model.claimant import claimant_of
from penanda.model.entity import Entity
from penanda.model.mention import Mention
from penanda.model.rating import Rating
from penanda.model.web_address import CLAIM, is_review_address, is_web_address
from penanda.project.reader import Reader

CONTEXT = "https://schema.org"
BEST, WORST = 5, 1

Lack = Literal[
    "rating",
    "review_value",
    "claimant",
    "claim_date",
    "article_url",
    "evidence_url",
    "organisation",
    "organisation_url",
    "review_url",
]
"""What a review can lack. Without a rating, an organisation and an address none is written.

The URLs of evidence and of the organisation may be left out; they lack where what is there is no web address.
"""
NEEDED: tuple[Lack, ...] = ("rating", "organisation", "review_url")

Json = dict[str, Any]
_PERSON = frozenset({"PERSON"})


class Reviewer(msgspec.Struct, frozen=True):
    """Who publishes the reviews, and where.

    *review_url* is the address of a review, in which ``{claim}`` must stand for the claim's id; *published*
    is the day on which they are published, in ISO 8601.
    """

    organisation: str = ""
    organisation_url: str = ""
    review_url: str = ""
    published: str = ""


class Lacking(msgspec.Struct, frozen=True):
    """A claim that is to be checked, and what its review lacks; ``start`` is a code point of the article."""

    claim_id: str
    article_id: str
    start: int
    words: str
    lacks: tuple[Lack, ...]

    @property
    def is_written(self) -> bool:
        """Whether its review is written all the same."""
        return not set(NEEDED) & set(self.lacks)


class _Known(msgspec.Struct, frozen=True):
    """What reviews refer to."""

    reviewer: Reviewer
    language: str
    ratings: Mapping[str, Rating]
    entities: Mapping[str, Entity]


def export_reviews(
    reader: Reader,
    out: BinaryIO,
    reviewer: Reviewer,
    *,
    article_ids: Sequence[str] | None = None,
    language: str = "en",
    progress: Progress = nobody,
) -> tuple[Lacking, ...]:
    """Write the reviews of all rated claims, or of those in some articles, as JSON-LD in UTF-8.

    It can stand as it is in a ``script`` of a page, whatever the words of a claim are.
    Ratings are named in *language*. Returns what claims lack that are rated or are to be checked.
    Raises :class:`SurfaceMismatch` and :class:`NoSuchArticle` before anything is written.
    """
    reviews: list[Json] = []
    lacking: list[Lacking] = []
    with reader.snapshot():
        known = _known(reader, reviewer, language)
        ids = chosen_articles(reader, article_ids)
        for number, article_id in enumerate(ids):
            progress(number, len(ids))
            for review, lack in _of_article(reader, article_id, known):
                reviews += [review] if review else []
                lacking += [lack] if lack.lacks else []
        progress(len(ids), len(ids))
    whole = {"@context": CONTEXT, "@graph": reviews}
    written = msgspec.json.format(msgspec.json.encode(whole), indent=1)
    # Only within strings; there it could begin "</script>" or "<!--", which HTML would take for its own.
    out.write(written.replace(b"<", b"\\u003c") + b"\n")
    return tuple(lacking)


def what_lacks(
    reader: Reader, reviewer: Reviewer, *, article_ids: Sequence[str] | None = None
) -> tuple[Lacking, ...]:
    """What claims lack that are rated or are to be checked, in reading order."""
    with reader.snapshot():
        known = _known(reader, reviewer, "en")
        return tuple(
            lack
            for article_id in chosen_articles(reader, article_ids)
            for _, lack in _of_article(reader, article_id, known)
            if lack.lacks
        )


def _known(reader: Reader, reviewer: Reviewer, language: str) -> _Known:
    ratings = {rating.id: rating for rating in reader.tagset.ratings()}
    return _Known(reviewer, language, ratings, {entity.id: entity for entity in reader.entities.all()})


def _of_article(reader: Reader, article_id: str, known: _Known) -> Iterator[tuple[Json | None, Lacking]]:
    claims = [claim for claim in reader.marked.claims(article_id) if _is_for_review(claim)]
    if not claims:
        return
    article, all_mentions = reader.articles.get(article_id), reader.marked.mentions(article_id)
    name = reader.articles.summaries([article_id])[0].name
    check_surfaces(reader.articles.text(article_id), all_mentions, claims, article=name)
    mentions = {mention.id: mention for mention in all_mentions}
    for claim in sorted(claims, key=lambda claim: (claim.start, claim.end)):
        claimant = _claimant(claim, article, mentions, known)
        lacks = tuple(_lacks(claim, article, claimant, known))
        lacking = Lacking(claim.id, article_id, claim.start, claim.words(), lacks)
        yield (_review(claim, article, claimant, known) if lacking.is_written else None), lacking


def _is_for_review(claim: Claim) -> bool:
    to_check = claim.check_worthiness == "check" or claim.status in ("to_check", "checking", "checked")
    return claim.rating is not None or (to_check and claim.status != "dropped")


def _lacks(claim: Claim, article: Article, claimant: Json | None, known: _Known) -> Iterator[Lack]:
    rating = known.ratings.get(claim.rating or "")
    if rating is None:
        yield "rating"
    elif rating.review_value is None:
        yield "review_value"
    if claimant is None:
        yield "claimant"
    if not (claim.claim_date or article.published_at):
        yield "claim_date"
    if not _address(article.url):
        yield "article_url"
    if any(found.url and not _address(found.url) for found in claim.evidence):
        yield "evidence_url"
    yield from _reviewer_lacks(known.reviewer)


def _reviewer_lacks(reviewer: Reviewer) -> Iterator[Lack]:
    if not reviewer.organisation:
        yield "organisation"
    if reviewer.organisation_url and not _address(reviewer.organisation_url):
        yield "organisation_url"
    if not is_review_address(reviewer.review_url):
        yield "review_url"


def _review(claim: Claim, article: Article, claimant: Json | None, known: _Known) -> Json:
    reviewer = known.reviewer
    address = reviewer.review_url.replace(CLAIM, quote(claim.id, safe=""))
    organisation_url = _address(reviewer.organisation_url)
    return _said(
        {
            "@type": "ClaimReview",
            "@id": address,
            "url": address,
            "datePublished": reviewer.published,
            "author": _said(
                {"@type": "Organization", "name": reviewer.organisation, "url": organisation_url}
            ),
            "claimReviewed": claim.summary or claim.words(),
            "itemReviewed": _said(
                {
                    "@type": "Claim",
                    "author": claimant,
                    "datePublished": claim.claim_date or article.published_at,
                    "appearance": _appearance(article),
                }
            ),
            "reviewRating": _rating(known.ratings[claim.rating or ""], known.language),
            "citation": [found.url for found in claim.evidence if _address(found.url)],
        }
    )


def _appearance(article: Article) -> Json | None:
    publisher = {"@type": "Organization", "name": article.publisher} if article.publisher else None
    found = _said(
        {
            "@type": "NewsArticle",
            "url": _address(article.url),
            "headline": article.title,
            "datePublished": article.published_at,
            "publisher": publisher,
        }
    )
    return found if len(found) > 1 else None


def _rating(rating: Rating, language: str) -> Json:
    value = rating.review_value
    scale = {} if value is None else {"ratingValue": value, "bestRating": BEST, "worstRating": WORST}
    return {"@type": "Rating", **scale, "alternateName": rating.name(language)}


def _claimant(claim: Claim, article: Article, mentions: Mapping[str, Mention], known: _Known) -> Json | None:
    attribution, mention, entity_id = claimant_of(claim, mentions)
    if attribution == "author":
        return {"@type": "Organization", "name": article.publisher} if article.publisher else None
    entity = known.entities.get(entity_id or "")
    if entity is not None:
        same = f"http://www.wikidata.org/entity/{entity.wikidata}" if entity.wikidata else None
        return _said({"@type": _type(entity.type), "name": entity.name, "sameAs": same})
    return None if mention is None else {"@type": _type(mention.label), "name": mention.surface}


def _type(label: str) -> str:
    return "Person" if label in _PERSON else "Organization"


def _address(text: str | None) -> str | None:
    """The address, where it is one."""
    return text if text and is_web_address(text) else None


def _said(record: Json) -> Json:
    """Without what says nothing."""
    return {name: value for name, value in record.items() if value not in (None, "", [])}
