"""Tagging every place of the same words: which places, which entity, one undo, and longer marks later."""

from __future__ import annotations

import pytest

from penanda.edits import claims, mentions
from penanda.edits.everywhere import Counts, count_everywhere, places_everywhere, tag_everywhere
from penanda.errors import SpanOutside

TEXT = (
    "Ismail Haniyeh tiba. Ismail berkata, Ismailnya letih; Ismaila tidak. “Ismail,” kata isteri Ismail.\n"
    "Kerajaan diam. Nelayan marah kerajaan, kata kerajaan.\n"
)


@pytest.fixture
def ismail(desk_with):
    return desk_with(TEXT)


def everywhere(desk, words: str, label: str = "PERSON", nth: int = 1) -> object:
    return desk.project.run(tag_everywhere, desk.article_id, *desk.span(words, nth), label)


def spans(desk) -> list[tuple[int, int]]:
    return sorted((mention.start, mention.end) for mention in desk.mentions())


def test_every_place_is_tagged_in_one_edit_with_one_entity(ismail) -> None:
    at = ismail.span("Ismail", 2)
    assert len(places_everywhere(ismail.text, (), *at, "PERSON")) == 5
    change = everywhere(ismail, "Ismail", nth=2)
    assert (change.done.kind, change.done.args["count"]) == ("tagged_everywhere", 5)
    assert {mention.surface for mention in ismail.mentions()} == {"Ismail"}
    assert len({mention.entity_id for mention in ismail.mentions()}) == len(ismail.entities()) == 1
    ismail.project.undo()
    assert ismail.mentions() == ismail.entities() == ()


def test_a_place_inside_a_longer_mark_of_the_label_is_left_out_and_of_another_label_is_not(ismail) -> None:
    ismail.tag("Ismail Haniyeh")
    everywhere(ismail, "Ismail", nth=2)
    assert ismail.span("Ismail", 1) not in spans(ismail)
    everywhere(ismail, "Ismail Haniyeh", "ORG")
    ismail.project.undo()
    ismail.project.undo()
    ismail.project.undo()
    ismail.tag("Ismail Haniyeh", "ORG")
    everywhere(ismail, "Ismail", nth=2)
    assert ismail.span("Ismail", 1) in spans(ismail)


def test_a_place_across_an_edge_of_a_mark_is_left_out_but_the_chosen_one_never(ismail) -> None:
    ismail.tag("kata isteri Ism", "ROLE")
    everywhere(ismail, "Ismail", nth=1)
    assert len(spans(ismail)) == 5
    everywhere(ismail, "Ismail", "ORG", nth=6)
    assert ismail.span("Ismail", 6) in spans(ismail)


def test_a_longer_mark_made_later_takes_back_what_lies_inside_it(ismail) -> None:
    everywhere(ismail, "Ismail")
    assert ismail.span("Ismail", 1) in spans(ismail)
    ismail.tag("Ismail Haniyeh")
    assert ismail.span("Ismail", 1) not in spans(ismail)
    assert len(spans(ismail)) == 5
    ismail.project.undo()
    assert ismail.span("Ismail", 1) in spans(ismail)


def test_it_leaves_marks_made_by_hand_changed_since_or_of_another_label(ismail) -> None:
    by_hand = ismail.tag("Ismail")
    everywhere(ismail, "Ismail", nth=2)
    ismail.tag("Ismail Haniyeh")
    assert by_hand in ismail.mentions()
    for _ in range(3):
        ismail.project.undo()
    everywhere(ismail, "Ismail")
    first = min(ismail.mentions(), key=lambda mention: mention.start)
    ismail.project.run(mentions.change, first.id, "note", "pasti")
    ismail.tag("Ismail Haniyeh")
    assert first.id in {mention.id for mention in ismail.mentions()}
    for _ in range(2):
        ismail.project.undo()
    ismail.tag("Ismail Haniyeh", "ORG")
    assert first.id in {mention.id for mention in ismail.mentions()}


def test_it_leaves_a_mark_that_is_a_claimant(ismail) -> None:
    everywhere(ismail, "Ismail")
    first = min(ismail.mentions(), key=lambda mention: mention.start)
    claim = ismail.claim("tiba")
    ismail.project.run(claims.set_claimant, claim.id, "claimant", mention_id=first.id)
    ismail.tag("Ismail Haniyeh")
    assert first.id in {mention.id for mention in ismail.mentions()}


def test_marks_of_the_words_are_relabelled_and_those_with_the_label_stay(ismail) -> None:
    ismail.tag("Ismail", "ORG", nth=2)
    kept = ismail.tag("Ismail", nth=3)
    change = everywhere(ismail, "Ismail", nth=3)
    assert change.done.args["count"] == 4
    assert kept in ismail.mentions()
    assert {mention.label for mention in ismail.mentions()} == {"PERSON"}
    assert everywhere(ismail, "Ismail") is None


def test_a_nominal_with_an_entity_gives_it_to_all_its_places(ismail) -> None:
    first = ismail.tag("kerajaan", "ORG")
    assert first.kind == "nominal"
    ismail.project.run(mentions.give_new_entity, [first.id], "Kerajaan Malaysia")
    everywhere(ismail, "kerajaan", "ORG")
    assert [mention.surface for mention in sorted(ismail.mentions(), key=lambda m: m.start)] == [
        "Kerajaan",
        "kerajaan",
        "kerajaan",
    ]
    assert {mention.kind for mention in ismail.mentions()} == {"nominal"}
    assert len({mention.entity_id for mention in ismail.mentions()}) == 1


def test_words_outside_the_text_are_refused(ismail) -> None:
    with pytest.raises(SpanOutside):
        ismail.project.run(tag_everywhere, ismail.article_id, 5, 5, "PERSON")


def test_the_count_for_each_label_is_of_the_places_that_would_be_tagged_with_it(ismail) -> None:
    at = ismail.span("Ismail", 2)
    assert count_everywhere(ismail.text, (), *at) == Counts(5, {})
    ismail.tag("Ismail Haniyeh")
    ismail.tag("kata isteri Ism", "ROLE")
    ismail.tag("Ismail", "PERSON", nth=2)
    counts = count_everywhere(ismail.text, ismail.mentions(), *at)
    assert counts == Counts(4, {"PERSON": 2})
    for label, count in (("ORG", counts.others), ("PERSON", counts.by_label["PERSON"])):
        assert len(places_everywhere(ismail.text, ismail.mentions(), *at, label)) == count
        assert everywhere(ismail, "Ismail", label, nth=2).done.args["count"] == count
        ismail.project.undo()


def test_without_anything_to_tag_the_count_is_none_for_that_label(ismail) -> None:
    everywhere(ismail, "Ismail")
    assert count_everywhere(ismail.text, ismail.mentions(), *ismail.span("Ismail")) == Counts(
        5, {"PERSON": 0}
    )
