"""A page that is scrolled to a line amid a paragraph shows nothing of the line above it."""

import pytest
from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QRegion
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from penanda_gui.article.proposed_words import ProposedWords
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
    mentions = [mention(at, at + 10) for at in range(0, len(TEXT) - 10, 12)]
    shown = show(TEXT, *mentions, *claims, width=600, height=200)
    shown.place_caret(0)
    return shown


def scroll(view, line):
    view.verticalScrollBar().setValue(line)
    QApplication.processEvents()


def colours(image, rect):
    rows = range(rect.top(), rect.bottom() + 1)
    return {image.pixelColor(x, y).name().upper() for x in range(rect.left(), rect.right() + 1) for y in rows}


def geometry(view):
    return view._sheet.decorations.of(view.document().begin())


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
    left = view._sheet.layout.metrics.left
    assert colours(image, QRect(left, 0, image.width() - left, names)) == {LIGHT.base}
    assert len(colours(image, QRect(left, names, image.width() - left, over - names))) > 1


@pytest.mark.parametrize("zoom", ZOOMS)
@pytest.mark.parametrize("worth", ["check", "minor", "not_checkable"])
def test_between_the_names_of_the_first_line_no_band_of_the_line_above_shows(
    show, claim, mention, worth, zoom
):
    claims = [claim(f"c{n}", (0, len(TEXT)), worth=worth) for n in range(5)]
    view = show(
        TEXT, *(mention(at, at + 5) for at in range(0, len(TEXT) - 5, 12)), *claims, width=600, height=200
    )
    view.set_zoom(zoom)
    scroll(view, 2)
    image, left = view.viewport().grab().toImage(), view._sheet.layout.metrics.left
    over = QRect(left, 0, view.viewport().width() - left, rows_over(view, 2))
    assert not colours(image, over) & {LIGHT.claim_ink, LIGHT.claim_hue}
    assert colours(image, over) != {LIGHT.base}, "the names are there"


def test_the_bars_of_claims_from_above_come_from_the_top_edge(show, claim):
    claims = [claim("over", (0, len(TEXT)), worth="minor"), claim("ends", (0, 60), worth="minor")]
    view = show(TEXT, *claims, width=600, height=200)
    view.set_current_claim("over")
    left = view._sheet.layout.metrics.left
    bars = [min(one.strokes, key=QRect.left).left() for one in geometry(view).claims]
    lines = view.document().begin().layout()
    ends = next(number for number in range(9) if lines.lineAt(number).textStart() >= 60)
    scroll(view, ends)
    image = view.viewport().grab().toImage()
    assert colours(image, QRect(0, 0, left, 1)) == {LIGHT.base}, "the row that Qt leaves of the line above"
    beside = [colours(image, QRect(x, 1, 1, rows_over(view, ends) - 1)) for x in bars]
    assert beside == [{LIGHT.claim_hue}, {LIGHT.base}]


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


@pytest.mark.parametrize("zoom", ZOOMS)
def test_nothing_of_what_is_proposed_in_the_line_above_shows(show, zoom):
    view = show(TEXT, width=600, height=200)
    view.set_zoom(zoom)
    scroll(view, 2)
    above = view.document().begin().layout().lineAt(1).textStart()
    words = (above, above + 4), (above + 5, above + 9)
    view.show_proposed(ProposedWords(((above, above + 9),), *words))
    over = QRect(0, 0, view.viewport().width(), rows_over(view, 2))
    assert colours(view.viewport().grab().toImage(), over) == {LIGHT.base}


def test_a_handle_of_the_line_above_cannot_be_taken(view):
    layout = view.document().begin().layout()
    edge = layout.lineAt(1).textStart()
    mention = next(one for one in view._emphasised.marks.in_order() if one.kind == "mention")
    (piece,) = view._emphasised.marks.pieces(mention)
    view.select_mark(mention)
    view.begin_moving_edges()
    for _ in range(edge + 5 - piece.end):
        QTest.keyClick(view, Qt.Key.Key_Right)
    assert set(view._handles()) == {"start", "end"}
    scroll(view, 2)
    assert not view._handles()


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
    view.grab()
    assert view._top_edge.rows == 0
