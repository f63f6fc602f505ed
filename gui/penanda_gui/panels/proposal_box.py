"""What is proposed for the claim on the card, with the buttons that answer."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from penanda_gui.commands.actions import KeyOf
from penanda_gui.commands.telling_keys import with_key_in_text

translate = QCoreApplication.translate


class ProposalBox(QFrame):
    """Says what is proposed; nothing of it is saved before it is taken. Hidden while nothing is."""

    taken = Signal()
    turned_down = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("proposal")
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.take = QPushButton(translate("Claims", "Take it"))
        self.take.clicked.connect(self.taken)
        self.turn_down = QPushButton(translate("Claims", "Turn it down"))
        self.turn_down.clicked.connect(self.turned_down)
        buttons = QHBoxLayout()
        buttons.addWidget(self.take)
        buttons.addWidget(self.turn_down)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 6, 8, 6)
        column.addWidget(self.words)
        column.addLayout(buttons)
        self.hide()

    def show_keys(self, key_of: KeyOf) -> None:
        """Print the keys that answer it."""
        take = translate("Claims", "Take what is proposed")
        self.take.setToolTip(with_key_in_text(take, key_of("take_proposal")))
        turn_down = translate("Claims", "The article says it, or it lies in no other claim")
        self.turn_down.setToolTip(with_key_in_text(turn_down, key_of("turn_down")))

    def show_proposal(self, words: str) -> None:
        """Show a proposal, or with ``""`` that there is none."""
        if words:
            sentence = translate("Claims", "Proposed: {proposal}").format(proposal=words)
            self.words.setText(sentence)
            self.take.setAccessibleDescription(sentence)
        self.setVisible(bool(words))
