"""Spans are found again in a changed text only where there is no doubt, and then on the very same words."""

from __future__ import annotations

import random
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from penanda.text.reanchoring import FAR, NEAR, reanchor

ARTICLE = (
    "Pelabuhan Tanjung Seri dibuka semula\r\n"
    "\r\n"
    "KUALA LUMPUR: Perdana Menteri Anwar Rahim berkata pelabuhan itu akan dibuka semula pada 7 Mac ini.\r\n"
    "“Kapal akan tiba esok,” katanya kepada pemberita selepas mesyuarat di Putrajaya 🐟.\r\n"
    "Persatuan Nelayan menafikan dakwaan itu dan meminta Anwar menjelaskannya di Parlimen.\r\n"
)


def span_of(text: str, words: str, nth: int = 1) -> tuple[int, int]:
    return [match.span() for match in re.finditer(re.escape(words), text)][nth - 1]


def moved(old: str, new: str, words: str, nth: int = 1) -> int | None:
    """Where the nth *words* of *old* are found in *new*."""
    span = span_of(old, words, nth)
    found = reanchor(old, new, [span]).get(span)
    if found is None:
        return None
    assert new[slice(*found)] == words
    return found[0]


def test_in_the_same_text_every_span_stays() -> None:
    text = "aaaa aaaa"
    spans = [(start, end) for start in range(9) for end in range(start + 1, 10)]
    assert reanchor(text, text, spans) == {span: span for span in spans}


@pytest.mark.parametrize(
    "new",
    [
        "BERITA TERGEMPAR\n" + ARTICLE,
        ARTICLE.replace("\r\n", "\r\nOleh Siti Aminah\r\n", 1),
        ARTICLE.replace("Pelabuhan Tanjung Seri dibuka semula\r\n\r\n", ""),
        ARTICLE + "Kemas kini: kapal itu sudah tiba.\n",
        ARTICLE.replace("selepas mesyuarat", "sejurus selepas mesyuarat"),
    ],
)
def test_words_away_from_the_change_are_found_again(new) -> None:
    for words in ("Perdana Menteri", "Anwar Rahim", "Kapal akan tiba esok", "Persatuan Nelayan", "Parlimen"):
        assert moved(ARTICLE, new, words) == new.index(words)
    assert moved(ARTICLE, new, "Anwar", nth=2) == new.rindex("Anwar")


def test_words_that_were_changed_or_removed_are_not_found() -> None:
    new = ARTICLE.replace("7 Mac", "9 Mac").replace("Persatuan Nelayan menafikan dakwaan itu dan ", "")
    assert moved(ARTICLE, new, "7 Mac") is None
    assert moved(ARTICLE, new, "Persatuan Nelayan") is None


def test_words_whose_nearest_neighbours_changed_are_not_found() -> None:
    new = ARTICLE.replace("berkata pelabuhan itu", "menafikan pelabuhan itu")
    assert moved(ARTICLE, new, "pelabuhan itu akan dibuka semula") is None
    assert moved(ARTICLE, ARTICLE.replace("Putrajaya", "Putrajaya2"), "mesyuarat di Putrajaya") is None


def test_a_change_on_one_side_a_little_away_is_no_hindrance() -> None:
    new = ARTICLE.replace("KUALA LUMPUR: Perdana", "IPOH: Perdana")
    assert moved(ARTICLE, new, "Anwar Rahim") == new.index("Anwar Rahim")


def test_a_paragraph_that_stays_is_found_whole_between_others_that_change() -> None:
    line = "“Kapal akan tiba esok,” katanya kepada pemberita selepas mesyuarat di Putrajaya 🐟."
    new = f"Lain sama sekali.\n{line}\r\nDan ini pun lain.\n"
    old = ARTICLE.replace("\r\n", "\n")
    assert moved(old, new, line) is None  # its line ends otherwise
    assert moved(old, new.replace("\r", ""), line) == new.index(line)
    assert moved(old, new.replace("\r", ""), "“Kapal") == new.index(line)


