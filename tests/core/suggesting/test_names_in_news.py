"""Names as Malaysian news writes them: titles in names, towns, offices with endings, occupations, lists."""

from __future__ import annotations

import pytest

from penanda.suggesting.names import names
from penanda.suggesting.suggestions import suggested


def found(text: str) -> list[tuple[str, str]]:
    return [(one.surface, one.label) for one in names(text)]


@pytest.mark.parametrize(
    ("sentence", "person"),
    [
        ("Tadi Datuk Seri Utama Haji Zorak Tun Musa tiba.", "Datuk Seri Utama Haji Zorak Tun Musa"),
        ("Tadi Tun Tengku Zorak Tuan Ali tiba.", "Tun Tengku Zorak Tuan Ali"),
        ("Tadi Al-Zorak Karim Sultan Musa tiba.", "Al-Zorak Karim Sultan Musa"),
        ("Then Comm Datuk Zorak Musa left.", "Comm Datuk Zorak Musa"),
        ("Cucunya, Zorak ak Jenting, tiba.", "Zorak ak Jenting"),
        ("Penghulu Zorak anak Wangsa tiba.", "Penghulu Zorak anak Wangsa"),
        ("Tadi Siti bt. Zorak tiba.", "Siti bt. Zorak"),
        ("Tadi Mak Cik Zorak Musa tiba.", "Mak Cik Zorak Musa"),
        ("Then Tunku Zain Al-'Abidin Zorak left.", "Tunku Zain Al-'Abidin Zorak"),
        ("Kamal Hakim berkata begitu.", "Kamal Hakim"),
        ("Azlan (PPS) berkata begitu.", "Azlan"),
        ("Then Ms Zorak left.", "Ms Zorak"),
        ("“Mr. Zorak said no.", "Mr. Zorak"),
        ("Tadi Komander Maritim Zorak Lim Musa Abu tiba.", "Komander Maritim Zorak Lim Musa Abu"),
    ],
)
def test_a_person_is_whole(sentence: str, person: str) -> None:
    assert found(sentence) == [(person, "PERSON")]


@pytest.mark.parametrize(
    "sentence",
    [
        "Economist Zorak Musa said no.",
        "Housewife Zorak Musa said no.",
        "Peniaga Zorak Musa berkata begitu.",
        "Saksi Zorak Musa berkata begitu.",
        "They met economist Zorak Musa.",
    ],
)
def test_an_occupation_is_no_part_of_the_name_behind_it(sentence: str) -> None:
    assert found(sentence) == [("Zorak Musa", "PERSON")]


def test_what_begins_like_an_occupation_may_be_something_else() -> None:
    assert found("Student Loan Act passed.") == [("Student Loan Act", "LAW")]
    assert found("Pengkalan Zorak banjir.") == [("Pengkalan Zorak", "GPE")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peniaga Pasar Borong Zorak mogok.", ("Pasar Borong Zorak", "LOC")),
        ("Mereka di Lapangan Terbang Sultan Zorak.", ("Lapangan Terbang Sultan Zorak", "LOC")),
        ("Mereka di Bangunan Sultan Zorak.", ("Bangunan Sultan Zorak", "LOC")),
        ("They met at the Tuanku Abdul Zorak Stadium.", ("Tuanku Abdul Zorak Stadium", "LOC")),
        ("Rantau Zorak antara yang terjejas.", ("Rantau Zorak", "GPE")),
        ("Beliau dari Sg. Zorak.", ("Sg. Zorak", "LOC")),
        ("Ikut kerusi Bukit Zorak.", ("Bukit Zorak", "GPE")),
        ("Residents of Bukit Zorak agreed.", ("Bukit Zorak", "GPE")),
        ("Semalam, ADUN Bukit Zorak, Lim Wei Ling, tiba.", ("Bukit Zorak", "GPE")),
        ("Di cawangan Zorak, Wangsa, semalam.", ("Wangsa", "GPE")),
        ("Kata kaum Zorak itu.", ("Zorak", "NORP")),
        ("Orang Ulu setuju.", ("Orang Ulu", "NORP")),
        ("Then Bajau and Zorak families left.", ("Zorak", "NORP")),
        ("Turut hadir WXV dan Zorak.", ("Zorak", "ORG")),
        ("They asked Zorak Malaysia.", ("Zorak Malaysia", "ORG")),
        ("UMNO Johor setuju.", ("UMNO Johor", "ORG")),
        ("Then Zorak FC won. Semalam Zorak kalah.", ("Zorak", "ORG")),
        ("The Court of Appeal agreed.", ("Court of Appeal", "ORG")),
        ("A court heard. Court of Appeal agreed.", ("Court of Appeal", "ORG")),
        ("Didakwa bawah Akta 611 semalam.", ("Akta 611", "LAW")),
        ("They want Act 574 amended.", ("Act 574", "LAW")),
        (
            "Charged under Section 17(a) of the Anti-Zorak Act 2009.",
            ("Section 17(a) of the Anti-Zorak Act 2009", "LAW"),
        ),
    ],
)
def test_what_a_name_is_of_is_told_by_general_words(text: str, expected: tuple[str, str]) -> None:
    assert expected in found(text)
    assert [label for surface, label in found(text) if surface == expected[0]][-1] == expected[1]


