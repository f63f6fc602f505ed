"""What is proposed for the claim on the card, with the buttons that answer."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout

from penanda_gui.commands.actions import KeyOf
from penanda_gui.commands.telling_keys import with_key_in_text
from penanda_gui.panels.plain_label import PlainLabel
from penanda_gui.panels.wrap_layout import WrapLayout

translate = QCoreApplication.translate


class ShownProposal(NamedTuple):
    """A sentence that wants an answer, and what each of the two buttons below it says."""

    sentence: str
    take: str
    turn_down: str


class ProposalBox(QFrame):
    """Says what is proposed; nothing of it is saved before it is taken. Hidden while nothing is."""

    taken = Signal()
    turned_down = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("proposal")
        self._keys = {"take_proposal": "", "turn_down": ""}
        self.words = PlainLabel(wraps=True)
        self.take = QPushButton(translate("Claims", "Take it"))
        self.take.clicked.connect(self.taken)
        self.turn_down = QPushButton(translate("Claims", "The article says it"))
        self.turn_down.clicked.connect(self.turned_down)
        buttons = WrapLayout()
        buttons.addWidget(self.take)
        buttons.addWidget(self.turn_down)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 6, 8, 6)
        column.addWidget(self.words)
        column.addLayout(buttons)
        self.hide()

    def show_keys(self, key_of: KeyOf) -> None:
        """Print the keys that answer it."""
        self._keys = {command: key_of(command) for command in self._keys}
        self._say_keys()

    def show_proposal(self, shown: ShownProposal | None) -> None:
        """Show what is proposed, or with ``None`` that nothing is."""
        if shown is not None:
            self.words.setText(shown.sentence)
            self.take.setText(shown.take)
            self.take.setAccessibleDescription(shown.sentence)
            self.turn_down.setText(shown.turn_down)
            self._say_keys()
        self.setVisible(shown is not None)

    def _say_keys(self) -> None:
        for command, button in (("take_proposal", self.take), ("turn_down", self.turn_down)):
            button.setToolTip(with_key_in_text(button.text(), self._keys[command]))
