"""What is drawn of a block, as rectangles in the widget's real layout with the font that ships."""

import itertools

import pytest

TEXT = (
    "Datuk Ismail Haniyeh berkata harga beras naik sepuluh peratus bulan ini, kata beliau.\nPendek.\n\nAkhir."
)


@pytest.fixture
def geometry(show):
    def of(*marks, text=TEXT, block=0, width=900):
        view = show(text, *marks, width=width)
        return view._sheet.decorations.of(view.document().findBlockByNumber(block))

    return of


def bounds(rects):
    left = min(rect.left() for rect in rects)
    top = min(rect.top() for rect in rects)
    return left, top, max(rect.right() for rect in rects), max(rect.bottom() for rect in rects)


def test_a_mention_is_tinted_under_its_words_only(geometry, mention):
    (key, rects), *rest = geometry(mention(6, 20)).tints
    assert key == ("PERSON", False)
    assert not rest
    other = geometry(mention(0, 5)).tints[0][1]
    assert bounds(other)[2] < bounds(rects)[0]


def test_a_nested_mention_lies_inside_the_tint_of_the_outer_one(geometry, mention):
    outer, inner = geometry(mention(0, 20), mention(6, 12, "ROLE")).tints
    assert (outer[0], inner[0]) == (("PERSON", False), ("ROLE", True))
    left, top, right, bottom = bounds(outer[1])
    assert left < bounds(inner[1])[0] < bounds(inner[1])[2] < right
    assert top < bounds(inner[1])[1] < bounds(inner[1])[3] < bottom


def strokes(geometry, claim_id):
    return next(drawing.strokes for drawing in geometry.claims if drawing.claim_id == claim_id)


def dashed(geometry, claim_id):
    return next(drawing.dashed for drawing in geometry.claims if drawing.claim_id == claim_id)


def bands(geometry, claim_id):
    """The horizontal strokes under the words."""
    return [rect for rect in strokes(geometry, claim_id) if rect.width() > 20]


def test_worth_is_told_by_thick_thin_and_dashed(geometry, claim):
    check, minor, interrupted = (
        geometry(claim("c", (29, 61), worth=worth)) for worth in ("check", "minor", "not_checkable")
    )
    assert [rect.height() for rect in bands(check, "c")] == [2]
    assert [rect.height() for rect in bands(minor, "c")] == [1]
    assert bands(interrupted, "c") == []
    assert set(dashed(interrupted, "c")) == {(5, 8, False), (5, 8, True)}


def test_overlapping_claims_are_drawn_in_their_own_lanes(geometry, claim):
    drawn = geometry(claim("outer", (0, 61)), claim("inner", (29, 61)))
    (outer,), (inner,) = bands(drawn, "outer"), bands(drawn, "inner")
    assert inner.top() > outer.bottom()


def test_brackets_stand_at_the_true_ends_of_a_claim_only(geometry, claim):
    upright = [rect for rect in strokes(geometry(claim("c", (29, 61))), "c") if rect.height() == 4]
    assert len(upright) == 2
    over_both = geometry(claim("c", (29, 90)))
    assert len([rect for rect in strokes(over_both, "c") if rect.height() == 4]) == 1


def test_dots_lie_in_the_gap_and_nowhere_else(geometry, claim):
    drawn = geometry(claim("c", (6, 20), (46, 61)))
    first, second = sorted(bands(drawn, "c"), key=lambda rect: rect.left())
    (((on, period, _), (dots,)),) = dashed(drawn, "c").items()
    assert (on, period, dots.height()) == (2, 5, 1)
    assert first.right() < dots.left()
    assert dots.right() < second.left()
    assert dashed(geometry(claim("c", (6, 61))), "c") == {}


def test_a_claim_over_several_paragraphs_has_an_unbroken_bar(geometry, claim, show):
    view = show(TEXT, claim("c", (29, 95)))
    bars = []
    for block, top in view._sheet.page.all_blocks():
        bars += [
            rect.translated(0, top)
            for rect in strokes(view._sheet.decorations.of(block), "c")
            if rect.right() < view._sheet.layout.metrics.left - 4
        ]
        if block.blockNumber() == 2:
            break
    bars.sort(key=lambda rect: rect.top())
    assert len({rect.left() for rect in bars}) == 1
    assert all(above.bottom() + 1 == below.top() for above, below in itertools.pairwise(bars))


def test_the_sign_stands_beside_the_first_line_of_the_claim(geometry, claim):
    long = claim("c", (29, 90), worth="check")
    assert geometry(long).claims[0].sign is not None
    assert geometry(long, block=1).claims[0].sign is None


def test_bars_of_claims_on_one_line_stand_side_by_side(geometry, claim):
    drawn = geometry(claim("a", (0, 20), worth="check"), claim("b", (29, 61), worth="check"))
    signs = [drawing.sign for drawing in drawn.claims]
    assert not signs[0].intersects(signs[1])


def test_labels_stand_at_the_first_mention_of_an_entity(geometry, mention):
    drawn = geometry(mention(6, 20, entity_id="e"), mention(78, 84, entity_id="e"))
    assert len(drawn.names.shown) == 1
    assert len(drawn.names.all) == 2
    assert drawn.names.shown[0].x == bounds(drawn.tints[0][1])[0] + 1


def test_names_shown_at_all_times_stay_where_they_are_when_all_are_shown(geometry, mention):
    text = "UK.\nDi UK Lim."
    first, again = mention(0, 2, "GPE", entity_id="e"), mention(7, 9, "GPE", entity_id="e")
    drawn = geometry(first, again, mention(10, 13), text=text, block=1)
    assert [place.mention_id for place in drawn.names.shown] == ["m10-13"]
    assert drawn.names.all == drawn.names.shown, "the name of UK would hang over Lim"


def test_a_name_stands_in_the_next_line_where_its_words_go_on_and_the_first_are_too_short(
    geometry, mention, show
):
    text = "pada 1 kata " * 40
    lines = show(text).document().begin().layout()
    breaks = (lines.lineAt(number).textStart() for number in range(1, lines.lineCount()))
    second = next(at for at in breaks if text[at - 2] == "1")
    start = second - 2
    drawn = geometry(mention(start, second + 9), text=text)
    (place,) = drawn.names.shown
    head, tail = drawn.placed[0].fragments
    assert head.width < tail.width
    assert (place.x, place.row) == (tail.x, tail.y)


def test_a_block_without_marks_draws_nothing(geometry, mention):
    drawn = geometry(mention(6, 20), block=1)
    assert not (drawn.tints)
    assert not (drawn.claims)
    assert not (drawn.names.shown)
    assert not (drawn.placed)


ARABIC = "قال Ismail Haniyeh اليوم إن الأسعار ارتفعت"


def test_right_to_left_words_are_tinted_where_their_glyphs_are(geometry, mention):
    english = bounds(geometry(mention(4, 18), text=ARABIC).tints[0][1])
    before = bounds(geometry(mention(0, 3), text=ARABIC).tints[0][1])
    after = bounds(geometry(mention(19, 24), text=ARABIC).tints[0][1])
    assert after[2] <= english[0] + 1
    assert english[2] <= before[0] + 1


def test_a_tint_over_both_directions_has_no_seam(geometry, mention):
    (_, rects), *_ = geometry(mention(0, 24), text=ARABIC).tints
    assert len(rects) == 2  # the two that make one rounded one
