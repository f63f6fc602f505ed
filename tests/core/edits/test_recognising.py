"""A new name takes the entity it can only be, and otherwise makes its own."""

from __future__ import annotations

import pytest

TEXT = (
    "Datuk Seri Azlan bin Rahim tiba. Azlan berkata, Rahim diam. Dato’ Seri AZLAN BIN RAHIM.\n"
    "TELUK SERI: Kuala Semarak, Semarak, Teluk Seri. Persatuan Nelayan Teluk Seri (PNTS).\n"
    "Ismail Haniyeh, Haniyeh, Ismail Zorak, Ismail.\n"
)


@pytest.fixture
def desk(desk_with):
    return desk_with(TEXT)


@pytest.mark.parametrize(
    ("known", "words", "label"),
    [
        ("Datuk Seri Azlan bin Rahim", "Dato’ Seri AZLAN BIN RAHIM", "PERSON"),
        ("Ismail Haniyeh", "Haniyeh", "PERSON"),
        ("TELUK SERI", "Teluk Seri", "GPE"),
        ("Persatuan Nelayan Teluk Seri", "PNTS", "ORG"),
    ],
)
def test_it_takes_the_entity_that_it_can_only_be(desk, known: str, words: str, label: str) -> None:
    assert desk.tag(known, label).entity_id == desk.tag(words, label).entity_id
    assert desk.tag(known.split(maxsplit=1)[0], "LAW").entity_id != desk.mentions()[0].entity_id


def test_the_given_name_is_the_person_and_the_fathers_name_is_not(desk) -> None:
    person = desk.tag("Datuk Seri Azlan bin Rahim")
    assert desk.tag("Azlan", nth=2).entity_id == person.entity_id
    assert desk.tag("Rahim", nth=2).entity_id != person.entity_id


def test_the_longer_name_is_the_person_named_before_by_the_shorter(desk) -> None:
    assert desk.tag("Haniyeh", nth=2).entity_id == desk.tag("Ismail Haniyeh").entity_id


def test_of_two_that_it_may_be_it_takes_neither(desk) -> None:
    known = {desk.tag("Ismail Haniyeh").entity_id, desk.tag("Ismail Zorak").entity_id}
    assert len(known) == 2
    assert desk.tag("Ismail", nth=3).entity_id not in known


def test_a_part_of_the_name_of_a_place_is_another_place(desk) -> None:
    assert desk.tag("Kuala Semarak", "GPE").entity_id != desk.tag("Semarak", "GPE", nth=2).entity_id


def test_in_another_article_only_the_same_name_is_recognised(desk) -> None:
    from penanda.edits import articles
    from penanda.edits.mentions import tag
    from penanda.readers.registry import read
    from penanda.readers.source import source_of_text

    person = desk.tag("Datuk Seri Azlan bin Rahim")
    source = source_of_text("Azlan Rahim dan Azlan.", "lain.txt")
    desk.project.run(articles.add, source, read(source))
    other = desk.project.read.articles.ids()[-1]
    desk.project.run(tag, other, 16, 21, "PERSON")
    (alone,) = desk.project.read.marked.mentions(other)
    assert alone.entity_id != person.entity_id
    desk.project.undo()
    desk.project.run(tag, other, 0, 11, "PERSON")
    (full,) = desk.project.read.marked.mentions(other)
    assert full.entity_id == person.entity_id


def test_a_surname_is_of_whom_this_article_names_in_full_though_another_is_called_so_elsewhere(
    desk_with,
) -> None:
    from penanda.edits import articles
    from penanda.edits.mentions import tag
    from penanda.readers.registry import read
    from penanda.readers.source import source_of_text

    desk = desk_with("Lim Boon Hock tiba. Lim pulang.")
    hock = desk.tag("Lim Boon Hock").entity_id
    assert desk.tag("Lim", nth=2).entity_id == hock
    source = source_of_text("Kata Lim, ya. Lim Guan Huat tiba. Lim pulang. Lim Boon Hock pun.", "lain.txt")
    desk.project.run(articles.add, source, read(source))
    other = desk.project.read.articles.ids()[-1]

    def entity(start: int, end: int) -> str | None:
        desk.project.run(tag, other, start, end, "PERSON")
        (made,) = [one for one in desk.project.read.marked.mentions(other) if one.start == start]
        return made.entity_id

    assert entity(5, 8) == hock
    desk.project.undo()
    huat = entity(14, 27)
    assert huat != hock
    assert entity(34, 37) == huat


@pytest.mark.parametrize(
    ("first", "second", "are_one"),
    [
        ("Bank Negara Malaysia", "Bank Negara", True),
        ("Bank Wangsa Besar", "Bank Wangsa", False),
        ("Bank Malaysia", "Bank", False),
    ],
)
def test_an_organisation_without_its_country_is_the_same(
    desk_with, first: str, second: str, are_one: bool
) -> None:
    desk = desk_with(f"Di {first} tadi. Juga {second} tutup.")
    one, other = desk.tag(first, "ORG"), desk.tag(second, "ORG", nth=2)
    assert (one.entity_id == other.entity_id) is are_one
