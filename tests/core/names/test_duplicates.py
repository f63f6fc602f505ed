"""Entities that may be one are found, and those that cannot be are not."""

from __future__ import annotations

import pytest

from penanda.model.entity import Entity
from penanda.names.duplicates import likely_duplicates
from penanda.stopping import Stopped


def entities(*names: str, type_: str = "PERSON", wikidata: tuple[str | None, ...] = ()) -> list[Entity]:
    ids = wikidata or (None,) * len(names)
    return [Entity(name, name, type_, (), ids[nth], None) for nth, name in enumerate(names)]


def pairs(known: list[Entity]) -> list[tuple[str, str]]:
    return [(pair.first.name, pair.second.name) for pair in likely_duplicates(known)]


def test_names_of_one_person_are_found_the_likeliest_first() -> None:
    known = entities("Azlan", "Datuk Seri Azlan bin Rahim", "Zaki Musa", "Azlan Rahim", "Lim Boon Hock")
    assert pairs(known) == [
        ("Datuk Seri Azlan bin Rahim", "Azlan Rahim"),
        ("Azlan", "Datuk Seri Azlan bin Rahim"),
        ("Azlan", "Azlan Rahim"),
    ]


def test_a_typing_error_and_another_spelling_are_found() -> None:
    assert pairs(entities("Anwar Ibrahim", "Anwar Ibrahm")) == [("Anwar Ibrahim", "Anwar Ibrahm")]
    assert pairs(entities("Sharifah Aini", "Syarifah Aini")) == [("Sharifah Aini", "Syarifah Aini")]


def test_a_typing_error_behind_a_title_is_found() -> None:
    assert pairs(entities("Datuk Seri Anwarudin", "Anwarudim")) == [("Datuk Seri Anwarudin", "Anwarudim")]


def test_letters_and_their_full_name_are_found() -> None:
    assert pairs(entities("ST", "The Straits Times", type_="ORG")) == [("ST", "The Straits Times")]
    known = entities("KKM", "Kementerian Kesihatan Malaysia", "Kementerian Pertahanan", type_="ORG")
    assert pairs(known) == [("KKM", "Kementerian Kesihatan Malaysia")]


@pytest.mark.parametrize(
    "names",
    [
        ("Seksyen 7", "Seksyen 17"),
        ("Boeing 737", "Boeing 787"),
        ("PRU14", "PRU15"),
        ("Taman Tun 1", "Taman Tun 2"),
    ],
)
def test_what_has_other_numbers_is_not_the_same(names: tuple[str, str]) -> None:
    assert pairs(entities(*names, type_="LOC")) == []


@pytest.mark.parametrize("names", [("Seksyen 7", "Seksyen 7 Shah Alam"), ("Boeing", "Boeing 737")])
def test_what_has_the_same_numbers_or_none_may_be_the_same(names: tuple[str, str]) -> None:
    assert pairs(entities(*names, type_="LOC")) == [names]


def test_an_alias_with_the_same_number_is_enough() -> None:
    first = Entity("a", "Lebuh Raya 2", "LOC", ("Lebuh Raya Persekutuan 7",), None, None)
    second = Entity("b", "Lebuh Raya 7", "LOC", (), None, None)
    assert pairs([first, second]) == [("Lebuh Raya 2", "Lebuh Raya 7")]


def test_other_types_and_other_wikidata_ids_are_never_the_same() -> None:
    person, place = entities("Jordan"), entities("Jordan", type_="GPE")
    assert pairs([*person, *place]) == []
    assert pairs(entities("Azlan Rahim", "Azlan bin Rahim", wikidata=("Q1", "Q2"))) == []
    assert len(pairs(entities("Azlan Rahim", "Azlan bin Rahim", wikidata=("Q1", None)))) == 1


def test_a_given_name_alone_pairs_nobody() -> None:
    assert pairs(entities("Zaki Ahmad", "Zaki Wahab", "Zaki Osman", "Zaki Lim")) == []


def test_persons_of_one_surname_with_other_given_names_are_not_the_same() -> None:
    hock = Entity("1", "Lim Boon Hock", "PERSON", ("Lim",), None, None)
    ming = Entity("2", "Tan Sri Lim Wei Ming", "PERSON", ("Lim",), None, None)
    assert pairs([hock, ming]) == []
    alone = Entity("3", "Lim", "PERSON", (), None, None)
    assert pairs([hock, alone]) == [("Lim Boon Hock", "Lim")]


@pytest.mark.parametrize("times", [1, 20, 100])
def test_the_search_ends_when_it_is_told_to(times: int) -> None:
    left = times

    def stop() -> bool:
        nonlocal left
        left -= 1
        return left <= 0

    with pytest.raises(Stopped):
        likely_duplicates(entities(*(f"Azlan Rahim {number:02}" for number in range(50))), stop=stop)
    assert left == 0
