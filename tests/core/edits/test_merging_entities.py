"""Two entities made one, and one made two: names, mentions, claims, and one undo."""

from __future__ import annotations

import pytest

from penanda.edits import claim_ties, claims, entities, mentions
from penanda.edits.merging_entities import merge, split, tell_apart


@pytest.fixture
def two(desk):
    """Two entities that are one person, the second with an alias, a note and claims."""
    first, second = desk.tag("Anwar bin Rahim"), desk.tag("Persatuan Nelayan", "ORG")
    desk.project.run(entities.change, second.entity_id, "aliases", ["PN"])
    desk.project.run(entities.change, second.entity_id, "note", "di Tanjung")
    desk.project.run(entities.change, second.entity_id, "wikidata", "Q833")
    claim = desk.claim("kapal akan tiba esok")
    desk.project.run(claims.set_claimant, claim.id, "claimant", entity_id=second.entity_id)
    return desk, first.entity_id, second.entity_id, claim


def test_everything_of_the_other_comes_to_the_one_kept(two) -> None:
    desk, kept, other, claim = two
    for entity_id in (kept, other):
        desk.project.run(entities.change, entity_id, "note", "satu")
    before = desk.tables()
    change = desk.project.run(merge, kept, [other, other, kept, "none"])
    assert change.done.args == {"entity": "Anwar bin Rahim", "other": "Persatuan Nelayan"}
    (entity,) = desk.entities()
    assert (entity.id, entity.aliases, entity.wikidata) == (kept, ("Persatuan Nelayan", "PN"), "Q833")
    assert entity.note == "satu"
    assert {mention.entity_id for mention in desk.mentions()} == {kept}
    assert desk.claim_now(claim).claimant_entity_id == kept
    desk.project.undo()
    assert desk.tables() == before


def test_what_a_claim_is_about_is_not_said_twice(two) -> None:
    desk, kept, other, claim = two
    desk.project.run(claim_ties.add_about, claim.id, [kept, other])
    desk.project.run(merge, kept, [other])
    assert desk.claim_now(claim).about_entity_ids == (kept,)


def test_with_itself_or_nothing_nothing_is_merged(two) -> None:
    desk, kept, _, _ = two
    assert desk.project.run(merge, kept, [kept]) is None
    assert desk.project.run(merge, "none", [kept]) is None


def test_two_told_apart_are_so_once_until_it_is_undone(two) -> None:
    desk, one, other, _ = two
    before = desk.tables()
    assert desk.project.run(tell_apart, one, other) is not None
    assert desk.project.read.entities.told_apart() == {frozenset((one, other))}
    assert desk.project.run(tell_apart, other, one) is None
    assert desk.project.run(tell_apart, one, one) is None
    assert desk.project.run(tell_apart, one, "none") is None
    desk.project.undo()
    assert desk.tables() == before


def test_what_was_told_apart_from_one_is_told_apart_from_the_one_it_is_merged_with(two) -> None:
    desk, kept, other, _ = two
    third, fourth = (desk.tag(words, "ORG").entity_id for words in ("Tanjung Seri", "Rahim"))
    for pair in ((kept, other), (third, other), (other, fourth), (fourth, kept)):
        desk.project.run(tell_apart, *pair)
    before = desk.tables()
    desk.project.run(merge, kept, [other])
    assert desk.project.read.entities.told_apart() == {frozenset((third, kept)), frozenset((fourth, kept))}
    desk.project.undo()
    assert desk.tables() == before
    desk.project.redo()
    desk.project.run(merge, fourth, [third, kept])
    assert desk.project.read.entities.told_apart() == frozenset()


def test_mentions_split_off_name_a_new_entity_with_their_aliases(desk) -> None:
    first, second = desk.tag("Anwar bin Rahim"), desk.tag("Anwar", nth=2)
    desk.project.run(mentions.give_entity, [second.id], first.entity_id)
    desk.project.run(entities.change, first.entity_id, "aliases", ["Anwar", "Encik Anwar"])
    before = desk.tables()
    change = desk.project.run(split, [second.id], " Anwar \n Musa ")
    assert change.done.args == {"entity": "Anwar bin Rahim", "other": "Anwar Musa"}
    old, new = desk.entity_of(first), desk.entity_of(second)
    assert (old.aliases, new.name, new.aliases, new.type) == (
        ("Encik Anwar",),
        "Anwar Musa",
        ("Anwar",),
        "PERSON",
    )
    desk.project.undo()
    assert desk.tables() == before


def test_all_mentions_none_or_those_of_two_are_not_split_off(desk) -> None:
    first, second = desk.tag("Anwar bin Rahim"), desk.tag("Persatuan Nelayan", "ORG")
    date = desk.tag("7 Mac", "DATE")
    for chosen in ([first.id], [first.id, second.id], [date.id], []):
        assert desk.project.run(split, chosen, "Baharu") is None
    assert desk.project.run(split, [first.id], " ") is None


def test_the_list_says_how_much_and_where_each_is_mentioned(desk) -> None:
    first, second = desk.tag("Anwar", nth=3), desk.tag("Anwar bin Rahim")
    desk.project.run(mentions.give_entity, [second.id], first.entity_id)
    (listed,) = desk.project.read.entities.listed()
    assert (listed.mentions, listed.articles) == (2, 1)
    where = desk.project.read.entities.mentions_of(first.entity_id)
    assert [mention.surface for mention in where] == ["Anwar bin Rahim", "Anwar"]
    assert len(desk.project.read.entities.mentions_of(first.entity_id, limit=1)) == 1
