"""Undo and redo in the article: what the next key acts on."""

from __future__ import annotations

import pytest
from hands import Hands

INNER, OUTER = "outside", "outside the station"


@pytest.fixture
def tagged(hands: Hands) -> Hands:
    """A mention inside another, tagged by key; the caret stands where both begin."""
    for words, label in ((OUTER, "3"), (INNER, "1")):
        hands.select(words)
        hands.press(label)
        hands.settle()
    hands.view.place_caret(hands.find(OUTER)[0])
    return hands


def labels(hands: Hands, words: str) -> list[str]:
    return [mention["label"] for mention in hands.mentions_at(hands.find(words))]


@pytest.mark.parametrize("keys", [("Delete", "Ctrl+Z"), ("4", "Ctrl+Z", "Ctrl+Shift+Z")])
def test_the_mark_that_came_back_at_the_caret_is_selected(tagged: Hands, keys: tuple[str, ...]) -> None:
    tagged.press("O")
    for key in keys:
        tagged.press(key)
        tagged.settle()
    assert tagged.selected() == OUTER
    tagged.press("Delete")
    assert labels(tagged, OUTER) == []
    assert labels(tagged, INNER) == ["PERSON"]


def test_where_what_was_made_is_undone_the_mark_around_it_is_selected(tagged: Hands) -> None:
    tagged.press("Ctrl+Z")
    tagged.settle()
    assert labels(tagged, INNER) == []
    assert tagged.selected() == OUTER
