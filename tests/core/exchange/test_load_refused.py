"""What is no export, or an invalid one, is refused with its place, and the project stays as it was."""

from __future__ import annotations

import codecs
import json
import re
import unicodedata
from typing import Any

import pytest
from exports import EXAMPLE, Json, exported, load
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from test_load_merge import change_at

from penanda.errors import InvalidExport, NewerExport, NotAnExport, OtherOffsets, PenandaError

MENTION = "articles.0.mentions.2"
CLAIM = "articles.0.claims.0"

WRONG = [
    ("generated_at", "yesterday", "$.generated_at"),
    ("version", 1, "$.version"),
    ("version", "0.9", "$.version"),
    ("offsets", [], "$.offsets"),
    ("articles", {}, "$.articles"),
    ("labels.0.id", "", "$.labels[0].id"),
    ("labels.0.id", "a\x00b", "$.labels[0].id"),
    ("labels.0.color_light", "red", "$.labels[0].color_light"),
    ("labels.0.color_light", "#3B7FD9\n", "$.labels[0].color_light"),
    ("labels.0.key", "12", "$.labels[0].key"),
    ("labels.1.id", "PERSON", "$.labels[1].id"),
    ("entities.0.wikidata", "833", "$.entities[0].wikidata"),
    ("entities.0.type", "SHIP", "$.entities[0].type"),
    ("entities.2.id", "en-1", "$.entities[2].id"),
    ("articles.0.source.sha256", "ABC", "$.articles[0].source.sha256"),
    ("articles.0.text_length", 434, "$.articles[0].text_length"),
    ("articles.0.text", None, "$.articles[0].text"),
    ("articles.0.text", "", "$.articles[0].text"),
    ("articles.0.status", "open", "$.articles[0].status"),
    ("articles.0.metadata.published_at", "semalam", "$.articles[0].metadata.published_at"),
    (f"{MENTION}.start", "134", "$.articles[0].mentions[2].start"),
    (f"{MENTION}.start", -1, "$.articles[0].mentions[2].start"),
    (f"{MENTION}.start", 134.0, "$.articles[0].mentions[2].start"),
    (f"{MENTION}.start", 10**400, "$.articles[0].mentions[2].start"),
    (f"{MENTION}.start", 135, "$.articles[0].mentions[2].text"),
    (f"{MENTION}.start", 160, "$.articles[0].mentions[2].end"),
    (f"{MENTION}.end", 10**15, "$.articles[0].mentions[2].end"),
    (f"{MENTION}.text", "Datuk", "$.articles[0].mentions[2].text"),
    (f"{MENTION}.prefix", "x", "$.articles[0].mentions[2].prefix"),
    (f"{MENTION}.suffix", "x", "$.articles[0].mentions[2].suffix"),
    (f"{MENTION}.label", "SHIP", "$.articles[0].mentions[2].label"),
    (f"{MENTION}.entity_id", "en-9", "$.articles[0].mentions[2].entity_id"),
    (f"{MENTION}.kind", "verb", "$.articles[0].mentions[2].kind"),
    (f"{MENTION}.annotator_id", "an-9", "$.articles[0].mentions[2].annotator_id"),
    (f"{MENTION}.created_at", "2026-03-09", "$.articles[0].mentions[2].created_at"),
    (f"{MENTION}.id", "me-2", "$.articles[0].mentions[2].id"),
    (f"{CLAIM}.spans", [], "$.articles[0].claims[0].spans"),
    (f"{CLAIM}.spans.0.role", "cue", "$.articles[0].claims[0].spans"),
    (f"{CLAIM}.spans.1.end", 168, "$.articles[0].claims[0].spans[1].text"),
    (f"{CLAIM}.rating", "false", "$.articles[0].claims[0].rating"),
    (f"{CLAIM}.attribution", "author", "$.articles[0].claims[0].attribution"),
    (f"{CLAIM}.claimant_entity_id", "en-2", "$.articles[0].claims[0].claimant_entity_id"),
    (f"{CLAIM}.claimant_mention_id", "me-99", "$.articles[0].claims[0].claimant_mention_id"),
    (f"{CLAIM}.addressee_mention_id", "me-99", "$.articles[0].claims[0].addressee_mention_id"),
    (f"{CLAIM}.annotator_id", "an-9", "$.articles[0].claims[0].annotator_id"),
    (f"{CLAIM}.about_entity_ids", ["en-2", "en-9"], "$.articles[0].claims[0].about_entity_ids[1]"),
    (f"{CLAIM}.parent_claim_id", "cl-9", "$.articles[0].claims[0].parent_claim_id"),
    (f"{CLAIM}.parent_claim_id", "cl-1", "$.articles[0].claims[0].parent_claim_id"),
    (f"{CLAIM}.parent_relation", "part_of", "$.articles[0].claims[0].parent_relation"),
    ("articles.0.claims.4.parent_claim_id", "cl-3", "$.articles[0].claims[2].parent_claim_id"),
    ("articles.0.claims.3.attribution", "claimant", "$.articles[0].claims[3].attribution"),
    ("articles.0.claims.1.id", "cl-1", "$.articles[0].claims[1].id"),
    (f"{CLAIM}.evidence.0.relation", "maybe", "$.articles[0].claims[0].evidence[0].relation"),
]


@pytest.mark.parametrize(
    ("at", "value", "path"), WRONG, ids=[f"{at}={value!s:.12}" for at, value, _ in WRONG]
)
@pytest.mark.parametrize("theirs", [False, True])
def test_a_fault_is_named_by_its_path_and_nothing_changes(loaded, example, at, value, path, theirs) -> None:
    before = loaded.path.stat()
    with pytest.raises(InvalidExport, match=re.escape(f"wrong at {path} (")):
        load(loaded, change_at(example, at, value), theirs=theirs)
    assert exported(loaded) == EXAMPLE.read_bytes()
    assert loaded.path.stat().st_mtime_ns == before.st_mtime_ns


