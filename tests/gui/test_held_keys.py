"""A key that is held too long edits once: the keyboard repeats it, nobody means it again."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication


def hold(view, key, text, modifiers=Qt.KeyboardModifier.NoModifier):
    """Press a key and hold it while the keyboard repeats it."""
    for is_again in (False, True, True, True):
        event = QKeyEvent(QEvent.Type.KeyPress, key, modifiers, text, is_again)
        QApplication.sendEvent(view, event)


@pytest.mark.parametrize("modifiers", [Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier])
def test_a_digit_that_is_held_tags_once(hands, modifiers):
    given = []
    for command in hands.window.actions_by_id.commands.values():
        if command.by_position:
            action = hands.window.actions_by_id[command.id]
            action.triggered.connect(lambda _on, name=command.id: given.append(name))
    hands.view.setFocus()
    hold(hands.view, Qt.Key.Key_1, "1", modifiers)
    hands.settle()
    assert len(given) == 1


def test_single_keys_that_edit_do_not_repeat_and_undo_and_walking_do(hands):
    actions = hands.window.actions_by_id
    repeated = {name for name in actions.commands if actions[name].autoRepeat()}
    edits = {
        name
        for name, command in actions.commands.items()
        if command.changes_project and not command.scope.is_window
    }
    assert len(edits) > 20
    assert not repeated & edits
    assert {"undo", "redo", "next_mark", "next_suggestion"} <= repeated
