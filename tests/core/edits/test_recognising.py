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


def another_article(desk, text: str) -> str:
    from penanda.edits import articles
    from penanda.readers.registry import read
    from penanda.readers.source import source_of_text

    source = source_of_text(text, "lain.txt")
    desk.project.run(articles.add, source, read(source))
    return str(desk.project.read.articles.ids()[-1])


def test_an_office_said_of_a_person_is_of_nobody_in_another_article(desk_with) -> None:
    from penanda.edits.mentions import tag
    from penanda.edits.taking import take
    from penanda.suggesting.suggestions import suggestions

    desk = desk_with("Peguam Musa a/l Zorak hadir. Peguam itu senyum. Pengerusi kata ya.")
    desk.project.run(take, desk.article_id, suggestions(desk.project.read, desk.article_id))
    office = next(m for m in desk.mentions() if m.surface == "Peguam")
    person = next(m for m in desk.mentions() if m.surface == "Musa a/l Zorak")
    assert (office.label, office.entity_id) == ("ROLE", person.entity_id)

    other = another_article(desk, "Peguam Lim Wangsa Lan tiba. Peguam itu pulang. Kata Peguam, ya.")
    desk.project.run(take, other, suggestions(desk.project.read, other))
    marks = [m for m in desk.project.read.marked.mentions(other) if m.label in ("ROLE", "PERSON")]
    lim = next(m for m in marks if m.surface == "Lim Wangsa Lan")
    offices = {m.start: m.entity_id for m in marks if m.surface.startswith("Peguam")}
    assert lim.entity_id != person.entity_id
    assert len(offices) == 3
    assert set(offices.values()) == {lim.entity_id}
    third = another_article(desk, "Di sini Peguam hadir.")
    desk.project.run(tag, third, 8, 14, "ROLE")
    assert desk.project.read.marked.mentions(third)[0].entity_id not in (lim.entity_id, person.entity_id)


def test_an_office_said_of_no_person_is_itself_in_another_article(desk_with) -> None:
    from penanda.edits.mentions import tag

    desk = desk_with("Di sini Peguam hadir.")
    office = desk.tag("Peguam", "ROLE")
    other = another_article(desk, "Peguam hadir.")
    desk.project.run(tag, other, 0, 6, "ROLE")
    assert desk.project.read.marked.mentions(other)[0].entity_id == office.entity_id


@pytest.mark.parametrize("name", ["M. Saravanan a/l Murugan", "K.S. Saravanan a/l Murugan"])
def test_the_given_name_behind_initials_is_the_person_and_the_fathers_name_is_not(
    desk_with, name: str
) -> None:
    desk = desk_with(f"Kata {name}. Kini Saravanan pulang, Murugan tidak.")
    person = desk.tag(name).entity_id
    assert desk.tag("Saravanan", nth=2).entity_id == person
    assert desk.tag("Murugan", nth=2).entity_id != person


@pytest.mark.parametrize(
    ("words", "are_one"), [("Dr al-Wangsa", True), ("Puan al-Wangsa", False), ("Dr Wangsi", False)]
)
def test_a_title_before_what_somebody_is_called_makes_no_other_of_them(desk_with, words, are_one) -> None:
    from penanda.edits.mentions import tag

    desk = desk_with("Kata Dr. Lina al-Wangsa, ya. Juga al-Wangsa pulang.")
    person = desk.tag("Dr. Lina al-Wangsa").entity_id
    assert desk.tag("al-Wangsa", nth=2).entity_id == person
    other = another_article(desk, f"Tadi {words} pulang.")
    desk.project.run(tag, other, 5, 5 + len(words), "PERSON")
    assert (desk.project.read.marked.mentions(other)[0].entity_id == person) is are_one
