"""A search that nobody waits for any more ends soon; what is sought in parts is found as in one go."""

from __future__ import annotations

import sys
from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from penanda.project.suggested import KnownName
from penanda.stopping import Stopped, unless
from penanda.suggesting import dates, nominals, numbers
from penanda.suggesting.in_parts import find_in_parts
from penanda.suggesting.known import KnownNames
from penanda.suggesting.suggestions import suggested

_PATTERNS = (dates._ANY, numbers._ANY, nominals._NOMINAL, nominals._PRONOUN)
_WORDS = (
    "dua juta belas satu tahun hari Isnin, 12 Januari 2020 Jan. lalu 10.30 tengah malam mulai p.m. RM 3,000"
    " km setiap jam the menteri itu dia I'm Azlan Sept 5 - last week"
)
_TEXTS = {
    "with names": "Menteri Azlan berkata pada 12 Mei 2020, beras itu naik RM3. Dia ke Ipoh, kata Lina. ",
    "without any": "harga beras naik lagi, dan nelayan turun ke laut pada waktu pagi. ",
    "in one line": "Menteri berkata harga beras naik ",
}
_KNOWN = KnownNames([KnownName("Azlan", "PERSON", "1"), KnownName("Ipoh", "GPE", "2")])


@pytest.mark.parametrize("kind", _TEXTS)
def test_a_search_asks_all_the_time_whether_it_is_still_wanted(kind: str) -> None:
    calls, asked = 0, [0]

    def count(*_event: object) -> None:
        nonlocal calls
        calls += 1

    def stop() -> bool:
        asked.append(calls)
        return False

    text = _TEXTS[kind] * (30_000 // len(_TEXTS[kind]))
    sys.setprofile(count)  # how much is called in between is the same on every machine
    try:
        suggested(text, (), _KNOWN, stop=stop)
    finally:
        sys.setprofile(None)
    most = max(later - earlier for earlier, later in pairwise([*asked, calls]))
    assert most < calls / 12


@pytest.mark.parametrize("times", [1, 30, 1_000, 3_000])
def test_a_search_ends_when_it_is_told_to(times: int) -> None:
    left = times

    def stop() -> bool:
        nonlocal left
        left -= 1
        return left <= 0

    with pytest.raises(Stopped):
        suggested(_TEXTS["with names"] * 500, (), _KNOWN, stop=stop)
    assert left == 0


def test_what_is_gone_through_one_by_one_is_asked_about_one_by_one() -> None:
    seen: list[int] = []
    with pytest.raises(Stopped):
        seen.extend(unless(lambda: len(seen) == 3, range(9), every=1))
    assert seen == [0, 1, 2]


@given(
    words=st.lists(st.sampled_from([*_WORDS.split(), "\n"]), min_size=1, max_size=30),
    times=st.integers(1, 20),
    part=st.integers(150, 400),
)
@example(words=["dua", "juta"], times=40, part=200)
@example(words=["Isnin,", "12", "Januari", "2020", "lalu,", "10.30", "tengah", "malam"], times=20, part=200)
def test_in_parts_is_found_what_is_found_in_one_go(words: list[str], times: int, part: int) -> None:
    text = " ".join(words * times) + " tahun"
    for pattern in _PATTERNS:
        found = [one.span() for one in find_in_parts(pattern, text, part=part)]
        assert found == [one.span() for one in pattern.finditer(text)]
