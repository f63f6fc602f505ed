"""Texts that name a command's key, whichever it is now."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton

from penanda_gui.commands.actions import Actions, KeyOf

translate = QCoreApplication.translate


def with_key(text: str, key: str) -> str:
    """A text with a key behind it, if there is one."""
    return f"{text}  ({key})" if key else text


def with_key_in_text(text: str, key: str) -> str:
    """A text with a key behind it that acts in the article, if there is one."""
    return translate("Commands", "{what}  ({key} in the text)").format(what=text, key=key) if key else text


def naming_key(key: str, sentence: str, without: str) -> str:
    """A sentence in which ``{key}`` is to be named; *without* is said where the command has no key."""
    return sentence.format(key=key) if key else without


class CommandButton(QPushButton):
    """Gives a command; says its key, and can be pressed while the command can be given to something."""

    def __init__(self, text: str, command_id: str, actions: Actions) -> None:
        super().__init__()
        self.setAutoDefault(False)
        self._text, self._command_id = text, command_id
        self._action, self._has_object = actions[command_id], True
        self._action.enabledChanged.connect(self._enable)
        self.clicked.connect(self._action.trigger)
        self._enable()
        actions.tell_keys(self._show_key)

    def offer(self, has_object: bool) -> None:
        """Tell whether there is something that the command could be given to, as there is at first."""
        self._has_object = has_object
        self._enable()

    def _enable(self) -> None:
        self.setEnabled(self._has_object and self._action.isEnabled())

    def _show_key(self, key_of: KeyOf) -> None:
        self.setText(with_key(self._text, key_of(self._command_id)))
