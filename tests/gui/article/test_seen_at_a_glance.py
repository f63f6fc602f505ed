"""What a page of many marks shows, measured in pixels: which rectangles, not how a font looks."""

import json
import re
from itertools import combinations, pairwise
from math import ceil
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QFontMetrics, QTextCharFormat, QTextFormat, QTextLayout
from PySide6.QtWidgets import QApplication
from view_picture import picture

from penanda.marks import MarkRef
from penanda_gui.article.ghosts import Ghost, Ghosts
from penanda_gui.article.label_places import LabelPlace
from penanda_gui.fonts import label_font
from penanda_gui.theme import LIGHT

SENTENCE = "Datuk Ismail Haniyeh berkata harga beras naik sepuluh peratus bulan ini, kata beliau."
ARABIC = "قالت ليلى إن شركة من مصر لم تقدم قبل عام، وأضافت أن الوزير وعد بالرد خلال أسبوع."
GOLD = Path(__file__).parents[3] / "benchmarks" / "gold"
ZOOMS = (0.8, 1.0, 1.5, 2.0, 3.0)
RATIOS = (1.0, 1.5, 2.0)


def geometry_of(view, number=0):
    block = view.document().findBlockByNumber(number)
    view._sheet.layout.blockBoundingRect(block)
    return view._sheet.decorations.of(block)


def bands(drawing):
    """The strokes under the words, dashed ones too; those in the margin are no wider than a few pixels."""
    found = [rect for rect in drawing.strokes if rect.width() > 14]
    return found + [rect for dashes, rects in drawing.dashed.items() if not dashes.vertical for rect in rects]


def words_begin(view):
    """The left edge of the column of text."""
    return view._sheet.layout.metrics.left


def name_box(view, geometry, place: LabelPlace):
    """Where the letters of a name stand: from the top of its capitals to its baseline."""
    width = next(wish.width for wish in geometry.names.wishes if wish.mention_id == place.mention_id)
    metrics = QFontMetrics(label_font(view.zoom))
    return QRect(place.x, place.row - 1 - metrics.capHeight(), width, metrics.capHeight())


def colours(image, rect):
    """The colours within *rect*, given in pixels of the view."""
    ratio = image.devicePixelRatio()
    return {
        image.pixelColor(x, y).name()
        for x in range(ceil(rect.left() * ratio), int((rect.right() + 1) * ratio))
        for y in range(ceil(rect.top() * ratio), int((rect.bottom() + 1) * ratio))
    }


@pytest.fixture
def three_claims(claim):
    return (
        claim("a", (0, 84), worth="check"),
        claim("b", (6, 71), worth="minor"),
        claim("c", (29, 61), worth="not_checkable"),
    )


@pytest.mark.parametrize("zoom", ZOOMS)
def test_three_claims_over_one_sentence_lie_apart_and_above_the_next_line(show, three_claims, zoom):
    view = show(SENTENCE, *three_claims)
    view.set_zoom(zoom)
    geometry = geometry_of(view)
    block = view.document().begin()
    lines = [block.layout().lineAt(n).naturalTextRect() for n in range(block.layout().lineCount())]
    for one, other in combinations(geometry.claims, 2):
        for rect in bands(one):
            assert not any(rect.adjusted(0, -1, 0, 1).intersects(again) for again in bands(other))
    for drawing in geometry.claims:
        for rect in bands(drawing):
            above = max(line.top() for line in lines if line.top() < rect.top())
            below = [line.top() for line in lines if line.top() > above]
            assert not below or rect.bottom() < min(below)


@pytest.mark.parametrize("zoom", ZOOMS)
def test_the_bars_and_signs_of_three_claims_stand_side_by_side(show, three_claims, zoom):
    view = show(SENTENCE, *three_claims)
    view.set_zoom(zoom)
    signs = [drawing.sign for drawing in geometry_of(view).claims]
    assert not any(one.intersects(other) for one, other in combinations(signs, 2))
    left = view._sheet.layout.metrics.left
    assert all(sign.left() >= 0 and sign.right() < left for sign in signs)


