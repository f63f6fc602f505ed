"""What is said when a key of the article has nothing to act on, or is pressed elsewhere."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from penanda_gui.commands.actions import Actions
from penanda_gui.commands.telling_keys import naming_key

translate = QCoreApplication.translate


def select_a_claim(actions: Actions) -> str:
    """That a claim is to be selected first, and how."""
    return naming_key(
        actions.shown_keys("next_mark"),
        translate("Marking", "Select a claim first: click on its words, or press {key}."),
        translate("Marking", "Select a claim first: click on its words."),
    )


def select_a_mark(actions: Actions) -> str:
    """That a mark is to be selected first, and how."""
    return naming_key(
        actions.shown_keys("next_mark"),
        translate("Marking", "Select a mark first: click on its words, or press {key}."),
        translate("Marking", "Select a mark first: click on its words."),
    )


def go_to_the_text(actions: Actions) -> str:
    """That letters and digits are keys in the text alone, and how to get there."""
    return naming_key(
        actions.shown_keys("back_to_text"),
        translate("Marking", "Letters and digits act in the text: {key} goes there."),
        translate("Marking", "Letters and digits act in the text: click into it."),
    )
