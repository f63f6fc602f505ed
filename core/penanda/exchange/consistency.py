"""Whether the records of an export fit each other and the texts of their articles."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain
from typing import NamedTuple
from unicodedata import normalize

from msgspec import UNSET

from penanda.errors import ArticleNotThere, InvalidExport
from penanda.exchange.format import ArticleRecord, ClaimRecord, ClaimSpanRecord, Export, MentionRecord
from penanda.exchange.surfaces import shortened

_NO_SUCH = "the export has no {kind} of this id"
_OUTSIDE = "there are no words at {start}–{end}"
_OTHER_WORDS = "the text says “{found}” there"
_OTHER_FORM = "the text writes the same words in another Unicode form, and is never normalised"
_OTHER_CONTEXT = "the text says something else there"


class Fault(NamedTuple):
    """What is wrong, and where: a path in the JSON."""

    path: str
    reason: str


class _Ids(NamedTuple):
    labels: frozenset[str]
    ratings: frozenset[str]
    annotators: frozenset[str]
    entities: frozenset[str]


def check_export(export: Export, *, name: str, text_of: Callable[[str], str | None]) -> None:
    """Raise :class:`InvalidExport` for the first thing that does not fit, with its path.

    *text_of* gives the text the project has of an article, for an export without texts; where it gives
    ``None``, :class:`ArticleNotThere` is raised.
    """
    for fault in _faults(export, name, text_of):
        raise InvalidExport(name=name, path=fault.path, reason=fault.reason)


def _faults(export: Export, name: str, text_of: Callable[[str], str | None]) -> Iterator[Fault]:
    yield from _faults_in_ids(export)
    ids = _Ids(
        labels=frozenset(label.id for label in export.labels),
        ratings=frozenset(rating.id for rating in export.ratings),
        annotators=frozenset(annotator.id for annotator in export.annotators),
        entities=frozenset(entity.id for entity in export.entities),
    )
    for number, entity in enumerate(export.entities):
        if entity.type not in ids.labels:
            yield Fault(f"$.entities[{number}].type", _NO_SUCH.format(kind="label"))
    for number, article in enumerate(export.articles):
        text = text_of(article.id) if article.text is UNSET else article.text
        if text is None:
            raise ArticleNotThere(name=name, id=article.id)
        yield from _faults_in_article(article, f"$.articles[{number}]", text, ids)


def _faults_in_ids(export: Export) -> Iterator[Fault]:
    """Ids given twice; those of marks are unique over all articles."""
    for kind in ("labels", "ratings", "annotators", "entities", "articles"):
        yield from _twice((f"$.{kind}[{i}].id", record.id) for i, record in enumerate(getattr(export, kind)))
    for kind in ("mentions", "claims"):
        yield from _twice(
            (f"$.articles[{a}].{kind}[{i}].id", record.id)
            for a, article in enumerate(export.articles)
            for i, record in enumerate(getattr(article, kind))
        )
    yield from _twice(
        (f"$.articles[{a}].claims[{c}].evidence[{i}].id", evidence.id)
        for a, article in enumerate(export.articles)
        for c, claim in enumerate(article.claims)
        for i, evidence in enumerate(claim.evidence)
    )


def _twice(ids: Iterable[tuple[str, str]]) -> Iterator[Fault]:
    seen = set()
    for path, record_id in ids:
        if record_id in seen:
            yield Fault(path, "this id is there twice")
        seen.add(record_id)


def _faults_in_article(article: ArticleRecord, path: str, text: str, ids: _Ids) -> Iterator[Fault]:
    if article.text_length != len(text):
        yield Fault(f"{path}.text_length", f"the text has {len(text)}")
    mentions = {mention.id: mention for mention in article.mentions}
    claim_ids = {claim.id for claim in article.claims}
    for number, mention in enumerate(article.mentions):
        yield from _faults_in_mention(mention, f"{path}.mentions[{number}]", text, ids)
    for number, claim in enumerate(article.claims):
        here = f"{path}.claims[{number}]"
        yield from _faults_in_spans(claim.spans, here, text)
        yield from _faults_in_references(claim, here, ids, mentions, claim_ids)
        yield from _faults_in_claimant(claim, here, mentions)
    yield from _faults_in_parents(article.claims, path)


def _faults_in_mention(mention: MentionRecord, path: str, text: str, ids: _Ids) -> Iterator[Fault]:
    yield from _faults_in_span(mention, path, text)
    yield from _missing(f"{path}.label", "label", mention.label, ids.labels)
    yield from _missing(f"{path}.entity_id", "entity", mention.entity_id, ids.entities)
    yield from _missing(f"{path}.annotator_id", "annotator", mention.annotator_id, ids.annotators)
    # Of any length: another tool may keep more words around a mention, or fewer.
    if mention.prefix is not UNSET and not text.endswith(mention.prefix, 0, mention.start):
        yield Fault(f"{path}.prefix", _OTHER_CONTEXT)
    if mention.suffix is not UNSET and not text.startswith(mention.suffix, mention.end):
        yield Fault(f"{path}.suffix", _OTHER_CONTEXT)


def _faults_in_span(span: MentionRecord | ClaimSpanRecord, path: str, text: str) -> Iterator[Fault]:
    if not span.start < span.end <= len(text):
        yield Fault(f"{path}.end", _OUTSIDE.format(start=span.start, end=span.end))
    elif (found := text[span.start : span.end]) != span.text:
        same = normalize("NFC", found) == normalize("NFC", span.text)
        yield Fault(f"{path}.text", _OTHER_FORM if same else _OTHER_WORDS.format(found=shortened(found)))


def _faults_in_spans(spans: Sequence[ClaimSpanRecord], path: str, text: str) -> Iterator[Fault]:
    for number, span in enumerate(spans):
        yield from _faults_in_span(span, f"{path}.spans[{number}]", text)
    if all(span.role != "content" for span in spans):
        yield Fault(f"{path}.spans", "a claim has a span with the role “content”")


def _faults_in_references(
    claim: ClaimRecord,
    path: str,
    ids: _Ids,
    mentions: dict[str, MentionRecord],
    claim_ids: set[str],
) -> Iterator[Fault]:
    yield from chain(
        _missing(f"{path}.annotator_id", "annotator", claim.annotator_id, ids.annotators),
        _missing(f"{path}.rating", "rating", claim.rating, ids.ratings),
        _missing(f"{path}.claimant_entity_id", "entity", claim.claimant_entity_id, ids.entities),
    )
    here = "the article has no {kind} of this id"
    yield from _missing(f"{path}.claimant_mention_id", "mention", claim.claimant_mention_id, mentions, here)
    yield from _missing(f"{path}.addressee_mention_id", "mention", claim.addressee_mention_id, mentions, here)
    yield from _missing(f"{path}.parent_claim_id", "claim", claim.parent_claim_id, claim_ids, here)
    for number, entity_id in enumerate(claim.about_entity_ids):
        yield from _missing(f"{path}.about_entity_ids[{number}]", "entity", entity_id, ids.entities)


def _missing(
    path: str, kind: str, wanted: str | None, there: Iterable[str], reason: str = _NO_SUCH
) -> Iterator[Fault]:
    if wanted is not None and wanted not in there:
        yield Fault(path, reason.format(kind=kind))


def _faults_in_claimant(claim: ClaimRecord, path: str, mentions: dict[str, MentionRecord]) -> Iterator[Fault]:
    named = claim.claimant_mention_id is not None or claim.claimant_entity_id is not None
    if named != (claim.attribution == "claimant"):
        yield Fault(f"{path}.attribution", "“claimant” goes with a claimant, and only with one")
    if claim.claimant_mention_id is not None:
        mention = mentions.get(claim.claimant_mention_id)
        if mention is not None and mention.entity_id != claim.claimant_entity_id:
            yield Fault(f"{path}.claimant_entity_id", "the claimant mention names another entity")


def _faults_in_parents(claims: Sequence[ClaimRecord], path: str) -> Iterator[Fault]:
    circling = _circling({claim.id: claim.parent_claim_id for claim in claims})
    for number, claim in enumerate(claims):
        here = f"{path}.claims[{number}]"
        if claim.parent_relation is not None and claim.parent_claim_id is None:
            yield Fault(f"{here}.parent_relation", "there is no parent claim")
        if claim.id == circling:
            yield Fault(f"{here}.parent_claim_id", "the claim is its own parent")


def _circling(parents: dict[str, str | None]) -> str | None:
    """The first claim found among its own parents; each claim is walked over once."""
    settled: set[str] = set()
    for claim_id in parents:
        walked: set[str] = set()
        at: str | None = claim_id
        while at is not None and at not in settled:
            if at in walked:
                return at
            walked.add(at)
            at = parents.get(at)
        settled |= walked
    return None
