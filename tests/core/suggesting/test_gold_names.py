"""What is suggested in the gold texts of names: how much of it is right, and how much of the gold it is."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from penanda.suggesting.suggestions import suggested

FOLDER = Path(__file__).parents[3] / "benchmarks" / "gold" / "names"
LABELS = dict(
    zip(
        "POGLNREWDQ",
        "PERSON ORG GPE LOC NORP ROLE EVENT LAW DATE QUANTITY".split(),
        strict=True,
    )
)
# Of a hundred. What is left are names that no word tells apart: clubs, papers, parties in one plain word.
LEAST_RIGHT = 90
LEAST_FOUND = 85

Mark = tuple[int, int, str]


def marked(source: str) -> tuple[str, set[Mark]]:
    """The text of a gold file without its braces, and its marks."""
    text, marks, opened = "", set(), []
    at = 0
    while at < len(source):
        if source[at] == "{":
            opened.append((len(text), LABELS[source[at + 1]]))
            at += 3
            continue
        if source[at] == "}":
            start, label = opened.pop()
            marks.add((start, len(text), label))
        else:
            text += source[at]
        at += 1
    assert not opened
    return text, marks


def counted() -> tuple[Counter[str], Counter[str], Counter[str]]:
    """The marks of the gold, those that are suggested, and those that are both, by label."""
    gold, given, right = Counter[str](), Counter[str](), Counter[str]()
    for path in sorted(FOLDER.glob("*.txt")):
        text, marks = marked(path.read_text("utf-8"))
        every = suggested(text)
        found = {
            (one.start, one.end, one.label) for one in every if one.kind == "name" or one.source == "role"
        }
        gold.update(label for *_, label in marks)
        given.update(label for *_, label in found)
        right.update(label for *_, label in marks & found)
    return gold, given, right


def test_what_is_suggested_in_the_gold_texts_is_mostly_right_and_mostly_all_of_it() -> None:
    gold, given, right = counted()
    assert right.total() >= 0.95 * given.total()
    assert right.total() >= 0.95 * gold.total()


@pytest.mark.parametrize("label", LABELS.values())
def test_each_label_is_mostly_right_and_mostly_found(label: str) -> None:
    gold, given, right = (count[label] for count in counted())
    assert gold >= 10
    assert right * 100 >= LEAST_RIGHT * given
    assert right * 100 >= LEAST_FOUND * gold
