"""Finding words in a text, in slices between other events."""

import pytest
from PySide6.QtCore import QObject

from penanda.text.search import Search
from penanda_gui import slices
from penanda_gui.article import finder as finder_module
from penanda_gui.article.finder import Finder


@pytest.fixture
def finder(qapp):
    parent = QObject()
    yield Finder(parent)
    parent.deleteLater()


def found(qtbot, finder, words, text, near=0):
    finder.look_for(words, text, near)
    qtbot.waitUntil(lambda: not finder.searching)
    return [finder.hits.span(number) for number in range(len(finder.hits))]


def test_every_hit_is_found_across_the_stretches_of_a_long_text(qtbot, finder):
    text = "harga beras " * 20_000
    spans = found(qtbot, finder, "BERAS harga", text)
    assert spans == [(start, start + 11) for start in range(6, 12 * 19_999, 24 // 2)]


def test_hits_across_a_seam_of_the_search_do_not_overlap(qtbot, finder):
    assert found(qtbot, finder, "aaa", "a" * 60_000) == [(start, start + 3) for start in range(0, 60_000, 3)]


def test_the_hit_that_is_meant_is_the_first_from_the_place_on(qtbot, finder):
    found(qtbot, finder, "a", "a b a b a", near=1)
    assert finder.hits.current_span == (4, 5)


def test_after_the_last_hit_comes_the_first(qtbot, finder):
    found(qtbot, finder, "a", "a b a", near=5)
    assert finder.hits.current_span == (0, 1)
    meant = []
    for by in (1, 1, -1, -1):
        finder.step(by)
        meant.append(finder.hits.current)
    assert meant == [1, 0, 1, 0]


def test_going_on_from_a_place_means_the_nearest_hit_in_that_direction(qtbot, finder):
    found(qtbot, finder, "a", "a b a b a")
    meant = []
    for start, end, by in ((4, 5, 1), (4, 5, -1), (9, 9, 1), (0, 0, -1)):
        finder.step_from(start, end, by)
        meant.append(finder.hits.current_span)
    assert meant == [(8, 9), (0, 1), (0, 1), (8, 9)]


def test_what_is_looked_for_anew_replaces_what_was_found(qtbot, finder):
    finder.look_for("a", "a" * 1_000_000, 0)
    assert found(qtbot, finder, "b", "aab") == [(2, 3)]


def test_nothing_is_found_of_nothing(qtbot, finder):
    assert found(qtbot, finder, " ", "a b") == []
    finder.step(1)
    assert finder.hits.current_span is None


def test_hits_between_two_places_are_those_that_share_a_character_with_them(qtbot, finder):
    found(qtbot, finder, "ab", "ab ab ab")
    assert list(finder.hits.between(1, 4)) == [0, 1]
    assert list(finder.hits.between(2, 3)) == []


def test_a_million_characters_are_searched_a_little_at_a_time_with_the_window_in_between(finder, monkeypatch):
    """However often the words are there; of a clock on which each stretch takes a millisecond."""
    stretches, now = [], [0.0]

    class Recorded(Search):
        def hits(self, text, start, end):
            stretches.append((start, end))
            now[0] += 0.001
            return super().hits(text, start, end)

    monkeypatch.setattr(finder_module, "Search", Recorded)
    monkeypatch.setattr(slices, "perf_counter", lambda: now[0])
    text = "kata lagi " * 100_000
    finder.look_for("a", text, 0)
    assert stretches == []
    while finder.searching:
        before = len(stretches)
        finder._slices._go_on()
        assert len(stretches) - before <= 10
    assert len(finder.hits) == 300_000
    assert all(end - start <= 4_000 for start, end in stretches)
    assert [start for start, _ in stretches[1:]] == [end for _, end in stretches[:-1]]
    assert (stretches[0][0], stretches[-1][1]) == (0, len(text))
