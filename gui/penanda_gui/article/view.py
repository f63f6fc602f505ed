"""The article view: the marked text, and what mouse and keys do in it."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QGuiApplication, QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from penanda.marks import MarkRef, Marks, Piece
from penanda.text.selection import whole_words
from penanda_gui.article.edges import Edge
from penanda_gui.article.emphasised_marks import marks_at
from penanda_gui.article.marked_view import MarkedView
from penanda_gui.article.overlay import handle_at
from penanda_gui.article.pointing import is_beside_text, marks_under
from penanda_gui.article.proposed_words import NOTHING, ProposedWords, paint_proposed

_LEFT = Qt.MouseButton.LeftButton
# Some desktops move the window when something is dragged with Alt.
_AS_DRAWN = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ControlModifier


class ArticleView(MarkedView):
    """An article's text with its marks. All places are code points of the source text.

    It knows no project and no commands: it is told the marks, and tells what is selected, pointed at
    and moved. The caret, selecting and scrolling keep Qt's keys.
    """

    edges_moved = Signal(object, int, int)
    """The edges of a piece were moved: the ``Piece`` as it was, its new start and end."""
    edges_moving = Signal(int, int)
    """A key has moved an edge, not kept yet, or reverted it: the start and end of the span now."""
    mode_changed = Signal(str)
    """``"edges"`` while edges are moved, ``""`` when that is over."""
    page_moved = Signal(int)
    """The page stands elsewhere in a wide view: so many pixels in from both edges."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._pressed = False
        self._last_click = QPointF()
        self._proposed = NOTHING
        self._indent = 0
        super().__init__(parent)
        self._edges.kept.connect(self.edges_moved)
        self._edges.moved_by_key.connect(self.edges_moving)
        self._edges.mode_changed.connect(self.mode_changed)
        self.cursorPositionChanged.connect(self.follow_caret)
        self.selectionChanged.connect(self._let_go_for_selection)
        self.mark_selected.connect(lambda _: self._edges.stop())
        self.verticalScrollBar().valueChanged.connect(self._point_at_nothing)

    def show_text(self, text: str, marks: Marks) -> None:
        """Show another text with its marks; the caret goes to its start and nothing is selected."""
        self._edges.stop()
        self._edges.forget_kept()
        self._proposed = NOTHING
        super().show_text(text, marks)

    def marks_changed(self, pieces: Iterable[Piece]) -> None:
        """Draw an edit of the marks, given the pieces of its marks before and after it; nothing else is.

        Edges that are being moved are let go of if the edit has moved or removed them.
        """
        pieces = list(pieces)
        self._edges.settle(pieces, self._emphasised.marks)
        super().marks_changed(pieces)

    def forget_kept_moves(self) -> None:
        """Move edges from where the marks have them: a move that was kept may not come about."""
        self._edges.forget_kept()

    def _reflow(self) -> None:
        super()._reflow()
        indent = self._sheet.layout.metrics.indent
        if indent != self._indent:
            self._indent = indent
            self.page_moved.emit(indent)

    # What is proposed

    @property
    def proposed(self) -> ProposedWords:
        """What is drawn as proposed for a claim."""
        return self._proposed

    def show_proposed(self, words: ProposedWords) -> None:
        """Draw what is proposed for a claim, or no more of it."""
        if words != self._proposed:
            self._proposed = words
            self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint text and marks, and over them what is proposed."""
        super().paintEvent(event)
        if self._proposed != NOTHING:
            unit = self._sheet.layout.metrics.unit
            paint_proposed(self.viewport(), self._sheet, self._proposed, self.ink_of(None), unit)

    # Moving edges

    def begin_moving_edges(self) -> bool:
        """Let the keys move the edges of the selected mark; return whether there is one.

        They go on from a move that was kept and is still being saved.
        """
        piece = self._emphasised.edited_piece(self.caret)
        if piece is None:
            return False
        self._edges.begin(piece)
        return True

    # The menu

    def ask_for_menu(self) -> None:
        """Do what the menu key does, which keyboards may lack: Qt brings the caret into view for that."""
        place = self.cursorRect().center()
        by_key = QContextMenuEvent.Reason.Keyboard
        QApplication.sendEvent(self, QContextMenuEvent(by_key, place, self.viewport().mapToGlobal(place)))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu where the mouse is; by key below the caret's line, which stays in sight."""
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        self.customContextMenuRequested.emit(self._below_caret() if by_key else event.pos())

    def _below_caret(self) -> QPoint:
        line = self.cursorRect()
        return QPoint(line.left(), line.center().y() + self._sheet.layout.metrics.pitch // 2)

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move edges while that is the mode; otherwise Qt's own keys."""
        if self._edges.editor is None:
            super().keyPressEvent(event)
            return
        rtl = self.textCursor().block().textDirection() == Qt.LayoutDirection.RightToLeft
        if not self._edges.press(event, rtl=rtl):
            event.ignore()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Revert edges that are being moved: what is not kept was not meant."""
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._edges.stop()
        self._pressed = False  # what is let go of elsewhere is not told here
        super().focusOutEvent(event)

    # The mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of a handle, or place the caret; the right button selects what its menu is about."""
        if event.button() == Qt.MouseButton.RightButton:
            self._pressed = False
            self._mean_for_menu(event.position())
        elif event.button() == _LEFT:
            self._pressed = True
            self._press(event)

    def _press(self, event: QMouseEvent) -> None:
        edge = self._handle_at(event.position())
        if edge is None:
            self._edges.stop()
            super().mousePressEvent(event)
            return
        self._pressed = False  # what is let go of, also after Esc, is no click
        handle = self._handles()[edge]
        if self._edges.editor is not None or self.begin_moving_edges():
            self._edges.take_hold(edge, handle, event.position())

    def _mean_for_menu(self, point: QPointF) -> None:
        """Let the menu be about the selected text if it lies under the pointer, else the mark there."""
        self._edges.dragged = None
        offset, selection = self.offset_at(point), self.selection
        if selection is None or not selection[0] <= offset <= selection[1]:
            self._put_here(offset)
            self._click(point)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag a handle by graphemes, draw a selection, or point at a mark."""
        if not event.buttons():
            self._pressed = False  # it was let go of where a menu or another window heard it
            if self._edges.dragged is not None:
                self._edges.stop()
        if self._edges.dragged is not None:
            self._edges.drag(event.position())
            return
        super().mouseMoveEvent(event)
        if not event.buttons():
            self._point_at(event.position())
        elif self.selection is not None:
            self.set_hovered_mark(None)  # what is drawn is looked at, not the mark it was begun on

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Keep dragged edges, or select the mark that was clicked on."""
        if event.button() != _LEFT:
            return
        if self._edges.dragged is not None:
            self._edges.stop(keep=True)
            return
        super().mouseReleaseEvent(event)
        if self._pressed:
            self._pressed = False
            if self.selection is None:
                self._click(event.position())
            elif not event.modifiers() & _AS_DRAWN:
                self._snap_selection(self.selection)

    def _snap_selection(self, drawn: tuple[int, int]) -> None:
        """Widen what the mouse drew to whole words, visibly; with Alt or Ctrl it stays as it was drawn."""
        snapped = whole_words(self.source_text, *drawn)
        if snapped != drawn:
            self.select(*snapped, backward=self.caret == drawn[0])
            self._offer_selection()

    def leaveEvent(self, event: QEvent) -> None:
        """Point at nothing."""
        super().leaveEvent(event)
        self._point_at_nothing()

    def _point_at_nothing(self) -> None:
        """Forget what the mouse was over, as also when the text is scrolled away from under it."""
        if self.hovered_mark is not None:
            self.set_hovered_mark(None)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Select the word under the pointer; of the bar of a claim, a click has said all."""
        if not self._is_on_bar(event.position()):
            super().mouseDoubleClickEvent(event)

    def _is_on_bar(self, point: QPointF) -> bool:
        return is_beside_text(self._sheet, point) and bool(marks_under(self._sheet, point))

    def _click(self, point: QPointF) -> None:
        """Select the smallest mark under the pointer; clicking on the same place again goes outward.

        On the bar of a claim the caret goes to the nearest of its words, as if they were clicked on.
        """
        refs = marks_under(self._sheet, point)
        near = QGuiApplication.styleHints().startDragDistance()
        again = (point - self._last_click).manhattanLength() < near
        self._last_click = point
        chosen = self._emphasised.outward(refs) if again else next(iter(refs), None)
        if chosen is not None and is_beside_text(self._sheet, point):
            with self._steered():
                self._put_here(self._nearest_in(chosen))
        self._emphasised.stand_in(refs, chosen)

    def _nearest_in(self, ref: MarkRef) -> int:
        """Where in the words of a mark the caret would be the nearest to where it is."""
        caret = self.caret
        places = [min(max(caret, piece.start), piece.end) for piece in self._content_of(ref)]
        return min(places, key=lambda place: abs(place - caret), default=caret)

    def _point_at(self, point: QPointF) -> None:
        self.set_hovered_mark(next(iter(marks_under(self._sheet, point)), None))
        if self._handle_at(point) is not None:
            shape = Qt.CursorShape.SizeHorCursor
        elif self._is_on_bar(point):
            shape = Qt.CursorShape.PointingHandCursor
        else:
            shape = Qt.CursorShape.IBeamCursor
        self.viewport().setCursor(shape)

    def _handle_at(self, point: QPointF) -> Edge | None:
        return handle_at(self._handles(), point, self._sheet.layout.metrics.unit)

    # What follows the caret

    def follow_caret(self) -> None:
        """Select the mark the caret has moved onto; a press of the mouse is judged when it is over."""
        if self._pressed or self._caret_is_steered or self.selection is not None:
            return
        refs = marks_at(self._emphasised.marks, self.caret)
        self._emphasised.stand_in(refs, next(iter(refs), None))

    def _let_go_for_selection(self) -> None:
        """Selected text is what the next key acts on, so no mark is; the current claim stays."""
        if self.selection is not None:
            self._emphasised.select(None)
