"""The lines in which two versions of a text differ."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from penanda.text.changed_lines import changed_lines


@pytest.mark.parametrize(
    ("old", "new", "changed"),
    [
        ("a\nb\nc\n", "a\nB\nc\n", ("b\n", "B\n")),
        ("a\nb\nc\n", "a\nc\n", ("b\n", "")),
        ("a\nc", "a\nb\nc", ("", "b\n")),
        ("satu dua", "satu tiga", ("satu dua", "satu tiga")),
        ("a\r\nsatu dua tiga\r\nc", "a\r\nsatu tiga\r\nc", ("satu dua tiga\r\n", "satu tiga\r\n")),
        ("a\n", "a\n", ("", "")),
    ],
)
def test_only_the_lines_that_differ_are_given(old, new, changed) -> None:
    assert changed_lines(old, new) == changed


_texts = st.text(alphabet="ab\n", max_size=30)


@given(_texts, _texts, _texts, _texts)
def test_the_rest_is_the_same_in_both(before, old, new, after) -> None:
    texts = (before + old + after, before + new + after)
    changed = changed_lines(*texts)
    rests = set()
    for text, lines in zip(texts, changed, strict=True):
        assert lines in text
        rests.add(len(text) - len(lines))
    assert len(rests) == 1
