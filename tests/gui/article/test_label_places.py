from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from penanda_gui.article.label_places import LabelPlace, LabelRoom, LabelWish


def wish(left: int, right: int, width: int = 40, *, row: int = 0, rtl: bool = False) -> LabelWish:
    return LabelWish("PERSON", "m", row, left, right, width, rtl)


def room_over(wishes: list[LabelWish]) -> LabelRoom:
    words: dict[int, list[tuple[int, int]]] = {}
    for one in wishes:
        for piece in (one, one.further):
            if piece is not None:
                words.setdefault(piece.row, []).append((piece.left, piece.right))
    return LabelRoom(words)


def places(wishes: list[LabelWish]) -> list[LabelPlace]:
    return room_over(wishes).place(wishes)


def test_a_name_stands_at_the_start_of_its_words():
    assert places([wish(100, 180)]) == [LabelPlace("PERSON", "m", 100, 0)]


def test_over_right_to_left_words_a_name_ends_at_their_right():
    assert places([wish(100, 180, rtl=True)]) == [LabelPlace("PERSON", "m", 140, 0)]


def test_a_name_in_the_way_of_an_earlier_one_moves_along_its_own_words():
    first, second = places([wish(100, 250), wish(100, 250)])
    assert second.x >= first.x + 40


def test_at_the_edge_of_the_page_a_name_begins_before_its_words_and_is_not_cut():
    at_the_right = wish(180, 200)._replace(free=(0, 210))
    at_the_left = wish(10, 30, rtl=True)
    assert places([at_the_right]) == [LabelPlace("PERSON", "m", 170, 0)]
    assert places([at_the_left]) == [LabelPlace("PERSON", "m", 0, 0)]


def test_at_the_edge_of_the_page_a_name_gives_way_to_marked_words_before_its_own():
    at_the_right = wish(180, 200)._replace(free=(0, 210))
    at_the_left = wish(10, 30, rtl=True)
    for edge, beside in ((at_the_right, wish(100, 176)), (at_the_left, wish(34, 80, rtl=True))):
        room = room_over([edge, beside])
        assert room.place([edge]) == []
        assert len(room.place([beside])) == 1


def test_a_name_without_room_gives_way():
    assert len(places([wish(100, 130), wish(100, 110)])) == 1


def test_names_on_other_lines_do_not_hinder_each_other():
    assert len(places([wish(100, 130), wish(100, 130, row=41)])) == 2


def test_a_name_reaches_past_its_words_but_not_over_other_marked_ones():
    short = wish(100, 120)
    assert len(places([short])) == 1
    assert places([short, wish(126, 200)]) == [LabelPlace("PERSON", "m", 126, 0)]
    assert len(places([short, wish(126, 200, row=41)])) == 2


def test_a_right_to_left_name_does_not_reach_over_the_marked_words_at_its_left():
    short = wish(180, 200, rtl=True)
    assert len(places([short])) == 1
    assert places([short, wish(100, 174, rtl=True)]) == [LabelPlace("PERSON", "m", 134, 0)]


def test_a_name_may_reach_over_words_marked_inside_its_own():
    outer, inner = wish(100, 180, 60), wish(120, 150, 20)
    assert LabelPlace("PERSON", "m", 100, 0) in places([outer, inner])


def test_names_that_stand_already_stay_when_others_join_them():
    before, always = wish(100, 150), wish(120, 200)
    room = room_over([before, always])
    stands = room.place([always])
    assert stands == [LabelPlace("PERSON", "m", 120, 0)]
    assert room.place([before]) == []


def test_a_name_without_room_at_the_end_of_a_line_stands_where_its_words_go_on():
    rest = wish(0, 60, row=41)
    broken = wish(700, 720)._replace(further=rest)
    assert places([broken]) == [LabelPlace("PERSON", "m", 0, 41)]
    assert places([broken._replace(left=690)]) == [LabelPlace("PERSON", "m", 690, 0)], (
        "a little may hang over"
    )


WISHES = st.lists(
    st.builds(
        lambda left, size, width, row, rtl: wish(left, left + size, width, row=row, rtl=rtl),
        st.integers(0, 300),
        st.integers(1, 200),
        st.integers(10, 60),
        st.sampled_from([0, 41]),
        st.booleans(),
    ),
    max_size=15,
)


@given(WISHES)
def test_names_never_touch_each_other(wishes):
    wishes = [each._replace(label=str(number)) for number, each in enumerate(wishes)]
    rows: dict[int, list[tuple[int, int]]] = {}
    for place in places(wishes):
        width = wishes[int(place.label)].width
        rows.setdefault(place.row, []).append((place.x, place.x + width))
    for row in rows.values():
        row.sort()
        assert all(left[1] < right[0] for left, right in pairwise(row))


@given(WISHES)
def test_no_name_hangs_over_the_words_of_another(wishes):
    wishes = [each._replace(label=str(number)) for number, each in enumerate(wishes)]
    for place in places(wishes):
        own = wishes[int(place.label)]
        for other in wishes:
            beside = other.right <= own.left or other.left >= own.right
            if beside and other.row == own.row:
                assert place.x + own.width <= other.left or place.x >= other.right
