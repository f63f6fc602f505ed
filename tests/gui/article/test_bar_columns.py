"""Bars of claims over several paragraphs: straight, and never two in one column beside one line."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextDocument

from penanda.marks import Marks, pieces_of_claim
from penanda_gui.article.bar_columns import BarColumns
from penanda_gui.article.display_text import DisplayText

TEXT = "Satu perenggan yang sederhana panjangnya.\n" * 12
EXTENTS = st.lists(
    st.tuples(st.integers(0, 400), st.integers(1, 99)).map(lambda pair: (pair[0], pair[0] + pair[1])),
    min_size=1,
    max_size=10,
)


def bar_columns(marks, text=TEXT):
    display, document = DisplayText(text), QTextDocument()
    document.setPlainText(display.shown)
    return BarColumns(marks, display, document), document


def columns_of(marks):
    columns, _document = bar_columns(marks)
    return {claim_id: columns.lane(claim_id) for claim_id in marks.claims}


def claims_of(claim, extents):
    return [claim(f"c{number}", extent) for number, extent in enumerate(extents)]


def paragraphs(claim):
    return set(range(TEXT.count("\n", 0, claim.start), TEXT.count("\n", 0, claim.end - 1) + 1))


@given(EXTENTS, st.randoms(use_true_random=False))
def test_columns_never_meet_and_do_not_depend_on_what_was_seen_first(claim, extents, random):
    claims = claims_of(claim, extents)
    marks = Marks((), claims)
    columns = columns_of(marks)
    far = [one for one in claims if len(paragraphs(one)) > 1]
    for one, other in combinations(far, 2):
        assert columns[one.id] != columns[other.id] or not paragraphs(one) & paragraphs(other)
    order = list(marks.claims)
    random.shuffle(order)
    again, _document = bar_columns(marks)
    assert {claim_id: again.lane(claim_id) for claim_id in order} == columns


@given(EXTENTS, st.tuples(st.integers(0, 400), st.integers(1, 99)))
def test_after_an_edit_columns_are_as_if_made_anew(claim, extents, added):
    claims = claims_of(claim, extents)
    marks = Marks((), claims)
    columns, _document = bar_columns(marks)
    before = {one.id: columns.lane(one.id) for one in claims}
    new = claim("new", (added[0], sum(added)))
    marks.put_claim(new)
    moved = columns.changed(pieces_of_claim(new))
    after = columns_of(marks)
    assert {claim_id: columns.lane(claim_id) for claim_id in after} == after
    assert moved == {claim_id for claim_id, column in before.items() if after[claim_id] != column}


def test_a_claim_far_behind_in_a_long_paragraph_takes_the_nearest_column_again(claim):
    text = "Mula di sini.\n" + "kata " * 150 + "\nHabis di sana."
    marks = Marks((), [claim("one", (0, 20)), claim("two", (700, 780))])
    columns, _document = bar_columns(marks, text)
    assert (columns.lane("one"), columns.lane("two")) == (0, 0)


def test_a_claim_within_a_paragraph_takes_no_column(claim):
    columns = columns_of(Marks((), [claim("within", (0, 30)), claim("beyond", (10, 60))]))
    assert columns["beyond"] == 0


@pytest.fixture
def drawings(show):
    """What is drawn of each claim in each block: the block's number, and the drawing."""

    def of(text, *marks):
        view = show(text, *marks)
        return [
            (block.blockNumber(), drawing, view._sheet.layout.metrics.left)
            for block, _ in view._sheet.page.all_blocks()
            for drawing in view._sheet.decorations.of(block).claims
        ]

    return of


def test_a_claim_that_begins_on_the_line_where_another_ends_has_a_bar_of_its_own(drawings, claim):
    text = "Harga beras naik.\nKata beliau itu benar. Petani pula rugi.\nItu sahaja."
    drawn = drawings(text, claim("first", (6, 40)), claim("second", (41, 65)))
    bars = {"first": set(), "second": set()}
    for _, drawing, left in drawn:
        bars[drawing.claim_id] |= {rect.left() for rect in drawing.strokes if rect.right() < left - 4}
    assert len(bars["first"]) == len(bars["second"]) == 1, "each is straight"
    assert bars["first"] != bars["second"]


def test_a_claim_that_begins_on_a_blank_line_has_its_sign_there(drawings, claim):
    drawn = drawings("Satu.\n\nDakwaan di sini.", claim("c", (6, 18), worth="minor"))
    signs = {number: drawing.sign for number, drawing, _ in drawn}
    assert signs[1] is not None
    assert signs[2] is None
    bar = next(drawing for number, drawing, _ in drawn if number == 1).strokes[0]
    assert bar.top() > signs[1].bottom()
