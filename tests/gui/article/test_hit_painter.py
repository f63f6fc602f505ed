"""Where what was found is painted."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter

from penanda_gui.article.hit_painter import HitPainter, hit_fragments
from penanda_gui.article.hits import Hits
from penanda_gui.theme import DARK, LIGHT

TEXT = "Harga beras naik. 👩‍🔬 beras\nBeras lagi, قال إسماعيل هنية beras."


def hits_of(text, words="beras"):
    hits, start = Hits(), -1
    while (start := text.casefold().find(words, start + 1)) >= 0:
        hits.add(start, start + len(words))
    return hits


def painted(view, number, hits, theme=LIGHT):
    block = view.document().findBlockByNumber(number)
    picture = QImage(900, 200, QImage.Format.Format_RGB32)
    picture.fill(QColor(theme.base))
    painter = QPainter(picture)
    HitPainter(theme, 1.0).paint_block(painter, view._sheet.text_of(block), hits)
    painter.end()
    return picture


def test_each_hit_is_framed_where_its_words_stand_and_nothing_else_is(show):
    view, hits = show(TEXT), hits_of(TEXT)
    block = view.document().begin()
    boxes = [fragments[0].rect for fragments, _ in hit_fragments(view._sheet.text_of(block), hits)]
    assert len(boxes) == 2
    picture = painted(view, 0, hits)
    for box in boxes:
        assert picture.pixelColor(box.left() + 3, box.center().y()) != QColor(LIGHT.base)
        assert picture.pixelColor(box.left() - 1, box.center().y()) != picture.pixelColor(box.center())
    between = QRect(boxes[0].right() + 3, 0, boxes[1].left() - boxes[0].right() - 6, 60)
    colours = {
        picture.pixelColor(x, between.center().y()).name() for x in range(between.left(), between.right())
    }
    assert colours == {QColor(LIGHT.base).name()}


def test_the_hit_that_is_meant_is_painted_stronger(show):
    view, hits = show(TEXT), hits_of(TEXT)
    plain = painted(view, 0, hits)
    hits.current = 0
    boxes = [
        fragments[0].rect
        for fragments, _ in hit_fragments(view._sheet.text_of(view.document().begin()), hits)
    ]
    stronger = painted(view, 0, hits)
    assert stronger.copy(boxes[0]) != plain.copy(boxes[0])
    assert stronger.copy(boxes[1]) == plain.copy(boxes[1])
    assert painted(view, 0, hits, DARK) != stronger


def test_hits_over_words_of_both_directions_are_where_their_glyphs_are(show):
    view, hits = show(TEXT), Hits()
    start = TEXT.index("قال")
    hits.add(start, start + 3)
    hits.add(TEXT.index("هنية"), TEXT.index("هنية") + 4)
    block = view.document().findBlockByNumber(1)
    first, second = (fragments[0].rect for fragments, _ in hit_fragments(view._sheet.text_of(block), hits))
    assert second.right() < first.left(), "Arabic runs to the left"


def test_a_hit_over_two_paragraphs_shows_in_both(show):
    text = "satu dua\ntiga empat"
    view, hits = show(text), Hits()
    hits.add(5, 13)
    for number in (0, 1):
        block = view.document().findBlockByNumber(number)
        view._sheet.layout.blockBoundingRect(block)
        assert [fragments for fragments, _ in hit_fragments(view._sheet.text_of(block), hits) if fragments]


def test_the_view_paints_the_hits_it_is_shown_and_forgets_them_with_the_text(show):
    view = show(TEXT)
    without = view.viewport().grab().toImage()
    view.show_hits(hits_of(TEXT))
    assert view.viewport().grab().toImage() != without
    view.show_text(TEXT, view._emphasised.marks)
    assert view.viewport().grab().toImage() == without
