"""Words are found in a text that is gone through once, just where they are found one by one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from penanda.text import searched
from penanda.text.searched import Searched, places_of

_texts = st.lists(
    st.sampled_from(["a", "b", "kata ", "Anwar di Gaza ", "\U0001f41f", "\r\n", "\x00"]), max_size=80
)


def one_by_one(text: str, words: str) -> list[int]:
    return [at for at in range(len(text)) if text.startswith(words, at)]


@pytest.fixture(params=[(0, 512), (0, 2), (64, 512)], ids=["together", "some too often", "each by itself"])
def way(request, monkeypatch):
    """The two numbers that decide how words are looked for."""
    few, most = request.param
    monkeypatch.setattr(searched, "_FEW", few)
    monkeypatch.setattr(searched, "_MOST_STARTS", most)


@given(_texts.map("".join), st.lists(st.tuples(st.integers(0, 400), st.integers(1, 40)), max_size=8), _texts)
@pytest.mark.usefixtures("way")
def test_words_are_found_where_they_stand_whether_they_were_expected_or_not(text, spans, others) -> None:
    expected = [text[start : start + length] for start, length in spans if start < len(text)]
    found = Searched(text, expected)
    for words in (*expected, "".join(others)):
        if words:
            assert found.places(words, 5) == one_by_one(text, words)[:5]
            assert list(places_of(text, words)) == one_by_one(text, words)


def test_a_long_text_is_gone_through_once_for_many_words() -> None:
    lines = [f"Perenggan nombor {number:05} tentang kapal di pelabuhan.\n" for number in range(2_000)]
    text = "".join(lines)

    class Counting(str):
        __slots__ = ("finds",)

        def find(self, *args):
            self.finds = getattr(self, "finds", 0) + 1
            return super().find(*args)

    counting = Counting(text)
    found = Searched(counting, (line[10:] for line in lines))
    for number, line in enumerate(lines):
        assert found.places(line[10:], 2) == [number * len(line) + 10]
    assert not hasattr(counting, "finds")
