"""Text stands on whole pixels, wherever it is scrolled to and whatever becomes of its lines.

Its marks are painted there: half a pixel further on, a tint would be off its words.
"""

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from penanda.marks import Marks

TEXT = "\n".join("kata " * (7 * number % 90) for number in range(60))
MOVES = st.one_of(
    st.tuples(st.just("resize"), st.sampled_from([500, 640, 900, 1300]), st.sampled_from([300, 500])),
    st.tuples(st.just("zoom"), st.sampled_from([0.8, 1.0, 1.3, 2.0])),
    st.tuples(st.just("scroll"), st.floats(0, 1)),
    st.tuples(st.just("hidden"), st.floats(0, 1)),
    st.tuples(st.just("reveal"), st.floats(0, 1)),
    st.tuples(st.just("text"), st.sampled_from([TEXT, TEXT[::-1], "pendek"])),
)


def scroll(view, share):
    bar = view.verticalScrollBar()
    bar.setValue(int(share * bar.maximum()))


def move(view, kind, *how):
    match kind:
        case "resize":
            view.resize(*how)
        case "zoom":
            view.set_zoom(*how)
        case "scroll":
            scroll(view, *how)
        case "hidden":
            view.hide()
            scroll(view, *how)
            view.show()
        case "reveal":
            place = int(how[0] * (len(view.source_text) - 2))
            view.reveal(place, place + 1)
        case "text":
            view.show_text(*how, Marks())


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(MOVES, min_size=1, max_size=8))
@example([("text", TEXT), ("hidden", 0.97), ("zoom", 0.8)])  # what is laid out anew makes more lines
@example([("text", TEXT[::-1]), ("hidden", 0.97), ("zoom", 0.8)])  # it is beyond the end
def test_no_move_leaves_a_part_of_a_pixel(show, qtbot, moves):
    view = show(TEXT)
    scroll(view, 0.4)
    for one in moves:
        move(view, *one)
        view.grab()
        assert view.contentOffset().y().is_integer(), one
        qtbot.wait(1)
        assert view.contentOffset().y().is_integer(), one
