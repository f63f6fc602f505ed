"""Offices, what they are of, and who holds them, as news says all three in one breath."""

from __future__ import annotations

import pytest

from penanda.suggesting.names import names
from penanda.suggesting.suggestions import suggested


def found(text: str) -> list[tuple[str, str]]:
    return [(one.surface, one.label) for one in names(text)]


@pytest.mark.parametrize("office", ["Ahli Parlimen", "Ahli Dewan Undangan Negeri", "ADUN"])
@pytest.mark.parametrize(
    ("seat", "person"),
    [
        ("Norbeck", "Zorak Wexmoor"),
        ("Norbeck", "Zorak Tan Wei Ling"),
        ("Norbeck", "Zorak Mohd Musa"),
        ("Bukit Norbeck", "Zorak Musa"),
        ("Norbeck Utara", "Zorak Musa"),
        ("Kuala Norbeck Baharu", "Tan Wei Ling"),
        ("Norbeck Wexmoor", "Siti Zorak"),
        ("Kota Norbeck", "Mohamad Zorak"),
    ],
)
def test_who_represents_a_constituency_stands_right_behind_it(office: str, seat: str, person: str) -> None:
    assert found(f"Semalam, {office} {seat} {person} tiba.") == [
        (f"{office} {seat}", "ROLE"),
        (seat, "GPE"),
        (person, "PERSON"),
    ]


def test_without_a_constituency_the_person_stands_behind_the_office() -> None:
    assert found("Semalam, Ahli Parlimen Tan Wei Ling tiba.") == [
        ("Ahli Parlimen", "ROLE"),
        ("Tan Wei Ling", "PERSON"),
    ]


@pytest.mark.parametrize("state", ["Johor", "Negeri Sembilan"])
def test_letters_with_a_state_are_what_an_office_is_of(state: str) -> None:
    assert found(f"Semalam, Pengarah WXV {state} Zorak Musa Wexmoor tiba.") == [
        (f"Pengarah WXV {state}", "ROLE"),
        (f"WXV {state}", "ORG"),
        (state, "GPE"),
        ("Zorak Musa Wexmoor", "PERSON"),
    ]


@pytest.mark.parametrize(
    ("office", "body"),
    [
        ("Jurucakap", "Jabatan Zorak AS"),
        ("Ketua", "Balai Bomba dan Penyelamat Gombak"),
        ("Pengarah", "Jabatan Imigresen Negeri Kedah"),
        ("Hakim", "Mahkamah Tinggi"),
        ("Hakim", "Mahkamah Sesyen Shah Alam"),
        ("Ketua Pegawai Eksekutif", "Permodalan Zorak Berhad"),
        ("Pengurus Besar", "Air Zorak Sdn Bhd"),
        ("Pengasas", "Telegram"),
        ("Ketua", "Polis Daerah Zorak"),
        ("Ketua", "Balai Polis Bukit Zorak"),
        ("Penolong Pengarah Operasi", "Jabatan Bomba dan Penyelamat Perak"),
        ("Ketua Komunikasi Korporat", "Tenaga Zorak Berhad"),
        ("Pengetua", "SMK Bandar Baru Bangi"),
    ],
)
def test_a_body_of_several_words_ends_before_who_holds_the_office(office: str, body: str) -> None:
    names = found(f"Semalam, {office} {body} Wexmoor Norbeck tiba.")
    assert (names[0], names[-1]) == ((f"{office} {body}", "ROLE"), ("Wexmoor Norbeck", "PERSON"))
    assert (body, "ORG") in names


@pytest.mark.parametrize(
    "body",
    [
        "Persatuan Zorak Kedah Darul Aman",
        "Jabatan Zorak Malaysia Wilayah Utara",
        "Kesatuan Guru Malaysia Barat",
    ],
)
def test_what_goes_on_behind_the_land_of_a_body_is_no_person(body: str) -> None:
    names = found(f"Semalam, Presiden {body} tiba.")
    assert names[0] == (f"Presiden {body}", "ROLE")
    assert "PERSON" not in {label for _, label in names}


def test_two_offices_joined_each_have_their_person() -> None:
    assert found("Semalam, Presiden Perancis Zorak Musa dan Perdana Menteri Britain Wexmoor Lina tiba.") == [
        ("Presiden Perancis", "ROLE"),
        ("Perancis", "GPE"),
        ("Zorak Musa", "PERSON"),
        ("Perdana Menteri Britain", "ROLE"),
        ("Britain", "GPE"),
        ("Wexmoor Lina", "PERSON"),
    ]


def test_two_offices_joined_each_have_their_person_in_english_too() -> None:
    assert found("Then Transport Minister Zorak Musa and Works Minister Wexmoor Lina left.") == [
        ("Transport Minister", "ROLE"),
        ("Zorak Musa", "PERSON"),
        ("Works Minister", "ROLE"),
        ("Wexmoor Lina", "PERSON"),
    ]


def test_letters_of_an_office_stand_behind_its_place() -> None:
    assert found("Then Norbeck OCPD Zorak Musa left.") == [
        ("Norbeck OCPD", "ROLE"),
        ("Norbeck", "GPE"),
        ("Zorak Musa", "PERSON"),
    ]


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        (
            "Ia dibuat selepas Mesyuarat Jemaah Menteri semalam.",
            ["Mesyuarat Jemaah Menteri", "Jemaah Menteri"],
        ),
        ("Menurut Laporan Ekonomi 2025, ia naik.", []),
        ("Ia kata (Hal Ehwal Zorak) itu.", []),
        ("Ia mengekalkan Kadar Dasar Semalaman (OPR) semalam.", []),
        ("They kept the Overnight Policy Rate (OPR) again.", []),
    ],
)
def test_what_is_of_no_kind_that_is_marked_is_no_person_and_no_office(
    sentence: str, names: list[str]
) -> None:
    assert [surface for surface, _ in found(sentence)] == names
    assert not {"PERSON", "ROLE"} & {label for _, label in found(sentence)}


