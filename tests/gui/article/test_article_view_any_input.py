"""Whatever the text and wherever its marks, the view shows them and keeps every place true."""

from hypothesis import HealthCheck, assume, example, given, settings
from hypothesis import strategies as st

from penanda.marks import Marks

PIECES = st.sampled_from(
    [
        "a",
        " ",
        "\n",
        "\r\n",
        "\u2028",
        "\x00",
        "\t",
        "👩‍🔬",
        "🇲🇾",
        "e\u0301",
        "漢字",
        "عربي ",
        "שלום",
        "\ufeff",
        "kata " * 400,
    ]
)
TEXTS = st.one_of(st.text(min_size=1, max_size=80), st.lists(PIECES, min_size=1, max_size=25).map("".join))


@st.composite
def marked_texts(draw):
    text = draw(TEXTS)

    def span():
        start = draw(st.integers(0, len(text) - 1))
        return start, draw(st.integers(start + 1, len(text)))

    mentions = [span() for _ in range(draw(st.integers(0, 4)))]
    claims = [[span() for _ in range(draw(st.integers(1, 2)))] for _ in range(draw(st.integers(0, 3)))]
    return text, mentions, claims


def assert_drawn_as_if_new(view):
    """What is kept of a block over an edit is what would be built of it now."""
    builder = view._sheet.builder
    for block, _ in view._sheet.page.all_blocks():
        kept, new = view._sheet.decorations.of(block), builder.build(block, builder.marks_of(block))
        for part in ("tints", "mentions", "fragments", "claims", "crowded", "placed"):
            assert getattr(kept, part) == getattr(new, part), part
        assert kept.names.shown == new.names.shown


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(marked_texts())
@example(("kata " * 400, [], [[(1500, 1501)]]))  # right behind where a long paragraph is broken for display
def test_any_marks_of_any_text_are_painted_selected_and_kept_true(show, mention, claim, marked):
    text, mention_spans, claim_spans = marked
    marks = Marks(
        [mention(*span, id=f"m{number}") for number, span in enumerate(mention_spans)],
        [
            claim(f"c{number}", *spans, cue=spans[0], worth="minor")
            for number, spans in enumerate(claim_spans)
        ],
    )
    view = show(text)
    view.show_text(text, marks)
    view.show_all_labels(show=True)
    for ref in list(marks.in_order()):
        view.select_mark(ref)
        assert view.selected_mark == ref
        assert not view.grab().isNull()
        pieces = marks.pieces(ref)
        marks.drop(ref)
        view.marks_changed(pieces)
        assert view.selected_mark is None
        assert_drawn_as_if_new(view)
        view.resize(view.width() - 70, view.height())
        assert_drawn_as_if_new(view)
    assert all(not view._sheet.decorations.of(block).placed for block, _ in view._sheet.page.all_blocks())


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(TEXTS, st.data())
def test_what_is_selected_is_what_was_asked_for(show, text, data):
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    assume("\r\n" not in (text[max(0, start - 1) : start + 1], text[end - 1 : end + 1]))
    view = show(text)
    view.select(start, end)
    assert view.selection == (start, end)


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_the_tints_of_a_mention_lie_within_the_lines_of_its_words(show, mention, data):
    text = data.draw(TEXTS)
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    view = show(text, mention(start, end))
    for block, _ in view._sheet.page.all_blocks():
        height = view._sheet.layout.blockBoundingRect(block).height()
        for placed in view._sheet.decorations.of(block).placed:
            for fragment in placed.fragments:
                assert 0 <= fragment.y < fragment.y + fragment.height <= height
                assert fragment.width > 0
