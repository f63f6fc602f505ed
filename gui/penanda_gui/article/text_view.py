"""Read-only text with a caret, spoken of in code points of the source."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QPointF, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette, QResizeEvent, QShowEvent, QTextCursor, QWheelEvent
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from penanda.text.graphemes import is_boundary, next_boundary, previous_boundary, snap
from penanda_gui.article.metrics import Metrics, metrics_of
from penanda_gui.article.sheet import Sheet
from penanda_gui.fonts import article_font

_LEAST_ZOOM, _MOST_ZOOM, _ZOOM_STEP = 0.8, 3.0, 0.1
_NOTCH = 120  # of a wheel, in the units that Qt gives
_BYTE_ORDER_MARKS = ("\ufeff", "\ufffe")


class TextView(QPlainTextEdit):
    """Shows a source text, unchanged: every place it takes and gives is a code point of that text."""

    caret_moved = Signal()
    zoom_changed = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zoom = 1.0
        # A code point, and the document position of the first line when it was scrolled to.
        self._kept_place = (0, -1)
        self._turned = 0
        self._own_viewport()
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setTabChangesFocus(True)
        self.setCursorWidth(2)
        # Files and texts that are dropped here go to the window, which opens them.
        self.setAcceptDrops(False)
        self.viewport().setMouseTracking(True)
        self.setFont(article_font(self._zoom))
        self._sheet = Sheet(self, article_font(self._zoom), self._metrics())
        self.cursorPositionChanged.connect(self.caret_moved)
        self.verticalScrollBar().rangeChanged.connect(self._keep_first_line)
        self.updateRequest.connect(self._repaint_beside)

    def _own_viewport(self) -> None:
        """Paint on a widget of our own: to hand out one of Qt's the binding loads every class of widget."""
        viewport = QWidget(self)
        viewport.setBackgroundRole(QPalette.ColorRole.Base)
        viewport.setAutoFillBackground(True)
        viewport.setCursor(Qt.CursorShape.IBeamCursor)
        self.setViewport(viewport)
        self.document().documentLayout().setPaintDevice(viewport)  # that was the old one

    def show_source(self, text: str) -> None:
        """Show another text; the caret goes to its start."""
        self._kept_place = (0, -1)
        self._sheet.show_text(text)

    @property
    def source_text(self) -> str:
        """The text that is shown, as it was given."""
        return self._sheet.display.text

    # The caret and the selection

    @property
    def caret(self) -> int:
        """Where the caret stands."""
        return self._sheet.display.to_text(self.textCursor().position())

    @property
    def anchor(self) -> int:
        """Where what is selected was begun; the caret where nothing is."""
        return self._sheet.display.to_text(self.textCursor().anchor())

    @property
    def selection(self) -> tuple[int, int] | None:
        """The start and end of the selected text, or ``None``."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            return None
        display = self._sheet.display
        start, end = display.to_text(cursor.selectionStart()), display.to_text(cursor.selectionEnd())
        return (start, end) if start < end else None  # between them may be a break that is made for display

    def select(self, start: int, end: int, *, backward: bool = False) -> None:
        """Select ``[start, end)``, with the caret at its end, or *backward* at its start."""
        self._select(start, end, backward=backward)
        self._sheet.place.clear_caret_line()

    def _select(self, start: int, end: int, *, backward: bool = False) -> None:
        display = self._sheet.display
        places = display.to_document(start), display.to_document(end, end=True)
        anchor, caret = reversed(places) if backward else places
        cursor = self.textCursor()
        cursor.setPosition(anchor)
        cursor.setPosition(caret, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def place_caret(self, offset: int) -> None:
        """Put the caret at *offset*, with nothing selected."""
        before = self.textCursor().position(), self.verticalScrollBar().value()
        self._put_caret(offset)
        if (self.textCursor().position(), self.verticalScrollBar().value()) != before:
            self._sheet.place.clear_caret_line()

    def show_caret(self) -> None:
        """Scroll to the caret if it is out of view."""
        if not self.viewport().rect().intersects(self.cursorRect()):
            self.ensureCursorVisible()
            self._sheet.place.clear_caret_line()

    def _put_caret(self, offset: int) -> None:
        cursor = self.textCursor()
        cursor.setPosition(self._sheet.display.to_document(offset))
        self.setTextCursor(cursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt's keys; they pass letters whole, and the line that the caret comes to shows whole."""
        before, caret = self.textCursor().position(), self.caret
        super().keyPressEvent(event)
        if self.textCursor().position() != before and self.caret == caret:
            super().keyPressEvent(event)  # it has passed no letter, but a break that is made for display
        if self.textCursor().position() != before:
            self._pass_letter(on=self.caret > caret)
            self._sheet.place.clear_caret_line()

    def _pass_letter(self, *, on: bool) -> None:
        """Move the caret out of a letter where Qt has stopped inside it, as it does in Burmese."""
        text, at, cursor = self.source_text, self.caret, self.textCursor()
        if not is_boundary(text, at):
            place = self._sheet.display.to_document((next_boundary if on else previous_boundary)(text, at))
            mode = QTextCursor.MoveMode
            cursor.setPosition(place, mode.KeepAnchor if cursor.hasSelection() else mode.MoveAnchor)
            self.setTextCursor(cursor)

    def createMimeDataFromSelection(self) -> QMimeData:
        """The selected part of the source text itself, not what is shown of it."""
        start, end = self.selection or (0, 0)
        return mime_of(self.source_text[start:end])

    def offset_at(self, point: QPointF) -> int:
        """The code point nearest to *point* of the viewport; within a letter, its start."""
        at = self._nearest(point)
        return snap(self.source_text, at, at)[0]

    def _nearest(self, point: QPointF) -> int:
        page = self._sheet.page
        edge = page.edge_at(point)
        at = self.cursorForPosition(page.on_a_line(point).toPoint()).position() if edge is None else edge
        return self._sheet.display.to_text(at)

    # Scrolling

    def reveal(self, start: int, end: int) -> None:
        """Scroll, only if need be, until ``[start, end)`` stands in view with room around it."""
        display = self._sheet.display
        self._sheet.place.bring_into_view(display.to_document(start), display.to_document(end, end=True))

    def first_shown(self) -> int:
        """The code point at the start of the first line that shows."""
        return self._sheet.display.to_text(self._sheet.place.top())

    def last_shown(self) -> int:
        """The code point about where the last line that shows ends, be it within a letter."""
        return self._nearest(QPointF(self.viewport().rect().bottomRight()))

    def reading_place(self) -> int:
        """Where the reader has scrolled to; a view that has grown may show what stands before it, too."""
        kept, kept_top = self._kept_place
        return kept if self._sheet.place.top() == kept_top else self.first_shown()

    def restore_place(self, caret: int, top: int, *, anchor: int | None = None) -> None:
        """Put the caret back without scrolling to it, and the line that holds *top* at the top.

        What lies between it and *anchor*, if there is one, is selected.
        """
        self._put(caret, anchor)
        self._keep_place(top)

    def _put_here(self, caret: int, *, anchor: int | None = None) -> None:
        """Put the caret under the mouse, and select from *anchor*, without scrolling what is there away."""
        shown = self._sheet.place.top()
        self._put(caret, anchor)
        if self._sheet.place.top() != shown:
            self._sheet.place.scroll_to(shown)

    def _put(self, caret: int, anchor: int | None) -> None:
        if anchor in (None, caret):
            self._put_caret(caret)
        else:
            self._select(*sorted((anchor, caret)), backward=caret < anchor)

    def _keep_place(self, offset: int) -> None:
        """Scroll to *offset*, and hold on to it through resizes until the reader scrolls.

        Without holding on, each resize would move the place to the start of its new line.
        """
        self._sheet.place.scroll_to(self._sheet.display.to_document(offset))
        self._kept_place = (offset, self._sheet.place.top())

    def _keep_first_line(self, _least: int, most: int) -> None:
        """Stay at the line that shows first where fewer lines are above it now; go no further than the last.

        Qt would show one further down by their old count, and goes on where the view is lower than the room
        below the text.
        """
        bar, last = self.verticalScrollBar(), self.document().lineCount() - 1
        if most > last:
            bar.setMaximum(last)
        elif bar.value() > most:
            block, number = self._sheet.page.first_line()
            bar.setValue(block.firstLineNumber() + number)

    def _repaint_beside(self, rect: QRect, down: int) -> None:
        """Paint what hangs over the ends of lines, too: letters, and what is selected from right to left."""
        if not down:
            reach = self._sheet.layout.metrics.pitch // 4
            self.viewport().update(rect.adjusted(-reach, 0, reach, 0))

    # Size

    @property
    def zoom(self) -> float:
        """How large the text is; 1.0 is 100 %."""
        return self._zoom

    def set_zoom(self, zoom: float) -> None:
        """Make the text *zoom* times as large as usual, at least 0.8 and at most 3 times."""
        zoom = round(min(max(zoom, _LEAST_ZOOM), _MOST_ZOOM), 2)
        if zoom == self._zoom:
            return
        self._zoom = zoom
        self._take_font()
        self.zoom_changed.emit(zoom)

    def _take_font(self) -> None:
        place = self.reading_place()
        with self._sheet.place.unpainted():
            self.setFont(article_font(self._zoom))
            self._reflow()
        self._keep_place(place)

    def changeEvent(self, event: QEvent) -> None:
        """Keep the font: a style sheet that is set gives every widget back the one it began with."""
        if event.type() == QEvent.Type.FontChange and self.font() != article_font(self._zoom):
            self._take_font()
        else:
            super().changeEvent(event)

    def zoom_in(self) -> None:
        """Make the text a step larger."""
        self.set_zoom(self._zoom + _ZOOM_STEP)

    def zoom_out(self) -> None:
        """Make the text a step smaller."""
        self.set_zoom(self._zoom - _ZOOM_STEP)

    def reset_zoom(self) -> None:
        """Go back to 100 %."""
        self.set_zoom(1.0)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ctrl and the wheel zoom, a step a notch; the wheel alone scrolls."""
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
            return
        turned = event.angleDelta().y()
        # A touchpad turns by parts of a notch.
        self._turned = self._turned + turned if self._turned * turned > 0 else turned
        notches = int(self._turned / _NOTCH)
        self._turned -= notches * _NOTCH
        self.set_zoom(self._zoom + notches * _ZOOM_STEP)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the reading place, which a reflow would otherwise lose; go back to it where it fits again."""
        place = self.reading_place()
        is_reflow = event.oldSize().width() != event.size().width()
        with self._sheet.place.unpainted():
            super().resizeEvent(event)
            if is_reflow:
                self._reflow()
        if is_reflow or self.first_shown() != place:
            self._keep_place(place)

    def showEvent(self, event: QShowEvent) -> None:
        """Stand on a whole pixel: where Qt scrolled what did not show, it took no care of that."""
        super().showEvent(event)
        self._keep_place(self.reading_place())

    def _reflow(self) -> None:
        self._sheet.configure(article_font(self._zoom), self._metrics())
        self.viewport().update()

    def _metrics(self) -> Metrics:
        return metrics_of(article_font(self._zoom), self._zoom, self.viewport().width())


def mime_of(words: str) -> QMimeData:
    """Words for the clipboard, exactly."""
    data = QMimeData()
    # The binding takes a first sign of these for a byte order mark: it drops it, or swaps all bytes.
    data.setText(f"\ufeff{words}" if words.startswith(_BYTE_ORDER_MARKS) else words)
    return data
