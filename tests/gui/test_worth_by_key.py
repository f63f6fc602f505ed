"""What a claim is worth is chosen on its card as one of several: Tab comes to the one that is so now."""

from __future__ import annotations

import pytest
from claim_desk_hands import AtTheClaimDesk
from PySide6.QtWidgets import QApplication
from test_claims_by_key import card, claim

from penanda.edits import claims

__all__ = ["card", "claim"]


def said_of_focus():
    return QApplication.focusWidget().accessibleName()


@pytest.mark.parametrize(("key", "name"), [("C", "To check"), ("V", "Minor"), ("X", "Not checkable")])
def test_tab_comes_to_the_worth_that_is_saved_and_goes_on_behind_all(hands, claim, card, key, name):
    hands.press(key)
    hands.settle()
    card.claimant.setFocus()
    hands.press("Tab")
    assert said_of_focus() == name
    hands.press("Tab")
    assert card.judged.directness.hasFocus()
    hands.press("Shift+Tab")
    assert said_of_focus() == name


def test_the_arrows_choose_another_and_the_last_key_counts(hands, claim, card):
    card.claimant.setFocus()
    hands.press("Tab", "Right")
    assert claim()["check_worthiness"] == "minor"
    assert said_of_focus() == "Minor"
    hands.press("Right", "Right")
    assert claim()["check_worthiness"] == "not_checkable"
    hands.press("Left", "Left")
    assert claim()["check_worthiness"] == "check"


def test_at_the_claim_desk_tab_comes_to_the_worth_that_is_saved_too(hands, claim):
    hands.press("X")
    hands.settle()
    desk = AtTheClaimDesk(hands)
    judgement = desk.window.judgement
    judgement.judged.rating.setFocus()
    hands.press("Shift+Tab")
    assert said_of_focus() == "Not checkable"
    hands.press("Left")
    desk.quiet()
    assert claim()["check_worthiness"] == "minor"
    hands.press("Esc")
    desk.leave()


def test_a_claim_of_no_worth_yet_shows_none_and_the_first_is_come_to(hands, claim, card):
    hands.session.run(claims.change, claim()["id"], "check_worthiness", None)
    hands.settle()
    assert [button for button in card.judged.worths.of.values() if button.isChecked()] == []
    card.claimant.setFocus()
    hands.press("Tab")
    assert said_of_focus() == "To check"
    hands.press("Space")
    assert claim()["check_worthiness"] == "check"