@pytest.mark.parametrize(
    "field", ["generator", "offsets", "labels", "ratings", "annotators", "entities", "articles", "version"]
)
def test_a_missing_field_is_named(loaded, example, field) -> None:
    del example[field]
    with pytest.raises(InvalidExport, match=re.escape("wrong at $")):
        load(loaded, example)


def test_evidence_given_twice_is_named_wherever_it_is(loaded, example) -> None:
    first, second = example["articles"][0]["claims"][:2]
    second["evidence"] = first["evidence"]
    with pytest.raises(InvalidExport, match=re.escape("claims[1].evidence[0].id")):
        load(loaded, example)


@pytest.mark.parametrize("field", ["note", "entity_id", "value", "prefix", "suffix"])
def test_what_may_be_null_may_be_missing(new_project, example, field) -> None:
    for mention in example["articles"][0]["mentions"]:
        del mention[field]
    for claim in example["articles"][0]["claims"]:
        if field == "entity_id":
            claim["claimant_entity_id"] = None
    project = new_project()
    assert load(project, example) is not None
    assert load(project, exported(project)) is None


def test_words_that_only_look_the_same_are_said_to_be_written_otherwise(loaded, example) -> None:
    article, mention = example["articles"][0], example["articles"][0]["mentions"][2]
    start, end = mention["start"], mention["end"]
    marked = "\u00e9" + mention["text"][1:]
    article["text"] = f"{article['text'][:start]}{marked}{article['text'][end:]}"
    mention["text"] = unicodedata.normalize("NFD", marked)
    for other in article["mentions"]:
        del other["prefix"], other["suffix"]
    with pytest.raises(InvalidExport, match=r"mentions\[2\]\.text \(.*another Unicode form"):
        load(loaded, example)


def test_context_of_another_length_is_fine(loaded, example) -> None:
    example["articles"][0]["mentions"][2] |= {"prefix": "", "suffix": " mendakwa pelabuhan itu mengendalikan"}
    assert load(loaded, example) is None


def _deep(levels: int) -> bytes:
    return b'{"format": "penanda", "x": ' + b"[" * levels + b"]" * levels + b"}"


NO_EXPORTS: dict[str, bytes] = {
    "empty": b"",
    "text": b"Pelabuhan",
    "binary": bytes(range(256)),
    "utf-16": EXAMPLE.read_bytes().decode().encode("utf-16"),
    "latin-1": '{"format": "café"}'.encode("latin-1"),
    "cut": EXAMPLE.read_bytes()[:-40],
    "list": b"[]",
    "number": b"1" * 5000,
    "other json": b'{"type": "FeatureCollection"}',
    "nan": b'{"format": NaN}',
    "lone surrogate": b'{"format": "\\ud800"}',
    "deep": _deep(200_000),
    "deep list": b"[" * 200_000,
    "two": EXAMPLE.read_bytes() * 2,
}


@pytest.mark.parametrize("data", NO_EXPORTS.values(), ids=NO_EXPORTS.keys())
def test_what_is_no_export_is_refused_in_one_sentence(loaded, data) -> None:
    with pytest.raises(NotAnExport) as refused:
        load(loaded, data)
    assert len(str(refused.value)) < 300
    assert exported(loaded) == EXAMPLE.read_bytes()


@pytest.mark.parametrize("version", ["2", "1.1", "10.0"])
def test_a_newer_format_is_refused(loaded, example, version) -> None:
    with pytest.raises(NewerExport, match=re.escape(version)):
        load(loaded, example | {"version": version})


@pytest.mark.parametrize(
    ("field", "value"), [("unit", "utf16_code_unit"), ("base", 1), ("end", "inclusive"), ("unit", None)]
)
def test_offsets_counted_otherwise_are_refused(loaded, example, field, value) -> None:
    with pytest.raises(OtherOffsets, match=field):
        load(loaded, change_at(example, f"offsets.{field}", value))


def test_a_byte_order_mark_before_an_export_is_fine(loaded) -> None:
    assert load(loaded, codecs.BOM_UTF8 + EXAMPLE.read_bytes()) is None


def test_huge_numbers_in_unknown_fields_are_refused_or_kept(loaded, example) -> None:
    with pytest.raises(InvalidExport):
        load(loaded, json.dumps(example)[:-1].encode() + b', "x": 1e999}')
    load(loaded, json.dumps(example)[:-1].encode() + b', "x": 12345678901234567890123}')
    assert json.loads(exported(loaded))["x"] == 12345678901234567890123


def _places(part: Any, path: str = "") -> list[str]:
    found = [path] if path else []
    items = part.items() if isinstance(part, dict) else enumerate(part) if isinstance(part, list) else ()
    for name, value in items:
        found += _places(value, f"{path}.{name}" if path else str(name))
    return found


PLACES = _places(json.loads(EXAMPLE.read_bytes()))
VALUES = (
    st.none() | st.booleans() | st.integers() | st.text() | st.just([]) | st.just({}) | st.floats(-1e9, 1e9)
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(place=st.sampled_from(PLACES), value=VALUES)
def test_anything_anywhere_is_loaded_or_refused_in_one_sentence(
    loaded: Any, place: str, value: object
) -> None:
    example: Json = json.loads(EXAMPLE.read_bytes())
    try:
        change = load(loaded, change_at(example, place, value), theirs=True)
    except PenandaError:
        change = None
    if change is not None:
        load(loaded, exported(loaded))
        loaded.undo()
    assert exported(loaded) == EXAMPLE.read_bytes()
