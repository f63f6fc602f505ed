"""What is said when a key of the article has nothing to act on."""

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
