"""Names in a text nobody has marked: runs of capitals, their edges, and the label that is guessed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from penanda.suggesting.names import names


def found(text: str) -> list[tuple[str, str]]:
    suggestions = list(names(text))
    assert all(text[one.start : one.end] == one.surface for one in suggestions)
    return [(one.surface, one.label) for one in suggestions]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Tadi Datuk Seri Azlan bin Rahim tiba.", ("Datuk Seri Azlan bin Rahim", "PERSON")),
        ("Turut hadir Hj. Zaki Musa.", ("Hj. Zaki Musa", "PERSON")),
        ("Mangsa, Priya a/p Raman, selamat.", ("Priya a/p Raman", "PERSON")),
        ("Beliau, Nabil al-Qurtas, pergi.", ("Nabil al-Qurtas", "PERSON")),
        ("A buyer, Wong Mei Leng, left.", ("Wong Mei Leng", "PERSON")),
        ("They met Mohd Faiz Omar.", ("Mohd Faiz Omar", "PERSON")),
        ("Kata wakil itu, Zorak berkata.", ("Zorak", "PERSON")),
        ("Menurut Kementerian Belia dan Sukan, ya.", ("Kementerian Belia dan Sukan", "ORG")),
        ("The Ministry of Health agreed.", ("Ministry of Health", "ORG")),
        ("The Semarak Fish Farmers’ Association met.", ("Semarak Fish Farmers’ Association", "ORG")),
        ("Esok Lautan Kirana Sdn Bhd tutup.", ("Lautan Kirana Sdn Bhd", "ORG")),
        ("Sokongan PBB penting.", ("PBB", "ORG")),
        ("Esok Parlimen bersidang.", ("Parlimen", "ORG")),
        ("Mereka tiba di Malaysia.", ("Malaysia", "GPE")),
        ("Mereka tiba di Zorak.", ("Zorak", "GPE")),
        ("Jalan ke Kampung Hulu ditutup.", ("Kampung Hulu", "GPE")),
        ("Air di Sungai Wangsa naik.", ("Sungai Wangsa", "LOC")),
        ("Ombak di jeti Wangsa tinggi.", ("jeti Wangsa", "LOC")),
        ("Rejim Zionis menyerang.", ("Zionis", "NORP")),
        ("Ikut Akta Perairan Pantai 2019 itu.", ("Akta Perairan Pantai 2019", "LAW")),
        ("Under the Coastal Waters Act 2019.", ("Coastal Waters Act 2019", "LAW")),
        ("Final Piala Dunia 2026 esok.", ("Piala Dunia 2026", "EVENT")),
        ("TELUK SERI: Ikan mati.", ("TELUK SERI", "GPE")),
        ("Turut hadir Puan Noraini binti Haji Salleh.", ("Puan Noraini binti Haji Salleh", "PERSON")),
        ("Tadi Azamuddin Ahmad@Abu tiba.", ("Azamuddin Ahmad@Abu", "PERSON")),
        ("Tadi Zaki Musa @ Ah Chong tiba.", ("Zaki Musa @ Ah Chong", "PERSON")),
        ("Kata Sahibus Samahah Datuk Zaki Musa.", ("Sahibus Samahah Datuk Zaki Musa", "PERSON")),
        ("Kata Mufti Wilayah Persekutuan, ya.", ("Mufti Wilayah Persekutuan", "ROLE")),
        ("Disiasat ikut Seksyen 16 Akta SPRM 2009.", ("Seksyen 16 Akta SPRM 2009", "LAW")),
        ("Ikut Seksyen 233(1)(b) Akta Media 1998.", ("Seksyen 233(1)(b) Akta Media 1998", "LAW")),
        (
            "Charged under Section 4 of the Media and Press Act 1972.",
            ("Section 4 of the Media and Press Act 1972", "LAW"),
        ),
        ("Ikut Akta Dadah 1952 dan Seksyen 302 Kanun Seksa.", ("Seksyen 302 Kanun Seksa", "LAW")),
        ("Disiasat ikut Seksyen 233 AKM 1998.", ("Seksyen 233 AKM 1998", "LAW")),
        ("Ikut Akta Dadah 1952 dan Seksyen 3 itu.", ("Akta Dadah 1952", "LAW")),
        ("Soalan Zaki Musa (PN-Zorak) dijawab.", ("Zorak", "GPE")),
        ("Soalan Zaki Musa (PN-Zorak) dijawab.", ("PN", "ORG")),
        ("Soalan Zaki Musa (PH-Bandar Tun Razak) dijawab.", ("Bandar Tun Razak", "GPE")),
        ("Kata Prof Emeritus Datuk Zaki Musa.", ("Prof Emeritus Datuk Zaki Musa", "PERSON")),
        ("Kata Presiden UMNO itu.", ("Presiden UMNO", "ROLE")),
        ("Kata Pengarah JPJ Johor, Zaki.", ("Pengarah JPJ Johor", "ROLE")),
        ("He told The Zorak that rain fell.", ("The Zorak", "ORG")),
        ("Sertai Program Zorak Rakyat esok.", ("Program Zorak Rakyat", "EVENT")),
        (
            "Ask the Malaysian Zorak and Multimedia Commission.",
            ("Malaysian Zorak and Multimedia Commission", "ORG"),
        ),
        ("Hak dalam Perlembagaan itu.", ("Perlembagaan", "LAW")),
        ("Lapor Harian Zorak dan Berita Harian.", ("Berita Harian", "ORG")),
        ("He told the Associated Press.", ("Associated Press", "ORG")),
        ("A Kuala Lumpur-based firm.", ("Kuala Lumpur", "GPE")),
        ("The plan is Israeli-backed.", ("Israeli", "NORP")),
        ("Air di Empangan Zorak naik.", ("Empangan Zorak", "LOC")),
        ("Beliau ditemui di Wisma Zorak.", ("Wisma Zorak", "LOC")),
        ("The River Zorak rose.", ("River Zorak", "LOC")),
        ("Penduduk Hulu Zorak pindah.", ("Hulu Zorak", "GPE")),
    ],
)
def test_a_kind_of_name_is_told_by_its_words_or_its_place(sentence: str, expected: tuple[str, str]) -> None:
    assert expected in found(sentence)


def test_an_office_and_the_person_behind_it_are_two() -> None:
    text = "Fisheries and Marine Minister Datuk Seri Azlan bin Rahim dan Perdana Menteri Zorak Musa hadir."
    assert found(text) == [
        ("Fisheries and Marine Minister", "ROLE"),
        ("Datuk Seri Azlan bin Rahim", "PERSON"),
        ("Perdana Menteri", "ROLE"),
        ("Zorak Musa", "PERSON"),
    ]


def test_letters_for_an_office_stand_apart_from_the_person() -> None:
    assert found("The firm's CEO Zorak Musa left.") == [("CEO", "ROLE"), ("Zorak Musa", "PERSON")]


def test_a_body_between_an_office_and_a_person_is_of_the_office() -> None:
    assert found("Jurucakap Hamas Zorak Musa berkata begitu.") == [
        ("Jurucakap Hamas", "ROLE"),
        ("Hamas", "ORG"),
        ("Zorak Musa", "PERSON"),
    ]


@pytest.mark.parametrize(
    "text", ["Rumah di Seksyen 7, Zorak.", "Kata Seksyen itu.", "Subsidi RON95 itu.", "Hubungi ali@zorak.my."]
)
def test_a_section_of_no_act_and_a_mail_address_are_no_names(text: str) -> None:
    assert not [surface for surface, _ in found(text) if surface != "Zorak"]


def test_an_office_refers_to_the_person_beside_it() -> None:
    text = "Kata Menteri Belia dan Sukan, Datuk Zaki Musa. Puan Lina Wahab, Pengarah Institut Laut, hadir."
    roles = {one.surface: one for one in names(text) if one.label == "ROLE"}
    holders = {words: text[slice(*one.refers_to)] for words, one in roles.items() if one.refers_to}
    assert holders == {
        "Menteri Belia dan Sukan": "Datuk Zaki Musa",
        "Pengarah Institut Laut": "Puan Lina Wahab",
    }


def test_names_inside_names_follow_them() -> None:
    text = "Pengerusi Persatuan Nelayan Zorak, Hajah Salmah, tiba di Zorak."
    assert found(text)[:3] == [
        ("Pengerusi Persatuan Nelayan Zorak", "ROLE"),
        ("Persatuan Nelayan Zorak", "ORG"),
        ("Zorak", "GPE"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Bagaimanapun, hujan turun. Bot besar tidak boleh lalu; setiap bot ditahan.",
        "However, it rained. Boats left, and other boats came.",
        "NELAYAN menaikkan hasil. Semua nelayan pulang.",
        "Pada Isnin, 7 Januari, RM5 juta.",
        "Menteri itu pulang. Persatuan itu setuju.",
        "“Kita menang,” katanya.",
    ],
)
def test_a_capital_that_only_begins_a_sentence_is_no_name(text: str) -> None:
    assert found(text) == []


def test_a_word_at_the_start_of_a_sentence_is_a_name_if_it_is_one_elsewhere() -> None:
    assert found("Zorak menang. Semua suka Zorak.") == [("Zorak", "PERSON")] * 2
    assert found("Zorak menang.") == []


def test_the_surest_guess_is_that_of_all_the_same_words() -> None:
    assert set(found("TELUK SERI: Nelayan di Teluk Seri tiba. Kata wakil Teluk Seri.")) == {
        ("TELUK SERI", "GPE"),
        ("Teluk Seri", "GPE"),
    }


def test_a_part_of_a_persons_name_is_that_person_also_behind_di() -> None:
    text = "Kata Datuk Seri Azlan bin Rahim. Surat itu sampai ke Azlan."
    assert found(text)[-1] == ("Azlan", "PERSON")


def test_letters_and_another_script_in_brackets_are_the_name_before_them() -> None:
    text = "Wakil Pertubuhan Bangsa Bersatu (PBB) bertemu Dr Nabil al-Qurtas (نبيل القرطاس) semalam."
    inside = {one.surface: one for one in reversed(list(names(text)))}
    assert inside["PBB"].label == "ORG"
    assert text[slice(*inside["PBB"].refers_to)] == "Pertubuhan Bangsa Bersatu"
    assert inside["نبيل القرطاس"].label == "PERSON"


def test_letters_are_of_what_they_are_the_letters_of() -> None:
    text = "Diplomat AS itu tiba. Setiausaha Negara Amerika Syarikat, Datuk Zorak Musa, diam."
    assert found(text)[0] == ("AS", "GPE")


def test_a_clitic_stays_outside_and_two_countries_are_two() -> None:
    assert ("Asia Barat", "LOC") in found("Jelajah Asia Baratnya bermula.")
    assert found("Sejak perang Israel-Palestin bermula.") == [("Israel", "GPE"), ("Palestin", "GPE")]


@given(
    st.lists(
        st.sampled_from(
            [
                *(
                    "Datuk",
                    "Seri",
                    "Azlan",
                    "bin",
                    "Menteri",
                    "dan",
                    "of",
                    "Akta",
                    "2019",
                    "itu",
                    ",",
                    ".",
                    "PBB",
                ),
                *(
                    "al-Quds",
                    "\n",
                    "(AS)",
                    "Israel-Hamas",
                    "’",
                    "🐟",
                    "Kementerian",
                    "THE",
                    "Hj.",
                    "di",
                    ":",
                    "@",
                ),
            ]
        ),
        max_size=20,
    )
)
def test_any_words_give_spans_that_say_their_surface(parts: list[str]) -> None:
    text = " ".join(parts)
    for one in names(text):
        assert text[one.start : one.end] == one.surface.strip() == one.surface
        assert one.refers_to is None or text[slice(*one.refers_to)]


@pytest.mark.parametrize("word", ["Isteri", "Ibu", "Rakan"])
def test_a_word_for_kin_before_a_name_is_no_part_of_it(word: str) -> None:
    assert [one.surface for one in names(f"{word} Zorak tiba.")] == ["Zorak"]


@pytest.mark.parametrize("word", ["Nobody", "Everyone", "Sesiapa"])
def test_an_indefinite_pronoun_at_the_start_of_a_sentence_is_no_name(word: str) -> None:
    assert list(names(f"{word} told them.")) == []


def test_a_station_is_a_place() -> None:
    assert [(one.surface, one.label) for one in names("Ia di Balai Polis Zorak.")] == [
        ("Balai Polis Zorak", "LOC")
    ]
