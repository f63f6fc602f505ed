"""ClaimReview: what a JSON-LD processor reads in it, and what is said to be missing."""

from __future__ import annotations

import io
import json
from pathlib import Path

import lxml.html
import pytest
from click.testing import CliRunner
from exports import load
from json_ld import SCHEMA, nodes_in, said

from penanda.cli.program import program
from penanda.edits import articles, claims, entities, evidence
from penanda.exchange.claim_review import Reviewer, export_reviews, what_lacks

REVIEWER = Reviewer("Semak", "https://semak.example", "https://semak.example/{claim}", "2026-03-10")


def written(reader, reviewer=REVIEWER, **options) -> tuple[dict, tuple]:
    out = io.BytesIO()
    lacking = export_reviews(reader, out, reviewer, **options)
    return json.loads(out.getvalue()), lacking


@pytest.fixture
def rated(desk):
    run = desk.project.run
    speaker = desk.tag("Anwar", nth=2)
    claim = desk.claim("Pelabuhan itu ditutup sejak Mac")
    run(claims.set_claimant, claim.id, "claimant", mention_id=speaker.id)
    run(claims.change, claim.id, "rating", "refuted")
    run(claims.change, claim.id, "summary", "Pelabuhan ditutup “sejak” Mac 🐟")
    run(claims.change, claim.id, "claim_date", "2026-03-08")
    run(evidence.add, claim.id)
    claim = desk.claim_now(claim)
    run(evidence.change, claim.evidence[0].id, "url", "https://port.example/notis")
    run(articles.set_fact, desk.article_id, "url", "https://berita.example/1")
    run(articles.set_fact, desk.article_id, "publisher", "Berita")
    return desk.claim_now(claim)


def test_a_json_ld_processor_reads_the_whole_review(desk, rated) -> None:
    document, lacking = written(desk.project.read, language="ms")
    assert lacking == ()
    (review,) = nodes_in(document)
    assert review["@type"] == [f"{SCHEMA}ClaimReview"]
    assert review["@id"] == f"https://semak.example/{rated.id}"
    assert said(review, "url") == [f"https://semak.example/{rated.id}"]
    assert said(review, "claimReviewed") == ["Pelabuhan ditutup “sejak” Mac 🐟"]
    assert said(review, "datePublished") == ["2026-03-10"]
    assert said(review, "citation") == ["https://port.example/notis"]
    (author,) = review[f"{SCHEMA}author"]
    assert author["@type"] == [f"{SCHEMA}Organization"]
    assert said(author, "name") == ["Semak"]
    (rating,) = review[f"{SCHEMA}reviewRating"]
    assert [said(rating, name) for name in ("ratingValue", "bestRating", "worstRating", "alternateName")] == [
        [1],
        [5],
        [1],
        ["Disangkal"],
    ]
    (claim,) = review[f"{SCHEMA}itemReviewed"]
    assert claim["@type"] == [f"{SCHEMA}Claim"]
    assert said(claim, "datePublished") == ["2026-03-08"]
    (claimant,) = claim[f"{SCHEMA}author"]
    assert claimant["@type"] == [f"{SCHEMA}Person"]
    assert said(claimant, "name") == ["Anwar"]
    assert f"{SCHEMA}sameAs" not in claimant
    (appearance,) = claim[f"{SCHEMA}appearance"]
    assert said(appearance, "url") == ["https://berita.example/1"]


def test_a_claimant_of_whom_wikidata_knows_is_said_to_be_that_item(desk, rated) -> None:
    entity_id = desk.mention(rated.claimant_mention_id).entity_id
    desk.project.run(entities.change, entity_id, "wikidata", "Q833")
    (review,) = nodes_in(written(desk.project.read)[0])
    (claimant,) = review[f"{SCHEMA}itemReviewed"][0][f"{SCHEMA}author"]
    assert said(claimant, "sameAs") == ["http://www.wikidata.org/entity/Q833"]


def test_a_page_can_hold_it_in_a_script_whatever_is_said_in_it(desk, rated) -> None:
    summary = "Tajuknya “</script><!-- <script>” <b>& 1 < 2"
    desk.project.run(claims.change, rated.id, "summary", summary)
    out = io.BytesIO()
    export_reviews(desk.project.read, out, REVIEWER)
    page = f'<html><script type="application/ld+json">{out.getvalue().decode()}</script><p>Hujung</p></html>'
    read = lxml.html.document_fromstring(page)
    (script,) = read.iter("script")
    (review,) = json.loads(script.text)["@graph"]
    assert review["claimReviewed"] == summary
    assert read.text_content().endswith("Hujung")


