"""Taking suggestions: labels, entities, many in one edit; and turning them down."""

from __future__ import annotations

import pytest

from penanda.edits.mentions import tag
from penanda.edits.taking import take
from penanda.edits.turning_down import turn_down
from penanda.errors import SpanOutside
from penanda.suggesting.suggestions import suggestions

TEXT = (
    "Menteri Belia dan Sukan, Datuk Zaki bin Musa tiba semalam. Beliau gembira.\n"
    "Zaki bertemu Persatuan Nelayan Zorak. Persatuan itu setuju, kata Zaki.\n"
)


@pytest.fixture
def desk(desk_with):
    return desk_with(TEXT)


def offered(desk) -> tuple:
    return suggestions(desk.project.read, desk.article_id)


def by_words(desk) -> dict:
    return {mention.surface: mention for mention in desk.mentions()}


def test_all_are_taken_in_one_edit_and_linked_as_suggested(desk) -> None:
    every = offered(desk)
    change = desk.project.run(take, desk.article_id, every)
    assert (change.done.kind, change.done.args) == ("suggestions_taken", {"count": len(every)})
    assert {(m.start, m.end, m.label, m.kind) for m in desk.mentions()} == {
        (one.start, one.end, one.label, one.kind) for one in every
    }
    marks = by_words(desk)
    person = marks["Datuk Zaki bin Musa"].entity_id
    assert person is not None
    for words in ("Menteri Belia dan Sukan", "Beliau", "Zaki"):
        assert marks[words].entity_id == person
    assert marks["Persatuan itu"].entity_id == marks["Persatuan Nelayan Zorak"].entity_id
    assert marks["semalam"].entity_id is None
    assert desk.article().status == "in_progress"
    desk.project.undo()
    assert desk.mentions() == desk.entities() == ()


def test_one_is_tagged_and_says_so(desk) -> None:
    person = next(one for one in offered(desk) if one.surface == "Datuk Zaki bin Musa")
    change = desk.project.run(take, desk.article_id, [person])
    assert change.done.kind == "tagged"
    assert change.done.place.start == person.start


def test_an_office_taken_before_its_holder_has_the_same_entity(desk) -> None:
    for words in ("Menteri Belia dan Sukan", "Datuk Zaki bin Musa"):
        desk.project.run(take, desk.article_id, [next(o for o in offered(desk) if o.surface == words)])
    (entity,) = desk.entities()
    assert (entity.name, entity.type) == ("Datuk Zaki bin Musa", "PERSON")


def test_what_refers_to_nothing_marked_names_nothing(desk) -> None:
    pronoun = next(one for one in offered(desk) if one.surface == "Beliau")
    desk.project.run(take, desk.article_id, [pronoun])
    assert by_words(desk)["Beliau"].entity_id is None


def test_what_is_marked_meanwhile_or_says_other_words_is_left_out(desk) -> None:
    person = next(one for one in offered(desk) if one.surface == "Datuk Zaki bin Musa")
    desk.project.run(tag, desk.article_id, person.start, person.end, "ORG")
    assert desk.project.run(take, desk.article_id, [person]) is None
    import msgspec

    moved = msgspec.structs.replace(person, start=person.start + 1, end=person.end + 1)
    assert desk.project.run(take, desk.article_id, [moved]) is None
    assert len(desk.mentions()) == 1


def test_turning_down_twice_is_no_edit_and_needs_words(desk) -> None:
    at = desk.span("Zaki", 2)
    assert desk.project.run(turn_down, desk.article_id, *at).done.kind == "turned_down"
    assert desk.project.run(turn_down, desk.article_id, *desk.span("Zaki", 3)) is None
    with pytest.raises(SpanOutside):
        desk.project.run(turn_down, desk.article_id, 4, 4)


def test_a_pronoun_taken_before_its_speaker_is_named_behind_it_has_the_same_entity(desk_with) -> None:
    desk = desk_with("Puan Lina binti Omar pulang. “Rumah saya hilang,” kata Zaki.")
    for words in ("saya", "Zaki"):
        desk.project.run(take, desk.article_id, [next(o for o in offered(desk) if o.surface == words)])
    (entity,) = desk.entities()
    assert entity.name == "Zaki"
    assert {m.entity_id for m in desk.mentions()} == {entity.id}
