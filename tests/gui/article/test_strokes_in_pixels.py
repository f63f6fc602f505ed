"""Strokes, signs, plates and tints as they come out on screens of any scale, in dots of the picture."""

from itertools import combinations
from math import floor

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFontMetrics, QImage, QPainter
from view_picture import picture

from penanda.marks import MarkRef
from penanda_gui.article.claim_layer import ClaimLayer
from penanda_gui.article.claim_painter import ClaimPainter
from penanda_gui.article.claim_strokes import ClaimDrawing, Dashes
from penanda_gui.fonts import label_font
from penanda_gui.theme import LIGHT

INK = QColor(LIGHT.claim_ink).rgb()
SENTENCE = "Datuk Ismail Haniyeh berkata harga beras naik sepuluh peratus bulan ini, kata beliau."
FRACTIONS = (1.25, 1.5, 1.75)
RATIOS = (1.0, *FRACTIONS, 2.0)


def runs(colours):
    """How long each run of the ink is."""
    lengths, length = [], 0
    for colour in [*colours, 0]:
        if colour == INK:
            length += 1
        elif length:
            lengths.append(length)
            length = 0
    return lengths


def band_thicknesses(view, image):
    x = int((view._sheet.layout.metrics.left + 6) * image.devicePixelRatio())
    return runs(image.pixel(x, y) for y in range(image.height()))


def bar_thicknesses(view, image):
    """Of the bars, at the middle of each band of rows that is below the signs."""
    ratio = image.devicePixelRatio()
    right = int((view._sheet.layout.metrics.left - 6) * ratio)
    found = set()
    for block, top in view._sheet.page.all_blocks():
        for drawing in view._sheet.decorations.of(block).claims:
            y = int((top + drawing.sign.bottom() + 8) * ratio)
            found |= set(runs(image.pixel(x, y) for x in range(right)))
    return found


def nine_claims(show, claim, worth):
    text = "\n".join([SENTENCE] * 9)
    step = len(SENTENCE) + 1
    view = show(text, *(claim(f"c{n}", (n * step, n * step + 80), worth=worth) for n in range(9)))
    view.place_caret(len(text))
    view.clearFocus()
    return view


@pytest.mark.parametrize("ratio", RATIOS)
def test_each_kind_of_stroke_has_one_thickness_everywhere(show, claim, ratio):
    thick = {}
    for worth in ("check", "minor"):
        view = nine_claims(show, claim, worth)
        image = picture(view, ratio)
        bands = band_thicknesses(view, image)
        assert len(bands) >= 6
        assert len(set(bands)) == 1
        assert bar_thicknesses(view, image) == set(bands)
        thick[worth] = bands[0]
    assert thick["check"] >= 2 * thick["minor"]


@pytest.mark.parametrize("ratio", FRACTIONS)
def test_a_bar_over_several_paragraphs_is_unbroken_at_any_scale(show, claim, ratio):
    text = "\n".join(["Pendek."] * 9)
    view = show(text, claim("c", (0, len(text)), worth="check"))
    image = picture(view, ratio)
    drawing = view._sheet.decorations.of(view.document().begin()).claims[0]
    middle = int((drawing.sign.center().x() + 0.5) * ratio)
    assert len(runs(image.pixel(middle, y) for y in range(image.height()))) <= 2, "the sign and the bar"


@pytest.mark.parametrize("ratio", [1.1, 1.2, *FRACTIONS])
def test_strokes_stand_on_their_own_dots_wherever_a_page_is_scrolled_to(ratio):
    dashed = {Dashes(5, 8, vertical=False): [QRect(0, 150, 20, 1)]}
    drawing = ClaimDrawing("c", None, 1, [QRect(0, 200, 20, 1)], dashed)
    layer, painter = ClaimLayer([drawing]), ClaimPainter(QColor("black"), QColor("red"), QColor("white"))
    page = QImage(1, 400, QImage.Format.Format_RGB32)
    page.setDevicePixelRatio(ratio)
    for scrolled in range(140):
        page.fill(QColor("white"))
        pen = QPainter(page)
        pen.setPen(Qt.PenStyle.NoPen)
        pen.translate(0, -scrolled)
        painter.paint(pen, layer, frozenset())
        pen.end()
        inked = [y for y in range(page.height()) if page.pixelColor(0, y) == QColor("black")]
        first = floor(0.5 - scrolled * ratio)
        assert inked == [first + floor(150 * ratio + 0.5), first + floor(200 * ratio + 0.5)], scrolled


