"""Caret, selection, copying, scrolling and zoom, as a person uses them."""

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QDropEvent, QGuiApplication, QKeySequence, QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from penanda.marks import Marks

TEXT = "Satu\r\n👩‍🔬 dua\x00\u2028tiga\u00a0empat \ufeffakhir"
LONG = "\n\n".join(f"Perenggan {number}. " + "kata lagi " * 40 for number in range(200))


def press(qtbot, view, key, modifier=Qt.KeyboardModifier.NoModifier, times=1):
    for _ in range(times):
        qtbot.keyClick(view, key, modifier)


def point_of(view, offset):
    """The middle left of the character at a code point."""
    cursor = view.textCursor()
    cursor.setPosition(view._sheet.display.to_document(offset))
    return view.cursorRect(cursor).center() + QPoint(2, 0)


def test_the_caret_walks_over_the_text_and_tells(qtbot, show):
    view = show("abc")
    with qtbot.waitSignal(view.caret_moved):
        press(qtbot, view, Qt.Key.Key_Right)
    assert view.caret == 1


def test_the_pointer_over_the_text_is_that_of_text_before_the_mouse_has_moved(show):
    assert show("abc").viewport().cursor().shape() is Qt.CursorShape.IBeamCursor


def test_places_are_code_points_of_the_source(qtbot, show):
    view = show(TEXT)
    view.place_caret(TEXT.index("tiga"))
    press(qtbot, view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier, 4)
    start, end = view.selection
    assert TEXT[start:end] == "tiga"


@pytest.fixture(
    params=["x" * 4000, "kata lagi " * 400, "\u0628\u064a\u062a " * 1000], ids=["x", "latin", "arabic"]
)
def broken(request, show):
    """A view of a paragraph that is broken for display, where that is, and the keys that go on and back."""
    view = show(request.param)
    keys = [Qt.Key.Key_Right, Qt.Key.Key_Left]
    if view.document().begin().textDirection() is Qt.LayoutDirection.RightToLeft:
        keys.reverse()
    return view, view._sheet.display._breaks[0], *keys


def test_each_key_passes_a_letter_also_where_a_paragraph_is_broken_for_display(qtbot, broken):
    view, place, on, back = broken
    view.place_caret(place - 3)
    places = []
    for key in [on] * 6 + [back] * 6:
        press(qtbot, view, key)
        places.append(view.caret - place)
    assert places == [-2, -1, 0, 1, 2, 3, 2, 1, 0, -1, -2, -3]


def test_each_key_selects_a_letter_also_where_a_paragraph_is_broken_for_display(qtbot, broken):
    view, place, on, back = broken
    view.place_caret(place)
    selections = []
    for key in (on, back, back):
        press(qtbot, view, key, Qt.KeyboardModifier.ShiftModifier)
        selections.append(view.selection)
    assert selections == [(place, place + 1), None, (place - 1, place)]


