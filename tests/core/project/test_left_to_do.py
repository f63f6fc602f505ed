"""What is left: each thing at its place until it is done, and counted either way."""

from __future__ import annotations

import pytest

from penanda.edits import articles, claims, evidence, mentions
from penanda.project.left_to_do import Kind, LeftToDo, Progress
from penanda.readers.registry import read
from penanda.readers.source import source_of_text


@pytest.fixture
def left(desk) -> LeftToDo:
    return desk.project.read.left_to_do


def words(left: LeftToDo, desk, kind: str) -> list[str]:
    found = [one for one in left.in_article(desk.article_id) if one.kind == kind]
    for one in found:
        assert desk.text[one.start : one.end].split() == one.words.replace(" … ", " ").split()
    return [one.words for one in found]


def done(left: LeftToDo, desk) -> dict[Kind, Progress]:
    return left.of_article(desk.article_id).progress


def test_paragraphs_without_a_mark_are_left(desk, left) -> None:
    assert len(words(left, desk, "paragraph")) == 3
    desk.claim("Pelabuhan itu ditutup sejak Mac,” kata Anwar, manakala")
    desk.tag("Anwar bin Rahim")
    (paragraph,) = words(left, desk, "paragraph")
    assert paragraph.startswith("Anwar berkata")
    assert done(left, desk)["paragraph"] == Progress(2, 3)


def test_claims_are_left_until_somebody_answered_who_makes_them(desk, left) -> None:
    claim = desk.claim("dermaga dibuka")
    assert words(left, desk, "claimant") == ["dermaga dibuka"]
    desk.project.run(claims.set_claimant, claim.id, "unspecified")
    assert words(left, desk, "claimant") == []
    assert done(left, desk)["claimant"] == Progress(1, 1)


def test_names_are_left_until_they_name_an_entity_but_dates_never_are(desk, left) -> None:
    mention = desk.tag("Tanjung Seri", "GPE")
    desk.tag("7 Mac", "DATE")
    assert words(left, desk, "entity") == []
    desk.project.run(mentions.clear_entity, [mention.id])
    assert words(left, desk, "entity") == ["Tanjung Seri"]
    assert done(left, desk)["entity"] == Progress(0, 1)
    desk.project.run(mentions.change, mention.id, "kind", "nominal")
    assert done(left, desk)["entity"] == Progress(0, 0)


def test_claims_to_check_with_a_number_are_left_until_there_is_evidence(desk, left) -> None:
    claim = desk.claim("dermaga dibuka pada 7 Mac")
    desk.claim("kapal akan tiba esok")
    assert words(left, desk, "number") == ["dermaga dibuka pada 7 Mac"]
    desk.project.run(evidence.add, claim.id)
    assert words(left, desk, "number") == []
    desk.project.undo()
    desk.project.run(claims.change, claim.id, "status", "dropped")
    assert words(left, desk, "number") == []


def test_quotations_are_left_that_are_not_in_the_quote_of_the_evidence(desk, left) -> None:
    claim = desk.claim("“Pelabuhan itu ditutup sejak Mac,”")
    assert done(left, desk)["quotation"] == Progress(0, 0)
    desk.project.run(evidence.add, claim.id)
    row = desk.claim_now(claim).evidence[0]
    desk.project.run(evidence.change, row.id, "quote", "Pelabuhan itu dibuka sejak Mac")
    assert words(left, desk, "quotation") == ["Pelabuhan itu ditutup sejak Mac,"]
    desk.project.run(evidence.change, row.id, "quote", "Katanya: pelabuhan  itu DITUTUP sejak Mac.")
    assert words(left, desk, "quotation") == []
    assert done(left, desk)["quotation"] == Progress(1, 1)
    assert [one.kind for one in left.in_article(desk.article_id)] == ["paragraph", "claimant", "paragraph"]


def test_the_next_thing_elsewhere_is_in_the_articles_behind_then_in_those_before(desk, left) -> None:
    assert left.next_elsewhere(desk.article_id) is None
    for name in ("b.txt", "c.txt"):
        source = source_of_text(f"Berita {name}.", name)
        desk.project.run(articles.add, source, read(source))
    first, second, third = desk.project.read.articles.ids()
    assert [left.next_elsewhere(one).article_id for one in (first, second, third)] == [second, third, first]
    assert left.next_elsewhere(first, "claimant") is None
    claim = desk.claim("dermaga dibuka")
    found = left.next_elsewhere(third, "claimant")
    assert (found.article_id, found.mark_id) == (first, claim.id)
