"""Enter presses the button that has the focus, wherever that is."""

import pytest
from claim_desk_hands import AtTheClaimDesk
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from test_changing_keys import keys_of

from penanda_gui.commands.key_editor import KeyEditor
from penanda_gui.pickers.picker import Picker
from penanda_gui.tagset.dialog import LabelsDialog


@pytest.fixture
def desk(hands):
    desk = AtTheClaimDesk(hands)
    yield desk
    if hands.front is not None:
        desk.table.setFocus()
        desk.leave()


def test_enter_on_the_article_opens_the_claims_place(hands, desk):
    desk.tab_to(desk.window.context.article)
    hands.press("Return")
    hands.front = None
    hands.wait_until_active()
    assert hands.view.hasFocus()


@pytest.mark.parametrize("key", ["Return", "Enter"])
def test_enter_on_who_says_it_asks_who_says_it(hands, desk, key):
    desk.tab_to(desk.window.context.claimant)
    hands.press(key)
    assert hands.dialog(Picker)
    hands.press("Esc")


def test_a_key_is_given_with_enter_alone(hands):
    hands.press("Shift+F1")
    dialog = hands.dialog(KeyEditor)
    hands.type("next mark")
    assert dialog.command_id == "next_mark"
    hands.press("Return")
    hands.wait(dialog.key.hasFocus)
    hands.press("Q")
    assert dialog.search.text() == "next mark"
    hands.wait(dialog.give.hasFocus)
    hands.press("Return")
    assert keys_of(hands, "next_mark") == ["Q"]
    assert dialog.list.hasFocus()
    hands.press("Esc")


def test_enter_in_a_field_presses_no_button(hands):
    hands.run("edit_labels")
    dialog = hands.dialog(LabelsDialog)
    pressed = []
    for button in (dialog.up, dialog.down, dialog.add, dialog.shut):
        button.clicked.connect(lambda: pressed.append(1))
    dialog.form.names["en"].setFocus()
    hands.press("Return")
    assert pressed == []
    dialog.shut.setFocus()
    hands.press("Return")
    assert pressed == [1]


def test_a_key_that_is_held_down_presses_once(hands):
    hands.run("edit_labels")
    dialog = hands.dialog(LabelsDialog)
    pressed = []
    dialog.down.clicked.connect(lambda: pressed.append(1))
    dialog.down.setFocus()
    hands.press("Return")
    none = Qt.KeyboardModifier.NoModifier
    for _ in range(3):
        again = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, none, "\r", autorep=True)
        QApplication.sendEvent(dialog.down, again)
    assert pressed == [1]
    hands.press("Esc")
