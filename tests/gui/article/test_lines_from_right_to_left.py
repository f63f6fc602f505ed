"""The mouse at both edges of lines that run from right to left."""

import re
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from penanda.marks import MarkRef

LEFT, NONE, SHIFT = (
    Qt.MouseButton.LeftButton,
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
ALT = Qt.KeyboardModifier.AltModifier
JAWI = "كراجأن مليسيا تيدق اکن مناريق باليق سوبسيدي تاهون اين کات منتري كڤد ڤمبريتا " * 4
WITH_NAMES = " ".join(["كراجأن Anwar Ibrahim اکن Lumpur ڤد Kuala Lumpur د Putrajaya"] * 4)


@pytest.fixture(params=[1.0, 1.6])
def lines_of(request, show):
    """Shows a text, and tells its view and lines, all but the last of which end with a blank."""

    def shown(text, *marks):
        view = show(text, *marks, width=420, height=2400)
        view.set_zoom(request.param)
        view.grab()
        layout = view.document().begin().layout()
        return view, [layout.lineAt(number) for number in range(layout.lineCount())]

    return shown


def edge_of(line, beyond=0):
    box = line.naturalTextRect()
    return QPoint(round(box.right()) + beyond, round(box.center().y()))


@pytest.mark.parametrize("beyond", [0, 1, 15])
def test_a_click_at_the_start_of_a_line_from_right_to_left_puts_the_caret_there(lines_of, beyond):
    view, lines = lines_of(JAWI)
    for line in lines:
        QTest.mouseClick(view.viewport(), LEFT, NONE, edge_of(line, beyond))
        assert view.caret == line.textStart()
        assert view.selection is None
        assert view.offset_at(QPointF(edge_of(line, beyond))) == line.textStart()


@pytest.mark.parametrize("beyond", [0, 15])
def test_words_are_drawn_over_from_the_start_of_a_line_and_up_to_it(lines_of, beyond):
    view, lines = lines_of(JAWI)
    viewport = view.viewport()
    for one, other in pairwise(lines):
        QTest.mousePress(viewport, LEFT, ALT, edge_of(one, beyond))
        QTest.mouseMove(viewport, edge_of(other, beyond) + QPoint(-40, 0))
        QTest.mouseMove(viewport, edge_of(other, beyond))
        assert view.selection == (one.textStart(), other.textStart())
        QTest.mouseRelease(viewport, LEFT, ALT, edge_of(other, beyond))
        assert view.selection == (one.textStart(), other.textStart())
        word = other.textStart(), JAWI.index(" ", other.textStart())
        view.place_caret(word[1])
        QTest.mouseClick(viewport, LEFT, SHIFT, edge_of(other, beyond))
        assert view.selection == word
        assert view.caret == word[0]


def test_three_clicks_there_take_the_paragraph(lines_of):
    view, lines = lines_of(f"{JAWI.strip()}\n{JAWI}")
    place = edge_of(lines[1], 5)
    QTest.mouseClick(view.viewport(), LEFT, NONE, place)
    QTest.mouseDClick(view.viewport(), LEFT, NONE, place)
    QTest.mouseClick(view.viewport(), LEFT, NONE, place)
    assert view.selection == (0, len(JAWI.strip()))


def test_a_name_of_the_other_direction_at_the_start_of_a_line_is_drawn_over_to_its_end(lines_of):
    view, lines = lines_of(WITH_NAMES)
    led = [line for line in lines[1:-1] if WITH_NAMES[line.textStart()].isascii()]
    assert led
    for line in led:
        start = line.textStart()
        end = start + len(re.match("[A-Za-z ]*[a-z]", WITH_NAMES[start:])[0])
        first = line.glyphRuns(start, end - start)[0].boundingRect()
        y = edge_of(line).y()
        QTest.mousePress(view.viewport(), LEFT, NONE, QPoint(round(first.left()) + 2, y))
        for back in (30, 3, 1):
            QTest.mouseMove(view.viewport(), edge_of(line, -back))
        QTest.mouseRelease(view.viewport(), LEFT, NONE, edge_of(line, -1))
        assert view.selection == (start, end)


def test_words_are_drawn_over_to_the_end_of_a_line_that_ends_with_a_name_of_the_other_direction(lines_of):
    view, lines = lines_of(WITH_NAMES)
    for line in lines:
        start, behind = line.textStart(), line.textStart() + line.textLength()
        end = start + len(WITH_NAMES[start:behind].rstrip())
        box = line.naturalTextRect()
        y = round(box.center().y())
        QTest.mousePress(view.viewport(), LEFT, ALT, edge_of(line, 5))
        for beyond in (-20, 2, 30):
            QTest.mouseMove(view.viewport(), QPoint(round(box.left()) - beyond, y))
        assert view.selection == (start, end)
        QTest.mouseRelease(view.viewport(), LEFT, ALT, QPoint(round(box.left()) - 30, y))
        assert view.selection == (start, end)
        QTest.mouseClick(view.viewport(), LEFT, NONE, QPoint(round(box.left()) - 3, y))
        assert view.caret == end


def test_a_handle_is_dragged_to_the_start_of_a_line(lines_of, mention):
    view, lines = lines_of(JAWI)
    start = JAWI.index(" ", lines[1].textStart()) + 1
    marks = view._emphasised.marks
    marks.put_mention(mention(start, start + 5))
    ref = MarkRef("mention", f"m{start}-{start + 5}")
    view.marks_changed(marks.pieces(ref))
    view.select_mark(ref)
    kept = []
    view.edges_moved.connect(lambda _piece, *span: kept.append(span))
    handle = view._handles()["start"].toPoint()
    place = QPoint(edge_of(lines[1]).x(), handle.y())
    QTest.mousePress(view.viewport(), LEFT, NONE, handle)
    QTest.mouseMove(view.viewport(), place)
    QTest.mouseRelease(view.viewport(), LEFT, NONE, place)
    assert kept == [(lines[1].textStart(), start + 5)]
