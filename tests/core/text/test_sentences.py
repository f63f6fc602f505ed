"""Sentences and paragraphs of Malay and English news, found by place."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from penanda.text.sentences import paragraph_at, paragraphs, sentence_at, sentences

ANY_TEXT = st.text(st.sampled_from("ab AB.!?…\"“”'()1 \n\r\u00a0\U0001f41f\u200d,;:-"), max_size=80)


def words(text: str, spans) -> list[str]:
    return [text[start:end] for start, end in spans]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hj. Ali tiba. Beliau letih.", ["Hj. Ali tiba.", "Beliau letih."]),
        ("Ab. Rahim dan Mohd. Ali tiba. Ia jauh.", ["Ab. Rahim dan Mohd. Ali tiba.", "Ia jauh."]),
        ("YB. Menteri ke Kg. Baru. Hujan.", ["YB. Menteri ke Kg. Baru.", "Hujan."]),
        ("Siti bt. Ahmad dan Lina ak. Jenting tiba.", ["Siti bt. Ahmad dan Lina ak. Jenting tiba."]),
        ("Ia di Jln. Ampang No. 5. Tutup.", ["Ia di Jln. Ampang No. 5.", "Tutup."]),
        ("Lautan Sdn. Bhd. menang. Baik.", ["Lautan Sdn. Bhd. menang.", "Baik."]),
        ("Ia milik Lautan Sdn. Bhd. Ali menang.", ["Ia milik Lautan Sdn. Bhd.", "Ali menang."]),
        ("Beras, gula dll. dijual. Habis.", ["Beras, gula dll. dijual.", "Habis."]),
        (
            "Harganya 50 sen. Beliau membeli 5 kg. Habis.",
            ["Harganya 50 sen.", "Beliau membeli 5 kg.", "Habis."],
        ),
        ("Dr. A. Samad datang. Ya.", ["Dr. A. Samad datang.", "Ya."]),
        ("Naik 3.5 peratus kepada RM1.20. Turun.", ["Naik 3.5 peratus kepada RM1.20.", "Turun."]),
        ("Mr. Lim said No. He left.", ["Mr. Lim said No.", "He left."]),
    ],
)
def test_an_abbreviation_ends_a_sentence_only_where_it_may(text, expected) -> None:
    assert words(text, sentences(text)) == expected


@pytest.mark.parametrize(
    "text",
    [
        '"Kita tunggu. Jangan pergi," katanya di sini.',
        "“It is early. Wait,” he said.",
        '"Adakah ini adil?" soalnya.',
        "“Who will buy it?” she asked.",
    ],
)
def test_a_quotation_stays_with_what_reports_it(text) -> None:
    assert words(text, sentences(text)) == [text]


def test_offsets_count_code_points_and_line_ends_cut() -> None:
    text = "🐟👩\u200d🌾 datang.\r\nAyat dua.\r\n\r\n  Ayat tiga 🐟.  \r\n"
    assert words(text, sentences(text)) == ["🐟👩\u200d🌾 datang.", "Ayat dua.", "Ayat tiga 🐟."]
    assert words(text, paragraphs(text)) == ["🐟👩\u200d🌾 datang.", "Ayat dua.", "Ayat tiga 🐟."]


def test_a_line_that_goes_on_is_no_paragraph_of_its_own() -> None:
    text = "Menteri itu berkata bahawa\njeti akan siap.\nNelayan gembira.\nTajuk kecil\nAyat lain."
    assert words(text, paragraphs(text)) == [
        "Menteri itu berkata bahawa\njeti akan siap.",
        "Nelayan gembira.",
        "Tajuk kecil",
        "Ayat lain.",
    ]


def test_a_caret_between_two_sentences_stands_for_the_one_behind_it() -> None:
    text = "Satu. Dua.\n\nTiga."
    found = [sentence_at(text, at) for at in range(len(text) + 1)]
    assert words(text, [span for span in found[:5] if span]) == ["Satu."] * 5
    assert words(text, [span for span in found[5:11] if span]) == ["Dua."] * 6
    assert found[11] is None
    assert words(text, [span for span in found[12:] if span]) == ["Tiga."] * 6


def test_a_blank_line_has_neither() -> None:
    assert sentence_at("", 0) is None
    assert paragraph_at(" \n\n x", 0) is None
    assert list(sentences("\r\n \u00a0 \n")) == []


@given(ANY_TEXT)
def test_every_word_is_in_one_sentence_and_each_is_found_from_inside(text) -> None:
    found = list(sentences(text))
    assert all(before[1] <= after[0] for before, after in pairwise(found))
    for at, character in enumerate(text):
        holding = [span for span in found if span[0] <= at < span[1]]
        assert len(holding) == (0 if not character.strip() and not holding else 1)
        if holding:
            assert sentence_at(text, at) == holding[0]
            paragraph = paragraph_at(text, at)
            assert paragraph is not None
            assert paragraph[0] <= holding[0][0] <= holding[0][1] <= paragraph[1]


def test_a_paragraph_of_a_million_characters_is_asked_near_the_place_only() -> None:
    text = "Ayat ini pendek. " * 60_000
    at = len(text) // 2
    found = sentence_at(text, at)
    assert found is not None
    assert found[0] <= at < found[1] + 1
    assert text[slice(*found)] == "Ayat ini pendek."


@pytest.mark.parametrize("blank", ["\u00a0", "\u2003", "\u3000"])
def test_blanks_that_are_no_spaces_stand_where_spaces_may(blank) -> None:
    text = f"Encik N{blank}. Ali{blank}tiba. Beliau letih."
    assert words(text, sentences(text))[-1] == "Beliau letih."
