"""What a name is of, where the words around it point both ways: places, offices, organisations, persons."""

from __future__ import annotations

import pytest

from penanda.suggesting.dates import dates
from penanda.suggesting.names import names
from penanda.suggesting.suggestions import suggested


def found(text: str) -> list[tuple[str, str]]:
    return [(one.surface, one.label) for one in names(text)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Seorang nelayan dari Zorak, berkata ikan mati.",
        "A driver from Zorak, said no.",
        "Lim, 33, of Zorak, said no.",
        "The mayor of Zorak said no.",
        "Jambatan runtuh, menurut polis, berhampiran Zorak, Pahang.",
    ],
)
def test_a_place_word_before_or_a_state_behind_outweighs_a_reporting_verb(sentence: str) -> None:
    assert ("Zorak", "GPE") in found(sentence)


def test_a_person_behind_a_place_word_stays_one_by_the_given_name() -> None:
    assert ("Azman", "PERSON") in found("Ia datang daripada Azman, berkata polis.")


def test_a_list_of_places_holds_places() -> None:
    listed = found("Voters from Norbeck, Zorak and Wexmoor stayed at home.")
    assert [label for _, label in listed] == ["GPE", "GPE", "GPE"]


def test_a_place_that_opens_the_sentence_begins_no_list() -> None:
    assert found("In Norbeck, Zorak and Musa left.")[1:] == [("Zorak", "PERSON"), ("Musa", "PERSON")]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Pelajar SK Seri Wangsa selamat.", ("SK Seri Wangsa", "ORG")),
        ("Pelajar SJK(C) Wangsa selamat.", ("SJK(C) Wangsa", "ORG")),
        ("He told Reuters so.", ("Reuters", "ORG")),
        ("Beliau memberitahu Bernama tadi.", ("Bernama", "ORG")),
        ("Many in the U.S. agreed.", ("U.S.", "GPE")),
        ("Since the COP28 summit it fell.", ("COP28", "EVENT")),
        ("Kos di bawah Belanjawan 2025 naik.", ("Belanjawan 2025", "EVENT")),
        ("They cut it in Budget 2025.", ("Budget 2025", "EVENT")),
        ("The Wangsa Hulu MP agreed.", ("Wangsa Hulu MP", "ROLE")),
        ("Semalam, Ahli Parlimen Wangsa, Zorak Musa, tiba.", ("Ahli Parlimen Wangsa", "ROLE")),
        ("Semalam, YAB Perdana Menteri tiba.", ("YAB Perdana Menteri", "ROLE")),
        ("Semalam, Timbalan Menteri Kewangan tiba.", ("Timbalan Menteri Kewangan", "ROLE")),
        ("Yang di-Pertuan Agong bertitah.", ("Yang di-Pertuan Agong", "ROLE")),
        ("Esok, Yang Dipertua Dewan Rakyat tiba.", ("Yang Dipertua Dewan Rakyat", "ROLE")),
        (
            "Semalam, Ketua Pembangkang Dewan Undangan Negeri pergi.",
            ("Ketua Pembangkang Dewan Undangan Negeri", "ROLE"),
        ),
    ],
)
def test_what_it_is_of_is_told_by_its_words(sentence: str, expected: tuple[str, str]) -> None:
    assert expected in found(sentence)
    assert [label for surface, label in found(sentence) if surface == expected[0]] == [expected[1]]


@pytest.mark.parametrize("letters", ["GDP", "KDNK", "MPs"])
def test_letters_that_name_no_organisation_are_no_name(letters: str) -> None:
    assert found(f"Growth of {letters} fell.") == []


def test_a_numeral_behind_an_office_is_part_of_it() -> None:
    for name in ("Datuk Zorak Musa", "Zorak Musa"):
        assert found(f"Then Finance Minister II {name} left.")[-2:] == [
            ("Finance Minister II", "ROLE"),
            (name, "PERSON"),
        ]


@pytest.mark.parametrize("word", ["Mengikut", "Menurut", "Kata", "Jelas"])
def test_a_reporting_word_before_a_name_is_no_part_of_it(word: str) -> None:
    assert found(f"{word} Zorak, ia siap.") == [("Zorak", "PERSON")]


def test_letters_in_brackets_refer_to_the_organisation_before_them_even_inside_an_office() -> None:
    for long_form in ("Institute for Wangsa and Economic Affairs", "Pengarah Jabatan Kerja Raya"):
        text = f"Then {long_form} (IWEAS) spoke."
        refer = {one.surface: one.refers_to for one in suggested(text)}
        start, end = refer["IWEAS"] or (0, 0)
        assert text[start:end] == long_form.removeprefix("Pengarah ")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ia bermula mulai April di sini.", ["April"]),
        ("Siap sebelum Jun.", ["Jun"]),
        ("Done by May, he said.", ["May"]),
        ("Waiting for May and June.", []),
        ("They were met by April Zorak.", []),
    ],
)
def test_a_month_behind_a_word_of_time_is_a_date(text: str, expected: list[str]) -> None:
    assert [text[start:end] for start, end in dates(text)] == expected


@pytest.mark.parametrize(
    ("text", "office"),
    [
        ("Ketua Menteri Pulau Pinang Zorak Musa setuju.", "Ketua Menteri Pulau Pinang"),
        ("Timbalan Presiden PKZ Zorak Musa setuju.", "Timbalan Presiden PKZ"),
        ("Deputy Public Prosecutor Zorak Musa agreed.", "Deputy Public Prosecutor"),
    ],
)
def test_the_state_or_party_behind_an_office_is_part_of_it_and_the_person_follows(
    text: str, office: str
) -> None:
    assert [one for one in found(text) if one[1] in ("ROLE", "PERSON")] == [
        (office, "ROLE"),
        ("Zorak Musa", "PERSON"),
    ]


def test_what_stands_between_an_office_and_a_title_is_part_of_the_office() -> None:
    assert found("Ketua Pegawai Eksekutif Wangsanas Tan Sri Zorak Musa hadir.") == [
        ("Ketua Pegawai Eksekutif Wangsanas", "ROLE"),
        ("Tan Sri Zorak Musa", "PERSON"),
    ]


def test_the_ruler_of_a_state_is_an_office_and_one_by_name_a_person() -> None:
    assert found("The Sultan of Selangor agreed.")[0] == ("Sultan of Selangor", "ROLE")
    assert found("The Sultan Zorak Shah agreed.") == [("Sultan Zorak Shah", "PERSON")]
