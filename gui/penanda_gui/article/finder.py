"""Finds words in an article's text without ever holding up the window."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, Signal

from penanda.text.search import Search
from penanda_gui.article.hits import Hits
from penanda_gui.slices import Slices

_STRETCH = 4_000
# Words that are longer are a mistake, and take longer to prepare than a key press may.
MOST_CHARACTERS = 200


class Finder(QObject):
    """The search for some words in one text: what was found so far, and which hit is meant."""

    found_more = Signal()
    """More of the text has been searched, or another hit is meant."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.hits = Hits()
        self._near = 0
        self._slices = Slices(self)
        self._slices.went_on.connect(self._follow)
        self._slices.finished.connect(self._settle)

    @property
    def searching(self) -> bool:
        """Whether the end of the text has not been reached yet."""
        return self._slices.working

    def look_for(self, words: str, text: str, near: int) -> None:
        """Begin to find *words*; the hit that is meant is the first from the code point *near* on."""
        self.hits = Hits()
        self._near = near
        search = Search(words[:MOST_CHARACTERS])
        self._slices.start(self._walk(search, text, self.hits))

    def stop(self) -> None:
        """Forget what was found."""
        self._slices.stop()
        self.hits = Hits()
        self.found_more.emit()

    def step(self, by: int) -> None:
        """Mean the next hit, or with -1 the one before; beyond the last comes the first."""
        if len(self.hits):
            self.hits.current = ((self.hits.current or 0) + by) % len(self.hits)
            self.found_more.emit()

    def step_from(self, start: int, end: int, by: int) -> None:
        """Mean the first hit from the code point *end* on, or with -1 the last that begins before *start*."""
        if len(self.hits):
            beyond = 0 if by > 0 else len(self.hits) - 1
            near = self.hits.first_from(end) if by > 0 else self.hits.last_before(start)
            self.hits.current = beyond if near is None else near
            self.found_more.emit()

    @staticmethod
    def _walk(search: Search, text: str, hits: Hits) -> Iterator[None]:
        place = 0
        while place < len(text):
            stretch_end = place + _STRETCH
            for start, end in search.hits(text, place, stretch_end):
                hits.add(start, end)
                stretch_end = max(stretch_end, end)
            place = stretch_end
            yield

    def _follow(self) -> None:
        if self.hits.current is None:
            self.hits.current = self.hits.first_from(self._near)
        self.found_more.emit()

    def _settle(self) -> None:
        if self.hits.current is None and len(self.hits):
            self.hits.current = 0
            self.found_more.emit()
