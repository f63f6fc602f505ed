"""Keys are changed in a dialog, shown everywhere, remembered, and printed."""

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFileDialog, QLabel

from penanda_gui.commands.key_editor import KeyEditor
from penanda_gui.commands.key_sheet import KeySheet, keys_by_heading
from penanda_gui.commands.printed_keys import key_document, write_pdf


def editor(hands, command_id):
    """The dialog, opened by its key, at a command."""
    hands.press("Shift+F1")
    dialog = hands.dialog(KeyEditor)
    dialog.choose(command_id)
    assert dialog.command_id == command_id
    return dialog


def give(hands, command_id, key):
    """Give a command a key by the keyboard alone; returns what the dialog says of it."""
    dialog = editor(hands, command_id)
    dialog.list.setFocus()
    hands.press("Return")
    hands.wait(dialog.key.hasFocus)
    hands.press(key)
    said = dialog.verdict.text()
    if dialog.give.isEnabled():
        hands.wait(dialog.give.hasFocus)
        hands.press("Space")
    hands.press("Esc")
    hands.wait_until_active()
    hands.view.setFocus()
    return said


def keys_of(hands, command_id):
    return [key.toString() for key in hands.window.actions_by_id[command_id].shortcuts()]


def test_a_new_key_runs_the_command_at_once_and_the_old_one_no_more(hands):
    assert give(hands, "next_mark", "Q") == ""
    hands.view.place_caret(0)
    hands.press("M")
    assert hands.selected() is None
    hands.press("Q")
    assert hands.selected() is not None


def test_it_is_shown_in_the_key_sheet_and_the_menu_and_remembered(hands):
    give(hands, "next_mark", "Ctrl+J")
    hands.restart()
    assert keys_of(hands, "next_mark") == ["Ctrl+J"]
    hands.press("F1")
    shown = {label.text() for label in hands.dialog(KeySheet).findChildren(QLabel)}
    hands.press("Esc")
    assert QKeySequence("Ctrl+J").toString(QKeySequence.SequenceFormat.NativeText) in shown


def test_who_has_the_key_already_is_said_and_loses_it(hands):
    said = give(hands, "next_mark", "U")
    assert "“Unsure”" in said
    assert (keys_of(hands, "next_mark"), keys_of(hands, "unsure")) == (["U"], [])


@pytest.mark.parametrize(
    ("command_id", "key", "reason"),
    [
        ("next_mark", "3", "Digits belong to the labels"),
        ("next_mark", "Left", "moves about in texts and lists"),
        ("find", "B", "acts where words are typed"),
    ],
)
def test_a_key_that_would_do_harm_is_not_given(hands, command_id, key, reason):
    before = keys_of(hands, command_id)
    assert reason in give(hands, command_id, key)
    assert keys_of(hands, command_id) == before


def test_one_command_or_all_get_the_keys_back_that_they_came_with(hands):
    give(hands, "next_mark", "U")
    dialog = editor(hands, "unsure")
    hands.click(dialog.reset)
    assert (keys_of(hands, "next_mark"), keys_of(hands, "unsure")) == ([], ["U"])
    hands.click(dialog.reset_all)
    assert keys_of(hands, "next_mark") == ["M"]
    assert not dialog.reset_all.isEnabled()
    hands.click(dialog.none)
    hands.press("Esc")
    assert keys_of(hands, "unsure") == []
    hands.restart()
    assert (keys_of(hands, "next_mark"), keys_of(hands, "unsure")) == (["M"], [])


def test_a_few_letters_or_a_key_find_a_command(hands):
    dialog = editor(hands, "next_mark")
    dialog.search.setFocus()
    hands.type("unsu")
    assert dialog.command_id == "unsure"
    hands.press("Esc")


def test_broken_settings_leave_the_keys_as_they_came(hands):
    hands.window.settings.set_text("keys", '{"next_mark": 3, "no_such": ["A"], "unsure": ["F5"]')
    hands.restart()
    assert (keys_of(hands, "next_mark"), keys_of(hands, "unsure")) == (["M"], ["U"])


# On paper


def test_the_printed_sheet_has_every_key(hands, tmp_path):
    keys = keys_by_heading(hands.window.actions_by_id)
    text = key_document(keys).toPlainText()
    for menu, lines in keys.items():
        assert menu in text
        assert all(key in text and what in text for key, what in lines)
    path = tmp_path / "keys.pdf"
    assert write_pdf(path, keys)
    assert path.read_bytes().startswith(b"%PDF")
    assert not write_pdf(tmp_path / "no folder" / "keys.pdf", keys)


def test_the_key_sheet_saves_itself_as_pdf(hands, tmp_path, monkeypatch):
    path = tmp_path / "keys.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    hands.press("F1")
    sheet = hands.dialog(KeySheet)
    hands.click(next(one for one in sheet.buttons if "PDF" in one.text().replace("&", "")))
    hands.press("Esc")
    assert path.read_bytes().startswith(b"%PDF")
