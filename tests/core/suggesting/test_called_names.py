"""Names told by a usual word right before them, and first words that are names though they look usual."""

from __future__ import annotations

import pytest

from penanda.suggesting.names import names


def found(text: str) -> list[tuple[str, str]]:
    return [(one.surface, one.label) for one in names(text)]


@pytest.mark.parametrize(
    "before",
    [
        "syarikat",
        "parti",
        "portal",
        "kumpulan militan",
        "syarikat pembinaan",
        "kedai serbaneka",
        "firma guaman",
    ],
)
@pytest.mark.parametrize("verb", ["hadir", "berkata"])
def test_a_name_behind_a_word_for_a_body_is_that_of_a_body(before: str, verb: str) -> None:
    assert found(f"Semalam, {before} Zorak {verb} di situ.") == [("Zorak", "ORG")]


@pytest.mark.parametrize("before", ["company", "coffee chain", "low-cost airline", "militant group"])
def test_so_it_is_in_english(before: str) -> None:
    assert found(f"On Friday the {before} Zorak Norbeck said so.") == [("Zorak Norbeck", "ORG")]


@pytest.mark.parametrize("whose", ["milik", "bapa", "bekas", "pelakon", "dan"])
def test_whose_body_it_is_is_a_person_all_the_same(whose: str) -> None:
    assert found(f"Semalam, syarikat {whose} Zorak Norbeck dibuka.") == [("Zorak Norbeck", "PERSON")]


def test_a_common_given_name_is_a_person_behind_such_a_word_too() -> None:
    assert found("Semalam, firma Azlan, bukan firma Siti Zorak, dibuka.")[-1] == ("Siti Zorak", "PERSON")


@pytest.mark.parametrize(
    ("text", "storm"),
    [
        ("Semalam, taufan Zorak melanda.", "Zorak"),
        ("Ribut Tropika Zorak melanda.", "Ribut Tropika Zorak"),
        ("On Friday tropical storm Zorak hit.", "Zorak"),
        ("Typhoon Zorak hit.", "Typhoon Zorak"),
    ],
)
def test_a_storm_is_an_event(text: str, storm: str) -> None:
    assert found(text) == [(storm, "EVENT")]


@pytest.mark.parametrize("thing", ["virus", "varian", "feri", "aplikasi", "skim", "bendera"])
@pytest.mark.parametrize("name", ["Zorak", "Zorak Norbeck"])
def test_a_thing_that_no_label_is_for_is_no_person(thing: str, name: str) -> None:
    assert found(f"Semalam, {thing} {name} dikesan.") == []
    assert found(f"{thing.capitalize()} {name} dikesan.") == []


@pytest.mark.parametrize("before", ["Former", "Acting"])
def test_what_somebody_was_belongs_to_the_office_and_not_to_its_body(before: str) -> None:
    assert found(f"{before} Zorak president Norbeck Musa spoke.")[:2] == [
        ("Zorak president", "ROLE"),
        ("Zorak", "ORG"),
    ]
    assert found(f"{before} Health Minister Norbeck Musa spoke.") == [
        (f"{before} Health Minister", "ROLE"),
        ("Norbeck Musa", "PERSON"),
    ]


@pytest.mark.parametrize(
    "office", ["managing director", "vice-president", "chief economist", "senior lecturer"]
)
def test_an_office_of_several_small_words_is_of_the_body_before_it(office: str) -> None:
    assert found(f"On Friday Zorak {office} Norbeck Musa spoke.")[:2] == [
        (f"Zorak {office}", "ROLE"),
        ("Zorak", "ORG"),
    ]


@pytest.mark.parametrize("before", ["", "Semalam, ", "Menurut ", "Governor "])
def test_nor_before_another_name_is_a_given_name(before: str) -> None:
    assert found(f"{before}Nor Zorak tiba.")[-1] == ("Nor Zorak", "PERSON")


def test_a_usual_word_that_is_a_surname_too_is_one_inside_a_sentence() -> None:
    assert found("Semalam, So Wei Zorak tiba.") == [("So Wei Zorak", "PERSON")]
    assert found("So Zorak Norbeck came.") == [("Zorak Norbeck", "PERSON")]


