import pytest
from hypothesis import given
from hypothesis import strategies as st

from penanda.text.first_words import first_words
from penanda.text.graphemes import is_boundary

LONG = "Satu dua tiga empat lima enam tujuh lapan, sembilan sepuluh sebelas dua belas"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("\ufeff \r\n\t\nSatu  dua\tTiga \r\nEmpat", "Satu dua Tiga"),
        ("Satu\rDua", "Satu"),
        ("Satu\u2028Dua", "Satu"),
        ("Satu\0dua", "Satu dua"),
        (LONG, "Satu dua tiga empat lima enam tujuh lapan, sembilan sepuluh…"),
        (
            "Satu dua tiga empat lima enam tujuh lapan belas hari, sembilanbelas",
            "Satu dua tiga empat lima enam tujuh lapan belas hari…",
        ),
        ("a" * 60, "a" * 60),
        ("a" * 61, "a" * 59 + "…"),
        (" \n\u2029", ""),
        ("", ""),
    ],
)
def test_the_first_line_serves_as_a_name(text: str, words: str) -> None:
    assert first_words(text) == words


def test_a_long_first_word_is_cut_between_graphemes() -> None:
    family = "👨‍👩‍👧"
    assert first_words(family * 30, limit=12) == family * 2 + "…"


@given(st.text(), st.integers(2, 80))
def test_a_name_fits_on_one_line(text: str, limit: int) -> None:
    words = first_words(text, limit)
    assert len(words) <= limit
    assert words == words.strip()
    assert not set(words) & set("\r\n\t\0\u2028\u2029")
    assert is_boundary(words, len(words.removesuffix("…")))
