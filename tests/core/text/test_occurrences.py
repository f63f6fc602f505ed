"""Where a name stands as a word of its own."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from penanda.text.occurrences import occurrences


@pytest.mark.parametrize(
    "text",
    [
        "Azlan.", "(Azlan)", "“Azlan,”", "Azlannya", "Azlanlah", "Azlan-nya", "Azlan's", "Azlan’s",
        "Azlanpun",
        "anti-Azlan", "Azlan/Zaki", "🐟Azlan🐟", "Azlan\r\n", "Azlan–Zaki",
    ],
)  # fmt: skip
def test_a_clitic_or_a_sign_ends_a_name(text: str) -> None:
    found = list(occurrences(text, "Azlan"))
    assert [text[start:end] for start, end in found] == ["Azlan"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Azlana", "Azlan"), ("Zazlan", "zlan"), ("Abdullah", "Abdul"), ("al-Azlan", "Azlan"),
        ("Azlan2", "Azlan"),
        ("Azlan-Zaki", "Azlan"), ("azlan", "Azlan"), ("Kenya", "Ke"), ("sekolah", "seko"),
        ("Azlan_1", "Azlan"),
        ("ராஜாஜி", "ராஜா"), ("दिल्लीवाला", "दिल्ली"), ("नगरी", "नगर"), ("نامه\u200cای", "نامه"),
        ("👨‍👩‍👧", "👨"), ("👨‍👩‍👧", "👧"), ("🇲🇾", "🇲"),
        ("", "Azlan"), ("Azlan", ""), ("Azlan", " "),
    ],
)  # fmt: skip
def test_a_part_of_a_word_is_not_found(text: str, name: str) -> None:
    assert list(occurrences(text, name)) == []


@pytest.mark.parametrize("name", ["ராஜா", "दिल्ली", "نامه", "👨‍👩‍👧", "👨"])
def test_a_name_of_any_script_is_found_where_it_stands_alone(name: str) -> None:
    text = f"{name} dan {name}."
    assert list(occurrences(text, name)) == [(0, len(name)), (len(name) + 5, 2 * len(name) + 5)]


@pytest.mark.parametrize(
    ("text", "name", "starts"),
    [
        ("港务局说，新港务局发言人2032年到港务局。", "港务局", [0, 6, 18]),
        ("OPEC表示，OPEC的XOPEC", "OPEC", [0, 7]),
        ("ที่กรุงเทพฯ และกรุงเทพ", "กรุงเทพ", [3, 15]),
        ("ที่กรุงเทพฯ", "กร", []),
    ],
)
def test_where_no_space_parts_words_a_name_is_found_among_others(
    text: str, name: str, starts: list[int]
) -> None:
    assert [start for start, _ in occurrences(text, name)] == starts


def test_a_name_is_found_in_capitals_and_over_a_line_break() -> None:
    text = "TELUK SERI: Di Teluk\n Seri dan Teluk Seri; teluk seri."
    assert [text[start:end] for start, end in occurrences(text, "Teluk Seri")] == [
        "TELUK SERI",
        "Teluk\n Seri",
        "Teluk Seri",
    ]


def test_small_words_are_found_where_a_sentence_begins() -> None:
    text = "Kerajaan setuju, kata kerajaan. KERAJAAN."
    assert [start for start, _ in occurrences(text, "kerajaan")] == [0, 22]


@given(
    st.lists(st.sampled_from(["Azlan", "Azlannya", "Azlana", "x", ".", "🐟", "\n", "’s", "-"]), max_size=12)
)
def test_what_is_found_says_the_name_and_none_overlap(parts: list[str]) -> None:
    text = " ".join(parts)
    reached = 0
    for start, end in occurrences(text, "Azlan"):
        assert text[start:end] == "Azlan"
        assert start >= reached
        reached = end
    assert sum(1 for _ in occurrences(text, "Azlan")) == sum(part in ("Azlan", "Azlannya") for part in parts)