@pytest.mark.parametrize("ratio", RATIOS)
@pytest.mark.parametrize("worth", ["check", "minor", "not_checkable"])
def test_a_bracket_stands_flush_with_the_end_of_its_band(show, claim, worth, ratio):
    view = show(SENTENCE, claim("c", (6, 55), worth=worth))
    layer = view._sheet.decorations.of(view.document().begin()).claim_layer
    (drawing,) = (layer if ratio.is_integer() else layer.in_dots(ratio)).drawings
    left = view._sheet.layout.metrics.left * (1 if ratio.is_integer() else ratio)
    flat = [rect for dashes, rects in drawing.dashed.items() if not dashes.vertical for rect in rects]
    flat += [rect for rect in drawing.strokes if rect.height() == drawing.thickness]
    upright = [rect for rect in drawing.strokes if rect.left() > left and rect not in flat]
    assert {rect.right() for rect in flat} == {max(rect.right() for rect in upright)}
    assert {rect.left() for rect in flat} == {min(rect.left() for rect in upright)}


@pytest.mark.parametrize("ratio", RATIOS)
@pytest.mark.parametrize("zoom", [0.8, 1.0, 2.0, 3.0])
@pytest.mark.parametrize("worth", ["check", "minor", "not_checkable"])
def test_a_sign_stands_over_the_middle_of_its_bar(show, claim, worth, zoom, ratio):
    view = show(SENTENCE, claim("c", (6, 55), worth=worth))
    view.set_zoom(zoom)
    block = view.document().begin()
    view._sheet.layout.blockBoundingRect(block)
    layer = view._sheet.decorations.of(block).claim_layer
    (drawing,) = (layer if ratio.is_integer() else layer.in_dots(ratio)).drawings
    every = drawing.strokes + [rect for rects in drawing.dashed.values() for rect in rects]
    bar = min(every, key=QRect.left)
    sign = drawing.sign
    assert sign.left() + sign.right() == bar.left() + bar.right()


@pytest.mark.parametrize("zoom", [1.0, 2.0, 3.0])
def test_no_sign_is_cut_off_at_its_sides(show, claim, zoom):
    view = show(SENTENCE, claim("c", (6, 55), worth="not_checkable"))
    view.set_zoom(zoom)
    view.clearFocus()
    view.place_caret(len(SENTENCE))
    sign = view._painter.marks._claims._sign("not_checkable", QColor(LIGHT.claim_ink), 14, 1.0).toImage()
    edge = [sign.pixelColor(x, 0).alphaF() for x in range(14)]
    assert edge[0] == edge[-1] == 0
    assert max(edge) > 0
    assert sum(alpha > 0.9 for alpha in edge) <= 6, "a circle touches its square, it is not flat there"


@pytest.mark.parametrize("width", [420, 900])
def test_signs_of_neighbouring_bars_do_not_touch(show, claim, width):
    claims = [claim(name, (at, at + 5), worth=worth) for name, at, worth in _THREE]
    view = show(SENTENCE, *claims, width=width)
    signs = [drawing.sign for drawing in view._sheet.decorations.of(view.document().begin()).claims]
    for one, other in combinations(signs, 2):
        assert not one.adjusted(-1, 0, 1, 0).intersects(other)


_THREE = (("a", 0, "check"), ("b", 6, "minor"), ("c", 13, "not_checkable"))


@pytest.mark.parametrize("zoom", [1.0, 1.5, 2.0, 3.0])
def test_a_name_leaves_the_bands_of_the_first_two_lanes_alone(show, claim, mention, zoom):
    text = SENTENCE + " " + SENTENCE
    nested = [claim(f"c{depth}", (depth, len(text) - depth), worth="check") for depth in range(3)]
    names = [mention(start, start + 7) for start in range(0, len(text) - 8, 12)]
    view = show(text, *nested, *names, width=700)
    view.set_zoom(zoom)
    view.show_all_labels(show=True)
    block = view.document().begin()
    view._sheet.layout.blockBoundingRect(block)
    geometry = view._sheet.decorations.of(block)
    assert geometry.crowded
    plates = [view._painter.marks._plate(place, 60) for place in geometry.names.all]
    for drawing in geometry.claims[:2]:
        assert not any(plate.intersects(rect) for plate in plates for rect in drawing.strokes)
    capitals = QFontMetrics(label_font(zoom)).capHeight()
    assert all(plate.height() >= capitals for plate in plates)


def test_the_tints_of_names_inside_show_on_an_outer_one_that_is_pointed_at(show, mention):
    view = show(SENTENCE, mention(0, 28, "ORG"), mention(6, 20, "EVENT"), mention(13, 20, "GPE"))
    view.place_caret(len(SENTENCE))
    view.clearFocus()

    def tints():
        image = picture(view, 1.0)
        fragments = [mark.fragments[0] for mark in view._sheet.decorations.of(view.document().begin()).placed]
        # Near their left edge, above their letters.
        return [image.pixelColor(one.x + 3, one.y + 1 + 3 * n).name() for n, one in enumerate(fragments)]

    plain = tints()
    view.set_hovered_mark(MarkRef("mention", "m0-28"))
    outer = tints()
    assert outer[0] != plain[0]
    assert outer[1:] == plain[1:]
    view.set_hovered_mark(MarkRef("mention", "m6-20"))
    middle = tints()
    assert middle[1] != plain[1]
    assert (middle[0], middle[2]) == (plain[0], plain[2])


