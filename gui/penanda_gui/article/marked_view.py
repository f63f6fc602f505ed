"""Text with its marks painted, and which of them stand out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QPointF, QSignalBlocker, Signal
from PySide6.QtGui import QColor, QGuiApplication, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QTextBlock
from PySide6.QtWidgets import QWidget

from penanda.marks import MarkRef, Marks, Piece
from penanda.model.label import Label
from penanda_gui.article.edges import Edge
from penanda_gui.article.emphasised_marks import EmphasisedMarks, marks_at
from penanda_gui.article.first_mentions import FirstMentions
from penanda_gui.article.ghosts import Ghosts
from penanda_gui.article.hits import Hits
from penanda_gui.article.mouse_text import MouseText
from penanda_gui.article.moving_edges import MovingEdges
from penanda_gui.article.next_page import NextPage
from penanda_gui.article.overlay import SelectedMark
from penanda_gui.article.page_painter import Look, PagePainter, UnderText
from penanda_gui.article.painter import Emphasis, Layers
from penanda_gui.article.text_view import mime_of
from penanda_gui.article.top_edge import TopEdge
from penanda_gui.theme import Theme, palette


class MarkedView(MouseText):
    """A text with its marks. It is told the marks, and tells which is selected and pointed at."""

    mark_selected = Signal(object)
    """The selected mark is another: its ``MarkRef``, or ``None``."""
    mark_hovered = Signal(object)
    """The mouse points at another mark: its ``MarkRef``, or ``None``."""
    current_claim_changed = Signal(object)
    """The claim that pieces and cues are added to is another: its id, or ``None``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._all_labels = False
        self._hits = Hits()
        self._ghosts = Ghosts()
        self._waiting: tuple[tuple[int, int], ...] = ()
        self._caret_block = 0
        self._caret_is_steered = False
        super().__init__(parent)
        self._edges = MovingEdges(self)
        self._emphasised = EmphasisedMarks(self)
        self._emphasised.changed.connect(self._repaint_mark)
        self._emphasised.current_claim_changed.connect(self.current_claim_changed)
        self._emphasised.hovered_changed.connect(self.mark_hovered)
        self._emphasised.selected_changed.connect(self.mark_selected)
        self.setAccessibleName(self.tr("Article"))
        self.setAccessibleDescription(self.tr("The text of the article, with its mentions and claims."))
        self._top_edge = TopEdge(self, lambda: self._sheet)
        self._next_page = NextPage(self, self._clear_far_pages, self._prepare_block)
        self._take_look(Look())
        self._take_palette(self._look.theme)
        self.cursorPositionChanged.connect(self._label_caret_paragraph)
        self.zoom_changed.connect(lambda zoom: self._take_look(self._look._replace(zoom=zoom)))

    # What is shown

    def show_text(self, text: str, marks: Marks) -> None:
        """Show another text with its marks; the caret goes to its start and nothing is selected."""
        self._emphasised.show(Marks())
        self._hits = Hits()
        self._ghosts = Ghosts()
        self._waiting = ()
        with QSignalBlocker(self):
            self.show_source(text)
        self._caret_block = 0
        self.set_marks(marks)
        self.caret_moved.emit()

    def set_marks(self, marks: Marks, first_mentions: FirstMentions | None = None) -> None:
        """Show other marks of the same text, whose *first_mentions* save time where they are known."""
        first_mentions = first_mentions or FirstMentions(marks)
        self._sheet.show_marks(marks, first_mentions, self._painter.marks.label_widths())
        self._emphasised.show(marks)
        self.viewport().update()

    def marks_changed(self, pieces: Iterable[Piece]) -> None:
        """Draw an edit of the marks, given the pieces of its marks before and after it; nothing else is."""
        pieces = list(pieces)
        marks, builder = self._emphasised.marks, self._sheet.builder
        moved = builder.lanes.changed(pieces) | builder.columns.changed(pieces)
        turned = builder.first_mentions.changed(piece.id for piece in pieces if piece.kind == "mention")
        affected = [MarkRef("claim", claim) for claim in moved] + [MarkRef("mention", one) for one in turned]
        for ref in affected:
            pieces += marks.pieces(ref)
        for first, last in self._sheet.decorations.forget(pieces):
            self._repaint_blocks(first, last)
        self._emphasised.drop_missing()

    def set_labels(self, labels: Sequence[Label], language: str) -> None:
        """Use the colours of *labels*, and their names in *language* (a code such as ``"ms"``)."""
        self._take_look(self._look._replace(labels=tuple(labels), language=language))

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of *theme*."""
        if theme is not self._look.theme:
            self._take_palette(theme)
            self._take_look(self._look._replace(theme=theme))

    def _take_palette(self, theme: Theme) -> None:
        # Beside an application's style sheet the page does not follow the palette of the view.
        for widget in (self, self.viewport()):
            widget.setPalette(palette(theme))

    def show_layers(self, layers: Layers) -> None:
        """Let the entities or the claims recede, or show both alike."""
        self._take_look(self._look._replace(layers=layers))

    def show_all_labels(self, show: bool) -> None:
        """Show the name of every mention, or only at an entity's first one and in the caret's paragraph."""
        self._all_labels = show
        self.viewport().update()

    def ink_of(self, label: str | None) -> QColor:
        """The ink of a label's name, or that of the current claim for ``None``."""
        return self._painter.marks.ink_of(label)

    def show_hits(self, hits: Hits) -> None:
        """Show what was found; the same hits again where more was found, or another one is meant."""
        self._hits = hits
        self.viewport().update()

    def show_ghosts(self, ghosts: Ghosts) -> None:
        """Show what is suggested; only what is another is painted again."""
        before, self._ghosts = self._ghosts, ghosts
        top, bottom = self.shown()
        for start, end in before.differences(ghosts):
            if start < bottom and end > top:
                self._repaint_blocks(*self._sheet.decorations.blocks_of(Piece(start, end, "mention", "")))

    @property
    def waiting(self) -> tuple[tuple[int, int], ...]:
        """The spans that are outlined as not saved."""
        return self._waiting

    def show_waiting(self, spans: Iterable[tuple[int, int]]) -> None:
        """Outline spans, in code points, of marks that could not be saved yet; none again when they are."""
        spans = tuple(spans)
        if spans != self._waiting:
            self._waiting = spans
            self.viewport().update()

    def shown(self) -> tuple[int, int]:
        """The code points of the paragraphs that show, from the start of the first to behind the last."""
        blocks = [block for block, _ in self._sheet.page.all_blocks()]
        if not blocks:
            return 0, 0
        last = blocks[-1].position() + blocks[-1].length() - 1
        display = self._sheet.display
        return display.to_text(blocks[0].position()), display.to_text(last)

    # Which marks are selected

    @property
    def selected_mark(self) -> MarkRef | None:
        """The selected mark."""
        return self._emphasised.selected

    @property
    def hovered_mark(self) -> MarkRef | None:
        """The smallest mark under the mouse."""
        return self._emphasised.hovered

    @property
    def current_claim(self) -> str | None:
        """The id of the claim last selected or stood in."""
        return self._emphasised.current_claim

    def set_current_claim(self, claim_id: str | None) -> None:
        """Make another claim the current one, or none, without moving the caret."""
        self._emphasised.set_current_claim(claim_id)

    def set_hovered_mark(self, ref: MarkRef | None) -> None:
        """Paint a mark as the mouse would, as when its card is pointed at."""
        self._emphasised.point_at(ref)

    def select_mark(self, ref: MarkRef | None, *, move_caret: bool = True) -> None:
        """Select a mark; the caret goes to its start and it comes into view, unless *move_caret* is false."""
        content = self._content_of(ref)
        if content and move_caret:
            with self._steered():
                self.place_caret(content[0].start)
            self.reveal(content[0].start, content[0].end)
        refs = marks_at(self._emphasised.marks, content[0].start) if content else []
        self._emphasised.stand_in(refs, ref)

    def select_outward(self) -> None:
        """Select the next larger mark around the selected one; after the outermost, the smallest.

        Where there is one, no text is selected any more: the next key acts on the mark.
        """
        refs = marks_at(self._emphasised.marks, self.caret)
        if refs and self.selection is not None:
            with self._steered():
                self._put_caret(self.caret)
        self._emphasised.select(self._emphasised.outward(refs))

    @contextmanager
    def _steered(self) -> Iterator[None]:
        """Put the caret somewhere without choosing the mark that is there."""
        self._caret_is_steered = True
        try:
            yield
        finally:
            self._caret_is_steered = False

    def _content_of(self, ref: MarkRef | None) -> list[Piece]:
        pieces = self._emphasised.marks.pieces(ref) if ref is not None else ()
        return [piece for piece in pieces if piece.kind in ("mention", "content")]

    def copy(self) -> None:
        """Copy the selected words; where no words are, those of the selected mark."""
        if self.selection is not None:
            super().copy()
        elif self.selected_mark is not None:
            pieces = self._content_of(self.selected_mark)
            words = " … ".join(self.source_text[piece.start : piece.end] for piece in pieces)
            QGuiApplication.clipboard().setMimeData(mime_of(words))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy by the system's keys; the others are Qt's."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint marks, then Qt's text over them, then the outline and handles of the selected mark."""
        painter = QPainter(self.viewport())
        self._top_edge.look()
        self._top_edge.keep_off(painter)
        rows = event.rect().top(), event.rect().bottom()
        self._painter.paint_under_text(painter, self._sheet, rows, self._under_text())
        painter.end()
        super().paintEvent(self._top_edge.below(event))
        self._next_page.make_ready_soon()
        if self._waiting or self._emphasised.selected is not None:
            self._paint_over_text()

    def prepare_next_page(self) -> None:
        """Work out what the page below looks like, as the view does by itself in a pause of reading."""
        self._next_page.make_ready()

    def _clear_far_pages(self) -> None:
        self._sheet.let_go_if_full()

    def _prepare_block(self, block: QTextBlock) -> float:
        height = self._sheet.layout.blockBoundingRect(block).height()
        self._sheet.decorations.of(block)
        return height

    def _under_text(self) -> UnderText:
        stronger = self._emphasised
        # The names of the caret's paragraph recede with the entities; asked for, they all show.
        named = None if self._look.layers == "claims" else self._caret_block
        emphasis = Emphasis(stronger.strong_mentions(), stronger.claims_in_hue())
        room = self._top_edge.room_of_claims()
        return UnderText(emphasis, self._hits, self._ghosts, named, self._all_labels, room)

    def _paint_over_text(self) -> None:
        painter = QPainter(self.viewport())
        self._painter.paint_over_text(painter, self._sheet, self._selected(), self._waiting)
        painter.end()

    def _selected(self) -> SelectedMark:
        return SelectedMark(self._emphasised, self._edges.editor, self.caret)

    def _handles(self) -> dict[Edge, QPointF]:
        """Where the handles of the selected mark stand in the viewport, as far as they show."""
        return self._selected().handles(self._sheet)

    def _take_look(self, look: Look) -> None:
        self._look = look
        self._painter = PagePainter(look)
        self._sheet.builder.set_label_widths(self._painter.marks.label_widths())
        self._sheet.decorations.forget_places()
        self.viewport().update()

    def _repaint_blocks(self, first: int, last: int) -> None:
        room = self._sheet.page.room_of(first, last)
        if room is not None:
            self.viewport().update(room)

    def _repaint_mark(self, ref: MarkRef | None) -> None:
        for piece in self._emphasised.marks.pieces(ref) if ref is not None else ():
            self._repaint_blocks(*self._sheet.decorations.blocks_of(piece))

    def _label_caret_paragraph(self) -> None:
        """The names of all mentions show in the caret's paragraph: repaint it and the one that was it."""
        number = self.textCursor().blockNumber()
        if number != self._caret_block:
            for block in (self._caret_block, number):
                self._repaint_blocks(block, block)
            self._caret_block = number