@pytest.mark.parametrize(
    "law",
    [
        "Perkara 8(2) Perlembagaan Persekutuan",
        "Article 121(1A) of the Federal Constitution",
        "Section 4(2)(c) of the Zorak Norbeck Act",
    ],
)
def test_an_article_is_named_with_its_law_at_the_start_of_a_sentence_too(law: str) -> None:
    assert found(f"Under {law}, Zorak was held.")[0] == (law, "LAW")


def test_an_article_whose_law_is_not_named_is_no_name() -> None:
    assert found("Semalam, dia merujuk Perkara 153 dan Artikel 5.") == []


def test_a_firm_that_is_called_by_its_state_is_whole_behind_an_office() -> None:
    office = "Ketua Pegawai Eksekutif Sarawak Zorak Berhad"
    assert found(f"{office}, Norbeck Musa, tiba.")[:2] == [(office, "ROLE"), ("Sarawak Zorak Berhad", "ORG")]


@pytest.mark.parametrize("dash", "-–")
def test_the_seat_behind_a_party_in_brackets_is_a_place(dash: str) -> None:
    assert found(f"Datuk Zorak (PQN{dash}Norbeck) tiba.") == [
        ("Datuk Zorak", "PERSON"),
        ("PQN", "ORG"),
        ("Norbeck", "GPE"),
    ]


@pytest.mark.parametrize("when", ["On Friday", "Last Monday", "In March", "Pada Isnin", "Since Sunday"])
@pytest.mark.parametrize("name", ["Zorak Norbeck", "Siti Zorak"])
def test_a_day_or_month_right_before_a_person_is_no_part_of_the_name(when: str, name: str) -> None:
    assert found(f"{when} {name} tiba.") == [(name, "PERSON")]


def test_a_day_that_a_paper_is_called_by_is_part_of_its_name() -> None:
    assert found("She read it in Sunday Times.") == [("Sunday Times", "ORG")]


@pytest.mark.parametrize("law", ["Zoraks and Norbecks Act 1998", "Zorak & Norbeck Bill"])
def test_a_law_of_two_things_is_whole(law: str) -> None:
    assert (law, "LAW") in found(f"It amends the {law} again.")


def test_persons_behind_offices_are_two_where_they_are_joined() -> None:
    assert found("Yesterday WXV CEO Zorak Musa and Norbeck founder Lina Wexmoor came.") == [
        ("WXV CEO", "ROLE"),
        ("Zorak Musa", "PERSON"),
        ("Norbeck founder", "ROLE"),
        ("Norbeck", "ORG"),
        ("Lina Wexmoor", "PERSON"),
    ]


def test_what_a_minister_is_of_is_joined_all_the_same() -> None:
    office = "Deputy Youth and Sports Minister"
    assert found(f"Yesterday {office} Zorak Musa came.") == [(office, "ROLE"), ("Zorak Musa", "PERSON")]


@pytest.mark.parametrize(
    "opening",
    "Will Did Has Tonight Recently Clearly Reportedly Citing Alongside Meet Adakah Patutkah Kenapa Tahniah"
    " Bersama Ternyata Susulan Pemandu Plaintif".split(),
)
@pytest.mark.parametrize("name", ["Zorak Norbeck", "Siti Zorak", "Tan Wei Zorak"])
def test_a_usual_word_that_opens_a_sentence_is_no_part_of_the_name_behind_it(opening: str, name: str) -> None:
    assert found(f"{opening} {name} tiba?") == [(name, "PERSON")]


@pytest.mark.parametrize("body", ["Kementerian Zorak", "Universiti Zorak", "Akta Zorak 2019"])
def test_a_person_joined_to_a_body_or_law_is_another_name(body: str) -> None:
    found_here = found(f"Semalam, {body} dan Siti Norbeck disebut.")
    assert found_here[0][0] == body
    assert found_here[-1] == ("Siti Norbeck", "PERSON")


def test_a_firm_of_two_persons_is_whole() -> None:
    assert found("Semalam, firma Zorak and Lim Holdings dibuka.") == [("Zorak and Lim Holdings", "ORG")]
