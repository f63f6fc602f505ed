"""Names that only the form of their words tells apart: clubs, laws, offices, feasts, and where each ends."""

from __future__ import annotations

import pytest

from penanda.suggesting.suggestions import suggested


def found(text: str) -> list[tuple[str, str]]:
    return [(one.surface, one.label) for one in suggested(text)]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Semalam Zorak Utara tewas.", ("Zorak Utara", "ORG")),
        ("Mereka menyokong Zorak Merah.", ("Zorak Merah", "ORG")),
        ("They came from Terengganu United.", ("Terengganu United", "ORG")),
        ("It is owned by Beijing Zorak Capital.", ("Beijing Zorak Capital", "ORG")),
        ("It passed the Zorak (Amendment) Bill 2026.", ("Zorak (Amendment) Bill 2026", "LAW")),
        ("Ikut Akta Zorak (Pindaan) 2024.", ("Akta Zorak (Pindaan) 2024", "LAW")),
        ("The Destruction of Zorak Insects Act 1975.", ("Destruction of Zorak Insects Act 1975", "LAW")),
        ("Both signed the Treaty of Zorak and Lina.", ("Treaty of Zorak and Lina", "LAW")),
        ("They met in the Church of the Holy Zorak.", ("Church of the Holy Zorak", "LOC")),
        ("They won the AFF Women's Zorak Cup.", ("AFF Women's Zorak Cup", "EVENT")),
        ("He fled the Magistrate’s Court.", ("Magistrate’s Court", "ORG")),
        ("It rained on Deepavali.", ("Deepavali", "EVENT")),
        ("Air naik di Masjid Al-Zorak.", ("Masjid Al-Zorak", "LOC")),
        ("He studied at Sultan Zorak Polytechnic.", ("Sultan Zorak Polytechnic", "ORG")),
        ("He wrote to The Zorak.", ("The Zorak", "ORG")),
        ("Five Taiwanese were held.", ("Taiwanese", "NORP")),
        ("Bantuan bagi kaum Cina dan India.", ("India", "NORP")),
        ("Kapten (PA) Zorak Lina tiba.", ("Kapten (PA) Zorak Lina", "PERSON")),
        ("He is Chang “Tiger” Wei-lun, they said.", ("Chang “Tiger” Wei-lun", "PERSON")),
        ("Kontraktor itu menipu Zorak Utara RM15,000.", ("Zorak Utara", "ORG")),
        ("Mereka tinggal di Lorong Zorak 5, Ipoh.", ("Lorong Zorak 5", "LOC")),
        ("In Zorak, the water fell.", ("Zorak", "GPE")),
        ("Mereka meluluskan Rang Undang-Undang Zorak 2026.", ("Rang Undang-Undang Zorak 2026", "LAW")),
        ("Lina, an analyst at Zorak Rendang, left.", ("Zorak Rendang", "ORG")),
        ("Semalam Zorak da Silva tiba.", ("Zorak da Silva", "PERSON")),
        ("Ahli Parlimen itu, Datuk Zorak (Lina Harapan), hadir.", ("Lina Harapan", "ORG")),
        ("It fell at 11.42pm.", ("11.42pm", "DATE")),
    ],
)
def test_the_form_of_its_words_tells_what_a_name_is_of(sentence: str, expected: tuple[str, str]) -> None:
    assert expected in found(sentence)


@pytest.mark.parametrize(
    ("sentence", "office", "holder"),
    [
        (
            "Women, Family and Community Development Minister Tengku Datuk Zorak Lina left.",
            "Women, Family and Community Development Minister",
            "Tengku Datuk Zorak Lina",
        ),
        (
            "Menteri Pelaburan, Perdagangan dan Industri Datuk Zorak pergi.",
            "Menteri Pelaburan, Perdagangan dan Industri",
            "Datuk Zorak",
        ),
        ("Good health. Health Minister Zorak Lina left.", "Health Minister", "Zorak Lina"),
        ("Pesuruhjaya Kehakiman Zorak Lina hadir.", "Pesuruhjaya Kehakiman", "Zorak Lina"),
        ("Exco Kewangan Zorak Lina, yang juga doktor, hadir.", "Exco Kewangan", "Zorak Lina"),
        ("It rose, state health director Dr Zorak Lina said.", "state health director", "Dr Zorak Lina"),
        ("It rose, chief executive officer Zorak Lina said.", "chief executive officer", "Zorak Lina"),
        ("Presiden Zorak Wangsa, Lina Musa Tanjung, dan Pak Mat hadir.", "Presiden", "Zorak Wangsa"),
        ("Deputy public prosecutor Zorak Lina left.", "Deputy public prosecutor", "Zorak Lina"),
    ],
)
def test_an_office_ends_where_its_holder_begins(sentence: str, office: str, holder: str) -> None:
    assert {(office, "ROLE"), (holder, "PERSON")} <= set(found(sentence))


