"""Names in letterheads, tables, judgments, live reports and letters, and where their edges are."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from penanda.suggesting.names import names
from penanda.suggesting.suggestions import suggested


def found(text: str) -> list[tuple[str, str]]:
    return [(one.surface, one.label) for one in names(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ia milik Zorak Agro Sdn. Bhd. sejak lama.", [("Zorak Agro Sdn. Bhd.", "ORG")]),
        ("Ia milik Zorak Agro Sdn. Bhd. Harga naik.", [("Zorak Agro Sdn. Bhd.", "ORG")]),
        ("It fell, Zorak Inc. said.", [("Zorak Inc.", "ORG")]),
        ("It went to Zorak Inc. Prices fell.", [("Zorak Inc", "ORG")]),
        ("Ia milik Zorak Emas Sdn Bhd. Harga naik.", [("Zorak Emas Sdn Bhd", "ORG")]),
        ("Mereka ke Kuala Lumpurlah.", [("Kuala Lumpur", "GPE")]),
        ("Mereka melawan PBBlah.", [("PBB", "ORG")]),
        ("It went to Zorak Co. Ltd., it said.", [("Zorak Co. Ltd.", "ORG")]),
        ("It is of Zorak Emas (M) Sdn Bhd.", [("Zorak Emas (M) Sdn Bhd", "ORG")]),
        ("Hadir YBhg. Dato' Ab. Rahim Zorak.", [("YBhg. Dato' Ab. Rahim Zorak", "PERSON")]),
        ("She met Lina dela Zorak.", [("Lina dela Zorak", "PERSON")]),
        ("Semalam Superintendan Zorak Musa hadir.", [("Superintendan Zorak Musa", "PERSON")]),
        ("9.00 pagi  Ketibaan ketua.", []),
        ("9.00 pagi\tMenyemak Akta Zorak.", [("Akta Zorak", "LAW")]),
        ("Ia dilapor Zorak News dan The Lina Post.", [("Zorak News", "ORG"), ("The Lina Post", "ORG")]),
        ("Semalam ZORAK A/L MUSA hadir.", [("ZORAK A/L MUSA", "PERSON")]),
        ("Laluan Kuala Lumpur-Ipoh itu.", [("Kuala Lumpur", "GPE"), ("Ipoh", "GPE")]),
        ("They met WWF-Malaysia.", [("WWF-Malaysia", "ORG")]),
        ("Kumpulan negara ASEAN-5 itu.", [("ASEAN-5", "ORG")]),
        ("Kes COVID-19 itu.", []),
        (
            "Yang Dipertuanya, Haji Zorak Musa, hadir.",
            [("Yang Dipertua", "ROLE"), ("Haji Zorak Musa", "PERSON")],
        ),
        ("Terima kasih, Tuan Yang di-Pertua.", [("Tuan Yang di-Pertua", "ROLE")]),
        ("He lives on Jalan Kuala Kedah.", [("Jalan Kuala Kedah", "LOC"), ("Kuala Kedah", "GPE")]),
    ],
)
def test_a_name_has_its_edges_at_periods_brackets_and_hyphens(
    text: str, expected: list[tuple[str, str]]
) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Its head, Zorak Chai, director of sales, smiled.", [("Zorak Chai", "PERSON")]),
        ("Semalam Sabah Zorak mengesahkan hal itu.", [("Sabah Zorak", "ORG"), ("Sabah", "GPE")]),
        ("He told CekZorak all.", [("CekZorak", "ORG")]),
        ("He told McZorak all.", [("McZorak", "PERSON")]),
        ("He told Stadium Zorak all.", [("Stadium Zorak", "ORG")]),
        ("She was born in Yong Zorak, Johor, in May.", [("Yong Zorak", "GPE"), ("Johor", "GPE")]),
        ("While Zorak Asia fell, all slept.", [("Zorak Asia", "ORG")]),
        ("Thank you, Mr Speaker.", [("Mr Speaker", "ROLE")]),
        ("He went to Stadium Zorak.", [("Stadium Zorak", "LOC")]),
        (
            "Amaran bagi Zorak, Wangsa dan Pulau Lina.",
            [("Zorak", "GPE"), ("Wangsa", "GPE"), ("Pulau Lina", "LOC")],
        ),
        (
            "Amaran bagi Zorak, Wangsa dan Lina.",
            [("Zorak", "PERSON"), ("Wangsa", "PERSON"), ("Lina", "PERSON")],
        ),
        ("The stage of Zorak–Ipoh.", [("Zorak", "GPE"), ("Ipoh", "GPE")]),
        ("They signed a Memorandum of Understanding.", []),
        ("Later the Board read the Gazette.", []),
        ("He broke the Constitution.", [("Constitution", "LAW")]),
        ("Dia menulis dalam bahasa Zorakis.", []),
        ("It is listed (Registration No. 4).", []),
        ("Ia KOSONG. Rumah itu kosong.", []),
        ("Jabatan Kerja Raya tiba. Kerja bermula.", [("Jabatan Kerja Raya", "ORG")]),
        (
            "We met Zorak. The Malaysian Zorak League won.",
            [("Zorak", "PERSON"), ("Malaysian Zorak League", "ORG")],
        ),
        ("He left for Southeast Asia.", [("Southeast Asia", "LOC")]),
    ],
)
def test_words_around_a_name_say_what_it_is_and_whether_it_is_one(
    text: str, expected: list[tuple[str, str]]
) -> None:
    assert found(text) == expected


def test_in_a_line_in_capitals_only_what_is_a_name_elsewhere_is_one() -> None:
    text = "KENYATAAN MEDIA\nZORAK RUGI BESAR DI PERAK\n\nMereka bertemu Zorak."
    assert found(text) == [("ZORAK", "PERSON"), ("PERAK", "GPE"), ("Zorak", "PERSON")]


def test_in_a_line_in_capitals_a_company_and_whose_child_somebody_is_are_told_by_themselves() -> None:
    text = "ANTARA\nZORAK BINTI MUSA\nDAN\nWANGSA EMAS SDN. BHD.\n\nHarga naik."
    assert found(text) == [("ZORAK BINTI MUSA", "PERSON"), ("WANGSA EMAS SDN. BHD.", "ORG")]


def test_capitals_up_to_a_colon_that_heads_a_part_of_the_text_are_no_name() -> None:
    assert found("TENIS: Ikan mati\nULASAN ZORAK: Ikan lagi.\n\nMereka bertemu Zorak.") == [
        ("ZORAK", "PERSON"),
        ("Zorak", "PERSON"),
    ]


NAMES = [
    "Kuala Lumpur", "Azlan Musa", "Datuk Seri Lim Wei Ling", "Suruhanjaya Zorak", "Zorak Wangsa Sdn Bhd",
    "Dewan Rakyat", "Sungai Kelantan", "PBB", "UiTM", "Piala Zorak", "Abdul Rahman bin Ali", "Muthu a/l Samy",
    "Orang Asli", "Jean-Pierre Zorak", "O'Brien Zorak", "Dato' Zorak", "U.S. Senate", "Malaysia",
    "Asia Barat",
    "SJK(C) Chung Hwa", "Zorak & Lim Holdings", "Hulu Selangor", "MyCERT",
]  # fmt: skip
FIGURES = [
    "RM1.2 bilion", "3.5 peratus", "40,000 tan", "US$3 billion", "12.5%", "tiga puluh", "22,835", "40°C",
    "4.7 mg/l", "14 hingga 16 Jun 2026", "7 Januari 2024", "8.30 pagi", "2019", "tiga hari",
    "900 megawatt", "10–12 Mac", "rm600",
]  # fmt: skip
SIGNS = ["", "()", "“”", '""', "‘’", "''", "[]", "«»", "–"]
ENDINGS = ["", "", "", "nya", "-nya", "'s", "’s", "nyalah"]
STOPS = ["", ",", ";", "!", "?", "…", ":", " –", "\n"]


@st.composite
def said(draw: st.DrawFn) -> tuple[str, list[tuple[int, int]]]:
    """A text of names and figures in all kinds of signs, and where they stand."""
    text, spans = "Mereka", []
    for _ in range(draw(st.integers(1, 4))):
        words = draw(st.sampled_from(NAMES + FIGURES))
        signs = draw(st.sampled_from(SIGNS))
        text += f" menyentuh {signs[:1]}"
        spans.append((len(text), len(text) + len(words)))
        ending = draw(st.sampled_from(ENDINGS)) if words in NAMES else ""
        text += f"{words}{ending}{signs[-1:]}{draw(st.sampled_from(STOPS))}"
    return f"{text} sambil diam.", spans


@given(said())
def test_no_sign_or_ending_beside_a_name_or_figure_moves_its_edges(
    made: tuple[str, list[tuple[int, int]]],
) -> None:
    text, spans = made
    found = suggested(text)
    assert all(text[one.start : one.end] == one.surface for one in found)
    for start, end in spans:
        near = [one for one in found if one.start < end and one.end > start]
        assert any((one.start, one.end) == (start, end) for one in near), text[start:end]
        assert all(start <= one.start and one.end <= end for one in near), text[start:end]