@pytest.mark.parametrize("ratio", RATIOS)
@pytest.mark.parametrize("zoom", ZOOMS)
def test_bands_give_way_to_the_names_of_the_line_below(show, claim, mention, zoom, ratio):
    text = SENTENCE + " " + SENTENCE
    nested = [claim(f"c{depth}", (depth, len(text) - depth), worth="check") for depth in range(4)]
    mentions = [mention(start, start + 7) for start in range(0, len(text) - 8, 12)]
    view = show(text, *nested, *mentions, width=700)
    view.set_zoom(zoom)
    view.show_all_labels(show=True)
    view.place_caret(len(text))
    view.clearFocus()
    image = picture(view, ratio)
    geometry = geometry_of(view)
    ink = {QColor(LIGHT.claim_ink).name(), QColor(LIGHT.claim_hue).name()}
    second = [place for place in geometry.names.all if place.row > geometry.names.all[0].row]
    assert second
    shown = [
        box
        for place in second
        if (box := name_box(view, geometry, place)).bottom() < view.viewport().height()
    ]
    for box in shown:
        assert not colours(image, box) & ink


@pytest.mark.parametrize("zoom", ZOOMS)
@pytest.mark.parametrize("taller", [1.1, 1.6, 2.2])
def test_in_scripts_of_tall_letters_names_keep_off_the_bands_of_the_line_above(
    show, claim, mention, zoom, taller
):
    text = SENTENCE + " " + SENTENCE
    nested = [claim(f"c{depth}", (depth, len(text) - depth), worth="check") for depth in range(2)]
    view = show(text, *nested, *(mention(start, start + 7) for start in range(0, len(text) - 8, 12)))
    view.set_zoom(zoom)
    tall = QTextLayout.FormatRange()
    tall.start, tall.length, tall.format = 0, len(text), QTextCharFormat()
    tall.format.setProperty(QTextFormat.Property.FontPixelSize, round(view.font().pixelSize() * taller))
    view.document().begin().layout().setFormats([tall])
    view._sheet.configure(view.font(), view._sheet.layout.metrics)
    geometry = geometry_of(view)
    names = [name_box(view, geometry, place) for place in geometry.names.all]
    assert len({name.top() for name in names}) > 1
    strokes = [rect for drawing in geometry.claims for rect in bands(drawing)]
    assert not any(name.intersects(rect) for name in names for rect in strokes)


@pytest.mark.parametrize("ratio", RATIOS)
def test_pointing_at_a_claim_tints_all_its_pieces_and_not_its_gap(show, claim, ratio):
    text = f"{SENTENCE}\n{SENTENCE}"
    view = show(text, claim("c", (6, 20), (29, 45), (len(SENTENCE) + 7, len(SENTENCE) + 21)))
    view.clearFocus()
    plain = picture(view, ratio)
    view.set_hovered_mark(MarkRef("claim", "c"))
    pointed = picture(view, ratio)
    tint = QColor(LIGHT.claim_tint).name()
    for block, top in view._sheet.page.all_blocks():
        for mark in view._sheet.decorations.of(block).placed:
            for fragment in mark.fragments:
                box = fragment.rect.translated(0, top).adjusted(2, 2, -2, -2)
                assert tint not in colours(plain, box)
                assert (tint in colours(pointed, box)) == (mark.piece.kind == "content")


@pytest.mark.parametrize("zoom", ZOOMS)
def test_the_handles_of_a_selected_mark_stand_at_its_edges_below_its_words(show, mention, zoom):
    view = show(SENTENCE, mention(6, 20))
    view.set_zoom(zoom)
    view.select_mark(MarkRef("mention", "m6-20"))
    (fragment,) = geometry_of(view).placed[0].fragments[:1]
    handles = view._handles()
    assert abs(handles["start"].x() - fragment.x) <= 1
    assert handles["start"].y() >= fragment.y + fragment.height
    ends = [f.end_x for f in geometry_of(view).placed[0].fragments if f.end_x is not None]
    assert abs(handles["end"].x() - ends[0]) <= 1


def test_two_hundred_marks_on_one_page_are_all_drawn_and_no_two_names_touch(show, mention, claim):
    words = "satu dua tiga empat lima enam tujuh lapan sembilan sepuluh ".split(" ")[:-1]
    text = "\n".join(" ".join(words) for _ in range(18))
    marks, at, labels = [], 0, ("PERSON", "ORG", "GPE", "LAW")
    for line in text.split("\n"):
        place = at
        for number, word in enumerate(words):
            marks.append(mention(place, place + len(word), labels[number % 4], entity_id=f"e{place}"))
            place += len(word) + 1
        marks.append(claim(f"c{at}", (at + 5, at + 40), worth="check"))
        at += len(line) + 1
    view = show(text, *marks, height=18 * 60)
    assert len(marks) == 198
    drawn = 0
    for block, _ in view._sheet.page.all_blocks():
        geometry = view._sheet.decorations.of(block)
        drawn += len(geometry.mentions) + len(geometry.claims)
        assert all(mark.fragments for mark in geometry.placed)
        boxes = sorted((name_box(view, geometry, place) for place in geometry.names.all), key=QRect.left)
        assert boxes
        assert all(one.right() + 1 < other.left() for one, other in pairwise(boxes))
    assert drawn == len(marks)


