"""Marks on text of many scripts: their rectangles, their edges and the caret, whatever fonts are there."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from penanda.marks import MarkRef

FAMILY, SCIENTIST, THUMB = "👨‍👩‍👧‍👦", "👩🏽‍🔬", "👍🏿"
EMOJI = f"Keluarga {FAMILY} dan {SCIENTIST} {THUMB} hadir."
ACCENTS = "Jose\u0301 dan Nguye\u0302\u0303n hadir."
CHINESE = "新哈尔登港务局发言人陈晓梅表示，疏浚工程将于2032年完成。"
ARABIC = "قالت ليلى المنصوري إن شركة Straits Meridian Power لم تقدم التقييم"
HEBREW_INSIDE = "He said בעברית גם and left."
SHIFT = Qt.KeyboardModifier.ShiftModifier
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton


def span(text, words):
    start = text.index(words)
    return start, start + len(words)


def fragments(view, start, end):
    block = view.document().begin()
    return view._sheet.fragments(block, start, end)


@pytest.mark.parametrize("words", [FAMILY, SCIENTIST, THUMB])
def test_an_emoji_of_many_characters_has_one_rectangle_that_ends_where_the_next_begins(show, words):
    view = show(EMOJI)
    start, end = span(EMOJI, words)
    (before,), (emoji,), (after,) = (
        fragments(view, *edges) for edges in ((start - 1, start), (start, end), (end, end + 1))
    )
    assert emoji.width > 0
    assert before.x + before.width <= emoji.x + 1
    assert emoji.x + emoji.width <= after.x + 1


@pytest.mark.parametrize("words", [FAMILY, SCIENTIST, THUMB])
def test_shift_and_the_arrows_take_an_emoji_whole(qtbot, show, words):
    view = show(EMOJI)
    start, end = span(EMOJI, words)
    view.place_caret(start)
    qtbot.keyClick(view, Qt.Key.Key_Right, SHIFT)
    assert view.selection == (start, end)
    view.place_caret(end)
    qtbot.keyClick(view, Qt.Key.Key_Left, SHIFT)
    assert view.selection == (start, end)


def test_edges_pass_an_emoji_and_a_letter_with_its_accents_at_once(qtbot, show, mention):
    for text, before, words in ((EMOJI, "Keluarga ", FAMILY), (ACCENTS, "Jos", "e\u0301")):
        start = text.index(before)
        view = show(text, mention(start, start + len(before)))
        moved = []
        view.edges_moved.connect(lambda _piece, start, end, moved=moved: moved.append((start, end)))
        view.select_mark(MarkRef("mention", f"m{start}-{start + len(before)}"))
        view.begin_moving_edges()
        qtbot.keyClick(view, Qt.Key.Key_Right)
        qtbot.keyClick(view, Qt.Key.Key_Return)
        assert moved == [(start, start + len(before) + len(words))]


def test_dragging_a_handle_never_cuts_an_emoji(qtbot, show, mention):
    view = show(EMOJI, mention(0, 8))
    moved = []
    view.edges_moved.connect(lambda _piece, start, end: moved.append((start, end)))
    view.select_mark(MarkRef("mention", "m0-8"))
    handle = view._handles()["end"].toPoint()
    (family,) = fragments(view, *span(EMOJI, FAMILY))
    spot = QPoint(family.x + family.width * 3 // 4, family.y + family.height // 2)
    qtbot.mousePress(view.viewport(), LEFT, pos=handle)
    qtbot.mouseMove(view.viewport(), spot)
    qtbot.mouseRelease(view.viewport(), LEFT, pos=spot)
    assert moved[0][1] in span(EMOJI, FAMILY)


def test_accents_belong_to_the_rectangle_of_their_letter(show):
    view = show(ACCENTS)
    start, end = span(ACCENTS, "Jose\u0301")
    (name,), (space,) = fragments(view, start, end), fragments(view, end, end + 1)
    (bare,) = fragments(show("Jose dan"), 0, 4)
    assert abs(name.x + name.width - space.x) <= 1
    assert abs(name.width - bare.width) <= 2


def test_chinese_words_side_by_side_have_rectangles_side_by_side(show):
    view = show(CHINESE, width=500)
    words = ("新哈尔登", "港务局", "发言人", "陈晓梅", "表示")
    boxes = [box for word in words for box in fragments(view, *span(CHINESE, word))]
    assert len({box.line for box in boxes}) >= 1
    for one, other in pairwise(boxes):
        assert other.line > one.line or abs(one.x + one.width - other.x) <= 1


def test_an_english_name_in_arabic_has_one_rectangle_between_its_neighbours(show, mention):
    view = show(ARABIC, mention(*span(ARABIC, "Straits Meridian Power")))
    (name,) = fragments(view, *span(ARABIC, "Straits Meridian Power"))
    (before,) = fragments(view, *span(ARABIC, "شركة"))
    (after,) = fragments(view, *span(ARABIC, "تقدم"))
    assert not name.rtl
    assert before.rtl
    assert after.x + after.width <= name.x + 1
    assert name.x + name.width <= before.x + 1
    view.select_mark(MarkRef("mention", "m{}-{}".format(*span(ARABIC, "Straits Meridian Power"))))
    handles = view._handles()
    assert handles["start"].x() < handles["end"].x(), "the name itself runs to the right"


@pytest.mark.parametrize(
    ("text", "words", "begins"),
    [
        ("ذكر محمد بن عبد Abdullah أمس", "محمد بن عبد Abdullah", "محمد"),
        ("ذكر Abdullah بن عبد أمس", "Abdullah بن عبد", "Abdullah"),
        ("قبل عام 2031", "عام 2031", "عام"),
        ("Then Omar عمر left", "Omar عمر", "Omar"),
        ("Then عبدالله Omar left", "عبدالله Omar", "عبدالله"),
    ],
)
def test_a_name_stands_over_the_words_a_mention_of_both_directions_begins_with(
    show, mention, text, words, begins
):
    view = show(text, mention(*span(text, words)))
    geometry = view._sheet.decorations.of(view.document().begin())
    (name,), (wish,) = geometry.names.shown, geometry.names.wishes
    (head,) = fragments(view, *span(text, begins))
    if head.rtl:
        assert abs(name.x + wish.width - (head.x + head.width)) <= 1
    else:
        assert abs(name.x - head.x) <= 1


@pytest.mark.parametrize("zoom", [0.8, 1.0, 2.0, 3.0])
@pytest.mark.parametrize(
    ("text", "words", "side"),
    [
        ("قبل عام 1 مارس 2031 وبعده", "1 مارس 2031", "right"),
        ("Then د. Omar Ali Khan left", "د. Omar Ali Khan", "left"),
    ],
)
def test_where_the_first_word_is_too_short_for_it_a_name_goes_on_over_the_others(
    show, mention, text, words, side, zoom
):
    view = show(text, mention(*span(text, words)), width=1200)
    view.set_zoom(zoom)
    geometry = view._sheet.decorations.of(view.document().begin())
    (name,), (wish,) = geometry.names.shown, geometry.names.wishes
    (whole,) = fragments(view, *span(text, words))
    assert wish.width < whole.width
    if side == "right":
        assert abs(name.x + wish.width - (whole.x + whole.width)) <= 1
    else:
        assert abs(name.x - whole.x) <= 1


def test_an_arabic_paragraph_stands_at_the_right_and_its_caret_walks_left(qtbot, show):
    view = show(ARABIC)
    metrics = view._sheet.layout.metrics
    (first,) = fragments(view, *span(ARABIC, "قالت"))
    assert abs(first.x + first.width - (metrics.left + metrics.width)) <= 2
    view.place_caret(0)
    places = [view.cursorRect().x()]
    for _ in range(3):
        qtbot.keyClick(view, Qt.Key.Key_Left)
        places.append(view.cursorRect().x())
    assert view.caret == 3
    assert places == sorted(places, reverse=True)
    assert len(set(places)) == 4


# Broken for display before the words of the other direction, and again long after them.
LONG_ARABIC = (
    ("قال الوزير في المؤتمر أمس " * 60)[:1480].ljust(1497) + "Anwar Ibrahim " * 3 + "قال الوزير أمس " * 200
)
LONG_ENGLISH = (
    ("The minister said it " * 80)[:1480].ljust(1497) + "أنور إبراهيم قال الوزير " * 3 + "so he said " * 200
)


@pytest.mark.parametrize(
    ("text", "forward"), [(LONG_ARABIC, Qt.Key.Key_Left), (LONG_ENGLISH, Qt.Key.Key_Right)]
)
def test_a_paragraph_keeps_its_direction_where_it_is_broken_before_a_name_of_the_other(
    qtbot, show, mention, text, forward
):
    start = 1497
    view = show(text, mention(start + 1, start + 3), mention(len(text) - 9, len(text) - 5))
    starts = [view._sheet.display.to_text(block.position()) for block in blocks(view)]
    assert start in starts, "this is where the text is broken for display"
    for place in (start, starts[-1]):
        view.place_caret(place)
        laid_out = view.textCursor().block().layout().textOption().textDirection()
        assert (laid_out is Qt.LayoutDirection.RightToLeft) is (text is LONG_ARABIC)
        qtbot.keyClick(view, forward)
        assert view.caret == place + 1, "the arrow goes the way the paragraph runs"
    view.place_caret(start + 1)
    assert view.begin_moving_edges()
    kept = []
    view.edges_moved.connect(lambda _piece, *span: kept.append(span))
    qtbot.keyClick(view, forward)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert kept == [(start + 1, start + 4)]


def blocks(view):
    block = view.document().begin()
    while block.isValid():
        yield block
        block = block.next()


def test_a_click_on_a_letter_of_either_direction_puts_the_caret_beside_it(qtbot, show):
    view = show(HEBREW_INSIDE)
    for words in ("said", "גם", "left"):
        start, end = span(HEBREW_INSIDE, words)
        (box,) = fragments(view, start, end)
        qtbot.mouseClick(view.viewport(), LEFT, pos=QPoint(box.x + box.width // 2, box.y + 8))
        assert start <= view.caret <= end
        qtbot.mouseRelease(view.viewport(), LEFT, pos=QPoint(1, 1))


def test_a_claim_over_both_directions_has_a_band_without_a_hole(show, claim):
    start, end = span(HEBREW_INSIDE, "said בעברית גם and")
    view = show(HEBREW_INSIDE, claim("c", (start, end), worth="check"))
    (drawing,) = view._sheet.decorations.of(view.document().begin()).claims
    bands = sorted((rect for rect in drawing.strokes if rect.width() > 4), key=lambda rect: rect.left())
    whole = fragments(view, start, end)
    assert bands[0].left() == min(box.x for box in whole)
    assert all(one.right() + 2 >= other.left() for one, other in pairwise(bands))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("قال إن الحرب انتهت قبل عام 2031 أمس", "الحرب انتهت قبل عام 2031"),
        ("قال إن London Bridge مفتوح أمس", "London Bridge مفتوح"),
        ("He said עברית and left.", "said עברית"),
        ("قال إن الحرب انتهت أمس", "الحرب انتهت"),
    ],
)
def test_brackets_close_the_band_of_a_claim_at_its_outer_edges(show, claim, text, words):
    start, end = span(text, words)
    view = show(text, claim("c", (start, end), worth="minor"))
    (drawing,) = view._sheet.decorations.of(view.document().begin()).claims
    (box,) = fragments(view, start, end)
    unit = view._sheet.layout.metrics.unit
    brackets = [rect for rect in drawing.strokes if rect.height() == 4 * unit and rect.left() >= box.x]
    assert [(rect.left(), rect.right()) for rect in sorted(brackets, key=lambda rect: rect.left())] == [
        (box.x, box.x + unit - 1),
        (box.x + box.width - unit, box.x + box.width - 1),
    ]


@pytest.mark.parametrize("zoom", [1.0, 2.0])
@pytest.mark.parametrize("blanks", [" ", "  "])
def test_a_click_between_letters_puts_the_caret_there_in_every_line_from_right_to_left(
    qtbot, show, blanks, zoom
):
    text = blanks.join(["נכתב", "בעיתון", "הבוקר"] * 30)
    view = show(text, height=900)
    view.set_zoom(zoom)
    layout = view.document().begin().layout()
    for number in range(3):
        line = layout.lineAt(number)
        y = round(line.naturalTextRect().center().y())
        # Nearer to its start than the blanks at its end are wide Qt knows only the start of a line.
        for offset in range(line.textStart() + 2, line.textStart() + line.textLength() - len(blanks)):
            if text[offset] != " " and text[offset - 1] != " ":
                qtbot.mouseClick(view.viewport(), LEFT, pos=QPoint(round(line.cursorToX(offset)[0]), y))
                assert view.caret == offset


@pytest.mark.parametrize("zoom", [1.0, 2.0])
@pytest.mark.parametrize("blanks", [" ", "  "])
def test_a_click_beside_the_end_of_a_line_from_right_to_left_puts_the_caret_there(qtbot, show, blanks, zoom):
    view = show(blanks.join(["נכתב", "בעיתון", "הבוקר"] * 30), height=900)
    view.set_zoom(zoom)
    layout = view.document().begin().layout()
    for number in range(3):
        line = layout.lineAt(number)
        box = line.naturalTextRect()
        for x in (box.left() - 1, box.left() - 10, 2):
            qtbot.mouseClick(view.viewport(), LEFT, pos=QPoint(round(x), round(box.center().y())))
            assert view.caret == line.textStart() + line.textLength() - len(blanks)


@pytest.mark.parametrize("text", [CHINESE * 8, "นายกรัฐมนตรีเศรษฐากล่าวว่าน้ำท่วม" * 8])
def test_words_are_drawn_over_to_the_end_of_a_line_that_has_no_blank_there(show, text):
    view = show(text, width=500)
    for number in range(2):
        line = view.document().begin().layout().lineAt(number)
        box, end = line.naturalTextRect(), line.textStart() + line.textLength()
        places = [QPoint(round(box.left()) + 60, round(box.center().y()))]
        places += [QPoint(round(box.right()) + beyond, places[0].y()) for beyond in (-2, 3, 40)]
        for kind, place in zip(("Press", "Move", "Move", "Move"), places, strict=True):
            draw(view, kind, place)
            assert kind == "Press" or view.selection[1] == end
        draw(view, "Release", places[-1])
        assert view.selection[1] == end
        assert view.offset_at(QPointF(places[-1])) == end


def draw(view, kind, place):
    """Move the mouse with its left button held, or press it, or let go of it."""
    what = getattr(QEvent.Type, "MouseMove" if kind == "Move" else f"MouseButton{kind}")
    button, held = (NONE, LEFT) if kind == "Move" else (LEFT, NONE if kind == "Release" else LEFT)
    on_screen = view.viewport().mapToGlobal(QPointF(place))
    event = QMouseEvent(what, QPointF(place), on_screen, button, held, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(view.viewport(), event)
