"""Everything is saved as it is done and is there after a kill; every edit can be undone and redone."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent
NAME = "Anjali Thevarajan"
WORDS = "Sea bass made up 61 per cent of the fish farmed in the district last year"


def content(hands):
    """All that the project holds, but for the time of the export."""
    return {**hands.export(), "generated_at": None}


def menu_text(hands, command_id):
    return hands.window.actions_by_id[command_id].text().replace("&", "")


# Saving


def test_the_status_bar_knows_that_an_edit_is_on_its_way_and_then_that_it_is_saved(hands):
    states = []
    status = hands.parts.status
    hands.session.saving.connect(lambda: states.append(status.state))
    hands.session.saved.connect(lambda: states.append(status.state))
    hands.caret_to("Putrajaya")
    hands.press("3")
    hands.settle()
    assert states == ["saving", "saved"]
    assert status.saved.text() == "✓ Saved"


def test_saving_that_takes_long_enough_to_be_read_is_put_into_words(hands):
    status = hands.parts.status
    status.show_saving()
    assert status.saved.text() == "✓ Saved"
    hands.wait(lambda: status.saved.text() == "Saving…")
    status.show_saved()
    assert status.saved.text() == "✓ Saved"


@pytest.mark.skipif("sys.platform == 'win32'", reason="there is no SIGKILL")
def test_everything_marked_is_there_after_a_kill_at_the_same_place_of_the_same_article(
    at_the_desk, data_folder
):
    environment = os.environ | {"PENANDA_DATA": str(data_folder), "PYTHONPATH": str(HERE)}
    child = subprocess.Popen(
        [sys.executable, str(HERE / "marks_until_killed.py")],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=environment,
    )
    try:
        said, caret, scrolled = child.stdout.readline().split()
    finally:
        child.send_signal(signal.SIGKILL)
        child.communicate()
    assert said == "saved"
    at_the_desk.start()
    assert at_the_desk.text.startswith("NELAYAN")
    assert at_the_desk.view.caret == int(caret)
    assert at_the_desk.view.verticalScrollBar().value() == int(scrolled)
    assert at_the_desk.session.reading_only is None
    assert ("Lautan Kirana Timur Sdn Bhd", "ORG") in at_the_desk.mentions()
    claim = at_the_desk.claim("Bot melebihi 10 tan tidak lagi dibenarkan berlabuh di situ")
    assert claim["attribution"] == "author"


def test_closing_and_starting_again_comes_back_to_the_same_place(hands):
    hands.press("Ctrl+PgDown")
    hands.press("Ctrl+End", "Ctrl+Left")
    place = (hands.text, hands.view.caret, hands.view.reading_place())
    hands.restart()
    assert (hands.text, hands.view.caret, hands.view.reading_place()) == place
    assert place[2] > 0


# A disk that is full


def test_an_edit_that_cannot_be_saved_is_shown_as_not_saved_and_saved_later(hands, full_disk):
    before = hands.mentions()
    hands.caret_to("Putrajaya")
    hands.press("3")
    hands.caret_to("Muscat")
    hands.press("3")
    status = hands.parts.status
    hands.wait(lambda: status.state == "unsaved")
    hands.wait(lambda: hands.news)
    assert status.saved.text() == "✕ Not saved: 2, trying again"
    assert "database or disk is full" in hands.news
    assert "\n" not in hands.news
    assert hands.session.waiting == 2
    full_disk.clear()
    hands.settle()
    assert status.saved.text() == "✓ Saved"
    assert hands.mentions() - before == {("Putrajaya", "GPE"), ("Muscat", "GPE")}


def test_news_of_an_edit_that_is_saved_does_not_hide_that_the_next_one_waits(hands, full_disk):
    full_disk.clear()
    hands.caret_to("Putrajaya")
    hands.press("3")
    assert hands.session.wait()  # saved, but the window has not heard of it yet
    full_disk.append(True)
    hands.caret_to("Muscat")
    hands.press("3")
    told = []
    status, session = hands.parts.status, hands.session
    session.saved.connect(lambda: told.append((session.waiting, status.state)))
    hands.wait(lambda: status.state == "unsaved")
    assert told
    assert (1, "saved") not in told
    full_disk.clear()


@pytest.mark.parametrize(
    ("button", "open_still"), [("Stay and try again", True), ("Close and lose them", False)]
)
def test_closing_over_what_cannot_be_saved_asks(hands, full_disk, monkeypatch, button, open_still):
    monkeypatch.setattr("penanda_gui.main_window._CLOSING_SECONDS", 0.05)
    hands.caret_to("Putrajaya")
    hands.press("3")
    window = hands.window
    asked = hands.answer_message(button, run=lambda: hands.press("Ctrl+Q"))
    assert "Edits that are not saved yet: 1" in asked
    assert window.isVisible() == open_still
    full_disk.clear()
    if open_still:
        assert ("Putrajaya", "GPE") in hands.mentions()


# Undo and redo


def tag(hands):
    hands.caret_to("Putrajaya")
    hands.press("3")


def relabel(hands):
    hands.caret_to("Straits Meridian Power")
    hands.press("4")


def remove_mention(hands):
    hands.caret_to("Straits Meridian Power")
    hands.press("Del")


def move_mention(hands):
    hands.caret_to("Straits Meridian Power")
    hands.press("F2", "Ctrl+Left", "Return")


def unsure(hands):
    hands.caret_to("Straits Meridian Power")
    hands.press("U")


def no_entity(hands):
    hands.caret_to("Straits Meridian Power")
    hands.press("E")
    hands.picker()
    hands.type("names no entity")
    hands.press("Return")


def make_claim(hands):
    hands.select(WORDS)
    hands.press("C")


def worth(hands):
    hands.click_row(hands.parts.claims, hands.parts.claims.claims.index(0))
    hands.click(hands.parts.card.judged.worths.of["not_checkable"])


def claimant(hands):
    hands.click_row(hands.parts.claims, hands.parts.claims.claims.index(1))
    hands.view.setFocus()
    hands.press("Backspace")


def piece(hands):
    hands.click_row(hands.parts.claims, hands.parts.claims.claims.index(0))
    hands.select("called")
    hands.press("A")


def cue(hands):
    hands.click_row(hands.parts.claims, hands.parts.claims.claims.index(0))
    hands.select("called")
    hands.press("K")


def evidence(hands):
    hands.click_row(hands.parts.claims, hands.parts.claims.claims.index(0))
    hands.view.setFocus()
    hands.press("Ctrl+Shift+V")
    hands.settle()
    hands.press("Esc")  # out of the field for its web address, which has an undo of its own


def remove_claim(hands):
    hands.click_row(hands.parts.claims, hands.parts.claims.claims.index(0))
    hands.view.setFocus()
    hands.press("Del")


def fact(hands):
    hands.parts.facts.title.setFocus()
    hands.press("Ctrl+A")
    hands.type("Dead fish")
    hands.press("Return")
    hands.view.setFocus()


def status(hands):
    hands.run("status.reviewed")


def remove_article(hands):
    hands.run("remove_article")


EDITS = {
    tag: "Tagged “Putrajaya” as Country or city",
    relabel: "Relabelled “Straits Meridian Power” as Place",
    remove_mention: "Removed the tag on “Straits Meridian Power”",
    move_mention: "Moved the edges of “Straits Meridian”",
    unsure: "“Straits Meridian Power” is now marked as unsure",
    no_entity: "“Straits Meridian Power” now names no entity",
    make_claim: "Marked the claim “",
    worth: "Worth checking → Not checkable for the claim “",
    claimant: "The article itself says “",
    piece: "Added a piece to the claim “",
    cue: "Marked the cue “called”",
    evidence: "Added evidence to the claim “",
    remove_claim: "Removed the claim “",
    fact: "Changed the facts of “",
    status: "Changed the status of “",
    remove_article: "Removed the article “",
}


def test_every_edit_is_named_in_the_menu_undone_and_redone(hands):
    before = content(hands)
    for edit, sentence in EDITS.items():
        edit(hands)
        after = content(hands)
        assert after != before, edit
        assert menu_text(hands, "undo").startswith(f"Undo: {sentence}")
        hands.press("Ctrl+Z")
        assert content(hands) == before, edit
        assert menu_text(hands, "redo").startswith(f"Redo: {sentence}")
        hands.press("Ctrl+Shift+Z")
        assert content(hands) == after, edit
        assert menu_text(hands, "redo") == "Redo"
        hands.press("Ctrl+Z")
        assert content(hands) == before, edit


def test_what_a_project_starts_with_cannot_be_undone(hands):
    assert menu_text(hands, "undo") == "Undo"
    assert not hands.window.actions_by_id["undo"].isEnabled()
    assert not hands.window.actions_by_id["redo"].isEnabled()


def test_many_edits_are_undone_one_by_one_and_all_redone(hands):
    states = [content(hands)]
    for words, key in (("Putrajaya", "3"), ("Muscat", "3"), ("Friday", "8")):
        hands.caret_to(words)
        hands.press(key)
        states.append(content(hands))
    for state in reversed(states[:-1]):
        hands.press("Ctrl+Z")
        assert content(hands) == state
    for state in states[1:]:
        hands.press("Ctrl+Shift+Z")
        assert content(hands) == state


def test_undo_is_still_there_after_a_restart(hands):
    before = content(hands)
    tag(hands)
    after = content(hands)
    hands.restart()
    assert menu_text(hands, "undo") == "Undo: Tagged “Putrajaya” as Country or city"
    hands.press("Ctrl+Z")
    assert content(hands) == before
    hands.restart()
    hands.press("Ctrl+Shift+Z")
    assert content(hands) == after


def test_undo_goes_to_the_place_in_whichever_article_it_is(hands):
    tag(hands)
    hands.settle()
    hands.press("Ctrl+PgDown")
    assert hands.text.startswith("NELAYAN")
    hands.press("Ctrl+Z")
    hands.settle()
    start, _ = hands.find("Putrajaya")
    assert hands.view.caret == start
    assert hands.view.viewport().rect().contains(hands.view.cursorRect().center())


def test_the_status_bar_says_what_was_undone(hands):
    tag(hands)
    hands.settle()
    hands.press("Ctrl+Z")
    hands.wait(lambda: hands.hint == "Undone: Tagged “Putrajaya” as Country or city")
    hands.press("Ctrl+Y")
    hands.wait(lambda: hands.hint == "Done again: Tagged “Putrajaya” as Country or city")


def test_a_name_with_an_ampersand_is_shown_as_it_is_in_the_menu(hands, tmp_path):
    file = tmp_path / "a.txt"
    file.write_text("Marks & Spencer opened a shop.")
    hands.window.open_paths([file])
    hands.wait(lambda: hands.text.startswith("Marks"))
    hands.select("Marks & Spencer")
    hands.press("2")
    hands.settle()
    assert hands.window.actions_by_id["undo"].text().endswith("“Marks && Spencer” as Organisation")
