"""Dates and numbers by their form, Malay and English."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from penanda.suggesting.dates import dates
from penanda.suggesting.numbers import numbers
from penanda.suggesting.suggestions import suggested


@pytest.mark.parametrize(
    "words",
    [
        "7 Januari 2024", "7 Oktober lalu", "Ahad, 7 January 2024 @ 8:22 AM", "kelmarin", "semalam",
        "hari ini", "malam tadi", "minggu depan", "bulan lalu",
        "setiap hari", "Isnin lalu", "Jumaat", "March 5, 2024",
        "Feb. 27", "Oct 7", "last year", "yesterday", "Tuesday", "three days", "enam bulan", "31 years",
        "14 hari",
        "7/1/2024", "2024-01-07", "2009", "1990-an", "1980s", "8.30 malam", "8:22 a.m.", "tiga bulan lalu",
        "7hb Mac", "Mac 2021", "third quarter", "suku ketiga", "14 hingga 16 Jun 2026", "14-16 June",
        "17 JUN 2026", "AHAD", "12 noon", "Last March", "musim ini", "semusim", "akhir musim", "first half",
        "2Q26",
    ],
)  # fmt: skip
def test_a_date_is_found_whole(words: str) -> None:
    text = f"Ia bermula {words}, katanya."
    assert [text[start:end] for start, end in dates(text)] == [words]


@pytest.mark.parametrize(
    "words",
    [
        "22,835 orang",
        "2,000",
        "May said",
        "COVID-19",
        "Mac",
        "RM2009.50",
        "12345",
        "abad",
        "hari Raya",
        "A2009",
        "A-12/2026",
    ],
)
def test_what_is_no_date_is_not_found(words: str) -> None:
    assert list(dates(f"Ia {words} ya")) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("22,835 orang", "22,835"),
        ("RM1.2 juta sahaja", "RM1.2 juta"),
        ("RM300,000 kepada", "RM300,000"),
        ("15 peratus undi", "15 peratus"),
        ("61 per cent of", "61 per cent"),
        ("12.5% lagi", "12.5%"),
        ("US$3 billion deal", "US$3 billion"),
        ("10 tan ikan", "10 tan"),
        ("240 tonnes of", "240 tonnes"),
        ("900-megawatt plant", "900-megawatt"),
        ("the 40°C limit", "40°C"),
        ("tiga nyawa", "tiga"),
        ("tiga puluh dua orang", "tiga puluh dua"),
        ("twenty-one dead", "twenty-one"),
        ("1.8 milligrams per litre of", "1.8 milligrams per litre"),
        ("4.7 mg/l ammonia", "4.7 mg/l"),
        ("AS$1.2 bilion setahun", "AS$1.2 bilion"),
        ("rm600 je", "rm600"),
        ("blok empat negara", "empat"),
    ],
)
def test_a_number_is_found_with_its_unit_and_without_what_is_counted(text: str, words: str) -> None:
    assert [text[start:end] for start, end in numbers(text)] == [words]


@pytest.mark.parametrize(
    "text",
    [
        "COVID-19", "G7", "satu", "one of them", "Boeing-737", "tigaan", "a_2",
        "10.09s", "2–0", "90+3", "+60 3-5550 0199", "(Reg. 199301004411)", "Jalan Ampang, 50450 Kuala Lumpur",
        "[3] The", "3. Pengerusi", "Level 22", "Seksyen 127", "(Cap. 68)", "No. 4",
    ],
)  # fmt: skip
def test_what_is_no_number_is_not_found(text: str) -> None:
    assert list(numbers(text)) == []


def test_a_date_is_suggested_as_date_alone_and_a_number_as_number() -> None:
    text = "Pada 7 Januari 2024, seramai 22,835 orang hadir."
    assert [(one.surface, one.label, one.source) for one in suggested(text)] == [
        ("7 Januari 2024", "DATE", "date"),
        ("22,835", "QUANTITY", "number"),
    ]


@given(st.text("0123456789.,:/-% RMjutaperusJnIis@()\n", max_size=60))
def test_any_text_gives_spans_in_order_that_do_not_overlap(text: str) -> None:
    for find in (dates, numbers):
        spans = list(find(text))
        assert all(start < end <= len(text) for start, end in spans)
        assert all(before[1] <= after[0] for before, after in pairwise(spans))


@pytest.mark.parametrize(
    "words", ["$2m", "£3.5bn", "RM300k", "RM2.5b", "RM1.2 bil", "US$10", "US$3 billion", "A$4mn"]
)
def test_an_amount_of_money_is_a_number_with_the_letters_of_its_scale_and_no_name(words: str) -> None:
    assert [(one.surface, one.label) for one in suggested(f"Ia bernilai {words} sahaja.")] == [
        (words, "QUANTITY")
    ]


def test_letters_of_a_scale_without_a_currency_or_in_a_word_are_none() -> None:
    text = "Panjangnya 2m, harganya RM5 murah dan RM6 m."
    assert [text[start:end] for start, end in numbers(text)] == ["RM5", "RM6"]
