"""The bars of claims in the margin: what a click, the mouse and the right button mean there."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from penanda.marks import MarkRef

LEFT = Qt.MouseButton.LeftButton
FIRST = "Kata menteri itu semalam, harga beras naik. " + "Kata lagi. " * 40
TEXT = FIRST + "\nPerenggan kedua tentang perkara lain. " + "Kata lagi. " * 12
FROM = TEXT.index("harga")
ONE, OTHER = MarkRef("claim", "satu"), MarkRef("claim", "dua")


@pytest.fixture
def view(show, claim):
    """A claim that begins amid the first line and goes on into the second paragraph, and one within it."""
    return show(
        TEXT, claim("satu", (FROM, len(FIRST) + 60), worth="check"), claim("dua", (FROM + 6, FROM + 200))
    )


def bar_of(view, name, *, block=0):
    """The tallest stroke of a claim in the margin of a block."""
    sheet = view._sheet
    margin = sheet.layout.metrics.left - 4
    for shown, top in sheet.page.all_blocks():
        if shown.blockNumber() == block:
            (drawing,) = (one for one in sheet.decorations.of(shown).claims if one.claim_id == name)
            dashed = [rect for rects in drawing.dashed.values() for rect in rects]
            bars = [rect for rect in drawing.strokes + dashed if rect.x() < margin]
            return max(bars, key=lambda rect: rect.height()).translated(0, top)
    raise AssertionError(block)


def move(view, point):
    """Let the mouse pass over *point*; QTest moves the pointer of the screen, which may not be ours."""
    place = QPointF(point)
    none = Qt.MouseButton.NoButton
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        place,
        view.viewport().mapToGlobal(place),
        none,
        none,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(view.viewport(), event)


@pytest.mark.parametrize("beside", [-4, 0, 4])
@pytest.mark.parametrize(("ref", "block"), [(ONE, 0), (ONE, 1), (OTHER, 0)])
def test_a_click_on_the_bar_of_a_claim_selects_it_as_one_on_its_words_does(qtbot, view, ref, block, beside):
    spot = bar_of(view, ref.id, block=block).center() + QPoint(beside, 0)
    qtbot.mouseClick(view.viewport(), LEFT, pos=spot)
    assert (view.selected_mark, view.current_claim, view.selection) == (ref, ref.id, None)
    spans = {ONE: (FROM, len(FIRST) + 60), OTHER: (FROM + 6, FROM + 200)}
    assert spans[ref][0] <= view.caret <= spans[ref][1]


def test_a_click_beside_a_line_in_which_the_claim_begins_puts_the_caret_where_it_does(qtbot, view):
    bar = bar_of(view, "satu")
    line = view.document().begin().layout().lineAt(0)
    qtbot.mouseClick(view.viewport(), LEFT, pos=QPoint(bar.x(), round(line.y() + line.height() / 2)))
    assert (view.selected_mark, view.caret) == (ONE, FROM)


def test_the_sign_at_the_head_of_a_bar_is_part_of_it(qtbot, view):
    sheet = view._sheet
    block, top = next(iter(sheet.page.all_blocks()))
    sign = sheet.decorations.of(block).claims[0].sign.translated(0, top)
    qtbot.mouseClick(view.viewport(), LEFT, pos=sign.center())
    assert view.selected_mark == ONE


def test_the_claim_whose_bar_the_mouse_is_over_is_tinted_and_the_pointer_tells(view):
    bar = bar_of(view, "satu")
    for point, ref, shape in (
        (bar.center(), ONE, Qt.CursorShape.PointingHandCursor),
        (QPoint(3, bar.center().y()), None, Qt.CursorShape.IBeamCursor),
        (bar_of(view, "dua").center(), OTHER, Qt.CursorShape.PointingHandCursor),
        (QPoint(bar.x() + 60, bar.center().y()), OTHER, Qt.CursorShape.IBeamCursor),
    ):
        move(view, point)
        assert view.hovered_mark == ref
        assert view.viewport().cursor().shape() is shape


def test_where_bars_share_a_place_a_click_on_it_again_goes_outward(qtbot, show, claim):
    spans = [(0, len(TEXT) - number) for number in range(8)]
    view = show(TEXT, *(claim(f"k{number}", span) for number, span in enumerate(spans)))
    crowd = [f"k{number}" for number in range(8) if bar_of(view, f"k{number}").x() == bar_of(view, "k7").x()]
    assert len(crowd) > 1
    met = []
    for _ in crowd:
        qtbot.mouseClick(view.viewport(), LEFT, pos=bar_of(view, "k7").center())
        met.append(view.selected_mark.id)
    assert met == sorted(crowd, reverse=True)


def test_a_double_click_on_a_bar_selects_the_claim_and_no_words(qtbot, view):
    spot = bar_of(view, "satu").center()
    qtbot.mouseClick(view.viewport(), LEFT, pos=spot)
    qtbot.mouseDClick(view.viewport(), LEFT, pos=spot)
    assert (view.selected_mark, view.selection) == (ONE, None)


def test_a_selection_can_still_be_drawn_from_beside_the_text(qtbot, view):
    bar = bar_of(view, "satu")
    line = view.document().begin().layout().lineAt(3)
    y = round(line.y() + line.height() / 2)
    qtbot.mousePress(view.viewport(), LEFT, pos=QPoint(bar.x(), y))
    for x in (bar.x() + 20, bar.x() + 120):
        event = QMouseEvent(
            QEvent.Type.MouseMove,
            QPointF(x, y),
            view.viewport().mapToGlobal(QPointF(x, y)),
            Qt.MouseButton.NoButton,
            LEFT,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(view.viewport(), event)
    qtbot.mouseRelease(view.viewport(), LEFT, pos=QPoint(bar.x() + 120, y))
    assert view.selection is not None
    assert view.selection[0] == line.textStart()
    assert view.selected_mark is None


def test_the_right_button_on_a_bar_selects_its_claim_for_the_menu(qtbot, view):
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.RightButton, pos=bar_of(view, "satu", block=1).center())
    assert view.selected_mark == ONE
