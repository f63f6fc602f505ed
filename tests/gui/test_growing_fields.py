"""A field of some lines grows with what is typed into it, up to a calm height, and stays in sight."""

from __future__ import annotations

import pytest
from claim_desk_hands import AtTheClaimDesk
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from test_claims_by_key import LATER, card, claim

from penanda.marks import MarkRef

__all__ = ["card", "claim"]


def type_lines(hands, number):
    for line in range(number):
        hands.type(f"Line {line}")
        hands.press("Return")
    hands.type("The end")
    hands.settle()


def shows_all(field):
    """Whether no line of a field is hidden, and none is left free but those it has when it is empty."""
    lines = field.document().lineCount() if field.document().blockCount() else 0
    line = field.fontMetrics().lineSpacing()
    return 0 <= field.viewport().height() - max(lines, 2) * line < 2 * line


def stands_in(area, field):
    top = field.mapTo(area.viewport(), QPoint(0, 0)).y()
    return top >= 0 and top + field.height() <= area.viewport().height()


def test_a_note_grows_with_its_lines_and_stays_in_sight(hands, claim, card):
    card.judged.note.setFocus()
    heights = []
    for _ in range(4):
        heights.append(card.judged.note.height())
        hands.type("Ask")
        hands.press("Return")
        hands.settle()
    assert heights[0] == heights[1] < heights[2] < heights[3]
    assert shows_all(card.judged.note)
    assert not card.judged.note.verticalScrollBar().isVisible()
    assert stands_in(card, card.judged.note)
    hands.press("Ctrl+A", "Delete")
    hands.settle()
    assert card.judged.note.height() == heights[0]


def test_it_grows_no_more_at_a_calm_height_and_scrolls(hands, claim, card):
    card.judged.note.setFocus()
    type_lines(hands, 10)
    height = card.judged.note.height()
    assert height < 8 * card.judged.note.fontMetrics().lineSpacing()
    assert card.judged.note.verticalScrollBar().isVisible()
    assert card.judged.note.cursorRect().bottom() < card.judged.note.viewport().height()
    type_lines(hands, 10)
    assert card.judged.note.height() == height
    assert stands_in(card, card.judged.note)


def test_words_that_wrap_are_lines_too(hands, claim, card):
    card.judged.note.setFocus()
    before = card.judged.note.height()
    hands.type("words that wrap in the field " * 6)
    hands.settle()
    assert card.judged.note.height() > before
    assert shows_all(card.judged.note)
    tall = card.judged.note.height()
    hands.window.resizeDocks([hands.parts.panels["claims"]], [520], Qt.Orientation.Horizontal)
    hands.settle()
    hands.wait(lambda: card.judged.note.height() < tall)
    assert shows_all(card.judged.note)


def test_a_longer_note_of_another_claim_is_shown_whole(hands, claim, card):
    card.judged.note.setFocus()
    before = card.judged.note.height()
    type_lines(hands, 3)
    hands.select(LATER)
    hands.press("C")
    hands.settle()
    hands.wait(lambda: card.judged.note.toPlainText() == "")
    assert card.judged.note.height() == before
    hands.click_text("Sea bass made up")
    hands.wait(lambda: card.judged.note.toPlainText().endswith("The end"))
    hands.wait(lambda: card.judged.note.height() > before)
    assert shows_all(card.judged.note)


def test_a_summary_in_the_midst_of_the_card_stays_in_sight_letter_by_letter(hands, claim, card):
    card.judged.summary.setFocus()
    hands.settle()
    for word in ("words that wrap in the field " * 6).split():
        hands.type(f"{word} ")
        hands.settle()
        assert stands_in(card, card.judged.summary), word


@pytest.mark.parametrize("name", ["note", "summary"])
def test_it_grows_at_the_claim_desk_too(hands, claim, name):
    desk = AtTheClaimDesk(hands)
    judgement = desk.window.judgement
    field = getattr(judgement.judged, name)
    field.setFocus()
    before = field.height()
    type_lines(hands, 3)
    desk.quiet()
    hands.wait(lambda: field.height() > before)
    assert shows_all(field)
    assert stands_in(judgement, field)
    hands.press("Esc")
    desk.leave()


def test_a_card_has_its_full_height_as_soon_as_it_shows(hands):
    shown, claim_id = hands.parts.card, next(iter(hands.window.desk.marks.claims))
    hands.window.desk.select(MarkRef("claim", claim_id))
    while shown.claim_id != claim_id:
        QApplication.processEvents()
    form = shown.form
    assert form.height() >= form.layout().totalHeightForWidth(form.width()) > shown.height()
    assert shown.judged.directness.height() >= shown.judged.directness.minimumSizeHint().height()
