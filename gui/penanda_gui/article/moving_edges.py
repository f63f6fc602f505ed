"""The mode in which the edges of a mark are moved, by keys or by a handle that the mouse drags."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPointF, Signal
from PySide6.QtGui import QKeyEvent

from penanda.marks import Marks, Piece
from penanda_gui.article.auto_scroll import AutoScroll
from penanda_gui.article.drawn_selection import TREMBLE
from penanda_gui.article.edge_editor import EdgeEditor, KeptMoves
from penanda_gui.article.edges import Edge
from penanda_gui.article.text_view import TextView


class MovingEdges(QObject):
    """Moves the edges of one piece of a mark after another. Between two of them there is no ``editor``."""

    kept = Signal(object, int, int)
    """The edges of a piece were moved: the ``Piece`` as it was, its new start and end."""
    moved_by_key = Signal(int, int)
    """A key has moved an edge, not kept yet, or reverted it: the start and end of the span now."""
    mode_changed = Signal(str)
    """``"edges"`` while edges are moved, ``""`` when that is over."""

    def __init__(self, view: TextView) -> None:
        super().__init__(view)
        self._view = view
        self.editor: EdgeEditor | None = None
        self.dragged: Edge | None = None
        self._grasp = QPointF()  # from the dragged handle to the mouse, in a line
        self._held_at = QPointF(), 0  # where the mouse took hold of it, and the edge it is of
        self._kept_moves = KeptMoves()
        self._auto_scroll = AutoScroll(view, self._drag_to)

    def begin(self, piece: Piece) -> None:
        """Move the edges of *piece*, from where it goes by a move that was kept and is still being saved."""
        self.stop()
        self.editor = EdgeEditor(self._view.source_text, self._kept_moves.latest(piece))
        self._view.installEventFilter(self)
        self._view.viewport().update()
        self.mode_changed.emit("edges")

    def stop(self, *, keep: bool = False) -> None:
        """End what :meth:`begin` began; with *keep*, ``kept`` tells the new edges."""
        editor, self.editor, self.dragged = self.editor, None, None
        self._auto_scroll.stop()
        if editor is None:
            return
        self._view.removeEventFilter(self)
        self._view.viewport().update()
        self.mode_changed.emit("")
        if keep and editor.is_to_keep:
            self._kept_moves.keep(editor.piece, editor.moved)
            self.kept.emit(editor.piece, editor.span.start, editor.span.end)

    def settle(self, pieces: Sequence[Piece], marks: Marks) -> None:
        """Take note of an edit, given the pieces of its marks before it and after it.

        Edges that are being moved are let go of if it has moved or removed them.
        """
        self._kept_moves.settle(pieces)
        if self.editor is not None and self.editor.piece in pieces:
            moved = self.editor.piece
            if moved not in marks.pieces(moved.ref):
                self.stop()

    def forget_kept(self) -> None:
        """Move edges from where the marks have them: a move that was kept may not come about."""
        self._kept_moves.forget()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the keys that move edges from being taken by a shortcut of the window meanwhile."""
        is_ours = (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and EdgeEditor.takes(event)
        )
        if is_ours:
            event.accept()
        return is_ours

    def press(self, event: QKeyEvent, *, rtl: bool) -> bool:
        """Act on a key while edges are moved; return whether it means anything then."""
        if self.editor is None:
            return False
        editor = self.editor
        match editor.press(event, rtl=rtl):
            case "moved":
                self._view.reveal(editor.moving, editor.moving)
                self._view.viewport().update()
                self.moved_by_key.emit(editor.span.start, editor.span.end)
            case "kept":
                self.stop(keep=True)
            case "reverted":
                self.stop()
                self.moved_by_key.emit(editor.piece.start, editor.piece.end)
            case None:
                return False
        return True

    def take_hold(self, edge: Edge, handle: QPointF, point: QPointF) -> None:
        """Let the mouse, at *point*, drag the *handle* of an edge."""
        self.dragged = edge
        self._grasp = QPointF(point.x() - handle.x(), 0)
        if self.editor is not None:
            self._held_at = point, self.editor.span.at(edge)

    def drag(self, point: QPointF) -> None:
        """Go on with the mouse, which is at *point*; beyond the page the view scrolls."""
        self._drag_to(point)
        self._auto_scroll.follow(point)

    def _drag_to(self, point: QPointF) -> None:
        if self.dragged is not None and self.editor is not None:
            self.editor.drag(self.dragged, self._offset_at(point))
            self._view.viewport().update()

    def _offset_at(self, point: QPointF) -> int:
        """Where the dragged edge is to stand; as it did while the mouse is where it took hold of it.

        Two places may meet there: the end of a name in Jawi, and the words before that.
        """
        held_at, edge = self._held_at
        is_moved = (point - held_at).manhattanLength() >= TREMBLE
        return self._view.offset_at(point - self._grasp) if is_moved else edge
