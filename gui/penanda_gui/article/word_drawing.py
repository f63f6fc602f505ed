"""A selection that grows by words: it was begun with a double-click, and the button is still held."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QGuiApplication

from penanda.text.selection import whole_words

Span = tuple[int, int]


class WordDrawing:
    """From a double-click until the button is let go of; spans are code points."""

    def __init__(self) -> None:
        self._point: QPointF | None = None
        self._word: Span | None = None
        self._draws = False

    def begin(self, point: QPointF, word: Span | None) -> None:
        """A double-click at *point* has selected *word*."""
        self._point, self._word, self._draws = point, word, False

    def end(self) -> None:
        """Nothing is drawn by words any more."""
        self._point, self._word, self._draws = None, None, False

    def is_tremble(self, point: QPointF) -> bool:
        """Whether the mouse, now at *point*, has hardly moved yet, by which nobody means anything."""
        if self._point is None or self._draws:
            return False
        far = QGuiApplication.styleHints().startDragDistance()
        self._draws = (point - self._point).manhattanLength() >= far
        return not self._draws

    def reach(self, text: str, offset: int) -> Span | None:
        """Where the anchor and the caret stand if the word and all words up to *offset* are selected.

        ``None`` where words are not drawn.
        """
        if self._word is None or not self._draws:
            return None
        start, end = whole_words(text, min(self._word[0], offset), max(self._word[1], offset))
        return (end, start) if offset < self._word[0] else (start, end)
