from hypothesis import given
from hypothesis import strategies as st

from penanda.marks import Marks, pieces_of_claim
from penanda_gui.article.lanes import ClaimLanes

EXTENTS = st.lists(
    st.tuples(st.integers(0, 60), st.integers(1, 25)).map(lambda pair: (pair[0], pair[0] + pair[1])),
    min_size=1,
    max_size=12,
)


def claims_of(claim, extents):
    return [claim(f"c{number}", extent) for number, extent in enumerate(extents)]


def lanes_of(marks):
    lanes = ClaimLanes(marks)
    return {claim_id: lanes.lane(claim_id) for claim_id in marks.claims}


def test_claims_that_do_not_overlap_share_the_first_lane(claim):
    assert lanes_of(Marks((), [claim("a", (0, 5)), claim("b", (5, 9))])) == {"a": 0, "b": 0}


def test_an_inner_claim_takes_the_lane_below_the_outer_one(claim):
    assert lanes_of(Marks((), [claim("inner", (3, 5)), claim("outer", (0, 9))])) == {"outer": 0, "inner": 1}


def test_a_claim_in_the_gap_of_another_takes_its_own_lane(claim):
    assert lanes_of(Marks((), [claim("parted", (0, 2), (8, 10)), claim("within", (4, 6))])) == {
        "parted": 0,
        "within": 1,
    }


@given(EXTENTS, st.randoms(use_true_random=False))
def test_lanes_never_collide_and_do_not_depend_on_what_was_seen_first(claim, extents, random):
    claims = claims_of(claim, extents)
    marks = Marks((), claims)
    in_order = lanes_of(marks)
    for one in claims:
        for other in claims:
            if one.id < other.id and one.start < other.end and other.start < one.end:
                assert in_order[one.id] != in_order[other.id]
    random.shuffle(claims)
    lanes = ClaimLanes(Marks((), claims))
    assert {each.id: lanes.lane(each.id) for each in claims} == in_order


@given(EXTENTS, st.data())
def test_after_an_edit_lanes_are_as_if_made_anew_and_all_moves_are_told(claim, extents, data):
    claims = claims_of(claim, extents)
    marks = Marks((), claims)
    lanes = ClaimLanes(marks)
    before = {each.id: lanes.lane(each.id) for each in claims}
    edited = data.draw(st.sampled_from(claims))
    replacement = data.draw(st.none() | EXTENTS.map(lambda extents: claim(edited.id, extents[0])))
    pieces = pieces_of_claim(edited)
    if replacement is None:
        marks.drop(pieces[0].ref)
    else:
        marks.put_claim(replacement)
        pieces += pieces_of_claim(replacement)
    moved = lanes.changed(pieces)
    after = {claim_id: lanes.lane(claim_id) for claim_id in marks.claims}
    assert after == lanes_of(marks)
    assert {claim_id for claim_id in after if after[claim_id] != before[claim_id]} <= moved | {edited.id}
