"""A page that is scrolled to a line amid a paragraph shows nothing of the line above it."""

import pytest
from PySide6.QtCore import QEvent, QObject, QRect
from PySide6.QtGui import QRegion
from PySide6.QtWidgets import QApplication

from penanda_gui.theme import LIGHT

TEXT = "Datuk Seri Anwar berkata begitu kepada wartawan di Gaza. " * 12
ZOOMS = (0.8, 1.0, 1.5, 3.0)


@pytest.fixture
def view(show, mention, claim):
    """A paragraph of tints and of three claims over one another, all of it one colour after another."""
    whole = (0, len(TEXT))
    claims = [
        claim(name, whole, worth=worth) for name, worth in (("a", "check"), ("b", None), ("c", "minor"))
    ]
    mentions = [mention(at, at + 40) for at in range(10, len(TEXT) - 40, 45)]
    shown = show(TEXT, *mentions, *claims, width=600, height=200)
    shown.place_caret(0)
    return shown


def scroll(view, line):
    view.verticalScrollBar().setValue(line)
    QApplication.processEvents()


def colours(image, rect):
    rows = range(rect.top(), rect.bottom() + 1)
    return {image.pixelColor(x, y).name().upper() for x in range(rect.left(), rect.right() + 1) for y in rows}


def rows_over(view, line):
    """How many rows of the viewport lie over the words of a line of the paragraph."""
    return int(view.contentOffset().y() + view.document().begin().layout().lineAt(line).y())


@pytest.mark.parametrize("zoom", ZOOMS)
def test_over_the_names_of_the_first_line_nothing_is_painted(view, zoom):
    view.set_zoom(zoom)
    scroll(view, 2)
    over = rows_over(view, 2)
    names = over - 1 - view._sheet.layout.metrics.name
    assert 0 < names < over
    image = view.viewport().grab().toImage()
    assert colours(image, QRect(0, 0, image.width(), names)) == {LIGHT.base}
    assert len(colours(image, QRect(0, names, image.width(), over - names))) > 1


@pytest.mark.parametrize("zoom", ZOOMS)
def test_nothing_of_what_is_selected_shows_over_the_first_line(show, zoom):
    view = show(TEXT, width=600, height=200)
    view.set_zoom(zoom)
    view.selectAll()
    for line in (1, 2, 3, 2, 1):
        scroll(view, line)
        on_screen = view.screen().grabWindow(view.winId()).toImage()
        over = QRect(0, 0, view.viewport().width(), rows_over(view, line))
        for image in (on_screen, view.viewport().grab().toImage()):
            assert colours(image, over) == {LIGHT.base}


@pytest.mark.parametrize("to", [1, 3])
def test_what_qt_moves_when_it_scrolls_is_painted_anew(view, to):
    scroll(view, 2)
    moved = QRegion()

    class Paints(QObject):
        def eventFilter(self, _watched, event):
            nonlocal moved
            if event.type() is QEvent.Type.Paint:
                moved += event.region()
            return False

    watch = Paints()
    view.viewport().installEventFilter(watch)
    scroll(view, to)
    for line in (2, to):
        names = QRect(0, max(0, rows_over(view, line) - 12), view.viewport().width(), 10)
        assert QRegion(names).subtracted(moved).isEmpty()


def test_where_the_page_begins_with_a_paragraph_nothing_is_kept_off(view):
    scroll(view, 0)
    assert view._top_edge.rows() == 0
