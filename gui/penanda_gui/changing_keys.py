"""Keys of this user's own: given to the commands when the window is made, and changed in a dialog."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from penanda_gui.commands.own_keys import OwnKeys
from penanda_gui.features.feature import Feature, Handlers, Surroundings


class ChangingKeys(Feature):
    """Opens the dialog in which keys are changed."""

    def __init__(self, at: Surroundings) -> None:
        super().__init__(at)
        self._window, self._actions = at.window, at.actions
        self.keys = OwnKeys(at.actions, at.settings)
        self.keys.apply()

    def handlers(self) -> Handlers:
        """What its command runs."""
        return {"change_keys": self.open}

    def open(self) -> None:
        """Show all commands with their keys, to change them."""
        from penanda_gui.commands.key_editor import KeyEditor

        KeyEditor(QApplication.activeWindow() or self._window, self._actions, self.keys).open()
