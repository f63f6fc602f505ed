"""Says to a screen reader what is only shown: the mark that is selected, edges that move, what edits did."""

from __future__ import annotations

from collections.abc import Callable, Container

from PySide6.QtCore import QObject, QTimer

from penanda.marks import MarkRef
from penanda_gui.article.view import ArticleView
from penanda_gui.panels.mark_words import MarkWords
from penanda_gui.panels.saying import is_heard, say

# In code points. Of a longer span the words between its ends are left out.
_MOST_WORDS, _END = 60, 28


class Announcing(QObject):
    """Announces each mark when it is selected: what it is, its words, and what is known of it.

    While its edges are moved by key it announces the words between them. What nobody listens to is not put
    into words: that would cost a key press its time.
    """

    def __init__(self, view: ArticleView, describe: Callable[[MarkRef], MarkWords | None]) -> None:
        super().__init__(view)
        self._view = view
        self._describe = describe
        self._mark: MarkRef | None = None
        # An edit that selects what it made is told in the same turn of the event loop.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._announce_mark)
        view.mark_selected.connect(self._announce_mark_soon)
        view.edges_moving.connect(self._announce_edges)

    def say(self, text: str) -> None:
        """Announce a text, if somebody listens."""
        say(self._view, text)

    def say_edit(self, sentence: str, made: Container[str]) -> None:
        """Announce an edit; if it selected a mark of the ids *made*, with what is known of that besides."""
        words = None
        if self._soon.isActive() and self._mark is not None and self._mark.id in made:
            self._soon.stop()
            words = self._describe(self._mark)
        self.say(sentence if words is None else ". ".join((sentence, *words.details)))

    def _announce_mark_soon(self, ref: MarkRef | None) -> None:
        self._mark = ref
        if is_heard():
            self._soon.start()

    def _announce_mark(self) -> None:
        words = None if self._mark is None else self._describe(self._mark)
        if words is not None:
            self.say(words.spoken())

    def _announce_edges(self, start: int, end: int) -> None:
        text = self._view.source_text
        whole = end - start <= _MOST_WORDS
        first, last = text[start : start + _END].rstrip(), text[end - _END : end].lstrip()
        self.say(text[start:end] if whole else f"{first} … {last}")
