"""Typing in the fields around the article with pauses, in which what is typed so far is saved."""

import pytest
from hands import WAIT_MS
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from test_all_entities import entity, go_to, listed, panel
from test_claims_by_key import card, claim, evidence

from penanda_gui.claim_desk.feature import ClaimDesk
from penanda_gui.panels import fields, text_box

__all__ = ["card", "claim", "evidence", "listed"]

OWNER = "Azlan bin Rahim"
PAUSE_MS = 150


@pytest.fixture(autouse=True)
def impatient(monkeypatch):
    """Let fields take what is typed sooner than for a person, who may think for a while."""
    for module in (fields, text_box):
        monkeypatch.setattr(module, "PAUSE_MS", PAUSE_MS)


def pause(hands):
    """Rest long enough for what is typed to be saved and shown."""
    done = []
    hands.qtbot.waitUntil(lambda: done.append(1) or len(done) > PAUSE_MS // 10 + 10, timeout=WAIT_MS)
    hands.settle()


@pytest.fixture
def form(listed):
    """The form of an entity."""
    go_to(listed, OWNER)
    return panel(listed).form


def test_a_number_goes_on_after_a_pause_though_its_letter_was_saved_as_a_capital(listed, form):
    form.wikidata.setFocus()
    listed.type("q83")
    pause(listed)
    listed.type("3")
    assert form.wikidata.text() == "q833"
    listed.press("Tab")
    assert form.wikidata.text() == "Q833"
    assert entity(listed, OWNER)["wikidata"] == "Q833"


def test_an_item_that_is_emptied_is_none_again(listed, form):
    form.wikidata.setFocus()
    listed.type("Q833")
    listed.press("Tab")
    assert entity(listed, OWNER)["wikidata"] == "Q833"
    form.wikidata.setFocus()
    listed.press("Ctrl+A", "Backspace", "Tab")
    assert form.error.isHidden()
    assert entity(listed, OWNER).get("wikidata") is None


def test_half_an_item_is_not_blamed_while_it_is_typed(listed, form):
    form.wikidata.setFocus()
    listed.type("q")
    pause(listed)
    assert form.error.isHidden()
    listed.press("Tab")
    assert not form.error.isHidden()


def test_a_wrong_item_that_is_left_for_another_entity_is_told(listed):
    table, form = panel(listed).table, panel(listed).form
    listed.click_row(table, table.entities.index(0, 0))
    name = form.name.text()
    form.wikidata.setFocus()
    listed.type("Q83x")
    listed.click_row(table, table.entities.index(1, 0))
    assert form.name.text() != name
    assert listed.news == (
        f"“Q83x” was not saved of “{name}”: it is not the id of a Wikidata item, which looks like Q833."
    )
    assert form.error.isHidden()
    assert form.wikidata.text() == ""


def test_a_wrong_item_that_is_put_right_is_not_told(listed):
    table, form = panel(listed).table, panel(listed).form
    listed.click_row(table, table.entities.index(0, 0))
    form.wikidata.setFocus()
    listed.type("Q83x")
    listed.press("Tab")
    assert not form.error.isHidden()
    form.wikidata.setFocus()
    listed.press("End", "Backspace", "Tab")
    listed.click_row(table, table.entities.index(1, 0))
    assert listed.news == ""


def test_a_name_goes_on_after_a_pause_behind_two_blanks(listed, form):
    form.name.setFocus()
    form.name.selectAll()
    listed.type("Tok  Lan")
    pause(listed)
    listed.type("g")
    listed.press("Tab")
    assert form.name.text() == "Tok Lang"
    assert entity(listed, "Tok Lang")


def test_a_name_that_is_emptied_first_stays_empty_while_the_new_one_is_thought_of(listed, form):
    form.name.setFocus()
    form.name.selectAll()
    listed.press("Del")
    pause(listed)
    assert form.name.text() == ""
    listed.type("Tok Lan")
    listed.press("Tab")
    assert entity(listed, "Tok Lan")


def test_a_name_that_is_left_empty_is_what_it_was(listed, form):
    form.name.setFocus()
    form.name.selectAll()
    listed.press("Del", "Tab")
    assert form.name.text() == OWNER


def test_a_long_name_is_seen_from_its_beginning_when_it_is_left(listed, form):
    form.name.setFocus()
    form.name.selectAll()
    listed.type(
        "The Semarak Coastal Fisheries Development Authority of the Straits and of all that lies in them"
    )
    assert form.name.cursorPosition() == len(form.name.text())
    listed.press("Tab")
    assert form.name.cursorPosition() == 0


def test_another_name_goes_on_after_a_pause_though_it_was_that_of_a_line_above(listed, form):
    form.aliases.setFocus()
    listed.press("Ctrl+End")
    listed.type("\rTok\rTok")
    pause(listed)
    listed.type(" Lan")
    listed.press("Tab")
    assert entity(listed, OWNER)["aliases"][-2:] == ["Tok", "Tok Lan"]
    assert form.aliases.toPlainText().splitlines() == entity(listed, OWNER)["aliases"]


def test_a_zone_is_typed_after_a_pause_behind_the_time(hands):
    field = hands.parts.facts.fields["published_text"]
    field.setFocus()
    field.selectAll()
    hands.type("2026-03-09 07:05")
    pause(hands)
    hands.type(" +08:00")
    hands.press("Tab")
    assert hands.article()["metadata"]["published_text"] == "2026-03-09T07:05+08:00"
    assert field.text() == "2026-03-09 07:05 +08:00"


def test_half_a_date_is_not_refused_while_it_is_typed(hands):
    hands.press("Ctrl+Shift+C")
    desk = hands.window.features[ClaimDesk].desk
    window = hands.front = desk.window
    hands.wait(lambda: window.table.current is not None and not desk.paging.is_asking)
    window.judgement.claim_date.setFocus()
    hands.type("2026-0")
    pause(hands)
    hands.type("3-09")
    assert window.judgement.claim_date.text() == "2026-03-09"
    hands.press("Esc")
    hands.front = None


def test_undo_in_a_field_brings_nothing_back_of_another_claim(hands, claim, card):
    card.judged.note.setFocus()
    hands.type("Ask")
    hands.press("Ctrl+A", "Del")
    hands.settle()
    hands.click_row(hands.parts.claims, hands.parts.claims.claims.index(0))
    hands.settle()
    card.judged.note.setFocus()
    hands.press("Ctrl+Z")
    assert card.judged.note.toPlainText() == ""


def test_undo_in_a_fact_brings_nothing_back_of_another_article(hands):
    publisher = hands.parts.facts.fields["publisher"]
    publisher.setFocus()
    hands.type("Daily")
    hands.press("Ctrl+A", "Del", "Return")
    hands.view.setFocus()
    hands.press("Ctrl+PgDown")
    other = publisher.text()
    publisher.setFocus()
    hands.press("Ctrl+Z")
    assert publisher.text() == other


def test_what_is_typed_of_an_article_that_is_gone_is_no_fault(hands, tmp_path):
    file = tmp_path / "jetty.txt"
    file.write_text("The jetty opens in May.\n")
    hands.window.open_paths([file])
    hands.wait(lambda: hands.text.startswith("The jetty"))
    hands.parts.facts.title.setFocus()
    hands.type("Jetty")
    hands.run("undo")
    hands.wait(lambda: not hands.text.startswith("The jetty"))
    hands.settle()
    assert hands.news == ""


@pytest.mark.parametrize("name", ["note", "title"])
def test_typing_goes_on_where_it_was_after_a_look_at_another_window(hands, claim, card, name, qtbot):
    field = card.judged.note if name == "note" else hands.parts.facts.title
    field.setFocus()
    if isinstance(field, QLineEdit):
        field.clear()
    hands.type("He said ")
    browser = QWidget()
    qtbot.addWidget(browser)
    browser.show()
    browser.activateWindow()
    hands.wait(browser.isActiveWindow)
    hands.settle()
    hands.wait_until_active()
    hands.type("no")
    assert (field.text() if isinstance(field, QLineEdit) else field.toPlainText()) == "He said no"


def test_the_line_that_is_typed_is_seen_whole_when_the_field_becomes_narrower(hands, claim, card):
    card.judged.note.setFocus()
    hands.type("words that wrap in the field " * 4)
    for width in (420, 300, 240):
        hands.window.resizeDocks([hands.parts.panels["claims"]], [width], Qt.Orientation.Horizontal)
        hands.settle()
        assert card.judged.note.cursorRect().bottom() < card.judged.note.viewport().height()


def test_tab_comes_to_the_evidence_where_it_stands(hands, card, evidence):
    card.judged.rating.setFocus()
    hands.press("Tab")
    assert evidence.fields["url"].hasFocus()
    hands.press("Tab", "Tab", "Tab", "Tab")
    assert card.evidence.add.hasFocus()
    hands.press("Tab")
    assert card.judged.note.hasFocus()


@pytest.mark.parametrize("name", ["claimant", "add", "choose"])
def test_what_is_asked_from_the_card_leads_back_to_it(hands, card, name):
    button = card.claimant if name == "claimant" else getattr(card.ties, name)
    button.setFocus()
    hands.press("Return")
    hands.picker()
    hands.press("Return")
    hands.wait_until_active()
    assert button.hasFocus()


def test_which_entity_is_asked_from_the_panel_leads_back_to_it(hands):
    hands.parts.entities.setFocus()
    hands.press("Down", "E")
    hands.picker()
    hands.press("Return")
    hands.wait_until_active()
    assert hands.parts.entities.hasFocus()
