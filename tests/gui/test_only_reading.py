"""The forms of a project that can only be read: what stands in them is gone to, read and copied by key."""

import shutil

import pytest
from claim_desk_hands import AtTheClaimDesk
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication
from test_all_entities import OWNER, go_to, open_list, panel
from test_claims_by_key import rows

from penanda.edits import evidence
from penanda.folders import default_project
from penanda_gui.tagging_everywhere import TaggingEverywhere

CLAIM = "This is not nature"
NOTE = "\n".join(f"line {number}" for number in range(40))


def say_at_length(hands):
    """Fill in a long note of a claim and of an entity, and evidence of the claim."""
    hands.click_text(CLAIM)
    hands.press("Ctrl+Shift+V")
    hands.settle()
    (row,) = rows(hands)
    hands.session.run(evidence.change, row.evidence_id, "url", "lab.example")  # as it may come from elsewhere
    hands.parts.card.judged.note.setFocus()
    hands.type(NOTE.replace("\n", "\r"))
    open_list(hands)
    go_to(hands, OWNER)
    panel(hands).form.note.setFocus()
    hands.type(NOTE.replace("\n", "\r"))
    panel(hands).form.wikidata.setFocus()
    hands.type("Q833")
    hands.press("Tab")
    hands.run("show_all_entities")
    hands.settle()


@pytest.fixture(scope="module")
def said_at_length(tmp_path_factory):
    """Where the project lies once much was said in it."""
    return tmp_path_factory.mktemp("said") / "said.penanda"


@pytest.fixture
def reading(at_the_desk, said_at_length, monkeypatch):
    """Somebody at a project that can only be read, and in which much is said of a claim and an entity."""
    if not said_at_length.exists():
        at_the_desk.start()
        say_at_length(at_the_desk)
        at_the_desk.close()
        default_project().rename(said_at_length)
    shutil.copyfile(said_at_length, default_project())
    monkeypatch.setattr("penanda_gui.session.is_read_only", lambda _path: True)
    at_the_desk.start()
    assert at_the_desk.session.reading_only is not None
    return at_the_desk


@pytest.fixture
def card(reading):
    """The card that shows the claim."""
    reading.click_text(CLAIM)
    reading.wait(lambda: reading.parts.card.form.isVisible())
    return reading.parts.card


def test_nothing_asks_to_mark_what_can_only_be_read(reading):
    assert reading.parts.card.nothing.text() == ""
    reading.select("Putrajaya")
    reading.wait(lambda: not reading.window.features[TaggingEverywhere]._rest.isActive())
    assert reading.parts.status.prompt.text() == ""


def copied():
    return QApplication.clipboard().text()


def state_of(widget):
    return QAccessible.queryAccessibleInterface(widget).state()


def tab_through(hands, form, first):
    """All that Tab comes to in a form, from *first*."""
    first.setFocus()
    met = [QApplication.focusWidget()]
    while form.isAncestorOf(hands.window.focusWidget()) and len(met) < 60:
        hands.press("Tab")
        met.append(QApplication.focusWidget())
    return met


def test_nothing_is_proposed_of_a_claim_that_asks(at_the_desk, monkeypatch):
    hands = at_the_desk
    hands.start()
    hands.view.setFocus()
    hands.view.place_caret(0)
    hands.press("J")
    hands.wait(lambda: "next clause" in hands.hint)
    hands.press("C")
    hands.settle()
    hands.wait(lambda: not hands.parts.card.proposal.isHidden())
    words = hands.selected()
    monkeypatch.setattr("penanda_gui.session.is_read_only", lambda _path: True)
    hands.restart()
    hands.click_text(words)
    hands.wait(lambda: hands.parts.card.form.isVisible())
    hands.settle()
    assert hands.parts.card.proposal.isHidden()
    assert hands.parts.card.ties.take.isHidden()
    assert hands.hint == ""


def reads_and_scrolls(hands, note):
    """A note is scrolled and copied by key, and nothing can be typed into it."""
    note.setFocus()
    assert note.hasFocus()
    hands.press("Ctrl+End")
    assert note.verticalScrollBar().value() > 0
    hands.type("typed")
    hands.press("Ctrl+A", "Ctrl+C")
    assert copied() == NOTE
    hands.press("Ctrl+X", "Del")
    assert note.toPlainText() == NOTE
    assert state_of(note).readOnly
    assert not state_of(note).disabled


def test_a_long_note_on_the_card_is_scrolled_and_copied(reading, card):
    reads_and_scrolls(reading, card.judged.note)


def test_a_long_note_on_an_entity_is_scrolled_and_copied(reading):
    open_list(reading)
    go_to(reading, OWNER)
    form = panel(reading).form
    reads_and_scrolls(reading, form.note)
    form.name.setFocus()
    reading.press("Ctrl+A", "Ctrl+C")
    assert copied() == OWNER
    assert form.page.isEnabled()


def test_a_long_note_at_the_claim_desk_is_scrolled_and_copied(reading, card):
    desk = AtTheClaimDesk(reading)
    desk.to(CLAIM)
    reads_and_scrolls(reading, desk.window.judgement.judged.note)
    desk.leave()


def test_tab_comes_to_all_that_is_said_on_the_card(reading, card):
    (row,) = rows(reading)
    met = tab_through(reading, card, card.claimant)
    said = [
        card.claimant,
        card.judged.directness,
        card.judged.kind,
        card.judged.summary,
        card.judged.status,
        card.judged.rating,
        card.judged.note,
    ]
    for widget in (*said, row.fields["url"], row.fields["quote"]):
        assert widget in met, widget.accessibleName()


def test_a_choice_says_its_value_and_stays(reading, card):
    before = card.judged.status.currentText()
    card.judged.status.setFocus()
    reading.press("Ctrl+C")
    assert copied() == before
    reading.press("Down", "End", "Return")
    reading.type("c")
    reading.click(card.judged.status)
    assert QApplication.activePopupWidget() is None
    assert card.judged.status.currentText() == before
    assert card.judged.status.accessibleDescription() == "How far is the check? (read only)"


def test_who_says_it_is_copied_and_asks_nothing(reading, card):
    card.claimant.setFocus()
    assert card.claimant.hasFocus()
    reading.press("Ctrl+C")
    assert copied() == card.claimant.whole != ""
    reading.press("Space")
    reading.click(card.claimant)
    assert QApplication.activeModalWidget() is None
    assert card.claimant.accessibleDescription() == f"{card.claimant.whole} (read only)"


def test_nothing_can_be_taken_away_from_the_card(reading, card):
    (row,) = rows(reading)
    assert row.in_order[1].accessibleName() == "Remove this evidence"
    assert not row.in_order[1].isVisible()
    assert not card.evidence.add.isEnabled()


def test_an_address_stays_as_it_was_saved(reading, card):
    refused = []
    reading.session.refused.connect(refused.append)
    (row,) = rows(reading)
    row.fields["url"].setFocus()
    reading.press("Return", "Tab")
    assert row.fields["url"].text() == "lab.example"
    assert refused == []


def test_the_worth_that_is_saved_is_told_from_the_others(reading, card):
    worth = next(one for one in card.judged.worths.of.values() if one.isChecked())
    assert worth.isEnabled()
    assert [one for one in card.judged.worths.of.values() if one.isEnabled()] == [worth]
    worth.setFocus()
    reading.press("Space")
    assert worth.isChecked()
