from hypothesis import given
from hypothesis import strategies as st

from penanda.text.graphemes import is_boundary
from penanda_gui.article.edges import EdgeMove

MOVES = st.tuples(st.sampled_from(["start", "end"]), st.booleans(), st.booleans())


def test_edges_move_by_grapheme():
    span = EdgeMove("a👩‍🔬b", 0, 1)
    assert span.step("end", forward=True) == EdgeMove("a👩‍🔬b", 0, 4)
    assert span.step("end", forward=True).step("start", forward=True) == EdgeMove("a👩‍🔬b", 1, 4)


def test_edges_move_by_word():
    text = "Ismail Haniyeh berkata"
    assert EdgeMove(text, 0, 6).step("end", forward=True, by_word=True) == EdgeMove(text, 0, 14)
    assert EdgeMove(text, 0, 14).step("start", forward=True, by_word=True) == EdgeMove(text, 7, 14)
    assert EdgeMove(text, 7, 14).step("start", forward=False, by_word=True) == EdgeMove(text, 0, 14)


def test_a_span_of_one_grapheme_does_not_shrink():
    span = EdgeMove("abc", 1, 2)
    assert span.step("end", forward=False) == span
    assert span.step("start", forward=True) == span


def test_edges_stop_at_the_ends_of_the_text():
    whole = EdgeMove("abc", 0, 3)
    assert whole.step("end", forward=True) == whole
    assert whole.step("start", forward=False) == whole


def test_an_edge_dragged_past_the_other_stops_before_it():
    assert EdgeMove("abcdef", 2, 4).to("end", 0) == EdgeMove("abcdef", 2, 3)
    assert EdgeMove("abcdef", 2, 4).to("start", 6) == EdgeMove("abcdef", 3, 4)


@given(st.text(min_size=1), st.lists(MOVES, max_size=20))
def test_any_moves_leave_a_span_of_whole_graphemes_within_the_text(text, moves):
    span = EdgeMove(text, 0, len(text))
    for edge, forward, by_word in moves:
        span = span.step(edge, forward=forward, by_word=by_word)
        assert 0 <= span.start < span.end <= len(text)
        assert is_boundary(text, span.start)
        assert is_boundary(text, span.end)
