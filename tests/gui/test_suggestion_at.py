"""Which suggestion a caret stands in, also where there are very many."""

import pytest

from penanda.marks import MarkRef, Marks
from penanda.suggesting.suggestion import Suggestion
from penanda_gui.suggestion_at import suggestion_at


def one(start, end):
    return Suggestion(start, end, "x" * (end - start), "PERSON", "name", "guess")


MANY = tuple(part for at in range(0, 200_000, 50) for part in (one(at, at + 20), one(at + 5, at + 9)))


@pytest.mark.parametrize(
    ("caret", "found"),
    [(0, (0, 20)), (7, (0, 20)), (19, (0, 20)), (20, None), (49, None), (150_006, (150_000, 150_020))],
)
def test_it_is_the_outermost_whose_words_go_on_behind_the_caret(caret, found):
    there = suggestion_at(MANY, caret, Marks(), None)
    assert (there and (there.start, there.end)) == found


def test_a_mention_that_is_selected_comes_first():
    assert suggestion_at(MANY, 7, Marks(), MarkRef("mention", "m")) is None
