"""The keys that answer what is proposed: Enter, Shift+Enter and Backspace."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from penanda_gui.commands.telling_keys import naming_key
from penanda_gui.features.feature import Feature, Handlers, Surroundings

translate = QCoreApplication.translate


class Answers(Feature):
    """Answers the proposal shown last; with none, Backspace says that the article makes the claim."""

    def __init__(self, at: Surroundings) -> None:
        super().__init__(at)
        self._answering = at.answering
        self._marking = at.marking
        self._actions = at.actions

    def handlers(self) -> Handlers:
        """What its commands run."""
        return {
            "take_proposal": self.take,
            "take_further": self.take_further,
            "turn_down": self.turn_down,
        }

    def take(self) -> None:
        """Take what is proposed."""
        if (proposal := self._answering.current) is not None:
            proposal.take()
        else:
            self._say_nothing_is_proposed()

    def take_further(self) -> None:
        """Take what is proposed and more, or take it and go on: as whoever proposed it says."""
        if (proposal := self._answering.current) is not None:
            proposal.take_further()
        else:
            self._say_nothing_is_proposed()

    def turn_down(self) -> None:
        """Turn down what is proposed; else the article itself makes the current claim."""
        if (proposal := self._answering.current) is not None:
            proposal.turn_down()
        else:
            self._marking.article_says()

    def _say_nothing_is_proposed(self) -> None:
        self.hint.emit(
            naming_key(
                self._actions.shown_keys("next_clause"),
                translate("Answers", "Nothing is proposed here. {key} goes to the next clause."),
                translate("Answers", "Nothing is proposed here."),
            )
        )
