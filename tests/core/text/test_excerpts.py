"""Parts of texts that have no room as a whole."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from penanda.text.excerpts import first_of, last_of
from penanda.text.graphemes import is_boundary

WORDS = "Kapal itu tiba di Tanjung Seri"


@pytest.mark.parametrize(
    ("most", "first", "last"),
    [
        (30, WORDS, WORDS),
        (29, "Kapal itu tiba di Tanjung…", "…itu tiba di Tanjung Seri"),
        (25, "Kapal itu tiba di Tanjung…", "…itu tiba di Tanjung Seri"),
        (24, "Kapal itu tiba di…", "…itu tiba di Tanjung Seri"),
        (23, "Kapal itu tiba di…", "…tiba di Tanjung Seri"),
        (3, "Kap…", "…eri"),
    ],
)
def test_it_is_cut_between_words_and_says_so(most, first, last) -> None:
    assert first_of(WORDS, most) == first
    assert last_of(WORDS, most) == last


def test_one_without_gaps_is_cut_between_letters_as_they_are_seen() -> None:
    assert first_of("e\u0301" * 100, 99) == "e\u0301" * 49 + "…"
    assert last_of("e\u0301" * 100, 99) == "…" + "e\u0301" * 49


@given(st.text(st.sampled_from("ab \u0301\U0001f468\u200d"), max_size=60), st.integers(1, 60))
def test_what_is_left_is_of_its_end_no_longer_than_it_may_be_and_says_whether_it_was_cut(part, most) -> None:
    for cut, mark, kept in (
        (first_of(part, most), str.endswith, str.startswith),
        (last_of(part, most), str.startswith, str.endswith),
    ):
        assert mark(cut, "…") == (len(part) > most)
        left = cut.strip("…")
        assert len(left) <= most
        assert kept(part, left)
    at = len(first_of(part, most).strip("…"))
    assert is_boundary(part, at)
