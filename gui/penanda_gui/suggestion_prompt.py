"""What the status bar says of a suggestion: what it would be, and which keys answer it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from penanda_gui.commands.actions import Actions
from penanda_gui.commands.telling_keys import naming_key
from penanda_gui.desk import Desk
from penanda_gui.session import Session

if TYPE_CHECKING:
    from penanda.suggesting.suggestion import Suggestion

translate = QCoreApplication.translate


class SuggestionPrompt:
    """Puts a suggestion in the open article into words, in the language with this code."""

    def __init__(self, session: Session, desk: Desk, actions: Actions, language: str) -> None:
        self._session = session
        self._desk = desk
        self._actions = actions
        self._language = language
        self.read_labels()

    def read_labels(self) -> None:
        """Take up what the labels are called now."""
        self._labels = {one.id: one.name(self._language) for one in self._session.read.tagset.labels()}

    def of(self, one: Suggestion, *, like_it: int) -> str:
        """The sentence; *like_it* is how many suggestions in the article are of the same name."""
        words = translate("Suggesting", "“{words}” as {label}").format(
            words=" ".join(one.surface.split()), label=self._labels.get(one.label, one.label)
        )
        if entity := self._entity_of(one):
            words = f"{words} → {entity}"
        all_like_it = translate("Suggesting", "all like it: {count}").format(count=like_it)
        keys = [
            ("take_proposal", translate("Suggesting", "takes it")),
            *([("take_further", all_like_it)] if like_it > 1 else []),
            ("turn_down", translate("Suggesting", "not this")),
            ("take_paragraph", translate("Suggesting", "the paragraph")),
        ]
        shown = ((self._actions.shown_keys(command_id), what) for command_id, what in keys)
        return " · ".join([words, *(f"{key} {what}" for key, what in shown if key)])

    def of_none(self, *, shown: bool, looked: bool) -> str:
        """Why there is none to go to; *shown* tells whether any are to be, *looked* whether all are found."""
        if not shown:
            return naming_key(
                self._actions.shown_keys("show_suggestions"),
                translate("Suggesting", "Suggestions are switched off; {key} shows them."),
                translate("Suggesting", "Suggestions are switched off."),
            )
        if not looked:
            return translate("Suggesting", "Suggestions are still being looked for…")
        return translate("Suggesting", "Nothing is suggested in this article.")

    def _entity_of(self, one: Suggestion) -> str:
        """What the suggestion would name, where that is not just its own words."""
        if one.entity_id is not None:
            entity = self._desk.entities.get(one.entity_id) or self._session.read.entities.get(one.entity_id)
            return "" if entity is None or entity.name == one.surface else entity.name
        if one.refers_to is None:
            return ""
        start, end = one.refers_to
        for piece in self._desk.marks.touching(start, end):
            mention = self._desk.marks.mentions.get(piece.id)
            if mention is not None and (mention.start, mention.end) == (start, end) and mention.entity_id:
                return self._desk.entities[mention.entity_id].name
        return " ".join(self._desk.text[start:end].split())
