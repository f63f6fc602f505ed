"""Which proposal Enter, Shift+Enter and Backspace answer: the one shown last."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QObject, Signal


class Proposal(Protocol):
    """Something that is shown, not saved, and waits for an answer."""

    def take(self) -> None:
        """What Enter does: take it."""

    def take_further(self) -> None:
        """What Shift+Enter does: take it and more, or take it and go on."""

    def turn_down(self) -> None:
        """What Backspace does: turn it down."""


class Answering(QObject):
    """Hands the keys that answer to whoever proposed something last.

    A feature calls :meth:`propose` when it shows a proposal, and :meth:`leave` when that is over, answered
    or not. Another proposal takes the place of the one before, which :attr:`current_changed` tells.
    """

    current_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.current: Proposal | None = None

    def propose(self, proposal: Proposal) -> None:
        """Let the keys answer *proposal* from here on."""
        if self.current is not proposal:
            self.current = proposal
            self.current_changed.emit()

    def leave(self, proposal: Proposal) -> None:
        """Let the keys answer *proposal* no more; another one stays."""
        if self.current is proposal:
            self.current = None
            self.current_changed.emit()
