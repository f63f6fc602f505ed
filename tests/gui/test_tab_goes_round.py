"""Tab and Shift+Tab lead through every window and back to where they began, and only to what is seen."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

MOST = 120  # more than the window has to go to
TAB = Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier
BACK_TAB = Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier  # as a keyboard gives it

PANELS = ("Shift+F8", "Ctrl+H", "Ctrl+Shift+R", "Shift+F5", "Ctrl+Shift+F")
DIALOGS = (
    *("palette", "key_sheet", "change_keys", "edit_labels", "export_json", "set_annotator"),
    *("choose_encoding", "show_versions", "reporting_words", "edit_ratings"),
)


def go_round(key):
    """Press a key until the focus is back where it was."""
    start = QApplication.focusWidget()
    assert start is not None
    window = start.window()
    for _ in range(MOST):
        QTest.keyClick(window.focusWidget(), *key)
        now = window.focusWidget()
        if now is start:
            return
        assert now is not None
        assert not now.visibleRegion().isEmpty(), f"{now} has the focus and is not seen"
    raise AssertionError(f"{start} is not come back to; the focus is in {now}")


def go_both_ways():
    go_round(TAB)
    go_round(BACK_TAB)


@pytest.mark.parametrize("panel", [None, *PANELS])
def test_through_the_window(hands, panel):
    hands.caret_to("Putrajaya")
    if panel:
        hands.press(panel)
    hands.press("Esc")
    hands.press("Ctrl+F")
    go_both_ways()


@pytest.mark.parametrize("dialog", DIALOGS)
def test_through_a_dialog(hands, dialog):
    hands.caret_to("Putrajaya")
    hands.run(dialog)
    hands.wait(lambda: (focus := QApplication.focusWidget()) and focus.window() is not hands.window)
    go_both_ways()
    hands.press("Esc")
    hands.wait_until_active()


def test_through_the_claim_desk(hands):
    hands.caret_to("Putrajaya")
    hands.press("Ctrl+Shift+C")
    hands.wait(lambda: (focus := QApplication.focusWidget()) and focus.window() is not hands.window)
    go_both_ways()
