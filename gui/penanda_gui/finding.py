"""Finding in the open article: the bar asks, the finder finds, the view shows."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal

from penanda_gui.article.finder import Finder
from penanda_gui.article.hits import Hits
from penanda_gui.features.feature import Feature, Handlers, Surroundings

# More than a name or a phrase is not what somebody wants to find again.
_MOST_PROPOSED = 80


class Finding(Feature):
    """Opens and leaves the search, and goes from hit to hit."""

    shown_hits_changed = Signal(object)
    """What is shown of what was found: ``Hits``, empty ones after the search was left."""

    def __init__(self, at: Surroundings) -> None:
        super().__init__(at)
        self._view = at.parts.view
        self._bar = bar = at.parts.find_bar
        self._going_back = at.going_back
        self._finder = Finder(self)
        self._shown: tuple[Hits, int | None] | None = None
        self._anchor = 0
        self._finder.found_more.connect(self._show)
        bar.words_changed.connect(self._look)
        bar.step_wanted.connect(self.step)
        bar.left.connect(self.leave)
        at.desk.opened.connect(self.follow_article)
        self.shown_hits_changed.connect(at.parts.overview.show_hits)

    def handlers(self) -> Handlers:
        """What its commands run."""
        return {
            "find": self.open,
            "find_next": lambda: self.step(1),
            "find_previous": lambda: self.step(-1),
        }

    def open(self) -> None:
        """Ask what to find; the selected words are proposed."""
        if self._bar.isHidden():
            selection = self._view.selection
            self._anchor = selection[0] if selection else self._view.caret
            words = self._view.source_text[slice(*selection)] if selection else ""
            self._ask(words if len(words) <= _MOST_PROPOSED else "")
            self._look()
        else:
            self._ask("")

    def step(self, by: int) -> None:
        """Go on to the next hit, or with -1 to the one before; from the text on, that hit is selected."""
        if not self._bar.isHidden() and not self._view.hasFocus():
            self._finder.step(by)
        elif len(self._finder.hits):
            start, end = self._view.selection or (self._view.caret, self._view.caret)
            self._finder.step_from(start, end, by)
            self._select_current()
        else:
            self.open()

    def leave(self) -> bool:
        """Put the bar away, if it shows, and go back to the text with the hit selected that was meant last.

        Who has gone back to the text before has moved on from it.
        """
        if self._bar.isHidden():
            return False
        is_meant = bool(self._bar.line.text()) and not self._view.hasFocus()
        self._bar.hide()
        self.shown_hits_changed.emit(Hits())
        self._view.show_hits(Hits())
        self._shown = None
        if is_meant:
            self._select_current()
        self._view.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def stand_as(self, before: Finding) -> None:
        """Find the same words, from the same hit on, as typed or in the text."""
        hit, words = before._finder.hits.current_span, before._bar.line.text()
        self._anchor = before._anchor if hit is None else hit[0]
        if before._bar.isHidden():
            self._bar.line.setText(words)
            return
        self._ask(words)
        if before._bar.window().focusWidget() is before._view:
            self._view.setFocus()

    def follow_article(self) -> None:
        """Take note of another text: find in it while the bar is open, else forget what was found."""
        self._anchor = 0
        if self._bar.isHidden():
            self._finder.stop()
        else:
            self._look()

    def _ask(self, words: str) -> None:
        self._bar.ask(words)
        self._going_back.begin(self.leave, self._bar)

    def _look(self) -> None:
        self._finder.look_for(self._bar.line.text(), self._view.source_text, self._anchor)

    def _show(self) -> None:
        hits = self._finder.hits
        if self._bar.isHidden():
            return
        self._bar.show_count(hits.current, len(hits), searching=self._finder.searching)
        self._view.show_hits(hits)
        self.shown_hits_changed.emit(hits)
        if hits.current_span is not None and self._shown != (hits, hits.current):
            self._shown = (hits, hits.current)
            self._view.reveal(*hits.current_span)

    def _select_current(self) -> None:
        span = self._finder.hits.current_span
        if span is not None:
            self._view.reveal(*span)
            self._view.select(*span)
