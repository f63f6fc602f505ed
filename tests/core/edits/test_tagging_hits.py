"""Tagging what was found in all articles: which places, which entity, and one undo for all of them."""

from __future__ import annotations

import pytest

from penanda.edits import articles, mentions
from penanda.edits.intended import all_intended
from penanda.edits.tagging_hits import tag_hits
from penanda.project.taggable import taggable
from penanda.readers.registry import read
from penanda.readers.source import source_of_text

FIRST = "Türkiye diam. Duta Türkiye pulang ke Türkiyenya; Turkiyem tidak. Parti PAS menang, pas itu sah.\n"
SECOND = "TÜRKIYE, 7 Mac – Anti-Turkiye dan türkiye.\n"


@pytest.fixture
def two(desk_with):
    desk = desk_with(FIRST)
    source = source_of_text(SECOND, "kedua.txt")
    desk.project.run(articles.add, source, read(source))
    return desk


def surfaces(desk) -> list[str]:
    ids = desk.project.read.articles.ids()
    return [m.surface for id_ in ids for m in desk.project.read.marked.mentions(id_)]


def found(desk, words: str, **options):
    return taggable(desk.project.read, words, **options)


def test_names_of_their_own_are_found_in_all_articles_whatever_hangs_on_them(two) -> None:
    hits = found(two, "turkiye").hits
    assert [hit.words for hit in hits] == ["Türkiye"] * 3 + ["TÜRKIYE", "Turkiye", "türkiye"]
    assert len({hit.article_id for hit in hits}) == 2


def test_marked_places_are_left_out_and_counted_but_not_those_around_a_shorter_mark(two) -> None:
    two.tag("Duta Türkiye", "ROLE")
    two.tag("Parti", "ORG")
    preview = found(two, "türkiye ")
    assert (len(preview.hits), preview.marked) == (5, 1)
    assert [hit.words for hit in found(two, "parti pas").hits] == ["Parti PAS"]


def test_no_more_are_found_than_asked_for_and_it_is_said_that_there_are_more(two) -> None:
    preview = found(two, "turkiye", limit=4)
    assert (len(preview.hits), preview.is_whole) == (4, False)
    assert found(two, "turkiye", limit=6).is_whole


def test_all_are_tagged_in_one_edit_as_one_entity_and_undone_at_once(two) -> None:
    hits = [hit for hit in found(two, "turkiye").hits if not hit.words.islower()]
    (told,) = all_intended(two.project.read, [(tag_hits, (hits, "GPE"))])
    change = two.project.run(tag_hits, hits, "GPE")
    assert change is not None
    assert change.done == told
    assert (change.done.kind, change.done.args["count"], change.done.args["articles"]) == (
        "hits_tagged",
        5,
        2,
    )
    assert len(surfaces(two)) == 5
    assert [entity.name for entity in two.entities()] == ["Türkiye"]
    two.project.undo()
    assert surfaces(two) == []
    assert two.entities() == ()
    two.project.redo()
    assert len(surfaces(two)) == 5


def test_a_known_name_takes_its_entity(two) -> None:
    known = two.tag("Türkiye", "GPE", nth=2)
    two.project.run(tag_hits, found(two, "turkiye").hits, "GPE")
    ids = two.project.read.articles.ids()
    tagged = [m for id_ in ids for m in two.project.read.marked.mentions(id_) if m.kind == "name"]
    assert {m.entity_id for m in tagged} == {known.entity_id}
    assert len(tagged) == 5


def test_what_was_marked_or_went_since_is_left_out(two) -> None:
    hits = found(two, "turkiye").hits
    two.tag("Türkiye", "GPE")
    two.project.run(articles.remove, two.project.read.articles.ids()[1])
    change = two.project.run(tag_hits, hits, "GPE")
    assert change.done.args["count"] == 2
    assert two.project.run(tag_hits, hits, "GPE") is None


def test_a_longer_mark_made_by_hand_takes_the_place_of_one_made_so_in_any_article(two) -> None:
    two.project.run(tag_hits, found(two, "turkiye").hits, "GPE")
    second = two.project.read.articles.ids()[1]
    start = SECOND.index("Anti-Turkiye")
    two.project.run(mentions.tag, second, start, start + 12, "GPE")
    assert "Turkiye" not in [m.surface for m in two.project.read.marked.mentions(second)]
