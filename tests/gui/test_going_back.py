"""Esc ends one thing at a time, the innermost, and leads back to where the user was."""

import pytest
from PySide6.QtWidgets import QApplication

from penanda_gui.claim_proposals.claiming import Claiming
from penanda_gui.claim_proposals.stages import Candidate
from penanda_gui.holding import Holding

PLACE = "Putrajaya"

# What can be under way in the text: how it is begun, and whether it still is.
MODES = {
    "a held label": (["L", "3"], lambda hands: hands.window.features[Holding].label == "GPE"),
    "a label to hold": (["L"], lambda hands: hands.window.features[Holding].label == ""),
    "a clause": (["J"], lambda hands: isinstance(hands.window.features[Claiming].stage, Candidate)),
    "a search": (["Ctrl+F", "t", "Backspace"], lambda hands: not hands.parts.find_bar.isHidden()),
    "edges": (["M", "F2", "Left"], lambda hands: hands.view._edges.editor is not None),
}
# What has the focus instead of the text.
ELSEWHERE = {
    "the facts": ["F6"],
    "the list of articles": ["F6", "F6"],
    "the entities": ["F6", "F6", "F6"],
    "all entities": ["Shift+F8"],
    "what is left": ["Shift+F5"],
    "the history": ["Ctrl+H"],
    "marks without a place": ["Ctrl+Shift+R"],
    "the search everywhere": ["Ctrl+Shift+F"],
    "what was found": ["Ctrl+Shift+F", "t", "h", "e", "Down"],
}
WINDOWS = {
    "the commands": "Ctrl+K",
    "the keys": "F1",
    "changing keys": "Shift+F1",
    "the labels": "Ctrl+Shift+L",
    "the export": "Ctrl+E",
}


def begin(hands, mode):
    """Begin something in the text, and go on in the text."""
    keys, is_on = MODES[mode]
    hands.press(*keys)
    hands.view.setFocus()
    assert is_on(hands)
    return is_on


@pytest.fixture
def reader(hands):
    """Somebody with the caret in the text."""
    hands.caret_to(PLACE)
    return hands


@pytest.mark.parametrize("mode", MODES)
def test_esc_ends_what_is_under_way_in_the_text(reader, mode):
    is_on = begin(reader, mode)
    reader.press("Esc")
    assert not is_on(reader)
    assert reader.view.hasFocus()


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("a held label", "a clause"),
        ("a held label", "a search"),
        ("a held label", "edges"),
        ("a clause", "a held label"),
        ("a clause", "a label to hold"),
        ("a clause", "a search"),
        ("a search", "a held label"),
        ("a search", "a clause"),
        ("a search", "edges"),
    ],
)
def test_of_two_things_under_way_esc_ends_the_one_begun_last(reader, first, second):
    is_first_on, is_second_on = begin(reader, first), begin(reader, second)
    reader.press("Esc")
    assert (is_first_on(reader), is_second_on(reader)) == (True, False)
    reader.press("Esc")
    assert not is_first_on(reader)


def test_what_is_begun_again_is_ended_first(reader):
    is_searching = begin(reader, "a search")
    is_held = begin(reader, "a held label")
    reader.press("Ctrl+F", "Esc")
    assert (is_searching(reader), is_held(reader)) == (False, True)


@pytest.mark.parametrize("place", ELSEWHERE)
@pytest.mark.parametrize("mode", ["a held label", "a clause"])
def test_from_elsewhere_esc_leads_back_to_the_text_with_all_that_is_under_way_there(reader, place, mode):
    is_on, caret = begin(reader, mode), reader.view.caret
    reader.press(*ELSEWHERE[place])
    assert not reader.view.hasFocus()
    reader.press("Esc")
    assert reader.view.hasFocus()
    assert reader.view.caret == caret
    assert is_on(reader)
    reader.press("Esc")
    assert not is_on(reader)


@pytest.mark.parametrize("window", WINDOWS)
@pytest.mark.parametrize("place", ["the text", "the search", *ELSEWHERE])
def test_a_window_that_esc_closes_leads_back_to_where_the_user_was(reader, window, place):
    if place == "the search":
        reader.press("Ctrl+F")
    elif place != "the text":
        reader.press(*ELSEWHERE[place])
    before = reader.window.focusWidget()
    is_held = begin(reader, "a held label") if place == "the text" else None
    reader.press(WINDOWS[window])
    reader.wait(QApplication.activeModalWidget)
    reader.press("Esc")
    reader.wait_until_active()
    assert QApplication.focusWidget() is before
    assert is_held is None or is_held(reader)


def test_esc_says_what_it_has_ended(reader):
    begin(reader, "a held label")
    begin(reader, "a clause")
    reader.press("Esc")
    assert reader.hint == "The clause is left as it is, without a claim."
    reader.press("Esc")
    assert reader.hint == "No label is held any more."
