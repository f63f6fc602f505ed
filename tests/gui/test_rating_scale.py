"""The rating scale is the user's: names, values, order; by key, and taken back."""

from __future__ import annotations

import pytest
from claim_desk_hands import AtTheClaimDesk
from test_typing_in_fields import impatient, pause

from penanda_gui.claim_desk.line_model import CLAIM
from penanda_gui.claim_desk.rating_scale import RatingScale

__all__ = ["impatient"]


def scale(hands):
    hands.settle()
    return [(one.names, one.review_value) for one in hands.session.read.tagset.ratings()]


@pytest.fixture
def dialog(hands):
    hands.run("edit_ratings")
    return hands.dialog(RatingScale)


def tab_to(hands, widget):
    for _ in range(80):
        if widget.hasFocus():
            return
        hands.press("Tab")
    raise AssertionError(widget.accessibleName())


@pytest.mark.parametrize("language", ["en", "ms"])
def test_titles_and_values_stand_on_one_line_in_full(hands, language):
    hands.application.change_language(language)
    hands.wait_until_active()
    hands.run("edit_ratings")
    dialog = hands.dialog(RatingScale)
    titles = [dialog._grid.itemAtPosition(0, column).widget() for column in range(3)]
    assert {title.height() // title.fontMetrics().height() for title in titles} == {1}
    for row in dialog.rows:
        for at in range(row.value.count()):
            row.value.setCurrentIndex(at)
            assert row.value.shown_text() == row.value.itemText(at)
    dialog.reject()
    hands.application._language.remove()


def test_a_rating_is_added_and_named_in_both_languages(hands, dialog):
    before = scale(hands)
    hands.press("Space")
    hands.wait(lambda: len(dialog.rows) == len(before) + 1)
    hands.wait(lambda: dialog.rows[-1].english.hasFocus())  # which a new row has once it shows
    hands.type("Missing context")
    hands.press("Tab")
    hands.type("Kurang konteks")
    hands.press("Tab", "Down", "Down", "Down")
    assert scale(hands)[-1] == ({"en": "Missing context", "ms": "Kurang konteks"}, 3)
    hands.press("Esc")
    hands.wait_until_active()
    for _ in range(6):
        hands.press("Ctrl+Z")
    assert scale(hands) == before


def test_its_order_is_changed_by_key_and_the_focus_stays_with_it(hands, dialog):
    before = [names["en"] for names, _ in scale(hands)]
    tab_to(hands, dialog.rows[1].up)
    hands.press("Space")
    hands.wait(lambda: dialog.rows[0].rating.name("en") == before[1])
    hands.wait(dialog.rows[0].up.hasFocus)  # which it has once the new row shows
    assert [names["en"] for names, _ in scale(hands)] == [before[1], before[0], *before[2:]]
    hands.press("Ctrl+Z")
    hands.wait(lambda: dialog.rows[0].rating.name("en") == before[0])
    hands.press("Esc")


def test_one_that_a_claim_has_is_not_removed_and_another_is(hands, dialog):
    before = scale(hands)
    used = next(row for row in dialog.rows if row.rating.name("en") == "Conflicting evidence")
    tab_to(hands, used.remove)
    hands.press("Space")
    hands.wait(dialog.news.text)
    assert "Conflicting evidence" in dialog.news.text()
    assert hands.news == "", "what is refused in the dialog is told there alone"
    assert scale(hands) == before
    unused = next(row for row in dialog.rows if row.rating.name("en") == "Not enough evidence")
    tab_to(hands, unused.remove)
    hands.press("Space")
    hands.wait(lambda: len(dialog.rows) == len(before) - 1)
    hands.press("Esc")


def test_a_rating_keeps_its_english_name_and_says_so(hands, dialog):
    row = dialog.rows[0]
    tab_to(hands, row.english)
    hands.press("Ctrl+A", "Delete", "Tab")
    assert scale(hands)[0][0] == {"en": "Supported", "ms": "Disokong"}
    assert row.english.text() == "Supported"
    assert dialog.news.text() == "A rating cannot be without this name: “Supported” stays."
    tab_to(hands, row.english)
    hands.press("Ctrl+A")
    hands.type("True")
    hands.press("Tab")
    assert scale(hands)[0][0] == {"en": "True", "ms": "Disokong"}
    assert dialog.news.text() == ""
    hands.press("Esc")


def test_an_english_name_that_is_emptied_stays_so_while_the_new_one_is_thought_of(hands, dialog):
    row = dialog.rows[0]
    tab_to(hands, row.english)
    hands.press("Ctrl+A", "Delete")
    pause(hands)
    assert row.english.text() == ""
    hands.type("True")
    hands.press("Tab")
    assert scale(hands)[0][0] == {"en": "True", "ms": "Disokong"}
    hands.press("Esc")


def test_a_rating_without_a_malay_name_shows_the_english_one_in_its_place(hands, dialog):
    row = dialog.rows[0]
    tab_to(hands, row.malay)
    hands.press("Ctrl+A", "Delete", "Tab")
    assert scale(hands)[0][0] == {"en": "Supported"}
    assert row.malay.text() == ""
    assert row.malay.placeholderText() == "Supported"
    hands.press("Esc")


def test_the_desk_and_the_card_offer_the_new_scale(hands, dialog):
    hands.press("Space")
    hands.wait(lambda: dialog.rows[-1].rating.name("en") == "New rating")
    hands.press("Esc")
    hands.wait_until_active()
    offered = [
        hands.parts.card.judged.rating.itemText(row) for row in range(hands.parts.card.judged.rating.count())
    ]
    assert "New rating" in offered


def test_the_desk_lists_all_claims_again_once_the_rating_that_it_listed_is_gone(hands):
    desk = AtTheClaimDesk(hands)
    rating = desk.window.filters.rating
    hands.press("Ctrl+F")
    desk.tab_to(rating)
    while rating.currentText() != "Not enough evidence":
        desk.press("Down")
    assert desk.column(CLAIM) == []
    hands.run("edit_ratings")
    dialog = hands.front = hands.dialog(RatingScale)
    unused = next(row for row in dialog.rows if row.rating.name("en") == "Not enough evidence")
    tab_to(hands, unused.remove)
    hands.press("Space", "Esc")
    desk.come_to()
    assert rating.currentText() == "Any rating"
    assert len(desk.column(CLAIM)) == 12


def test_ratings_of_one_name_say_so_until_one_has_another(hands, dialog):
    assert not dialog.namesakes.isVisible()
    for _ in range(2):
        tab_to(hands, dialog.add)
        hands.press("Space")
        scale(hands)
    assert dialog.namesakes.text() == "✕ Several ratings have the name “New rating”. Give them others."
    assert dialog.namesakes.isVisible()
    hands.wait(lambda: dialog.rows[-1].english.hasFocus())
    hands.type("Missing context")
    hands.press("Tab")
    scale(hands)
    assert not dialog.namesakes.isVisible()
    hands.press("Esc")


def test_of_ratings_of_one_name_in_the_other_language_that_name_is_told(hands, dialog):
    row = dialog.rows[1]
    tab_to(hands, row.malay)
    hands.press("Ctrl+A")
    hands.type("disokong")
    hands.press("Tab")
    scale(hands)
    assert dialog.namesakes.text() == "✕ Several ratings have the name “Disokong”. Give them others."
    hands.press("Esc")
