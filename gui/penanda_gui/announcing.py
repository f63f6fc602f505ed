"""Says to a screen reader what is only shown: the mark that is selected, edges that move, what edits did."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from penanda.marks import MarkRef
from penanda_gui.article.view import ArticleView
from penanda_gui.panels.mark_words import MarkWords

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
        view.mark_selected.connect(self._announce_mark)
        view.edges_moving.connect(self._announce_edges)

    def say(self, text: str) -> None:
        """Announce a text, if somebody listens."""
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

        if text and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._view, text))

    def _announce_mark(self, ref: MarkRef | None) -> None:
        from PySide6.QtGui import QAccessible

        words = self._describe(ref) if ref is not None and QAccessible.isActive() else None
        if words is not None:
            self.say(words.spoken())

    def _announce_edges(self, start: int, end: int) -> None:
        text = self._view.source_text
        whole = end - start <= _MOST_WORDS
        self.say(text[start:end] if whole else f"{text[start : start + _END]} … {text[end - _END : end]}")
