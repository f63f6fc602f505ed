import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from penanda.text import graphemes
from penanda.text.graphemes import is_boundary, next_boundary, previous_boundary, snap

TRICKY = "a\u0301\r\n \u200d\ufe0f\u20e3👨👩🏽🇲🇾क\u094dष각\u1100\u1161\u11a8\u0600ا\u064b©❤\0\u2028\u0e33"
texts = st.one_of(st.text(max_size=40), st.text(alphabet=TRICKY, max_size=40))


def boundaries(text: str) -> list[int]:
    return [0, *(found.end() for found in regex.finditer(r"\X", text))]


@given(texts)
def test_every_answer_agrees_with_a_walk_from_the_beginning(text: str) -> None:
    places = boundaries(text)
    for at in range(len(text) + 1):
        assert next_boundary(text, at) == min((place for place in places if place > at), default=len(text))
        assert previous_boundary(text, at) == max((place for place in places if place < at), default=0)
        assert is_boundary(text, at) == (at in places)


@given(texts, st.data())
def test_snap_gives_the_smallest_span_of_whole_graphemes(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    left, right = snap(text, start, end)
    places = boundaries(text)
    assert left == max(place for place in places if place <= start)
    assert right == (left if start == end else min(place for place in places if place >= end))


@pytest.mark.parametrize(
    "grapheme",
    ["\r\n", "e\u0301", "👨‍👩‍👧‍👦", "🇲🇾", "👍🏽", "각", "\u1100\u1161\u11a8", "رَ", "1️⃣", "❤️", "क्ष"],
)
def test_what_reads_as_one_character_is_stepped_over_at_once(grapheme: str) -> None:
    text = f"x{grapheme}y"
    end = 1 + len(grapheme)
    assert next_boundary(text, 1) == end
    assert previous_boundary(text, end) == 1
    assert snap(text, 1, 2) == (1, end)


def test_flags_pair_up_from_the_first_of_their_run() -> None:
    text = "🇲🇾🇸🇬"
    assert previous_boundary(text, 3) == 2
    assert not is_boundary(text, 1)
    assert is_boundary(text, 2)


@pytest.mark.parametrize(
    "text", ["a" * 2_000_000, "a" + "\u0301" * 500_000, "👨\u200d" * 250_000, "🇲" * 500_000, "\r\n" * 500_000]
)
def test_giant_texts_and_giant_graphemes_are_looked_at_only_a_few_times(
    text: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    look, looks = graphemes._boundary_before_or_at, []

    def counted(text: str, at: int, limit: int) -> int:
        looks.append((at, limit))
        return look(text, at, limit)

    monkeypatch.setattr(graphemes, "_boundary_before_or_at", counted)
    for at in (len(text) // 2, len(text)):
        assert previous_boundary(text, at) < at <= next_boundary(text, at)
        is_boundary(text, at)
    assert len(looks) <= 4 * len(text).bit_length()