def test_of_two_paragraphs_that_say_the_same_the_one_left_could_be_either() -> None:
    caption = "Kapal nelayan di pelabuhan Tanjung Seri pagi semalam. Gambar fail oleh Bernama.\n"
    old = f"{caption}Berita itu mula tersebar petang semalam di bandar.\n{caption}Tamat.\n"
    new = f"{caption}Tamat.\n"
    assert moved(old, new, "Tanjung Seri") is None
    assert moved(old, new, "Tanjung Seri", nth=2) is not None  # what follows it is still there


def test_words_joined_from_two_places_belong_to_neither() -> None:
    left, right = "abcdefghijklmnopqrstuvwxyz0123456789", "9876543210zyxwvutsrqponmlkjihgfedcba"
    near = "<<<<<<<<{}>>>>>>>>"
    old = left + near.format("Anwar") + "." * 80 + near.format("Anwar") + right
    new = left + near.format("Anwar") + right
    assert moved(old, new, "Anwar") is None
    assert moved(old, new, "Anwar", nth=2) is None


def test_words_that_were_taken_apart_could_be_in_either_place() -> None:
    left, right = "abcdefghijklmnopqrstuvwxyz0123456789", "9876543210zyxwvutsrqponmlkjihgfedcba"
    near = "<<<<<<<<Anwar>>>>>>>>"
    assert moved(left + near + right, left + near + "." * 80 + near + right, "Anwar") is None


def test_the_nearest_words_alone_are_too_little() -> None:
    near = "semalam, Anwar berkata "
    assert moved(f"{'a' * 40}{near}{'b' * 40}", f"{'c' * 40}{near}{'d' * 40}", "Anwar") is None
    assert moved(f"{'a' * 40}{near}{'b' * 40}", f"{'a' * 40}{near}{'d' * 40}", "Anwar") == 49


def test_a_paragraph_that_now_stands_twice_could_be_either() -> None:
    line = "Perdana Menteri Anwar Rahim berkata pelabuhan itu akan dibuka semula pada hari esok.\n"
    assert moved(f"Satu.\n{line}Dua.\n", f"Tiga.\n{line}Empat.\n{line}Lima.\n", "Anwar Rahim") is None


def test_paragraphs_that_changed_places_are_found() -> None:
    lines = ARTICLE.splitlines(keepends=True)
    new = "".join(lines[:2] + lines[:1:-1])
    for words in ("Anwar Rahim", "Kapal akan tiba esok", "Persatuan Nelayan"):
        assert moved(ARTICLE, new, words) == new.index(words)


def test_part_of_a_word_is_not_taken_for_the_word() -> None:
    old = "Ali pergi ke pekan pada pagi hari yang sangat cerah itu.\n"
    assert moved(old, "Muhammad" + old, "Ali") is None
    assert moved(old, "Tajuk\n" + old, "Ali") == 6


def test_short_texts_are_found_whole() -> None:
    assert moved("Ali pergi.", "Ali pergi.\nDia balik.", "Ali") == 0
    assert moved("Ali pergi.", "Ali balik.", "Ali") is None


# Few words, so that hypothesis repeats them; a paragraph of its own is one that no other repeats.
_COMMON = ["kata", "Anwar", "di", "Gaza", "\u00a0", "🐟", "e\u0301", "\n", "\r\n", "\x00", ""]
_text = st.lists(st.sampled_from(_COMMON), max_size=60).map(" ".join)


@st.composite
def changed(draw: st.DrawFn) -> tuple[str, str, list[tuple[int, int]]]:
    """A text, spans of it, and the text after a few insertions, removals and moves."""
    old = draw(_text) + "".join(draw(st.lists(st.text(max_size=30), max_size=4)))
    new = old
    for _ in range(draw(st.integers(0, 4))):
        first, last = sorted((draw(st.integers(0, len(new))), draw(st.integers(0, len(new)))))
        new = new[:first] + draw(_text) + new[draw(st.sampled_from([first, last])) :]
    starts = draw(st.lists(st.integers(0, max(0, len(old) - 1)), max_size=8))
    spans = [(start, min(len(old), start + draw(st.integers(1, 12)))) for start in starts]
    return old, new, [span for span in spans if span[0] < span[1]]