@pytest.mark.parametrize("site", ["Zoraknya.my", "Zorak.com", "AskWXV.gov.my"])
def test_a_site_that_is_called_by_its_address_is_a_body(site: str) -> None:
    for sentence in (f"Portal {site} pergi.", f"Semalam, {site} pergi.", f"{site} menafikannya."):
        assert found(sentence) == [(site, "ORG")]


@pytest.mark.parametrize(
    "address",
    [
        "https://www.zorak.com/Wexmoor/2024/11/21/12-Lina",
        "www.Zorak.com.my",
        "Zorak.com/Wexmoor",
        "Zorak.Lina@Wexmoor.com",
        "@ZorakMusa",
    ],
)
def test_nothing_in_an_address_is_a_name(address: str) -> None:
    assert found(f"Kata Lina Musa, {address} palsu.") == [("Lina Musa", "PERSON")]


def test_the_king_and_who_has_his_title_in_the_name() -> None:
    assert found("Semalam, Raja Permaisuri Agong Raja Zarith Zorak tiba.") == [
        ("Raja Permaisuri Agong", "ROLE"),
        ("Raja Zarith Zorak", "PERSON"),
    ]
    assert found("Semalam, Raja Muda Perlis Tuanku Zorak Musa tiba.") == [
        ("Raja Muda Perlis", "ROLE"),
        ("Perlis", "GPE"),
        ("Tuanku Zorak Musa", "PERSON"),
    ]
    assert found("Semalam, Raja Thailand Zorak Musa tiba.")[0] == ("Raja Thailand", "ROLE")
    assert found("Semalam, Raja Ahmad Zorak tiba.") == [("Raja Ahmad Zorak", "PERSON")]


@pytest.mark.parametrize(("letters", "body"), [("WXV", [("WXV", "ORG")]), ("OKU", [])])
def test_a_given_name_behind_letters_begins_a_person(letters: str, body: list[tuple[str, str]]) -> None:
    assert found(f"Kata calon {letters} Mohd Zorak Musa lagi.") == [*body, ("Mohd Zorak Musa", "PERSON")]


def test_an_office_goes_on_to_whose_it_is() -> None:
    assert found("Semalam, Setiausaha Politik Menteri Kewangan Zorak Musa tiba.") == [
        ("Setiausaha Politik Menteri Kewangan", "ROLE"),
        ("Zorak Musa", "PERSON"),
    ]


@pytest.mark.parametrize("between", [" ", ", ", " (Hal Ehwal Agama) "])
def test_a_minister_in_the_department_of_another_has_one_office(between: str) -> None:
    text = f"Semalam, Menteri di Jabatan Perdana Menteri{between}Zorak Musa, tiba."
    assert found(text) == [
        ("Menteri di Jabatan Perdana Menteri", "ROLE"),
        ("Jabatan Perdana Menteri", "ORG"),
        ("Zorak Musa", "PERSON"),
    ]
    start = text.index("Zorak Musa")
    office = next(one for one in suggested(text) if one.label == "ROLE")
    assert office.refers_to == (start, start + len("Zorak Musa"))


def test_the_division_of_a_party_is_called_as_a_constituency_is() -> None:
    names = found("Semalam, Ketua WXV Bahagian Zorak Wexmoor Norbeck tiba.")
    assert (names[0], names[-1]) == (("Ketua WXV Bahagian Zorak", "ROLE"), ("Wexmoor Norbeck", "PERSON"))


def test_who_heads_a_school_is_an_office() -> None:
    assert found("Semalam, Guru Besar SK Taman Zorak, Wexmoor Lina, tiba.") == [
        ("Guru Besar SK Taman Zorak", "ROLE"),
        ("SK Taman Zorak", "ORG"),
        ("Wexmoor Lina", "PERSON"),
    ]


def test_a_player_stands_behind_the_club() -> None:
    assert found("Semalam, Selangor FC Zorak Musa tiba.")[::2] == [
        ("Selangor FC", "ORG"),
        ("Zorak Musa", "PERSON"),
    ]


def test_a_month_behind_a_place_is_no_part_of_it() -> None:
    assert found("Ia bermula di Zorak Arena Januari ini.")[0] == ("Zorak Arena", "LOC")


def test_who_is_active_for_nature_is_no_place() -> None:
    names = found("Aktivis alam sekitar Zorak Musa daripada Sahabat Wexmoor Malaysia pergi.")
    assert names == [
        ("Zorak Musa", "PERSON"),
        ("Sahabat Wexmoor Malaysia", "ORG"),
        ("Malaysia", "GPE"),
    ]


def test_a_state_with_letters_behind_it_is_a_body() -> None:
    assert found("Johor WXV chief Zorak Musa left.")[:2] == [
        ("Johor WXV chief", "ROLE"),
        ("Johor WXV", "ORG"),
    ]


@pytest.mark.parametrize("office", ["assemblyman", "assemblywoman"])
def test_before_who_represents_it_stands_a_constituency_also_as_a_sentence_begins(office: str) -> None:
    for sentence in (f"Norbeck {office} Zorak Musa left.", f"They met Norbeck {office} Zorak Musa."):
        assert found(sentence) == [
            (f"Norbeck {office}", "ROLE"),
            ("Norbeck", "GPE"),
            ("Zorak Musa", "PERSON"),
        ]
    assert found(f"Former {office} Zorak Musa left.")[-1:] == [("Zorak Musa", "PERSON")]