def test_what_claims_to_check_lack_is_listed_and_only_what_is_needed_keeps_a_review_back(desk, rated) -> None:
    run, read_from = desk.project.run, desk.project.read
    other = desk.claim("dermaga dibuka pada 7 Mac")
    desk.claim("kapal akan tiba esok", "not_checkable")
    run(claims.change, rated.id, "rating", "not_enough_evidence")
    run(articles.set_fact, desk.article_id, "url", None)
    document, lacking = written(read_from)
    assert [review["claimReviewed"] for review in document["@graph"]] == ["Pelabuhan ditutup “sejak” Mac 🐟"]
    assert "ratingValue" not in document["@graph"][0]["reviewRating"]
    found = {one.claim_id: set(one.lacks) for one in lacking}
    assert found == {
        rated.id: {"review_value", "article_url"},
        other.id: {"rating", "claimant", "claim_date", "article_url"},
    }
    assert [one.is_written for one in lacking] == [True, False]
    assert what_lacks(read_from, REVIEWER) == lacking
    without, lacking = written(read_from, Reviewer())
    assert without["@graph"] == []
    assert {"organisation", "review_url"} <= set(lacking[0].lacks)


def test_what_is_no_web_address_is_left_out_and_said_to_lack(desk, rated) -> None:
    run = desk.project.run
    run(evidence.add, rated.id)
    run(evidence.change, desk.claim_now(rated).evidence[1].id, "url", "www.data.gov.my/x")
    run(articles.set_fact, desk.article_id, "url", "berita.example/1 bad")
    document, (lacking,) = written(
        desk.project.read, Reviewer("Semak", "semak.example", "https://semak.example/{claim}", "2026-03-10")
    )
    (review,) = document["@graph"]
    assert review["citation"] == ["https://port.example/notis"]
    assert "url" not in review["author"]
    assert "url" not in review["itemReviewed"]["appearance"]
    assert lacking.lacks == ("article_url", "evidence_url", "organisation_url")


@pytest.mark.parametrize("address", ["https://semak.example/", "semak.example/{claim}", "https:// {claim}"])
def test_no_review_is_written_without_an_address_of_its_own(desk, rated, address) -> None:
    document, (lacking,) = written(desk.project.read, Reviewer("Semak", "", address, "2026-03-10"))
    assert document["@graph"] == []
    assert lacking.lacks == ("review_url",)


def test_any_id_makes_an_address(new_project, example) -> None:
    example["articles"][0]["claims"][0]["id"] = "cl 1/ä?#🐟"
    project = new_project()
    load(project, example)
    document, _ = written(project.read)
    assert [review["url"] for review in document["@graph"]] == [
        "https://semak.example/cl%201%2F%C3%A4%3F%23%F0%9F%90%9F"
    ]


def test_the_command_line_writes_reviews_and_says_what_lacks(desk, rated, tmp_path: Path) -> None:
    desk.claim("dermaga dibuka pada 7 Mac")
    file = tmp_path / "semakan.json"
    named = ["--organisation", "Semak", "--review-url", "https://semak.example/{claim}"]
    result = CliRunner().invoke(program, ["review", str(desk.project.path), "-o", str(file), *named])
    assert result.exit_code == 0
    (review,) = json.loads(file.read_bytes())["@graph"]
    assert review["url"] == f"https://semak.example/{rated.id}"
    assert result.stderr.startswith("Not written. Missing: rating, claimant, claim date. Claim ")
    assert result.stderr.endswith(": dermaga dibuka pada 7 Mac\n")


def test_the_command_line_says_which_reviews_are_written_all_the_same(desk, rated) -> None:
    desk.project.run(articles.set_fact, desk.article_id, "url", None)
    named = ["--organisation", "Semak", "--review-url", "https://semak.example/{claim}"]
    result = CliRunner().invoke(program, ["review", str(desk.project.path), *named])
    assert result.stderr.startswith(f"Written without article url. Claim {rated.id} in article ")
