"""A screen that nobody sees, and what is shown on it: the article view and what it is measured against."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from typing import TypeVar

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QImage, QRegion, QTextBlock
from PySide6.QtWidgets import QApplication, QFrame, QPlainTextEdit, QStyleFactory, QWidget

from penanda.model.tagset import DEFAULT_LABELS
from penanda_gui.article.metrics import metrics_of
from penanda_gui.article.text_view import TextView
from penanda_gui.article.view import ArticleView
from penanda_gui.fonts import article_font, register_fonts
from penanda_gui.idle_collection import IdleCollection
from penanda_gui.style_sheet import style_sheet
from penanda_gui.theme import LIGHT, palette

WIDTH, HEIGHT = 1200, 900

View = TypeVar("View", bound=QPlainTextEdit)


@cache
def application() -> QApplication:
    """The one application of this process, without a screen, in the dress of the window.

    In that of Qt the scroll bar is painted by several threads, which takes longer than the text beside it.
    """
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    app = QApplication([])
    app.setStyle(QStyleFactory.create("Fusion"))
    app.setPalette(palette(LIGHT))
    register_fonts()
    app.setStyleSheet(style_sheet(LIGHT))
    IdleCollection(app)
    return app


@cache
def _image() -> QImage:
    return QImage(WIDTH, HEIGHT, QImage.Format.Format_ARGB32_Premultiplied)


def paint(view: QPlainTextEdit) -> None:
    """Paint all that shows of a view, as a repaint of it does."""
    view.viewport().render(_image(), QPoint(), QRegion(), QWidget.RenderFlag.DrawWindowBackground)


def settle() -> None:
    """Let everything happen that waits to."""
    app = application()
    app.processEvents()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def put_on_screen(view: View) -> View:
    """Show a view at the size everything is measured at."""
    view.resize(WIDTH, HEIGHT)
    view.show()
    settle()
    return view


def article_view() -> ArticleView:
    """An empty article view with the default labels, as the window makes it."""
    application()
    view = ArticleView()
    view.set_labels(DEFAULT_LABELS, "en")
    return view


def unmarked_view() -> TextView:
    """An empty view with the article's own layout, which knows no marks."""
    application()
    view = TextView()
    view.setPalette(palette(LIGHT))
    return view


def plain_edit() -> QPlainTextEdit:
    """Qt's own text box with the article's font, which fills its width with text."""
    application()
    edit = QPlainTextEdit()
    edit.setReadOnly(True)
    edit.setFrameShape(QFrame.Shape.NoFrame)
    edit.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
    edit.setFont(article_font())
    return edit


def plain_column() -> QPlainTextEdit:
    """Qt's own text box with lines as long as the article's."""
    edit = plain_edit()
    edit.document().setDocumentMargin((WIDTH - metrics_of(article_font(), 1.0, WIDTH).width) / 2)
    return edit


def until_painted(view: QPlainTextEdit, change: Callable[[], object]) -> None:
    """Change what a view on the screen shows, and go on until that is painted."""
    watch = _PaintWatch(view.viewport())
    change()
    while not watch.painted:
        application().processEvents()
    watch.setParent(None)


class _PaintWatch(QObject):
    """Knows whether a widget was painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.painted = False
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002, N802  Qt's
        self.painted |= event.type() == QEvent.Type.Paint
        return False


@contextmanager
def shown(*views: QPlainTextEdit) -> Iterator[None]:
    """Show views, and put them away afterwards."""
    for view in views:
        put_on_screen(view)
    try:
        yield
    finally:
        for view in views:
            put_away(view)


def put_away(view: QWidget) -> None:
    """Close a view for good."""
    view.hide()
    view.deleteLater()
    settle()


def scroll_to(view: QPlainTextEdit, share: float) -> None:
    """Put the block at a *share* of the text (0 to 1) at the top, and show it."""
    document = view.document()
    block = document.findBlock(int(document.characterCount() * share))
    view.verticalScrollBar().setValue(block.firstLineNumber())
    settle()
    paint(view)


def visible_lines(view: QPlainTextEdit) -> int:
    """How many lines of text show, also in part."""
    block: QTextBlock = view.firstVisibleBlock()
    y = view.contentOffset().y()
    count = 0
    while block.isValid() and y < HEIGHT:
        layout = block.layout()
        rects = [layout.lineAt(number).rect() for number in range(layout.lineCount())]
        count += sum(-rect.height() < y + rect.top() < HEIGHT for rect in rects)
        y += view.blockBoundingRect(block).height()
        block = block.next()
    return count


def marks_shown(view: QPlainTextEdit) -> int:
    """How many pieces of marks the blocks in view are painted with."""
    assert isinstance(view, ArticleView)
    return sum(len(view._sheet.decorations.of(block).placed) for block, _ in view._sheet.page.all_blocks())
