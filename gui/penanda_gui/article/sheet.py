"""One text laid out for a view, with all that is known about where it and its marks stand."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QTimer
from PySide6.QtGui import QFont, QTextBlock, QTextCursor, QTextDocument
from PySide6.QtWidgets import QPlainTextEdit

from penanda.marks import Marks
from penanda_gui.article.block_text import BlockText
from penanda_gui.article.decorations import Decorations
from penanda_gui.article.display_text import DisplayText
from penanda_gui.article.first_mentions import FirstMentions
from penanda_gui.article.fragments import Fragment
from penanda_gui.article.geometry import GeometryBuilder
from penanda_gui.article.layout import ArticleLayout
from penanda_gui.article.metrics import Metrics
from penanda_gui.article.page import Page
from penanda_gui.article.reading_place import ReadingPlace


class Sheet:
    """The document of a view, with one text after another. All but the document itself is asked for here."""

    def __init__(self, view: QPlainTextEdit, font: QFont, metrics: Metrics) -> None:
        self._view = view
        self.display = DisplayText("")
        self.document = QTextDocument(view)
        self.document.setDefaultFont(font)
        self.document.setUndoRedoEnabled(False)
        self.document.setDocumentMargin(0)
        self._take_layout(metrics)
        with self.layout.unasked():
            view.setDocument(self.document)
        self.layout.configure(metrics)
        self.show_marks(Marks(), FirstMentions(Marks()), {})

    def show_text(self, text: str) -> None:
        """Lay out another text, without marks; the caret of the view goes to its start."""
        self.display = DisplayText(text)
        with self.layout.unasked(), self.place.unpainted():
            self._view.verticalScrollBar().setValue(0)  # Qt would keep the line at the top if it could
            self.layout.begin(self.display)
            self._view.setPlainText(self.display.shown)
        self._keep_directions()
        self.show_marks(Marks(), FirstMentions(Marks()), {})

    def _keep_directions(self) -> None:
        """Let what is a paragraph only for display run as the one it goes on from, for Qt's keys too."""
        if self.display.text.isascii() or not self.display.continuations:
            return
        from PySide6.QtGui import QTextBlockFormat  # late: it takes longer than most texts take to be shown

        cursor, as_before = QTextCursor(self.document), QTextBlockFormat()
        cursor.beginEditBlock()
        for position in self.display.continuations:
            block = self.document.findBlock(position)
            direction = block.previous().textDirection()
            if block.textDirection() is not direction:
                as_before.setLayoutDirection(direction)
                cursor.setPosition(position)
                cursor.setBlockFormat(as_before)
        cursor.endEditBlock()

    def _take_layout(self, metrics: Metrics, shown: int = 0) -> None:
        self.layout = ArticleLayout(self.document, self.display, metrics, self._let_go_soon, shown)
        self.document.setDocumentLayout(self.layout)
        self.page = Page(self._view, self.layout)
        self.place = ReadingPlace(self._view, self.layout, self.page)

    def _let_go_soon(self) -> None:
        # Not at once: Qt may be painting what would go.
        QTimer.singleShot(0, self.document, self._let_go)

    def let_go_if_full(self) -> None:
        """Free the lines and decorations of pages that were read, if they are many."""
        if self.layout.is_full:
            self._let_go()

    def _let_go(self) -> None:
        """Free lines and decorations of all blocks. They are made again when seen; the lines' counts stay."""
        shown = sum(block.length() for block, _ in self.page.all_blocks())
        self._take_layout(self.layout.metrics, shown)
        self.builder.layout = self.layout
        self.decorations.forget_all()

    def show_marks(self, marks: Marks, first_mentions: FirstMentions, label_widths: dict[str, int]) -> None:
        """Decorate with other marks."""
        self.builder = GeometryBuilder(marks, first_mentions, self.display, self.layout)
        self.builder.set_label_widths(label_widths)
        self.decorations = Decorations(self.builder, self.document, self.display)

    def configure(self, font: QFont, metrics: Metrics) -> None:
        """Lay out anew, with another font or another width."""
        self.document.setDefaultFont(font)
        self.layout.configure(metrics)
        self.decorations.forget_places()

    def fragments(self, block: QTextBlock, start: int, end: int) -> list[Fragment]:
        """The rectangles of the code points ``[start, end)`` in one block."""
        text = self.text_of(block)
        return [] if end <= text.start or start >= text.end else text.fragments(start, end)

    def below_caret(self, position: int) -> QPointF | None:
        """Where in the viewport a caret at a document *position* ends below its line, if that shows."""
        for block, top in self.page.all_blocks():
            within = position - block.position()
            if 0 <= within < block.length():
                box = self.layout.lines(block).box_of(within)
                if box.number >= self.page.first_line_of(block):
                    return QPointF(box.x_of(within), top + box.y + box.height + 2)
        return None

    def text_of(self, block: QTextBlock) -> BlockText:
        """The words of one block."""
        return BlockText(block, self.display, self.layout)
