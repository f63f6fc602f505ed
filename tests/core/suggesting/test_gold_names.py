"""What is suggested in the gold texts of names: how much of it is right, and how much of the gold it is."""

from __future__ import annotations

from collections import Counter

import pytest
from gold_texts import LABELS, gold_texts

from penanda.suggesting.suggestions import suggested

# Of a hundred. What is left are names that no word tells apart: clubs, papers, parties in one plain word.
LEAST_RIGHT = 90
LEAST_FOUND = 85


Counts = tuple[Counter[str], Counter[str], Counter[str]]


@pytest.fixture(scope="module")
def counted() -> Counts:
    """The marks of the gold, those that are suggested, and those that are both, by label."""
    gold, given, right = Counter[str](), Counter[str](), Counter[str]()
    for text, marks, _ in gold_texts():
        every = suggested(text)
        found = {
            (one.start, one.end, one.label) for one in every if one.kind == "name" or one.source == "role"
        }
        gold.update(label for *_, label in marks)
        given.update(label for *_, label in found)
        right.update(label for *_, label in marks & found)
    return gold, given, right


def test_what_is_suggested_in_the_gold_texts_is_mostly_right_and_mostly_all_of_it(counted: Counts) -> None:
    gold, given, right = counted
    assert right.total() >= 0.95 * given.total()
    assert right.total() >= 0.95 * gold.total()


@pytest.mark.parametrize("label", LABELS.values())
def test_each_label_is_mostly_right_and_mostly_found(label: str, counted: Counts) -> None:
    gold, given, right = (count[label] for count in counted)
    assert gold >= 10
    assert right * 100 >= LEAST_RIGHT * given
    assert right * 100 >= LEAST_FOUND * gold
