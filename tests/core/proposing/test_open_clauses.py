"""Walking the clauses that no claim covers yet."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from penanda.model.claim import Claim, ClaimSpan
from penanda.model.reporting_word import DEFAULT_REPORTING_WORDS
from penanda.proposing.cues import Lexicon
from penanda.proposing.open_clauses import Claimed, open_clauses_before, open_clauses_behind, place_of

LEXICON = Lexicon(DEFAULT_REPORTING_WORDS)
TEXT = (
    "KOTA SERI: Jeti akan siap bulan depan, kata Azlan.\n\n"
    "Hujan lebat turun di sini. Bilakah jeti siap?\n\n"
    "“The water,” Lim told reporters, “has never been warm.” Lim said the Lab had told him that oxygen fell."
)
JETTY, RAIN, WATER = (
    "Jeti akan siap bulan depan",
    "Hujan lebat turun di sini",
    "The water … has never been warm",
)
TOLD, FELL = "the Lab had told him that oxygen fell", "oxygen fell"
ALL = [JETTY, RAIN, WATER, TOLD, FELL]


def words(pieces):
    return " … ".join(TEXT[start:end] for start, end in pieces)


def claim(*pieces):
    spans = tuple(
        ClaimSpan(str(at), "content", TEXT.index(piece), TEXT.index(piece) + len(piece), piece)
        for at, piece in enumerate(pieces)
    )
    unset = dict.fromkeys(Claim.__struct_fields__)
    return Claim(**{**unset, "spans": spans, "about_entity_ids": (), "evidence": ()})


def behind(at=0, claims=(), text=TEXT):
    found = open_clauses_behind(text, at, LEXICON, (), Claimed(text, claims))
    return [pieces for pieces in found if pieces is not None]


def before(at, claims=(), text=TEXT):
    found = open_clauses_before(text, at, LEXICON, (), Claimed(text, claims))
    return [pieces for pieces in found if pieces is not None]


def test_every_clause_comes_in_order_an_outer_one_first_and_no_question() -> None:
    assert [words(pieces) for pieces in behind()] == ALL


def test_backward_it_is_the_same_way() -> None:
    assert [words(pieces) for pieces in before(len(TEXT))] == ALL[::-1]


def test_the_walk_begins_with_the_clause_at_the_place() -> None:
    assert words(behind(TEXT.index("turun"))[0]) == RAIN
    assert words(before(TEXT.index("turun"))[0]) == RAIN


@pytest.mark.parametrize(
    ("claimed", "left"),
    [
        ([RAIN], [JETTY, WATER, TOLD, FELL]),
        (["The water", "has never been warm"], [JETTY, RAIN, TOLD, FELL]),
        ([TOLD], [JETTY, RAIN, WATER, FELL]),  # what is said inside it is a claim of its own
        (["Hujan lebat turun"], [JETTY, WATER, TOLD, FELL]),  # drawn by hand
        (["Hujan"], ALL[:1] + ALL[2:]),
        (["Azlan"], ALL),
    ],
)
def test_what_is_claimed_is_left_out(claimed, left) -> None:
    claims = [claim(*claimed)] if "The water" in claimed else [claim(one) for one in claimed]
    assert [words(pieces) for pieces in behind(claims=claims)] == left


def test_a_caption_that_is_repeated_is_left_out_where_it_is_claimed_once() -> None:
    text = "Jeti ditutup kepada orang ramai.\n\nHujan turun.\n\nJeti ditutup kepada orang ramai.\n"
    first, *_ = behind(text=text)
    spans = (ClaimSpan("1", "content", *first[0], text[slice(*first[0])]),)
    unset = dict.fromkeys(Claim.__struct_fields__)
    once = Claim(**{**unset, "spans": spans, "about_entity_ids": (), "evidence": ()})
    found = [text[slice(*pieces[0])] for pieces in behind(claims=[once], text=text)]
    assert found == ["Hujan turun"]


def test_a_long_paragraph_is_walked_to_its_end_without_a_clause_cut_off() -> None:
    text = " ".join(f"Bot nombor {number} tiba di jeti itu pada waktu pagi." for number in range(400))
    there, back = behind(text=text), before(len(text), text=text)
    assert [text[slice(*pieces[0])] for pieces in there] == text.removesuffix(".").split(". ")
    assert back == there[::-1]


@given(st.text(alphabet=st.sampled_from('ab .,"“”\n?kata said Azlan:'), max_size=200), st.integers(0, 200))
def test_any_text_is_walked_to_its_end(text, at) -> None:
    at = min(at, len(text))
    places = [place_of(pieces) for pieces in behind(at, text=text)]
    assert all(start < -end for start, end in places)
    assert all(pieces[0][0] < at for pieces in before(at, text=text))
