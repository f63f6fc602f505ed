"""The sample articles, their marks and the gold marks fit each other and the model."""

from __future__ import annotations

import hashlib
import json
from itertools import pairwise
from pathlib import Path
from typing import Any, get_args

import msgspec
import pytest

from penanda.exchange.records import rating_record
from penanda.model import vocabulary
from penanda.model.tagset import DEFAULT_LABELS, DEFAULT_RATINGS, LABELS_WITHOUT_ENTITY

ROOT = Path(__file__).parents[2]
SAMPLES = ROOT / "assets" / "penanda_assets" / "samples"
GOLD = ROOT / "benchmarks" / "gold"
LANGUAGES = ("ms", "en")
EXPORTS = [SAMPLES / f"{language}.marks.json" for language in LANGUAGES]
EXPORTS += [GOLD / f"{language}.gold.json" for language in LANGUAGES]

Json = dict[str, Any]


def _sample(path: Path) -> bytes:
    return (SAMPLES / f"{path.name[:2]}.txt").read_bytes()


def _read(path: Path) -> Json:
    export: Json = json.loads(path.read_text("utf-8"))
    return export


def _spans(article: Json) -> list[Json]:
    return [*article["mentions"], *(span for claim in article["claims"] for span in claim["spans"])]


def _content(claim: Json) -> list[Json]:
    return [span for span in claim["spans"] if span["role"] == "content"]


@pytest.fixture(params=EXPORTS, ids=lambda path: path.name)
def path(request: pytest.FixtureRequest) -> Path:
    chosen: Path = request.param
    return chosen


@pytest.fixture
def export(path: Path) -> Json:
    return _read(path)


@pytest.fixture
def article(export: Json) -> Json:
    (only,) = export["articles"]
    found: Json = only
    return found


def test_an_export_names_the_bytes_and_the_length_of_its_sample(path: Path, article: Json) -> None:
    data = _sample(path)
    assert article["source"]["filename"] == f"{article['language']}.txt"
    assert article["source"]["sha256"] == hashlib.sha256(data).hexdigest()
    assert article["source"]["byte_length"] == len(data)
    assert article["text_length"] == len(data.decode("utf-8"))


def test_the_samples_leave_out_the_text_and_the_gold_holds_it(path: Path, article: Json) -> None:
    expected = _sample(path).decode("utf-8") if path.parent == GOLD else None
    assert article.get("text") == expected


def test_every_surface_and_its_surroundings_are_the_words_at_its_offsets(path: Path, article: Json) -> None:
    text = _sample(path).decode("utf-8")
    for span in _spans(article):
        assert text[span["start"] : span["end"]] == span["text"]
        assert span["text"] == span["text"].strip() != ""
    for mention in article["mentions"]:
        start, end = mention["start"], mention["end"]
        assert text[max(0, start - 20) : start] == mention["prefix"]
        assert text[end : end + 20] == mention["suffix"]


def test_labels_and_ratings_are_those_a_new_project_starts_with(export: Json) -> None:
    assert export["labels"] == [msgspec.to_builtins(label) for label in DEFAULT_LABELS]
    assert export["ratings"] == [msgspec.to_builtins(rating_record(rating)) for rating in DEFAULT_RATINGS]


def test_every_id_is_met_once_and_every_reference_is_met(export: Json, article: Json) -> None:
    named = [export["annotators"], export["entities"], export["articles"]]
    named += [article["mentions"], article["claims"], *(claim["evidence"] for claim in article["claims"])]
    ids = [record["id"] for records in named for record in records]
    assert len(ids) == len(set(ids))
    wanted = {entity for claim in article["claims"] for entity in claim["about_entity_ids"]}
    wanted |= {mark["annotator_id"] for mark in article["mentions"] + article["claims"]}
    wanted |= {mention["entity_id"] for mention in article["mentions"]}
    for key in ("claimant_mention_id", "claimant_entity_id", "addressee_mention_id", "parent_claim_id"):
        wanted |= {claim[key] for claim in article["claims"]}
    assert wanted - {None} <= set(ids)


