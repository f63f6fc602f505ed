"""A selection while the mouse draws it: not by a tremble, and by words where a double-click began it."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QGuiApplication

from penanda.text.selection import whole_words

Span = tuple[int, int]
# What a hand moves by in a click, in pixels. A letter is hardly wider, so it is less than what begins a drag.
TREMBLE = 4


class DrawnSelection:
    """From the press of the button until it is let go of; spans are code points."""

    def __init__(self) -> None:
        self._point: QPointF | None = None
        self._word: Span | None = None
        self._far = 0
        self._is_drawn = False

    def begin(self, point: QPointF) -> None:
        """The button was pressed at *point*."""
        self._point, self._word, self._far, self._is_drawn = point, None, TREMBLE, False

    def begin_with(self, word: Span | None, point: QPointF) -> None:
        """A double-click at *point* has selected *word*; it is trembled more in that."""
        self._point, self._word, self._is_drawn = point, word, False
        self._far = QGuiApplication.styleHints().startDragDistance()

    def end(self) -> None:
        """Nothing is drawn any more."""
        self._point = self._word = None

    def is_tremble(self, point: QPointF) -> bool:
        """Whether the mouse, now at *point*, has hardly moved yet, by which nobody means anything."""
        if self._point is None or self._is_drawn:
            return False
        self._is_drawn = (point - self._point).manhattanLength() >= self._far
        return not self._is_drawn

    def reach(self, text: str, offset: int) -> Span | None:
        """Where the anchor and the caret stand if the word and all words up to *offset* are selected.

        ``None`` where it is not drawn by words.
        """
        if self._word is None or not self._is_drawn:
            return None
        start, end = whole_words(text, min(self._word[0], offset), max(self._word[1], offset))
        return (end, start) if offset < self._word[0] else (start, end)
