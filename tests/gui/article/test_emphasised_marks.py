import pytest

from penanda.marks import MarkRef, Marks
from penanda_gui.article.emphasised_marks import EmphasisedMarks, marks_at

OUTER, INNER, CLAIM = MarkRef("mention", "m0-10"), MarkRef("mention", "m4-8"), MarkRef("claim", "c")


@pytest.fixture
def marks(mention, claim):
    return Marks([mention(0, 10), mention(4, 8)], [claim("c", (0, 20), (30, 40), cue=(22, 25))])


def test_the_smallest_mark_comes_first(marks):
    assert marks_at(marks, 5) == [INNER, OUTER, CLAIM]


def test_a_caret_at_the_end_of_words_still_touches_them(marks):
    assert marks_at(marks, 8) == [OUTER, CLAIM, INNER]
    assert marks_at(marks, 20) == [CLAIM]


def test_a_claim_is_not_met_in_its_gap_or_at_its_cue(marks):
    assert marks_at(marks, 23) == []


def test_going_outward_ends_at_the_first_again(marks):
    emphasised = EmphasisedMarks()
    emphasised.show(marks)
    refs = marks_at(marks, 5)
    walked = []
    for _ in range(4):
        emphasised.select(emphasised.outward(refs))
        walked.append(emphasised.selected)
    assert walked == [INNER, OUTER, CLAIM, INNER]


def test_the_claim_around_a_selected_mention_is_current_and_stays_so_outside(marks):
    emphasised = EmphasisedMarks()
    emphasised.show(marks)
    emphasised.stand_in(marks_at(marks, 5), INNER)
    assert emphasised.current_claim == "c"
    emphasised.stand_in([], None)
    assert (emphasised.selected, emphasised.current_claim) == (None, "c")


def test_marks_that_are_removed_no_longer_stand_out(marks):
    emphasised = EmphasisedMarks()
    emphasised.show(marks)
    emphasised.select(CLAIM)
    marks.drop(CLAIM)
    emphasised.drop_missing()
    assert (emphasised.selected, emphasised.current_claim) == (None, None)


def test_the_edges_that_move_are_those_of_the_piece_at_the_caret(marks):
    emphasised = EmphasisedMarks()
    emphasised.show(marks)
    emphasised.select(CLAIM)
    assert emphasised.edited_piece(35)[:2] == (30, 40)
    assert emphasised.edited_piece(50)[:2] == (0, 20)