@pytest.mark.parametrize(
    ("sentence", "office", "body"),
    [
        ("Tadi pengarah eksekutif Pusat Zorak pergi.", "pengarah eksekutif Pusat Zorak", "Pusat Zorak"),
        ("Ketua jurulatih Zorak Merah, Lina, pergi.", "Ketua jurulatih Zorak Merah", "Zorak Merah"),
        ("Ketua Aktivis Persatuan Zorak, Lina, pergi.", "Ketua Aktivis Persatuan Zorak", "Persatuan Zorak"),
        ("Presiden Zorak, Datuk Lina, pergi.", "Presiden Zorak", "Zorak"),
        ("Jurulatih Perak Zorak, Lina, pergi.", "Jurulatih Perak Zorak", "Perak Zorak"),
    ],
)
def test_an_office_holds_the_body_that_it_is_of(sentence: str, office: str, body: str) -> None:
    assert {(office, "ROLE"), (body, "ORG")} <= set(found(sentence))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Zorak Nova Sdn Bhd tutup. Tadi Zorak Nova dijual.", ("Zorak Nova", "ORG")),
        ("Tadi Zorak Lina Kencana Holdings tutup. Esok Zorak Lina dijual.", ("Zorak Lina", "ORG")),
    ],
)
def test_a_body_is_called_by_the_words_it_begins_with(text: str, expected: tuple[str, str]) -> None:
    assert expected in found(text)


@pytest.mark.parametrize(
    ("sentence", "one", "other"),
    [
        ("Zorak Ladang Bhd dan Lina Sdn Bhd tutup.", ("Zorak Ladang Bhd", "ORG"), ("Lina Sdn Bhd", "ORG")),
        ("The European Union and Japan agreed.", ("European Union", "ORG"), ("Japan", "GPE")),
        ("The Zorak Council and Mercy Lina met.", ("Zorak Council", "ORG"), ("Mercy Lina", "PERSON")),
    ],
)
def test_a_name_ends_before_another(sentence: str, one: tuple[str, str], other: tuple[str, str]) -> None:
    assert {one, other} <= set(found(sentence))


@pytest.mark.parametrize(
    "sentence",
    [
        "Siasatan mendapati air tercemar.",
        "Ikut Akta Kawalan Harga 2011. Harga naik lagi.",
        "Bekas Ketua Pembangkang pergi. Pembangkang kecewa.",
    ],
)
def test_a_word_that_only_opens_a_sentence_is_nobody(sentence: str) -> None:
    assert "PERSON" not in {label for _, label in found(sentence)}


@pytest.mark.parametrize("place", ["Negeri Sembilan", "Masjid Zorak 1", "Klinik Zorak 9"])
def test_a_number_in_a_name_is_no_number(place: str) -> None:
    assert "QUANTITY" not in {label for _, label in found(f"Mereka tiba di {place}.")}


@pytest.mark.parametrize(
    ("sentence", "date"),
    [
        ("He left on Sunday night.", "Sunday night"),
        ("Beliau tiba malam Sabtu.", "malam Sabtu"),
        ("Beliau tiba malam kelmarin.", "malam kelmarin"),
        ("Air naik pada pukul 3 pagi.", "pukul 3 pagi"),
        ("Air surut pada tengah hari.", "tengah hari"),
        ("Siap pada hujung tahun.", "hujung tahun"),
        ("Banjir tahun 1971 lebih teruk.", "tahun 1971"),
    ],
)
def test_a_time_is_marked_whole(sentence: str, date: str) -> None:
    assert (date, "DATE") in found(sentence)
