"""Selecting with the mouse: words that are drawn one by one, what a middle click pastes, other buttons."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QClipboard, QMouseEvent
from PySide6.QtWidgets import QApplication

from penanda.marks import MarkRef

LEFT, MIDDLE, NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton, Qt.MouseButton.NoButton
TEXT = "Menurut Menteri Kesihatan, rumahnya di Putrajaya hilang. " + "Kata lagi. " * 30


def at(words, letter):
    """Where the letter of that number stands in *words*."""
    return TEXT.index(words) + letter


def point_of(view, offset):
    """The middle left of the character at a code point."""
    cursor = view.textCursor()
    cursor.setPosition(view._sheet.display.to_document(offset))
    return view.cursorRect(cursor).center() + QPoint(2, 0)


def mouse(view, kind, point, button=LEFT, held=LEFT):
    """What the window system tells of the mouse; QTest has no double-click that is held."""
    place = QPointF(point)
    on_screen = view.viewport().mapToGlobal(place)
    event = QMouseEvent(kind, place, on_screen, button, held, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(view.viewport(), event)


def draw(view, start, end, *, doubled=False):
    """Press at *start*, or press twice, move to *end* and let go."""
    begin, over = point_of(view, start), point_of(view, end)
    mouse(view, QEvent.Type.MouseButtonPress, begin)
    if doubled:
        mouse(view, QEvent.Type.MouseButtonRelease, begin, held=NONE)
        mouse(view, QEvent.Type.MouseButtonDblClick, begin)
    for step in range(1, 5):
        mouse(view, QEvent.Type.MouseMove, begin + (over - begin) * step / 4, button=NONE)
    yield
    mouse(view, QEvent.Type.MouseButtonRelease, over, held=NONE)
    yield


def selected(view):
    start, end = view.selection
    return TEXT[start:end]


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [
        (("Menteri", 2), ("Kesihatan", 2), "Menteri Kesihatan"),
        (("Kesihatan", 2), ("Menteri", 5), "Menteri Kesihatan"),
        (("Kesihatan", 2), ("rumahnya", 3), "Kesihatan, rumah"),
        (("rumahnya", 2), ("Putrajaya", 1), "rumahnya di Putrajaya"),
        (("Menteri", 2), ("Menteri", 4), "Menteri"),
    ],
)
def test_from_a_double_click_on_words_are_taken_whole_while_they_are_drawn_and_after(show, start, end, words):
    view = show(TEXT)
    drawing = draw(view, at(*start), at(*end), doubled=True)
    next(drawing)
    assert selected(view) == words
    next(drawing)
    assert selected(view) == words


def test_a_double_click_takes_a_word_with_its_soft_hyphens(show):
    view = show("di Kuala Lum\u00adpur\u00ad semalam")
    for letter in range(10, 16):
        point = point_of(view, letter)
        view.place_caret(0)
        mouse(view, QEvent.Type.MouseButtonDblClick, point)
        mouse(view, QEvent.Type.MouseButtonRelease, point, held=NONE)
        start, end = view.selection
        assert view.source_text[start:end] == "Lum\u00adpur"


@pytest.mark.parametrize("doubled", [True, False])
def test_the_caret_stands_where_the_mouse_was_let_go_of(show, doubled):
    view = show(TEXT)
    list(draw(view, at("Kesihatan", 4), at("Menteri", 3), doubled=doubled))
    assert selected(view) == "Menteri Kesihatan"
    assert view.caret == at("Menteri", 0)


@pytest.mark.parametrize("way", [QPoint(3, 0), QPoint(-3, 0), QPoint(1, 2)])
def test_a_click_of_a_hand_that_trembles_selects_the_mark_and_no_words(show, mention, way):
    start = at("Putrajaya", 0)
    view = show(TEXT, mention(start, start + 9))
    for letter in range(1, 9):
        view.place_caret(0)
        point = point_of(view, start + letter) - QPoint(2, 0)  # between two letters
        mouse(view, QEvent.Type.MouseButtonPress, point)
        mouse(view, QEvent.Type.MouseMove, point + way, button=NONE)
        mouse(view, QEvent.Type.MouseButtonRelease, point + way, held=NONE)
        assert view.selection is None
        assert view.selected_mark == MarkRef("mention", f"m{start}-{start + 9}")


def test_one_narrow_letter_can_be_drawn_over(show):
    view = show(TEXT)
    start = at("hilang", 1)
    begin = point_of(view, start) - QPoint(3, 0)
    over = point_of(view, start + 1) - QPoint(1, 0)
    mouse(view, QEvent.Type.MouseButtonPress, begin)
    for x in range(begin.x(), over.x() + 1):
        mouse(view, QEvent.Type.MouseMove, QPoint(x, begin.y()), button=NONE)
    assert selected(view) == "i"
    mouse(view, QEvent.Type.MouseButtonRelease, over, held=NONE)
    assert selected(view) == "hilang"


@pytest.fixture
def pasted(monkeypatch):
    """What a middle click would paste, newest last; without a screen there is no such clipboard."""
    offered = []
    monkeypatch.setattr(QClipboard, "supportsSelection", lambda _self: True)
    monkeypatch.setattr(
        QClipboard, "setMimeData", lambda _self, data, mode: offered.append((mode, data.text()))
    )
    return offered


@pytest.mark.parametrize(
    ("end", "doubled", "words"),
    [
        (("rumahnya", 2), True, "rumah"),
        (("Putrajaya", 4), True, "rumahnya di Putrajaya"),
        (("Putrajaya", 4), False, "rumahnya di Putrajaya"),
    ],
)
def test_a_middle_click_elsewhere_pastes_the_words_as_they_are_selected(show, pasted, end, doubled, words):
    view = show(TEXT)
    list(draw(view, at("rumahnya", 2), at(*end), doubled=doubled))
    assert selected(view) == words
    assert pasted[-1] == (QClipboard.Mode.Selection, words)


def test_a_middle_click_lets_what_is_selected_be(qtbot, show, mention):
    start = at("Putrajaya", 0)
    view = show(TEXT, mention(start, start + 9))
    view.select(*(at("Menteri", 0), at("Kesihatan", 9)))
    qtbot.mouseClick(view.viewport(), MIDDLE, pos=point_of(view, start + 3))
    assert selected(view) == "Menteri Kesihatan"
    view.place_caret(start + 2)
    qtbot.keyClick(view, Qt.Key.Key_Right)
    view.begin_moving_edges()
    qtbot.keyClick(view, Qt.Key.Key_Right)
    qtbot.mouseClick(view.viewport(), MIDDLE, pos=point_of(view, at("Menteri", 3)))
    with qtbot.waitSignal(view.edges_moved) as moved:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert moved.args[1:] == [start, start + 10]
    assert view.selected_mark == MarkRef("mention", f"m{start}-{start + 9}")


def test_the_wheel_that_is_pressed_on_the_way_ends_neither_a_selection_nor_the_drag_of_a_handle(
    show, mention
):
    start = at("Putrajaya", 0)
    view = show(TEXT, mention(start, start + 9))
    drawing = draw(view, at("Menteri", 0), at("rumahnya", 3))
    next(drawing)
    moved = []
    view.edges_moved.connect(lambda *values: moved.append(values[1:]))
    point = point_of(view, at("hilang", 0))
    for kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease):
        mouse(view, kind, point, button=MIDDLE)
    next(drawing)
    assert selected(view) == "Menteri Kesihatan, rumah"
    view.select_mark(MarkRef("mention", f"m{start}-{start + 9}"))
    handle = view._handles()["end"].toPoint()
    way = point_of(view, at("hilang", 6)) - point_of(view, start + 9)
    mouse(view, QEvent.Type.MouseButtonPress, handle)
    mouse(view, QEvent.Type.MouseMove, handle + way / 2, button=NONE)
    for kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease):
        mouse(view, kind, handle + way / 2, button=MIDDLE)
    mouse(view, QEvent.Type.MouseMove, handle + way, button=NONE)
    mouse(view, QEvent.Type.MouseButtonRelease, handle + way, held=NONE)
    assert moved == [(start, at("hilang", 6))]
