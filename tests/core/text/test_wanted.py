"""What is typed to look for everywhere: any text is a safe question, and what is found stands in the text."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest
from hypothesis import given
from hypothesis import strategies as st

from penanda.project.search_tables import TABLES
from penanda.text.wanted import Wanted

SIGNS = "abAé\u0301 \"*'()-+:^{}“”\x00ıİş.N🐟தி"
TYPED = st.text(alphabet=st.sampled_from(SIGNS), max_size=12) | st.text(max_size=12)


def found(wanted: Wanted, *texts: str) -> list[int]:
    """Which of the texts the index finds."""
    with closing(sqlite3.connect(":memory:")) as db:
        db.execute(TABLES["text_index"])
        db.executemany("insert into text_index(rowid, text) values (?, ?)", enumerate(texts))
        sql = "select rowid from text_index where text_index match ? order by rowid"
        return [row[0] for row in db.execute(sql, [wanted.match])]


@given(typed=TYPED, together=st.booleans())
def test_no_sign_that_is_typed_breaks_the_question(typed: str, together: bool) -> None:
    wanted = Wanted(typed, together=together)
    if wanted:
        found(wanted, "a b")
    list(wanted.spans("a b" + typed))


@given(text=st.text(alphabet="aáàAbB ,.-\u0301\r\n🐟ışığİçñ", max_size=40), data=st.data())
def test_whatever_the_index_finds_has_a_place_in_the_text(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    wanted = Wanted(text[start : data.draw(st.integers(start, len(text)))])
    if wanted and found(wanted, text):
        spans = list(wanted.spans(text))
        assert spans
        for at, end in spans:
            assert found(wanted, text[at:end]) == [0]


@pytest.mark.parametrize("written", ["Türkiye", "Tu\u0308rkiye", "TURKIYE", "turkiye"])
def test_accents_and_case_do_not_count_and_shift_no_offset(written: str) -> None:
    text = f"🐟\x00 é\u0301 di {written} esok"
    wanted = Wanted("Turkiye ")
    assert found(wanted, text) == [0]
    ((start, end),) = wanted.spans(text)
    assert text[start:end] == written


def test_the_last_word_goes_on_while_typing_until_something_is_typed_behind_it() -> None:
    text = "Menteri menteri-menteri menter"
    assert [text[a:b] for a, b in Wanted("mente").spans(text)] == ["Menteri", "menteri", "menteri", "menter"]
    assert [text[a:b] for a, b in Wanted("menter ").spans(text)] == ["menter"]


@pytest.mark.parametrize("behind", ["", " "])
def test_a_sign_that_is_not_seen_behind_the_last_letter_is_part_of_what_is_found(behind: str) -> None:
    text = "می\u200cخواهم می"
    found_words = [text[a:b] for a, b in Wanted(f"می{behind}").spans(text)]
    assert found_words == ["می\u200c", "می"]


def test_words_typed_together_stand_together_whatever_is_between_them() -> None:
    text = "Anwar bin Rahim. Anwar,\nbin-Rahim; Rahim bin Anwar"
    assert [text[a:b] for a, b in Wanted("anwar BIN rahim").spans(text)] == [
        "Anwar bin Rahim",
        "Anwar,\nbin-Rahim",
    ]


def test_words_that_need_not_stand_together_are_each_found_and_quoted_ones_stay_together() -> None:
    wanted = Wanted("rahim “anwar bin”", together=False)
    assert found(wanted, "Rahim Anwar", "Anwar bin X, Rahim", "anwar bin") == [1]
    text = "Anwar bin X, Rahim, Anwar"
    assert [text[a:b] for a, b in wanted.spans(text)] == ["Anwar bin", "Rahim"]


@pytest.mark.parametrize("typed", ["", " ", "!?…", "\u0301", '""', "🐟"])
def test_without_a_word_nothing_is_wanted(typed: str) -> None:
    wanted = Wanted(typed)
    assert not wanted
    assert list(wanted.spans(typed + " a")) == []


def test_words_of_the_query_language_are_only_words() -> None:
    assert found(Wanted("a OR b "), "a or b", "a b") == [0]
    assert found(Wanted("NEAR(x)"), "near x", "x") == [0]
