from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from penanda_gui.article.label_places import LabelPlace, LabelWish, places


def wish(left: int, right: int, width: int = 40, *, row: int = 0, rtl: bool = False) -> LabelWish:
    return LabelWish("PERSON", "m", row, left, right, width, rtl)


def test_a_name_stands_at_the_start_of_its_words():
    assert places([wish(100, 180)]) == [LabelPlace("PERSON", "m", 100, 0)]


def test_over_right_to_left_words_a_name_ends_at_their_right():
    assert places([wish(100, 180, rtl=True)]) == [LabelPlace("PERSON", "m", 140, 0)]


def test_a_name_in_the_way_of_an_earlier_one_moves_along_its_own_words():
    first, second = places([wish(100, 250), wish(100, 250)])
    assert second.x >= first.x + 40


def test_a_name_without_room_gives_way():
    assert len(places([wish(100, 130), wish(100, 110)])) == 1


def test_names_on_other_lines_do_not_hinder_each_other():
    assert len(places([wish(100, 130), wish(100, 130, row=41)])) == 2


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
