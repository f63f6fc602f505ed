from hypothesis import given
from hypothesis import strategies as st

from penanda.marks import Marks
from penanda_gui.article.overview_rows import MOST_LEVEL, OverviewRows, stretches


def filled(marks, height, length):
    rows = OverviewRows(height, length)
    for _ in rows.fill(marks):
        pass
    return rows


@given(st.integers(1, 50), st.integers(1, 300))
def test_every_character_lies_in_the_row_that_shows_it(height, length):
    rows = OverviewRows(height, length)
    for offset in range(length):
        start, end = rows.text_of(rows.row_of(offset))
        assert start <= offset < end


def test_marked_rows_are_those_of_the_marked_words(mention, claim):
    rows = filled(Marks([mention(10, 20)], [claim("c", (50, 60), (80, 90))]), 10, 100)
    assert [row for row in range(10) if rows.mentions[row]] == [1]
    assert [row for row in range(10) if rows.claims[row]] == [5, 8]
    assert not any(rows.to_check)


def test_claims_to_check_are_told_apart(claim):
    rows = filled(
        Marks([], [claim("a", (0, 10), worth="check"), claim("b", (50, 60), worth="minor")]), 10, 100
    )
    assert list(rows.to_check) == [1] + 9 * [0]


def test_the_level_tells_how_much_of_a_row_is_marked(mention):
    marks = Marks([mention(0, 1), mention(100, 150), mention(200, 290)])
    assert list(filled(marks, 3, 300).mentions) == [1, 2, MOST_LEVEL]


def test_a_text_shorter_than_the_strip_fills_it(mention):
    rows = filled(Marks([mention(1, 2)]), 9, 3)
    assert [row for row in range(9) if rows.mentions[row]] == [3, 4, 5]


def test_an_empty_text_has_empty_rows():
    assert not any(filled(Marks(), 5, 0).mentions)


def test_stretches_join_rows_of_one_level():
    assert list(stretches(bytearray([0, 1, 1, 2, 0, 0, 3]))) == [(1, 2, 1), (3, 1, 2), (6, 1, 3)]


class Asked(Marks):
    """Marks that keep which stretches of the text were asked for, and how many pieces were found there."""

    def __init__(self, mentions):
        super().__init__(mentions)
        self.stretches, self.found = [], []

    def touching(self, start, end):
        pieces = super().touching(start, end)
        self.stretches.append((start, end))
        self.found.append(len(pieces))
        return pieces


def test_of_a_hundred_thousand_marks_each_step_looks_at_those_of_its_row_alone(mention):
    height, length = 800, 5_000_000
    marks = Asked(mention(start, start + 8) for start in range(0, length, 50))
    for step, _ in enumerate(OverviewRows(height, length).fill(marks), start=1):
        assert len(marks.stretches) == step
    assert marks.stretches == [(row * 6_250, (row + 1) * 6_250) for row in range(height)]
    assert max(marks.found) <= 6_250 // 50 + 1
