"""Which names may be of one person or body: titles, patronymics, articles, spellings, initials, letters."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from penanda.model.entity import Entity
from penanda.names.folding import CHILD_OF
from penanda.names.matching import PART, best, person_key, score
from penanda.names.titles import SECOND_WORDS, TITLES


def entity(name: str, *aliases: str, type_: str = "PERSON", id_: str = "") -> Entity:
    return Entity(id_ or name, name, type_, aliases, None, None)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Datuk Seri Azlan bin Rahim", "Azlan Rahim"),
        ("Dato’ Sri Najwa binti Karim", "Dato' Sri Najwa Karim"),
        ("YAB Tan Sri Dr. Hj. Zaki b. Musa", "Zaki Musa"),
        ("Prof. Madya Dr Lina Wahab", "Lina Wahab"),
        ("Yang Amat Berhormat Tun Zaki Musa", "Zaki Musa"),
        ("Hajah Rokiah bte Daud", "Rokiah Daud"),
        ("Saravanan a/l Murugan", "Saravanan Murugan"),
        ("Priya A/P Raman", "Priya Raman"),
        ("Nabil al-Qurtas", "Nabil Qurtas"),
        ("Nabil el-Qurtas", "Nabil Al Qurtas"),
        ("Samir as-Sabah", "Samir Sabah"),
        ("Abd Rahman Yusof", "Abdul Rahman bin Yusof"),
        ("Abdulrahman Yusof", "Abdel-Rahman Yusof"),
        ("Datuk Abdul", "Abdul"),
        ("Mohd Faiz", "Muhammad Faiz"),
        ("Noor Aini", "Nur Aini"),
        ("TAN SRI LIM BOON HOCK", "Lim Boon Hock"),
        ("Inspektor Jeneral Zaki Musa", "Zaki Musa"),
        ("José Núñez", "Jose Nunez"),
    ],
)
def test_the_same_name_is_known_through_all_it_can_be_written_with(one: str, other: str) -> None:
    assert score(one, other) == score(other, one) == 1.0


@pytest.mark.parametrize(
    ("words", "name", "expected"),
    [
        ("Syarifah Aini", "Sharifah Aini", 0.95),
        ("Faiz Omar", "Mohd Faiz bin Omar", 0.95),
        ("Razaleigh Hamzah", "Tengku Razaleigh Hamzah", 0.95),
        ("Rahman Yusof", "Abdul Rahman Yusof", 0.95),
        ("Lim Wei Lun", "Lim Wei-lun", 0.95),
        ("Norazlan Musa", "Nor Azlan Musa", 0.95),
        ("Rahman", "Abdul Rahman Yusof", 0.9),
        ("Anwar", "Datuk Seri Anwar Ibrahim", 0.9),
        ("Faiz", "Mohd Faiz bin Omar", 0.9),
        ("Lim", "Tan Sri Lim Boon Hock", 0.9),
        ("Saravanan", "M. Saravanan a/l Murugan", 0.9),
        ("Saravanan", "Datuk M Saravanan a/l Murugan", 0.9),
        ("Bhavani", "K.S. Bhavani a/p Maniam", 0.9),
        ("M. Saravanan a/l Murugan", "Saravanan", 0.89),
        ("Murugan", "M. Saravanan a/l Murugan", 0.85),
        ("Haniyeh", "Ismail Haniyeh", 0.85),
        ("Boon", "Lim Boon Hock", 0.8),
        ("A. Ibrahim", "Anwar Ibrahim", 0.75),
        ("S.M. Salleh", "Syed Mohd Salleh", 0.75),
        ("M. Saravanan", "Saravanan a/l Murugan", 0.75),
        ("Saravanan Murugan", "M. Saravanan", 0.74),
        ("Michelle Ng Mei Sze", "Ng Mei Sze Michelle", 0.72),
        ("Michelle Ng", "Ng Mei Sze Michelle", 0.72),
        ("Jae-won Park", "Park Jae-won", 0.72),
        ("Ibrahim Ali", "Ali Ibrahim", 0.0),
        ("Tan", "Tan Sri Lim Boon Hock", 0.0),
        ("Abdul", "Abdullah", 0.0),
        ("Seri", "Datuk Seri Anwar Ibrahim", 0.0),
        ("Rashid Ali", "Zaki Musa", 0.0),
        ("A. Ibrahim", "Zaki Ibrahim", 0.0),
    ],
)
def test_each_rule_has_its_score(words: str, name: str, expected: float) -> None:
    assert score(words, name) == expected


def test_the_longer_name_matches_the_shorter_a_little_less() -> None:
    assert score("Datuk Seri Anwar Ibrahim", "Anwar") == pytest.approx(0.89)


@pytest.mark.parametrize(
    ("words", "name", "expected"),
    [
        ("KKM", "Kementerian Kesihatan Malaysia", 0.7),
        ("Kementerian Belia dan Sukan", "KBS", 0.7),
        ("P.B.B.", "Pertubuhan Bangsa Bersatu", 0.7),
        ("the Semarak District Council", "Semarak District Council", 1.0),
        ("Lautan Kirana Timur", "Lautan Kirana Timur Sdn. Bhd.", 1.0),
        ("PH", "Pakatan Harapan", 0.7),
        ("ZACC", "Zorak Anti-Corruption Commission", 0.7),
        ("PBB", "Pertubuhan Bangsa-Bangsa Bersatu", 0.7),
        ("KKM", "Kementerian Pertahanan Malaysia", 0.0),
    ],
)
def test_bodies_are_known_by_their_letters_and_without_legal_form(
    words: str, name: str, expected: float
) -> None:
    assert score(words, name, label="ORG") == expected


def test_what_somebody_is_called_in_quotes_may_be_left_out_or_stand_alone() -> None:
    lim = entity("Lim “Tiger” Boon Hock")
    found = [best(words, lim) for words in ("Lim Boon Hock", "Tiger", "Boon Hock", "Lim 'Tiger' Boon Hock")]
    assert [match.score for match in found if match is not None] == [1.0, 1.0, 0.85, 1.0]


def test_a_slip_of_the_pen_is_found_and_comes_last() -> None:
    assert 0 < score("Anwar Ibrahm", "Anwar Ibrahim") <= 0.6


def test_aliases_and_both_sides_of_an_at_sign_are_names() -> None:
    person = entity("Mohamad Zaki @ Jeki bin Musa", "Abang Zek")
    for words in ("Jeki Musa", "Muhammad Zaki", "Abang Zek"):
        match = best(words, person)
        assert match is not None
        assert match.score >= 0.95
    assert best("Rosli", person) is None


_WORD = st.text("abcdefghijklmnoprstuz", min_size=3, max_size=8).map(str.capitalize)
_PLAIN = st.lists(_WORD, min_size=1, max_size=4, unique=True).filter(
    lambda words: not {word.lower() for word in words} & (TITLES | SECOND_WORDS | CHILD_OF)
)


@given(_PLAIN, st.sampled_from(["Datuk Seri", "Tan Sri", "Dr", "Hajah", "YB"]))
def test_a_name_is_the_same_with_any_title(words: list[str], title: str) -> None:
    name = " ".join(words)
    assert score(f"{title} {name}", name) == 1.0


@given(st.text(max_size=30), st.text(max_size=30), st.sampled_from(["PERSON", "ORG"]))
def test_any_words_have_a_score_between_nothing_and_one(one: str, other: str, label: str) -> None:
    assert 0.0 <= score(one, other, label=label) <= 1.0
    assert score(one, one, label=label) == (1.0 if one.split() and score(one, one, label=label) else 0.0)


@given(_PLAIN)
def test_the_first_word_that_counts_of_a_name_offers_it(words: list[str]) -> None:
    name = " ".join(words)
    first = person_key(name)[0]
    assert score(first, name) >= 0.8


def test_those_of_other_initials_are_not_the_same() -> None:
    assert score("A. Ibrahim", "B. Ibrahim") < PART
    assert score("A. Ibrahim", "B. Ibrahim a/l Musa") < PART
