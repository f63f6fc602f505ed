"""Dates and Wikidata ids are written in one way, or not taken."""

from __future__ import annotations

from typing import Any

import pytest

from penanda.edits import articles, claims, entities, evidence
from penanda.errors import NotADate, NotAWikidataId

DATES = [
    "2026",
    "2026-03",
    "2026-03-09",
    "2026-03-09T07:05",
    "2026-03-09T07:05:00.25+08:00",
    "2026-03-09T07:05Z",
    "2024-02-29",
]
NO_DATES = [
    *("", "semalam", "2026-13", "2026-03-32", "09/03/2026", "2026-03-09T24:00", "2026-03-09\n", "٢٠٢٦"),
    *("2026-02-29", "2026-04-31", "2026-02-30T07:05", "2026-03-09T07:05+99:00"),
]


@pytest.mark.parametrize("value", DATES)
def test_a_date_is_taken_as_exactly_as_it_is_known(desk: Any, value: str) -> None:
    assert desk.project.run(articles.set_fact, desk.article_id, "published_at", value) is not None
    assert desk.article().published_at == value


@pytest.mark.parametrize("value", NO_DATES)
def test_other_words_are_no_date(desk: Any, value: str) -> None:
    with pytest.raises(NotADate):
        desk.project.run(articles.set_fact, desk.article_id, "published_at", value)
    assert desk.article().published_at is None


@pytest.mark.parametrize("field", ["claim_date", "event_date"])
def test_claims_take_only_dates(desk: Any, field: str) -> None:
    claim = desk.claim("dermaga dibuka pada 7 Mac")
    assert desk.project.run(claims.change, claim.id, field, "2026-03-07") is not None
    with pytest.raises(NotADate):
        desk.project.run(claims.change, claim.id, field, "7 Mac")
    assert getattr(desk.claim_now(claim), field) == "2026-03-07"


def test_evidence_is_accessed_at_a_date(desk: Any) -> None:
    claim = desk.claim("dermaga dibuka pada 7 Mac")
    desk.project.run(evidence.add, claim.id)
    row = desk.claim_now(claim).evidence[0].id
    assert desk.project.run(evidence.change, row, "accessed_at", "2026-03-07") is not None
    with pytest.raises(NotADate):
        desk.project.run(evidence.change, row, "accessed_at", "kelmarin")


def test_an_entity_takes_only_the_id_of_a_wikidata_item(desk: Any) -> None:
    entity = desk.entity_of(desk.tag("Tanjung Seri", "GPE"))
    for wrong in ("", "833", "Q", "Q0", "q833", "Q833\n", "https://www.wikidata.org/wiki/Q833"):
        with pytest.raises(NotAWikidataId):
            desk.project.run(entities.change, entity.id, "wikidata", wrong)
    assert desk.project.run(entities.change, entity.id, "wikidata", "Q833") is not None
    assert desk.project.run(entities.change, entity.id, "wikidata", None) is not None
