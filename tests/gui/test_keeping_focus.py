"""What had the focus and is hidden gives it to the text, where letters are keys."""

from __future__ import annotations

import pytest
from hands import Hands

from penanda.edits import articles
from penanda.readers.registry import read
from penanda.readers.source import source_of_text


@pytest.fixture
def in_the_card(hands: Hands) -> Hands:
    """The card of a claim that was just made has the focus."""
    hands.select("Putrajaya has yet")
    hands.press("C")
    hands.settle()
    hands.press("Ctrl+Return")
    assert hands.parts.card.claimant.hasFocus()
    return hands


def test_a_panel_that_is_hidden_leaves_the_keys_to_the_text(in_the_card: Hands) -> None:
    in_the_card.press("F9")
    assert in_the_card.view.hasFocus()


def test_a_card_without_a_claim_leaves_the_keys_to_the_text(in_the_card: Hands) -> None:
    in_the_card.press("Ctrl+Z")
    in_the_card.wait(in_the_card.view.hasFocus)


def test_in_another_article_what_is_typed_on_does_not_become_its_title(in_the_card: Hands) -> None:
    hands = in_the_card
    before, source = hands.text, source_of_text("Nothing is marked in this.", "bare.txt")
    hands.session.run(articles.add, source, read(source))
    hands.settle()
    while hands.text in (before, ""):
        hands.press("Ctrl+PgDown")
    hands.wait(hands.view.hasFocus)


def test_evidence_that_is_undone_leaves_the_keys_to_its_panel(in_the_card: Hands) -> None:
    in_the_card.press("Ctrl+Shift+V")
    in_the_card.settle()
    in_the_card.press("Ctrl+Z")
    in_the_card.settle()
    focus = in_the_card.window.focusWidget()
    assert in_the_card.parts.panels["claims"].isAncestorOf(focus)