@pytest.mark.parametrize("ending", ["", "nya"])
@pytest.mark.parametrize("between", [", ", " "])
def test_an_office_with_an_ending_refers_to_whom_it_stands_beside(ending: str, between: str) -> None:
    text = f"Kami jumpa Presiden{ending}{between}Tan Sri Zorak Musa, tadi."
    office = next(one for one in suggested(text) if one.label == "ROLE")
    start, end = office.refers_to or (0, 0)
    assert (office.surface, text[start:end]) == ("Presiden", "Tan Sri Zorak Musa")


def test_an_office_with_an_ending_opens_a_sentence() -> None:
    assert found("Presidennya, Tan Sri Zorak Musa, enggan.")[0] == ("Presiden", "ROLE")


def test_letters_in_brackets_behind_small_words_are_no_organisation() -> None:
    assert found("Sebuah tempat wangsa zorak (TWZ) dibuka. Semua TWZ penuh.") == []


def test_a_word_in_brackets_behind_an_organisation_is_its_short_form() -> None:
    text = "Jabatan Wangsa Zorak (WangZorak) tutup. WangZorak diam."
    short = [one.label for one in suggested(text) if one.surface == "WangZorak"]
    assert short == ["ORG", "ORG"]


@pytest.mark.parametrize("body", ["Wangsa Zorak Council", "Zorak"])
def test_a_small_office_behind_an_organisation_is_of_who_stands_behind_it(body: str) -> None:
    text = f"Then {body} executive director Lim Wei Ling left."
    assert (body, "ORG") in found(text)
    office = next(one for one in suggested(text) if one.label == "ROLE")
    start, end = office.refers_to or (0, 0)
    assert (office.surface, text[start:end]) == (f"{body} executive director", "Lim Wei Ling")


@pytest.mark.parametrize(
    ("text", "inner"),
    [
        ("Kata Pengerusi Tenaga Zorak Berhad, Lim Wei Ling.", "Tenaga Zorak Berhad"),
        ("Kata Presiden WXVZ Datuk Musa Zorak.", "WXVZ"),
        ("Then Inspector-General of Police Tan Sri Zorak left.", "Police"),
        ("Semalam, Pengurus WXV SK Zorak Wangsa tiba.", "SK Zorak Wangsa"),
    ],
)
def test_the_organisation_of_an_office_is_found_in_it(text: str, inner: str) -> None:
    assert (inner, "ORG") in found(text)
    assert [label for _, label in found(text)].count("ROLE") == 1


def test_an_office_ends_with_its_state() -> None:
    assert found("Timbalan Pengarah Maritim Kedah, Zorak Musa, tiba.")[0] == (
        "Timbalan Pengarah Maritim Kedah",
        "ROLE",
    )


def test_the_letters_of_a_second_body_are_no_part_of_the_first() -> None:
    assert found("Beliau berkata Parti Wangsa dan WXV kekal.") == [("Parti Wangsa", "ORG"), ("WXV", "ORG")]
    assert found("Disiasat ikut Seksyen 3 Kanun Zorak dan Akta 611.")[-1] == ("Akta 611", "LAW")