def test_each_key_passes_a_word_also_where_a_paragraph_is_broken_for_display(qtbot, show):
    text = "kata lagi " * 400
    view = show(text)
    view.place_caret(view._sheet.display._breaks[0] - 15)
    for _ in range(6):
        before = view.caret
        press(qtbot, view, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
        assert view.caret == before + 5


@pytest.mark.parametrize("start", range(0, len(TEXT), 3))
def test_what_is_copied_is_the_source_exactly(qtbot, show, start):
    view = show(TEXT)
    if TEXT[start - 1 : start + 1] == "\r\n":
        start -= 1
    view.select(start, len(TEXT))
    press(qtbot, view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == TEXT[start:]


@pytest.mark.parametrize("first", "\ufeff\ufffe")
def test_what_is_copied_begins_with_the_sign_that_others_would_take_for_a_byte_order_mark(qtbot, show, first):
    words = f"{first}akhir 🐟 kata"
    view = show(f"Satu {words}")
    view.place_caret(len("Satu "))
    press(qtbot, view, Qt.Key.Key_End, Qt.KeyboardModifier.ShiftModifier)
    press(qtbot, view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert bytes(QGuiApplication.clipboard().mimeData().data("text/plain")) == words.encode()


def test_selecting_all_and_copying_gives_the_whole_source(qtbot, show):
    view = show("x" * 4000 + TEXT)
    press(qtbot, view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    press(qtbot, view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "x" * 4000 + TEXT


def test_keys_never_change_the_text(qtbot, show):
    view = show("abc")
    QGuiApplication.clipboard().setText("lain")
    for key in (Qt.Key.Key_X, Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Return):
        press(qtbot, view, key)
    press(qtbot, view, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert view.toPlainText() == "abc"


def test_a_double_click_takes_the_word_without_its_clitic(qtbot, show):
    text = "di Asia Baratnya kini"
    view = show(text)
    spot = point_of(view, text.index("rat"))
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    start, end = view.selection
    assert text[start:end] == "Barat"


def test_a_tremble_after_a_double_click_does_not_widen_the_word(qtbot, show):
    text = "di Asia Baratnya kini"
    view = show(text)
    spot = point_of(view, text.index("rat"))
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    held = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(spot + QPoint(2, 1)),
        view.viewport().mapToGlobal(QPointF(spot)),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    view.mouseMoveEvent(held)
    start, end = view.selection
    assert text[start:end] == "Barat"


def test_a_click_between_two_lines_reaches_the_words_beside_it(qtbot, show):
    view = show("kata lagi " * 60)
    line = view.document().begin().layout().lineAt(1).naturalTextRect()
    x = round(line.left()) + 100
    at_once = view.offset_at(QPointF(x, line.center().y()))
    assert view.offset_at(QPointF(x, line.top() - 6)) == at_once
    assert view.offset_at(QPointF(x, line.bottom() + 6)) == at_once


def test_tab_leaves_the_text(qtbot, show):
    view = show("abc")
    assert view.tabChangesFocus()
    assert view.toPlainText() == "abc"


def test_what_is_dropped_is_left_to_the_window(show):
    view = show("abc")
    data = QMimeData()
    data.setText("lain")
    drop = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    drop.ignore()
    QApplication.sendEvent(view.viewport(), drop)
    assert not drop.isAccepted()
    assert not view.acceptDrops()


def test_pasting_is_left_to_the_window(qtbot, show):
    view = show("abc")
    pasted = []
    paste = QAction(view)
    paste.setShortcut(QKeySequence(QKeySequence.StandardKey.Paste))
    paste.triggered.connect(lambda: pasted.append(1))
    view.addAction(paste)
    press(qtbot, view, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert pasted


def test_space_pages_down_and_shift_space_up(qtbot, show):
    view = show(LONG)
    press(qtbot, view, Qt.Key.Key_Space)
    below = view.reading_place()
    assert below > 0
    press(qtbot, view, Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    assert view.reading_place() < below


def test_words_out_of_view_are_brought_into_it_with_room(show):
    view = show(LONG)
    place = LONG.index("Perenggan 150")
    view.reveal(place, place + 13)
    y = point_of(view, place).y()
    assert view._sheet.layout.metrics.pitch < y < view.viewport().height() / 2


def test_words_in_view_are_not_moved(show):
    view = show(LONG)
    view.restore_place(0, LONG.index("Perenggan 20."))
    place = LONG.index("Perenggan 20.") + 200
    view.reveal(place, place + 5)
    assert view.reading_place() == LONG.index("Perenggan 20.")


def test_the_reading_place_and_the_caret_are_restored(show):
    view = show(LONG)
    top, caret = LONG.index("Perenggan 90."), LONG.index("Perenggan 3.")
    view.restore_place(caret, top)
    assert (view.caret, view.reading_place()) == (caret, top)
    again = show(LONG)
    again.restore_place(view.caret, view.reading_place())
    assert again.reading_place() == top


@pytest.mark.parametrize("change", ["width", "zoom"])
def test_reflowing_keeps_the_reading_place(qtbot, show, change):
    view = show(LONG)
    place = LONG.index("Perenggan 60.") + 150
    view.restore_place(0, place)
    for step in range(6):
        if change == "width":
            view.resize(900 - 80 * step, 500)
        else:
            view.zoom_in()
        QApplication.processEvents()
        shown = view._sheet.display.to_text(view._sheet.place.top())
        assert shown <= place < shown + 200
    assert view.reading_place() == place


def test_zoom_stays_between_80_and_300_percent(show):
    view = show("abc")
    zooms = []
    view.zoom_changed.connect(zooms.append)
    view.set_zoom(9)
    view.set_zoom(0.1)
    view.zoom_out()
    view.reset_zoom()
    assert zooms == [3.0, 0.8, 1.0]
    assert view.document().defaultFont().pixelSize() == 17


def test_ctrl_and_the_wheel_zoom(show):
    view = show("abc")
    for modifiers in (Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier):
        turn = QWheelEvent(
            QPointF(50, 50),
            view.mapToGlobal(QPointF(50, 50)),
            QPoint(),
            QPoint(0, 120),
            Qt.MouseButton.NoButton,
            modifiers,
            Qt.ScrollPhase.NoScrollPhase,
            False,  # noqa: FBT003  Qt takes it by its place only
        )
        QApplication.sendEvent(view.viewport(), turn)
    assert view.zoom == 1.1


def test_another_text_starts_at_its_top_with_nothing_selected(qtbot, show):
    view = show(LONG)
    view.restore_place(500, 5000)
    view.select(10, 20)
    with qtbot.waitSignal(view.caret_moved):
        view.show_text("lain", Marks())
    assert (view.caret, view.selection, view.reading_place(), view.source_text) == (0, None, 0, "lain")


def test_a_screen_reader_is_told_what_this_is(show):
    view = show("abc")
    assert view.accessibleName() == "Article"
    assert view.accessibleDescription()


@pytest.mark.parametrize(("width", "height", "zoom"), [(700, 430, 1.0), (420, 500, 1.0), (700, 580, 2.0)])
def test_the_line_that_the_caret_comes_to_by_key_stands_whole_in_view(qtbot, show, width, height, zoom):
    view = show(LONG[:4000] + "\n\nakhir")
    view.resize(width, height)
    view.set_zoom(zoom)
    while view.caret < 4000:
        before = view.caret
        press(qtbot, view, Qt.Key.Key_Down)
        assert view.caret > before
        assert view.cursorRect().bottom() < view.viewport().height()
    press(qtbot, view, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    press(qtbot, view, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert 0 < view.cursorRect().bottom() < view.viewport().height()


def test_a_caret_that_is_placed_or_ends_a_selection_stands_whole_in_view(show):
    view = show(LONG)
    view.resize(700, 430)
    for place in range(100, 6000, 97):
        view.place_caret(place)
        assert view.cursorRect().bottom() < view.viewport().height()
    for place in range(100, 6000, 97):
        view.select(place - 50, place)
        assert view.cursorRect().bottom() < view.viewport().height()


def test_a_caret_that_was_scrolled_away_stands_whole_in_view_where_it_is_put_again(show):
    view = show(LONG)
    for height in range(420, 460, 7):
        view.resize(700, height)
        view.place_caret(3000)
        view.verticalScrollBar().setValue(0)
        view.place_caret(3000)
        assert 0 < view.cursorRect().bottom() < view.viewport().height()


@pytest.mark.parametrize("height", [40, 120, 200, 260])
def test_in_a_low_view_large_text_is_scrolled_to_its_last_line_and_no_further(qtbot, show, height):
    view = show(TEXT, width=500, height=height)
    view.set_zoom(3.0)
    bar = view.verticalScrollBar()
    for go_to_the_end in (
        lambda: bar.setValue(bar.maximum()),
        lambda: qtbot.keyClick(view, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier),
    ):
        bar.setValue(0)
        go_to_the_end()
        QApplication.processEvents()
        assert view.firstVisibleBlock().isValid()
        assert bar.maximum() < view.document().lineCount()
        assert view.reading_place() < len(TEXT)
        view.viewport().grab()
