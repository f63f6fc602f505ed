"""A question about a claim says which one: its words stand over the answers."""

from __future__ import annotations

from pathlib import Path

import pytest
from claim_desk_hands import AtTheClaimDesk
from hands import Hands
from PySide6.QtWidgets import QLabel

from penanda.edits import proposed_claims

CLAIM = "This is not nature"


def asked(hands: Hands) -> str:
    """What stands over the answers, which is also what a screen reader says of the field."""
    picker = hands.picker()
    over = picker.findChildren(QLabel)[0]
    assert over.isVisible()
    assert over.text() == picker.search.accessibleDescription()
    assert over.height() >= over.heightForWidth(over.width())
    return over.text()


@pytest.mark.parametrize("key", ["W", "Shift+B", "I"])
def test_the_words_of_the_selected_claim_stand_over_the_question(hands: Hands, key: str) -> None:
    hands.click_text(CLAIM)
    words = hands.selected()
    assert words is not None
    hands.press(key)
    assert asked(hands) == f"“{words}”"


def test_the_clause_that_is_shown_stands_over_the_question_who_says_it(hands: Hands) -> None:
    hands.view.place_caret(0)
    hands.view.setFocus()
    hands.press("J")
    hands.wait(lambda: hands.view.proposed.clause)
    ((start, end),) = hands.view.proposed.clause
    hands.press("W")
    assert asked(hands) == f"“{hands.text[start:end]}”"


def test_long_words_are_cut_at_a_word_and_what_looks_like_markup_is_shown_as_it_is(
    hands: Hands, tmp_path: Path
) -> None:
    path = tmp_path / "long.txt"
    path.write_text("Jeti <b>runtuh</b> semalam\nkerana " + "hujan lebat " * 40 + "turun.", encoding="utf-8")
    hands.window.open_paths([path])
    hands.wait(lambda: hands.text.startswith("Jeti"))
    hands.session.run(proposed_claims.make, hands.window.desk.article_id, [(0, len(hands.text))], "check")
    hands.settle()
    hands.click_text("Jeti")
    hands.wait(lambda: hands.window.desk.current_claim)
    hands.press("W")
    said = asked(hands)
    assert said.startswith("“Jeti <b>runtuh</b> semalam kerana hujan lebat")
    assert said.endswith(("hujan…”", "lebat…”"))
    assert len(said) < 170


def test_at_the_desk_the_words_of_one_claim_are_said_and_of_several_how_many_they_are(hands: Hands) -> None:
    desk = AtTheClaimDesk(hands)
    desk.to(CLAIM)
    words = desk.table.current.words
    for key, title in (("W", "Who says it?"), ("S", "Status of the check"), ("R", "Rating")):
        hands.press(key)
        assert hands.picker().windowTitle() == title
        assert asked(hands) == f"“{words}”"
        hands.press("Esc")
    for button in (desk.window.context.addressee, desk.window.context.add_about, desk.window.context.around):
        hands.click(button)
        assert asked(hands) == f"“{words}”"
        hands.press("Esc")
    desk.table.setFocus()
    hands.press("Ctrl+A", "W")
    assert asked(hands) == f"Claims: {desk.table.claims.rowCount()}"
    hands.press("Esc")
    desk.leave()
