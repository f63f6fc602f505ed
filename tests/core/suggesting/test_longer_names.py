"""A known name behind a word with a capital: which of the two is the name."""

from __future__ import annotations

import pytest

from penanda.project.suggested import KnownName
from penanda.suggesting.known import KnownNames
from penanda.suggesting.suggestions import suggested

KNOWN = KnownNames(
    [
        KnownName("Zorak", "PERSON", "zorak"),
        KnownName("Dr. Lina al-Wangsa", "PERSON", "lina"),
        KnownName("al-Wangsa", "PERSON", "lina"),
        KnownName("Siti Wangsaria", "PERSON", "siti"),
        KnownName("PKZ", "ORG", "pkz"),
        KnownName("Encik Bahar", "PERSON", "bahar"),
        KnownName("Bahar", "PERSON", "bahar"),
    ]
)


def persons(text: str) -> list[tuple[str, str | None]]:
    return [
        (one.surface, one.entity_id)
        for one in suggested(text, known=KNOWN)
        if one.label == "PERSON" and one.kind == "name"
    ]


@pytest.mark.parametrize("word", ["Isteri", "Ibu", "Anak", "Rakan", "Mujurlah", "Kemudian", "Peniaga", "PKZ"])
def test_a_word_that_is_of_no_name_is_left_off_a_known_one(word: str) -> None:
    assert persons(f"{word} Zorak tiba.") == [("Zorak", "zorak")]
    assert persons(f"{word} Zorak\n\nIa hilang.") == [("Zorak", "zorak")]


def test_a_word_that_stands_in_small_letters_elsewhere_is_left_off_inside_a_headline_too() -> None:
    assert persons("Semalam Serbu Rumah Zorak\n\nSebuah rumah diserbu.") == [("Zorak", "zorak")]


def test_letters_that_stand_elsewhere_without_the_name_are_left_off_and_initials_are_not() -> None:
    assert persons("WXV Zorak tiba. Lama WXV tutup.") == [("Zorak", "zorak")]
    assert persons("WXV Zorak tiba.") == [("WXV Zorak", None)]


MALAY = "Wangsi Zorak diserbu semalam. Ia dibuat oleh mereka yang tidak dikenali di sini{}."


def test_in_malay_any_word_that_opens_the_sentence_is_left_off_whom_the_article_calls_so_elsewhere() -> None:
    assert persons(MALAY.format(" kata Zorak")) == [("Zorak", "zorak"), ("Zorak", "zorak")]


@pytest.mark.parametrize(
    "text",
    [
        MALAY.format(""),
        MALAY.format(" kata Wangsi dan Zorak"),
        MALAY.format(" kata Zorak").replace(" diserbu", ", 33, diserbu"),
        "Wangsi Zorak was at the door. This was what they said to Zorak.",
    ],
)
def test_where_it_may_be_somebody_else_the_longer_name_stays(text: str) -> None:
    assert persons(text)[0] == ("Wangsi Zorak", None)


@pytest.mark.parametrize(
    "name",
    ["Ahmad Zorak", "Tan Zorak", "J. Zorak", "Mohd Zorak", "Tengku Zorak", "Musa bin Zorak", "Zorak Musa"],
)
def test_names_and_initials_around_a_known_name_make_a_longer_one(name: str) -> None:
    assert persons(f"{name} tiba.") == [(name, None)]
    assert persons(f"{name} tiba. Semalam Zorak pulang.")[0] == (name, None)


def test_a_word_that_opens_a_sentence_is_left_off_a_known_name_of_several_words() -> None:
    assert persons("Wangsi Siti Wangsaria tiba.") == [("Siti Wangsaria", "siti")]
    assert persons("Semalam Wangsi Siti Wangsaria tiba.") == [("Wangsi Siti Wangsaria", None)]


def test_who_is_kin_makes_no_other_of_who_is_named_later() -> None:
    assert persons("Ibu Zorak tiba. Mujurlah Zorak ada. Semalam Zorak pulang.") == [("Zorak", "zorak")] * 3


@pytest.mark.parametrize(
    ("name", "entity_id"),
    [("Dr al-Wangsa", "lina"), ("Datuk Zorak", "zorak"), ("Encik Bahar", "bahar"), ("Tuan Bahar", "bahar")],
)
def test_a_known_name_with_another_title_is_of_the_same(name: str, entity_id: str) -> None:
    assert persons(f"Semalam {name} tiba.") == [(name, entity_id)]


@pytest.mark.parametrize("name", ["Puan Bahar", "Cik Zorak"])
def test_a_title_of_a_sex_that_no_name_of_theirs_says_leaves_it_open(name: str) -> None:
    assert persons(f"Semalam {name} tiba.") == [(name, None)]


def test_an_office_that_is_known_but_of_nobody_refers_to_whom_it_stands_beside() -> None:
    known = KnownNames([KnownName("Peguam", "ROLE", None)])
    text = "Peguam Lim Wangsa Lan hadir."
    office = next(one for one in suggested(text, known=known) if one.label == "ROLE")
    assert (office.source, text[slice(*(office.refers_to or (0, 0)))]) == ("known", "Lim Wangsa Lan")


def test_an_office_refers_to_the_known_person_who_stands_instead_of_the_longer_guess() -> None:
    known = KnownNames([KnownName("Zorak", "PERSON", "zorak")])
    text = "Semalam Menteri Kewangan, Ibu Zorak, tiba. Seorang ibu."
    office = next(one for one in suggested(text, known=known) if one.label == "ROLE")
    assert office.refers_to is not None
    assert text[slice(*office.refers_to)] == "Zorak"
