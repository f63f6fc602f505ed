"""What shows of suggestions: ghosts in the text, and a sentence of the one that is meant."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from penanda_gui.article.ghosts import Ghost, Ghosts
from penanda_gui.article.view import ArticleView
from penanda_gui.panels.status_strip import StatusStrip

if TYPE_CHECKING:
    from penanda.suggesting.suggestion import Suggestion


class SuggestionDisplay:
    """Shows what is suggested in the text, and says in the status bar what is meant."""

    def __init__(self, view: ArticleView, status: StatusStrip) -> None:
        self._view = view
        self._status = status
        self._ghosts = Ghosts()
        self._told = ""

    @property
    def is_said(self) -> bool:
        """Whether something was said and not taken back."""
        return bool(self._told)

    def take_up(self, suggestions: Iterable[Suggestion]) -> None:
        """Know these as what is suggested; they are shown with what is meant."""
        self._ghosts = Ghosts(Ghost(one.start, one.end, one.label) for one in suggestions)

    def show(self, meant: Suggestion | None) -> None:
        """Show all of them, and let stand out which is meant."""
        self._view.show_ghosts(self._ghosts.meaning(None if meant is None else (meant.start, meant.end)))

    def say(self, sentence: str, *, at_once: bool) -> None:
        """Say what is meant; *at_once* in place of short news."""
        self._told = sentence
        self._status.show_prompt(sentence, at_once=at_once)

    def unsay(self) -> None:
        """Say it no more, unless something else has been said since."""
        if self._told and self._status.prompt.text() == self._told:
            self._status.show_prompt("")
        self._told = ""