def test_a_handle_is_smaller_in_smaller_text(show, mention):
    def rows(zoom):
        view = show(SENTENCE, mention(6, 20))
        view.set_zoom(zoom)
        view.select_mark(MarkRef("mention", "m6-20"))
        handle = view._handles()["end"].toPoint()
        image = picture(view, 1.0)
        ink = view.ink_of("PERSON").rgb()
        column = [image.pixel(handle.x(), handle.y() + y) for y in range(-9, 10)]
        return sum(pixel == ink for pixel in column)

    assert rows(0.8) < rows(1.0)


def test_a_band_ends_with_the_last_word_before_a_break_for_display(show, claim, mention):
    text = "kata " * 400
    view = show(text, claim("c", (1400, 1600)), mention(1480, 1520))
    block = view.document().begin()
    assert block.text().endswith(" ")
    view._sheet.layout.blockBoundingRect(block)
    geometry = view._sheet.decorations.of(block)
    line = block.layout().lineAt(block.layout().lineCount() - 1)
    word_end = int(line.cursorToX(len(block.text()) - 1)[0])
    assert [mark.fragments[-1].x + mark.fragments[-1].width for mark in geometry.placed] == [word_end] * 2


@pytest.mark.parametrize(("width", "zoom"), [(900, 1.0), (900, 2.0), (1400, 2.0), (1400, 3.0)])
def test_the_bars_of_four_claims_over_one_line_stand_side_by_side(show, claim, width, zoom):
    claims = [claim(f"c{n}", (n, 60 - n), worth="check") for n in range(4)]
    view = show(SENTENCE, *claims, width=width)
    view.set_zoom(zoom)
    drawings = drawn(view)
    for one, other in combinations([drawing.sign for drawing in drawings], 2):
        assert not one.adjusted(-1, 0, 1, 0).intersects(other)
    assert not any(drawing.crowd for drawing in drawings)


CROWDED = ("check", "minor", "not_checkable", None, "check", "not_checkable", "check", "minor", "check")


@pytest.mark.parametrize("ratio", RATIOS)
@pytest.mark.parametrize("zoom", [1.0, 3.0])
def test_where_the_margin_has_no_room_for_a_bar_one_sign_tells_of_several(show, claim, zoom, ratio):
    claims = [claim(f"c{n}", (0, 80 - n), worth=worth) for n, worth in enumerate(CROWDED)]
    view = show(SENTENCE, *claims, width=700)
    view.set_zoom(zoom)
    view.set_current_claim("c0")
    drawings = drawn(view)
    last = [drawing for drawing in drawings if drawing.crowd]
    assert 2 <= len(last) < len(drawings)
    assert all(one.sign.intersects(last[0].sign) == (one in last) for one in drawings)
    image = picture(view, ratio)
    disc, plus = (dots_of(image, one.sign, ratio) for one in (drawings[0], last[0]))
    assert middles(disc) == [QColor(LIGHT.claim_hue).name().upper()] * 5
    assert middles(plus) == [QColor(LIGHT.claim_ink).name().upper()] * 5
    assert set(between(plus) + corners(plus)) == {LIGHT.base}, (
        "a cross: nothing between its arms, and no bar through it"
    )


def test_of_several_claims_with_one_sign_the_current_one_shows_its_own(show, claim):
    claims = [claim(f"c{n}", (0, 80 - n), worth="check") for n in range(9)]
    view = show(SENTENCE, *claims, width=700)
    view.set_zoom(3.0)
    last = [drawing for drawing in drawn(view) if drawing.crowd][-1]
    view.set_current_claim(last.claim_id)
    sign = dots_of(picture(view, 1), last.sign, 1)
    assert set(middles(sign) + between(sign)) == {QColor(LIGHT.claim_hue).name().upper()}


def drawn(view):
    """What is drawn of each claim in the first block."""
    block = view.document().begin()
    view._sheet.layout.blockBoundingRect(block)
    return view._sheet.decorations.of(block).claims


def dots_of(image, rect, ratio):
    """The colours of the dots of *rect*, which is given in pixels, as a square."""
    first, count = int(rect.left() * ratio), int(rect.width() * ratio)
    top = int(rect.top() * ratio)
    return [[image.pixelColor(first + x, top + y).name().upper() for x in range(count)] for y in range(count)]


def corners(square):
    return [square[y][x] for y in (0, -1) for x in (0, -1)]


def middles(square):
    """In the middle of a sign, and half-way from there to its edges."""
    middle, quarter = len(square) // 2, len(square) // 4
    ways = [(0, 0), (0, quarter), (0, -quarter), (quarter, 0), (-quarter, 0)]
    return [square[middle + y][middle + x] for x, y in ways]


def between(square):
    """Half-way from the middle to the corners."""
    first, last = len(square) // 4, len(square) - 1 - len(square) // 4
    return [square[y][x] for y in (first, last) for x in (first, last)]