@given(changed())
def test_whatever_is_found_says_the_same_and_stands_where_no_other_could(case) -> None:
    old, new, spans = case
    found = reanchor(old, new, spans)
    assert found.keys() <= set(spans)
    taken: dict[tuple[int, int], tuple[int, int]] = {}
    for span, place in found.items():
        assert new[slice(*place)] == old[slice(*span)]
        assert taken.setdefault(place, span) == span
        if old != new:
            assert stretch_once_in_both(old, new, span, place)


@given(changed())
def test_there_and_back_leads_to_where_it_was(case) -> None:
    old, new, spans = case
    found = reanchor(old, new, spans)
    back = reanchor(new, old, found.values())
    assert {place: span for span, place in found.items()} == back


@given(st.integers(0, 2**32), st.integers(1, 12))
def test_spans_in_paragraphs_of_their_own_that_did_not_change_are_always_found(seed, count) -> None:
    dice = random.Random(seed)
    kept = [f"{number} " + " ".join(_word(dice) for _ in range(8)) for number in range(count)]
    old = "\n".join(line for text in kept for line in (*_noise(dice), text)) + "\n"
    if seed % 2:
        dice.shuffle(kept)
    new = "\n".join(line for text in kept for line in (*_noise(dice), text)) + "\n"
    spans = []
    for text in kept:
        start = dice.randrange(len(text))
        at = old.index(text)
        spans.append((at + start, at + dice.randint(start + 1, len(text))))
    found = reanchor(old, new, spans)
    for text, span in zip(kept, spans, strict=True):
        offset = span[0] - old.index(text)
        assert found[span][0] == new.index(text) + offset


def _word(dice: random.Random) -> str:
    return "".join(dice.choice("abcdefghijklmnopqrstuvwxyz") for _ in range(8))


def _noise(dice: random.Random) -> list[str]:
    return [" ".join(dice.choice(_COMMON[:4]) for _ in range(12)) for _ in range(dice.randrange(3))]


def stretch_once_in_both(old: str, new: str, span: tuple[int, int], place: tuple[int, int]) -> bool:
    """The rule again, tried out from the widest surroundings down, without any of its shortcuts."""
    left = right = 0
    while left < min(span[0], place[0]) and old[span[0] - left - 1] == new[place[0] - left - 1]:
        left += 1
    while (
        right < min(len(old) - span[1], len(new) - place[1]) and old[span[1] + right] == new[place[1] + right]
    ):
        right += 1
    stretch = old[span[0] - left : span[1] + right]
    at_edges = left in (span[0], place[0]) or right in (len(old) - span[1], len(new) - place[1])
    is_far = max(left, right) >= FAR or len(stretch) >= FAR or at_edges
    nears = (stretch[:left], stretch[len(stretch) - right :])
    is_near = all(len(near) >= NEAR or "\n" in near or "\r" in near or at_edges for near in nears)
    return is_far and is_near and count(old, stretch) == count(new, stretch) == 1


def count(text: str, words: str) -> int:
    return sum(text.startswith(words, at) for at in range(len(text)))


@pytest.mark.parametrize("line", ["Anwar {:03} menutup pelabuhan Mac lalu.\n", "Mac lalu, {:03} Anwar\n"])
def test_words_that_stand_very_often_are_told_apart_by_what_is_near_on_either_side(line: str) -> None:
    old = "".join(line.format(number) for number in range(500))
    new = "Dikemas kini.\n" + old
    at = 250 * len(line.format(0)) + line.format(0).index("Anwar")
    (found,) = reanchor(old, new, [(at, at + 5)]).values()
    assert found == (at + 14, at + 19)


def test_many_spans_of_a_long_text_are_found_as_one_by_one() -> None:
    dice = random.Random(7)
    lines = [" ".join(_word(dice) for _ in range(dice.randrange(1, 12))) for _ in range(300)]
    old = "\n".join(lines)
    new = "\n".join(line for number, line in enumerate(lines) if number % 17)
    spans = [
        (start, min(len(old), start + dice.randrange(1, 20)))
        for start in (dice.randrange(len(old)) for _ in range(400))
    ]
    found = reanchor(old, new, spans)
    assert found == {span: place for one in spans for span, place in reanchor(old, new, [one]).items()}
    assert 200 < len(found) < len(set(spans))