@pytest.mark.parametrize("zoom", ZOOMS)
def test_a_nested_mention_shows_inside_the_outer_one_at_every_zoom(show, mention, zoom):
    view = show(SENTENCE, mention(0, 20), mention(6, 12, "ROLE"))
    view.set_zoom(zoom)
    (_, outer), (_, inner) = geometry_of(view).tints
    assert any(around.contains(inner[0]) for around in outer)
    assert inner[0].height() > view._sheet.layout.metrics.unit * 4


@pytest.mark.parametrize("zoom", ZOOMS)
def test_names_stand_over_their_words_and_never_in_the_line_above(show, mention, zoom):
    text = SENTENCE + " " + SENTENCE
    view = show(text, *(mention(start, start + 9) for start in range(0, len(text) - 10, 12)), width=700)
    view.set_zoom(zoom)
    geometry = geometry_of(view)
    rects = [rect for _, tint in geometry.tints for rect in tint]
    for place in geometry.names.all:
        box = name_box(view, geometry, place)
        assert not any(box.intersects(rect) for rect in rects)
        marked = next(mark for mark in geometry.placed if mark.piece.id == place.mention_id)
        words = next(fragment for fragment in marked.fragments if fragment.y == place.row)
        assert words.x - 1 <= place.x <= words.x + words.width + 4


@pytest.mark.parametrize("zoom", ZOOMS)
def test_the_name_of_what_is_pointed_at_covers_others_whole_or_not_at_all(show, mention, zoom):
    marks = [mention(0, 60, "ORG"), mention(0, 40), mention(6, 20, "LAW"), mention(6, 12, "GPE")]
    view = show(SENTENCE, *marks, mention(13, 20, "DATE"), mention(29, 34, "EVENT"))
    view.set_zoom(zoom)
    view.place_caret(len(SENTENCE))
    view.clearFocus()
    geometry = geometry_of(view)
    shown = {place.mention_id: name_box(view, geometry, place) for place in geometry.names.all}
    before = picture(view, 1)
    for mark in marks:
        view.set_hovered_mark(MarkRef("mention", mark.id))
        pointed = picture(view, 1)
        for box in (box for one, box in shown.items() if one != mark.id):
            if pointed.copy(box) != before.copy(box):
                own = {view.ink_of(view._emphasised.marks.mentions[one].label).name() for one in shown}
                own -= {view.ink_of(mark.label).name()}
                assert not colours(pointed, box) & own


@pytest.mark.parametrize("zoom", ZOOMS)
@pytest.mark.parametrize("language", ["en", "ms"])
def test_an_article_marked_in_full_keeps_names_and_signs_apart(show, mention, claim, language, zoom):
    (article,) = json.loads((GOLD / f"{language}.gold.json").read_text("utf-8"))["articles"]
    marks = [mention(one["start"], one["end"], one["label"], id=one["id"]) for one in article["mentions"]]
    for one in article["claims"]:
        content = [(span["start"], span["end"]) for span in one["spans"] if span["role"] == "content"]
        marks.append(claim(one["id"], *content, worth=one["check_worthiness"]))
    view = show(article["text"], *marks, width=760, height=2000)
    view.set_zoom(zoom)
    block, seen, named, wished = view.document().begin(), set(), 0, 0
    while block.isValid():
        geometry = geometry_of(view, block.blockNumber())
        seen |= {mark.piece.id for mark in geometry.placed}
        named, wished = named + len(geometry.names.all), wished + len(geometry.names.wishes)
        names = [name_box(view, geometry, place) for place in geometry.names.all]
        assert not any(one.intersects(other) for one, other in combinations(names, 2))
        tints = [rect for _, rects in geometry.tints for rect in rects]
        assert not any(name.intersects(rect) for name in names for rect in tints)
        signs = [drawing.sign for drawing in geometry.claims if drawing.sign is not None]
        assert not any(one.intersects(other) for one, other in combinations(signs, 2))
        block = block.next()
    assert seen == {mark.id for mark in marks}
    assert named > 0.8 * wished, "few names give way"


