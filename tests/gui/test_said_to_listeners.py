"""What shows elsewhere than at the focus reaches a screen reader: hints, refusals, the rows of pickers."""

from __future__ import annotations

import pytest
from hands import Hands
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QComboBox, QWidget

from penanda_gui.commands.key_editor import KeyEditor
from penanda_gui.suggesting import Suggesting
from penanda_gui.tagset.dialog import LabelsDialog


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What is said to a screen reader."""
    said: list[str] = []
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: said.append(event.message()))
    return said


def spoken(widget: QWidget, of: QAccessible.Text) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(of)


def test_why_a_key_does_nothing_is_said(hands: Hands, said: list[str]) -> None:
    hands.caret_to("About 240")
    said.clear()
    hands.press("O")
    assert said == [hands.hint]


def test_the_next_article_is_called_by_its_title(hands: Hands, said: list[str]) -> None:
    articles = hands.parts.articles.articles
    hands.press("Ctrl+PgDown")
    assert articles.index(1).data() in said


def test_the_row_that_enter_takes_is_said_in_a_picker(hands: Hands, said: list[str]) -> None:
    hands.press("Ctrl+K")
    rows = hands.picker().model
    hands.wait(lambda: said)

    def row(number: int) -> str:
        return str(rows.index(number).data(Qt.ItemDataRole.AccessibleTextRole))

    assert said.pop() == row(0)
    hands.press("Down")
    assert said.pop() == row(1)
    hands.type("zoom in")
    assert said.pop() == row(0)
    assert row(0).startswith("Zoom in")
    hands.type("xqz")
    assert said.pop() == "Not found · Esc leaves it"
    hands.press("Esc")


def test_a_row_with_one_line_is_said_without_a_second(hands: Hands, said: list[str]) -> None:
    hands.run("choose_encoding")
    rows = hands.picker().model
    assert rows.index(1).data(Qt.ItemDataRole.AccessibleTextRole) == rows.index(1).data()
    hands.press("Esc")


def test_a_list_of_choices_says_what_is_chosen_in_it(hands: Hands) -> None:
    hands.click_row(hands.parts.claims, hands.parts.claims.claims.index(0))
    choices = hands.parts.card.findChildren(QComboBox)
    assert choices
    for choice in choices:
        assert spoken(choice, QAccessible.Text.Value) == choice.currentText()
        assert spoken(choice, QAccessible.Text.Description) == choice.accessibleName()


def test_the_status_bar_says_that_all_is_saved(hands: Hands) -> None:
    hands.settle()
    assert spoken(hands.parts.status.saved, QAccessible.Text.Name) == "✓ Saved"


def test_that_edits_wait_to_be_saved_is_said_and_that_they_are_saved_then(
    hands: Hands, said: list[str], full_disk: list[bool]
) -> None:
    hands.caret_to("Putrajaya")
    hands.press("3")
    hands.wait(lambda: "✕ Not saved: 1, trying again" in said)
    hands.caret_to("Muscat")
    hands.press("3")
    hands.wait(lambda: "✕ Not saved: 2, trying again" in said)
    full_disk.clear()
    hands.settle()
    assert said.count("✓ Saved") == 1


def test_how_many_hits_there_are_can_be_read(hands: Hands) -> None:
    hands.press("Ctrl+F")
    hands.type("semarak")
    count = hands.parts.find_bar.count
    hands.wait(lambda: " of " in count.text())
    assert spoken(count, QAccessible.Text.Name) == count.text()


def test_what_the_labels_refuse_is_said(hands: Hands, said: list[str]) -> None:
    hands.press("Ctrl+Shift+L")
    dialog = hands.dialog(LabelsDialog)
    dialog.form.names["en"].setFocus()
    dialog.form.names["en"].selectAll()
    said.clear()
    hands.press("Del", "Return")
    hands.wait(lambda: dialog.message.text())
    assert dialog.message.text() in said
    dialog.reject()


def test_who_would_lose_a_key_is_said(hands: Hands, said: list[str]) -> None:
    hands.press("Shift+F1")
    dialog = hands.dialog(KeyEditor)
    dialog.key.setFocus()
    said.clear()
    hands.press("Ctrl+Z")
    hands.wait(lambda: dialog.verdict.text())
    assert said == [dialog.verdict.text()]
    dialog.reject()


def test_what_cannot_be_a_web_address_is_said_on_leaving(hands: Hands, said: list[str]) -> None:
    field = hands.parts.facts.fields["url"]
    field.setFocus()
    hands.type("not an address")
    said.clear()
    hands.press("Tab")
    assert field.note.text() in said


def test_how_much_was_found_everywhere_is_said(hands: Hands, said: list[str]) -> None:
    hands.press("Ctrl+Shift+F")
    hands.type("Semarak")
    hands.wait(lambda: any(sentence.startswith("Hits:") for sentence in said))


def test_the_suggestion_that_is_gone_to_is_said_with_the_keys_that_answer_it(
    hands: Hands, said: list[str]
) -> None:
    here = hands.window.features[Suggesting].here
    hands.wait(lambda: here.is_current)
    hands.view.setFocus()
    for _ in range(2):
        said.clear()
        hands.press("N")
        hands.wait(lambda: said)
        prompt = hands.parts.status.prompt.text()
        assert hands.text[slice(*hands.view.selection)] in prompt
        assert said == [prompt]


def test_that_a_label_is_held_is_said_and_which(hands: Hands, said: list[str]) -> None:
    hands.view.setFocus()
    hands.press("L")
    assert said.pop().startswith("Which label is to be held?")
    hands.press("2")
    assert said.pop().startswith("Organisation is held")
    hands.press("Esc")


def test_a_search_that_is_left_leaves_it_said_last_that_the_text_has_the_focus(
    hands: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    focused: list[object] = []
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(
        QAccessible,
        "updateAccessibility",
        lambda event: event.type() == QAccessible.Event.Focus and focused.append(event.object()),
    )
    for key in ("Ctrl+F", "Ctrl+Shift+F"):
        focused.clear()
        hands.press(key)
        hands.press("Esc")
        hands.wait(lambda: focused)
        assert focused == [hands.view]
        assert hands.view.hasFocus()