def test_every_value_is_one_the_model_knows(export: Json, article: Json) -> None:
    labels = {label["id"] for label in export["labels"]}
    assert {entity["type"] for entity in export["entities"]} <= labels
    for mention in article["mentions"]:
        assert mention["label"] in labels
        assert mention["kind"] in get_args(vocabulary.MentionKind)
        assert (mention["value"] is not None) == (mention["label"] in LABELS_WITHOUT_ENTITY)
        assert mention["entity_id"] is None or mention["value"] is None
    for claim in article["claims"]:
        assert {span["role"] for span in claim["spans"]} <= set(get_args(vocabulary.SpanRole))
        assert claim["check_worthiness"] in get_args(vocabulary.CheckWorthiness)
        assert claim["directness"] in get_args(vocabulary.Directness)
        assert claim["type"] in get_args(vocabulary.ClaimType)
        assert claim["status"] in get_args(vocabulary.ClaimStatus)


def test_the_claimants_entity_is_that_of_the_claimants_mention(article: Json) -> None:
    entity_of = {mention["id"]: mention["entity_id"] for mention in article["mentions"]}
    for claim in article["claims"]:
        if claim["attribution"] == "claimant":
            assert claim["claimant_entity_id"] == entity_of[claim["claimant_mention_id"]] is not None
        else:
            assert claim["attribution"] == claim["directness"] == "author"
            assert claim["claimant_mention_id"] is claim["claimant_entity_id"] is None


def test_content_pieces_stand_in_order_and_a_claim_said_inside_lies_in_its_parent(article: Json) -> None:
    claims = {claim["id"]: claim for claim in article["claims"]}
    for claim in claims.values():
        pieces = _content(claim)
        assert pieces
        assert all(before["end"] < after["start"] for before, after in pairwise(pieces))
        if claim["parent_relation"] == "said_inside":
            (outer,) = _content(claims[claim["parent_claim_id"]])
            assert all(
                outer["start"] <= span["start"] and span["end"] <= outer["end"] for span in claim["spans"]
            )


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_marks_of_a_sample_are_a_part_of_the_gold(language: str) -> None:
    marks, gold = _read(SAMPLES / f"{language}.marks.json"), _read(GOLD / f"{language}.gold.json")
    for key in ("mentions", "claims"):
        part, whole = marks["articles"][0][key], gold["articles"][0][key]
        assert len(part) < len(whole)
        assert all(record in whole for record in part)
    assert all(entity in gold["entities"] for entity in marks["entities"])


def test_an_entity_of_both_articles_is_the_same_record_in_both() -> None:
    malay, english = (
        {entity["id"]: entity for entity in _read(GOLD / f"{language}.gold.json")["entities"]}
        for language in LANGUAGES
    )
    both = malay.keys() & english.keys()
    assert "Azlan bin Rahim" in {malay[shared]["name"] for shared in both}
    assert all(malay[shared] == english[shared] for shared in both)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sample_already_shows_every_sort_of_mark(language: str) -> None:
    (article,) = _read(SAMPLES / f"{language}.marks.json")["articles"]
    claims = article["claims"]
    assert {mention["kind"] for mention in article["mentions"]} == set(get_args(vocabulary.MentionKind))
    assert {claim["check_worthiness"] for claim in claims} == set(get_args(vocabulary.CheckWorthiness))
    assert {claim["attribution"] for claim in claims} == {"author", "claimant"}
    assert any(len(_content(claim)) > 1 for claim in claims)
    assert any(claim["parent_relation"] == "said_inside" for claim in claims)
    assert any(claim["rating"] and claim["evidence"] for claim in claims)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sample_has_the_traps_of_a_real_article(language: str) -> None:
    data = (SAMPLES / f"{language}.txt").read_bytes()
    text = data.decode("utf-8")
    first, second, *_ = text.split("\n")
    assert first != second
    assert first.replace("  ", " ") == second
    assert b"\r" not in data
    assert not data.startswith(b"\xef\xbb\xbf")
    assert any("\u0621" <= character <= "\u064a" for character in text)
    assert "\N{ZERO WIDTH JOINER}" in text
    assert "\N{FISH}" in text