@pytest.mark.parametrize("text", [SENTENCE, ARABIC])
def test_names_are_not_cut_at_the_edge_of_a_narrow_page_and_keep_off_the_bars(show, mention, claim, text):
    words = [match.span() for match in re.finditer(r"\S+", text)]
    whole = claim("c", (0, len(text)), worth="check")
    view = show(text, whole, *(mention(*span, "GPE") for span in words), height=900)
    view.show_all_labels(show=True)
    for width in range(260, 400, 20):
        view.resize(width, 900)
        view.set_zoom(3.0 if width % 40 else 2.0)
        geometry = geometry_of(view)
        boxes = [name_box(view, geometry, place) for place in geometry.names.all]
        bars = max(rect.right() for rect in geometry.claims[0].strokes if rect.right() < words_begin(view))
        assert boxes
        assert all(bars < box.left() and box.right() < view.viewport().width() for box in boxes)


def strongest(image, rect, ink):
    """How much of *ink* the pixels within *rect* show at most, from 0 for none of it."""
    ground = QColor(LIGHT.base)
    whole = ground.green() - ink.green()
    return max((ground.green() - QColor(one).green()) / whole for one in colours(image, rect))


@pytest.mark.parametrize("layers", ["both", "claims"])
def test_in_the_view_of_claims_the_names_and_the_suggestions_of_the_paragraph_recede(show, mention, layers):
    view = show(SENTENCE, mention(6, 20))
    view.show_ghosts(Ghosts([Ghost(29, 34, "PERSON"), Ghost(40, 44, "LAIN")]).meaning((0, 0)))
    view.show_layers(layers)
    view.place_caret(len(SENTENCE))
    view.clearFocus()
    image = picture(view, 1)
    (name,) = geometry_of(view).names.shown
    ground = {QColor(LIGHT.base).name()}
    assert (colours(image, name_box(view, geometry_of(view), name)) == ground) == (layers == "claims")
    for start, end, ink in ((29, 34, view.ink_of("PERSON")), (40, 44, view.ink_of("LAIN"))):
        (words,) = view._sheet.fragments(view.document().begin(), start, end)
        dots = QRect(words.x, words.y + words.height - 2, words.width, 3)
        assert (strongest(image, dots, ink) > 0.6) == (layers == "both")
        assert strongest(image, dots, ink) > 0.1


@pytest.mark.parametrize("layers", ["both", "claims"])
def test_in_the_view_of_claims_the_tint_of_the_current_one_has_no_holes(show, mention, claim, layers):
    view = show(SENTENCE, mention(6, 20), claim("a", (0, 84)))
    view.show_layers(layers)
    view.set_hovered_mark(MarkRef("claim", "a"))
    (words,) = view._sheet.fragments(view.document().begin(), 6, 20)
    head = colours(picture(view, 1), QRect(words.x, words.y + 1, words.width, 3))
    assert (QColor(LIGHT.claim_tint).name() in head) == (layers == "claims")


def test_the_suggestion_that_is_meant_does_not_recede(show):
    view = show(SENTENCE)
    view.show_layers("claims")
    view.show_ghosts(Ghosts([Ghost(29, 34, "PERSON")]).meaning((29, 34)))
    (words,) = view._sheet.fragments(view.document().begin(), 29, 34)
    dots = QRect(words.x, words.y + words.height - 2, words.width, 3)
    assert strongest(picture(view, 1), dots, view.ink_of("PERSON")) > 0.6


@pytest.mark.parametrize("zoom", ZOOMS)
def test_the_names_over_the_first_line_at_the_top_edge_are_not_cut(show, mention, zoom):
    text = f"{SENTENCE}\n" * 40
    view = show(text, mention(len(SENTENCE) + 7, len(SENTENCE) + 21))
    view.set_zoom(zoom)
    block = view.document().findBlockByNumber(1)
    view._sheet.layout.blockBoundingRect(view.document().begin())
    view.verticalScrollBar().setValue(block.firstLineNumber())
    QApplication.processEvents()
    top = next(top for shown, top in view._sheet.page.all_blocks() if shown == block)
    geometry = geometry_of(view, 1)
    (name,) = geometry.names.shown
    assert top == 0
    assert name_box(view, geometry, name).top() >= 0
