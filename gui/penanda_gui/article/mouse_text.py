"""Text that is selected with the mouse: by letters, by words, by paragraphs."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QClipboard, QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QWidget

from penanda.text.graphemes import snap
from penanda.text.words import word_at
from penanda_gui.article.drawn_selection import DrawnSelection
from penanda_gui.article.text_view import TextView


class MouseText(TextView):
    """A text view in which the mouse means the nearest line, and words as this program knows them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._drawn = DrawnSelection()
        super().__init__(parent)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Place the caret in the nearest line; the third click of three selects the paragraph."""
        extends = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if not extends and self.selection is not None:
            self._put_here(self.offset_at(event.position()))  # else Qt would drag the selected words away
        super().mousePressEvent(self._on_a_line(event))
        self._drawn.begin(event.position())
        if extends:
            self._take_letters_whole(self._caret_at(event.position()))
        elif self.selection is not None:
            self._select_paragraph(self.selection[0])
        elif self.caret != (caret := self.offset_at(event.position())):
            self._put_here(caret)

    def _select_paragraph(self, offset: int) -> None:
        """Select the whole paragraph of the source; Qt takes what is one for display."""
        from penanda.text.sentences import paragraph_at

        paragraph = paragraph_at(self.source_text, offset)
        if paragraph is not None:
            self._put_here(paragraph[1], anchor=paragraph[0])

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End a selection in the nearest line, and one that was drawn by words with a whole word."""
        by_words = self._draw_words(event.position())
        super().mouseReleaseEvent(self._on_a_line(event))
        self._take_letters_whole(self.caret)
        if by_words:
            self._offer_selection()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw a selection to the nearest line, after a double-click by words."""
        if event.buttons() and self._drawn.is_tremble(event.position()):
            return
        super().mouseMoveEvent(self._on_a_line(event))
        if event.buttons():
            self._take_letters_whole(self._caret_at(event.position()))
            self._draw_words(event.position())

    def _caret_at(self, point: QPointF) -> int:
        """Where the caret is to stand that Qt has put to *point*."""
        edge = self._sheet.page.edge_at(point)
        return self.caret if edge is None else self._sheet.display.to_text(edge)

    def _take_letters_whole(self, caret: int) -> None:
        """Select up to *caret*, and letters whole; a caret alone stands before the letter it was in."""
        anchor = self.anchor
        start, end = snap(self.source_text, min(anchor, caret), max(anchor, caret))
        if {start, end} != {anchor, self.caret}:
            first, last = (end, start) if caret < anchor else (start, end)
            self._put_here(last, anchor=first)

    def _draw_words(self, point: QPointF) -> bool:
        """Select whole words up to *point*, if that is how it is drawn: Qt takes those it is halfway over."""
        reach = self._drawn.reach(self.source_text, self.offset_at(point))
        if reach is not None:
            self._select(*sorted(reach), backward=reach[1] < reach[0])
        return reach is not None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Select the word under the pointer, without the clitic that may hang on it."""
        super().mouseDoubleClickEvent(self._on_a_line(event))
        word = word_at(self.source_text, self.offset_at(event.position()))
        self._drawn.begin_with(word, event.position())
        if word is not None:
            self._put_here(word[1], anchor=word[0])
            self._offer_selection()

    def _offer_selection(self) -> None:
        """Let a middle click paste what the mouse has selected; Qt has offered what it was before that."""
        clipboard = QGuiApplication.clipboard()
        if clipboard.supportsSelection():
            clipboard.setMimeData(self.createMimeDataFromSelection(), QClipboard.Mode.Selection)

    def _on_a_line(self, event: QMouseEvent) -> QMouseEvent:
        if event.type() != QEvent.Type.MouseMove:
            self._drawn.end()
        return QMouseEvent(
            event.type(),
            self._sheet.page.on_a_line(event.position()),
            event.globalPosition(),
            event.button(),
            event.buttons(),
            event.modifiers(),
        )
