"""The gold articles hold what the benchmarks need, and what is proposed for their claims is mostly right."""

from __future__ import annotations

import hashlib
import json
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest

from penanda.exchange.load import load_export
from penanda.model.reporting_word import DEFAULT_REPORTING_WORDS
from penanda.project.project import Project
from penanda.proposing.clauses import clause_at
from penanda.proposing.cues import Lexicon
from penanda.proposing.parents import propose_parent
from penanda.proposing.proposal import propose

GOLD = sorted((Path(__file__).parents[2] / "benchmarks" / "gold").glob("*.gold.json"))
FOLLOWED = {"ms2": "ms"}

Json = dict[str, Any]


def read(path: Path) -> Json:
    export: Json = json.loads(path.read_text("utf-8"))
    return export


def articles() -> list[Json]:
    return [article for path in GOLD for article in read(path)["articles"]]


def lies_inside(inner: Json, outer: Json) -> bool:
    inside = outer["start"] <= inner["start"] and inner["end"] <= outer["end"]
    return inside and (inner["start"], inner["end"]) != (outer["start"], outer["end"])


def content(claim: Json) -> list[Json]:
    return [span for span in claim["spans"] if span["role"] == "content"]


@pytest.mark.parametrize("path", GOLD, ids=lambda path: path.name)
def test_every_span_says_the_words_at_its_offsets(path: Path) -> None:
    (article,) = read(path)["articles"]
    text = article["text"]
    assert article["source"]["sha256"] == hashlib.sha256(text.encode()).hexdigest()
    assert article["text_length"] == len(text)
    for span in [*article["mentions"], *(span for claim in article["claims"] for span in claim["spans"])]:
        assert text[span["start"] : span["end"]] == span["text"] == span["text"].strip() != ""
    for mention in article["mentions"]:
        assert mention["prefix"] == text[max(0, mention["start"] - 20) : mention["start"]]
        assert mention["suffix"] == text[mention["end"] : mention["end"] + 20]


@pytest.mark.parametrize("path", GOLD, ids=lambda path: path.name)
def test_mentions_nest_and_never_cross(path: Path) -> None:
    (article,) = read(path)["articles"]
    for one, other in combinations(article["mentions"], 2):
        apart = one["end"] <= other["start"] or other["end"] <= one["start"]
        assert apart or lies_inside(one, other) or lies_inside(other, one)


def test_between_them_they_have_every_sort_of_mark_that_is_measured() -> None:
    mentions = [mention for article in articles() for mention in article["mentions"]]
    claims = [claim for article in articles() for claim in article["claims"]]
    nested = [
        inner
        for article in articles()
        for inner in article["mentions"]
        if any(lies_inside(inner, outer) for outer in article["mentions"])
    ]
    clitics = [m for m in mentions if m["text"] == "nya" and m["prefix"][-1:].isalpha()]
    assert len([m for m in mentions if m["kind"] == "pronoun"]) >= 5
    assert len([m for m in mentions if m["kind"] == "nominal"]) >= 15
    assert len(nested) >= 25
    assert len(clitics) >= 2
    assert len([claim for claim in claims if len(content(claim)) > 1]) >= 4
    assert any(claim["parent_relation"] == "said_inside" for claim in claims)
    assert all(claim["check_worthiness"] for claim in claims)


@pytest.mark.parametrize(("second", "first"), FOLLOWED.items())
def test_a_second_article_is_about_the_same_people(second: str, first: str) -> None:
    by_name = {path.name.split(".")[0]: read(path) for path in GOLD}
    known = {entity["id"]: entity for entity in by_name[first]["entities"]}
    again = {entity["id"]: entity for entity in by_name[second]["entities"]}
    shared = known.keys() & again.keys()
    assert len(shared) > len(again) / 2
    assert all(known[one] == again[one] for one in shared)
    assert {"PERSON", "ORG"} <= {known[one]["type"] for one in shared}


@pytest.mark.parametrize("path", GOLD, ids=lambda path: path.name)
def test_they_can_be_loaded_and_are_proposed_for(path: Path, project: Project) -> None:
    load_export(project, path.read_bytes(), name=path.name)
    (article_id,) = project.read.articles.ids()
    text, marked = project.read.articles.text(article_id), project.read.marked
    mentions, claims = marked.mentions(article_id), marked.claims(article_id)
    names = [(mention.start, mention.end) for mention in mentions]
    lexicon, right = Lexicon(DEFAULT_REPORTING_WORDS), {"clause": 0, "claimant": 0, "cue": 0, "directness": 0}
    for claim in claims:
        pieces = tuple((span.start, span.end) for span in claim.content)
        proposal = propose(text, pieces, mentions, lexicon)
        right["clause"] += any(clause_at(text, at, lexicon, names) == pieces for at in pieces[0])
        right["claimant"] += (proposal.attribution, proposal.claimant_mention_id) == (
            claim.attribution,
            claim.claimant_mention_id,
        )
        right["cue"] += [proposal.cue] == [(cue.start, cue.end) for cue in claim.cues] or (
            proposal.cue is None and not claim.cues
        )
        right["directness"] += proposal.directness == claim.directness
        parent = propose_parent(claim, claims)
        told = None if parent is None else (parent.claim_id, parent.relation)
        assert told == (
            None if claim.parent_claim_id is None else (claim.parent_claim_id, claim.parent_relation)
        )
    assert all(count >= 0.95 * len(claims) for count in right.values()), right
