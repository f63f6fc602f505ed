import pytest
from hypothesis import given
from hypothesis import strategies as st

from penanda.readers.language import guess_language


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Menteri itu berkata, kerajaan akan membantu nelayan yang terjejas di negeri ini.", "ms"),
        ("The minister said that the government would help fishermen in this state.", "en"),
        ("Kerajaan YANG telah MEMBANTU", "ms"),
        ("", None),
        ("Azlan Rahim 2026", None),
        ("The minister said: yang ini itu", None),
        ("قال رئيس الوزراء", None),
    ],
)
def test_small_words_tell_the_language_where_they_are_clear(text: str, language: str | None) -> None:
    assert guess_language(text) == language


@given(st.text())
def test_any_text_is_in_a_known_language_or_none(text: str) -> None:
    assert guess_language(text) in ("ms", "en", None)
