"""What another language finds under the hands, and leaves there: a held label, a clause that is shown."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from penanda_gui.claim_proposals.claiming import Claiming
from penanda_gui.claim_proposals.stages import Candidate
from penanda_gui.holding import Holding

PLACE = "Putrajaya"


def change_language(hands, language="ms"):
    """As the menu does it."""
    hands.run(f"language.{language}")
    hands.wait_until_active()


def select_by_key(hands, words):
    """Select words, and let go of Shift."""
    hands.select(words)
    QTest.keyRelease(hands.view, Qt.Key.Key_Shift)
    hands.settle()


def test_a_held_label_is_held_on(hands):
    hands.caret_to(PLACE)
    hands.press("L", "3")
    change_language(hands)
    assert hands.window.features[Holding].label == "GPE"
    assert hands.parts.status.prompt.text().startswith("Negara atau bandar ditahan")
    select_by_key(hands, PLACE)
    assert (PLACE, "GPE") in hands.mentions()
    hands.press("Esc")
    assert hands.window.features[Holding].label is None


def test_the_digit_of_the_label_to_hold_is_still_awaited(hands):
    hands.caret_to(PLACE)
    hands.press("L")
    change_language(hands)
    hands.press("3")
    assert hands.window.features[Holding].label == "GPE"


def test_no_label_is_held_that_was_not(hands):
    change_language(hands)
    assert hands.window.features[Holding].label is None


@pytest.mark.parametrize("answer", ["", "Backspace"])
def test_a_clause_that_is_shown_stays_with_its_answer(hands, answer):
    hands.view.setFocus()
    hands.view.place_caret(0)
    hands.press("J", *filter(None, [answer]))
    shown = hands.window.features[Claiming].stage
    assert isinstance(shown, Candidate)
    assert shown.answered is bool(answer)
    caret = hands.view.caret
    change_language(hands)
    assert hands.window.features[Claiming].stage == shown
    assert hands.view.caret == caret
    hands.wait(lambda: "klausa seterusnya" in hands.hint)
    before = len(hands.article()["claims"])
    hands.press("C")
    hands.settle()
    assert len(hands.article()["claims"]) == before + 1


def test_a_clause_that_was_left_is_not_shown_again(hands):
    hands.view.setFocus()
    hands.press("J", "Esc")
    change_language(hands)
    assert hands.window.features[Claiming].stage is None
