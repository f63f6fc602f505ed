"""Rows that can be taken away: Tab comes to them where they stand, and the focus stays among them."""

from __future__ import annotations

from claim_desk_hands import AtTheClaimDesk
from PySide6.QtWidgets import QApplication
from test_claims_by_key import card, claim, pieces
from test_quick_edits import about

__all__ = ["about", "card", "claim"]


def said_of_focus(hands):
    hands.settle()
    return QApplication.focusWidget().accessibleName()


def test_tab_goes_through_the_card_as_it_stands(hands, about, card):
    hands.select("Villagers plan")
    hands.press("A")
    hands.wait(lambda: len(card.spans.rows) == 2)
    card.claimant.setFocus()
    said = []
    for _ in range(12):
        hands.press("Tab")
        focus = QApplication.focusWidget()
        said.append(focus.accessibleName() or focus.text())
    crosses = [f"It is not about {name}" for name in about()]
    at = said.index(crosses[0])
    assert said[at : at + 3] == crosses
    assert said[at - 1] == card.judged.kind.accessibleName()
    assert said[at + 3] == card.ties.add.text()
    assert said[:2] == [f"Take “{words}” from the claim" for words in pieces(claim_now(hands, card))]


def claim_now(hands, card):
    claims = hands.article()["claims"]
    return next(one for one in claims if one["id"] == card.claim_id)


def test_one_after_the_other_is_taken_away_by_space(hands, about, card):
    card.judged.kind.setFocus()
    hands.press("Tab")
    for left in (2, 1, 0):
        assert said_of_focus(hands).startswith("It is not about")
        hands.press("Space")
        assert len(about()) == left
    hands.wait(card.ties.add.hasFocus)


def test_a_piece_that_is_taken_away_leaves_the_focus_in_the_card(hands, claim, card):
    for words in ("Villagers plan", "outside the station"):
        hands.select(words)
        hands.press("A")
        hands.settle()
    hands.wait(lambda: len(card.spans.rows) == 3)
    card.claimant.setFocus()
    hands.press("Tab", "Tab")
    assert said_of_focus(hands).startswith("Take “")
    second = pieces(claim_now(hands, card))[1]
    hands.press("Space")
    hands.settle()
    assert second not in pieces(claim_now(hands, card))
    assert said_of_focus(hands).startswith("Take “")
    hands.press("Space")
    hands.wait(lambda: card.isAncestorOf(QApplication.focusWidget()))


def test_one_after_the_other_is_taken_away_at_the_desk(hands, about):
    desk = AtTheClaimDesk(hands)
    page = desk.window.context
    page.about.buttons[0].setFocus()
    hands.press("Tab")
    for left in (2, 1, 0):
        assert said_of_focus(hands).startswith("It is not about")
        hands.press("Space")
        desk.quiet()
        assert len(about()) == left
    hands.wait(page.add_about.hasFocus)
    hands.press("Esc")
    desk.leave()
