import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextDocument

from penanda_gui.article.display_text import DisplayText

TRICKY = st.sampled_from(
    [
        *"ab \n\t\r\x00\x07\x0b\x0c\x1f\x7f\x85\xa0\xad\u2028\u2029",
        *"\ufdd0\ufeff\ufffe\uffff\ufffc\u200f\u0301",
        "\r\n",
        "👩‍🔬",
        "\U0001fffe",
        "漢",
        "ع",
        "x" * 1600,
        "ab " * 600,
    ]
)
TEXTS = st.one_of(st.text(), st.lists(TRICKY, max_size=40).map("".join))


def utf16_length(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


@given(TEXTS)
def test_a_document_holds_the_display_text_unchanged(text):
    display = DisplayText(text)
    document = QTextDocument()
    document.setPlainText(display.shown)
    assert document.characterCount() == utf16_length(display.shown) + 1
    assert document.blockCount() == display.shown.count("\n") + 1
    blocks = []
    block = document.begin()
    while block.isValid():
        blocks.append(block.text())
        block = block.next()
    assert blocks == display.shown.split("\n")


@given(TEXTS)
def test_every_place_goes_to_the_document_and_comes_back(text):
    display = DisplayText(text)
    assert display.to_document(len(text)) == utf16_length(display.shown)
    for place in range(len(text) + 1):
        inside_crlf = text[place - 1 : place + 1] == "\r\n" and place > 0
        for end in (False, True):
            assert display.to_text(display.to_document(place, end=end)) == place - inside_crlf


@given(TEXTS)
def test_every_document_position_has_one_place_in_order(text):
    display = DisplayText(text)
    places = [display.to_text(position) for position in range(utf16_length(display.shown) + 1)]
    assert places == sorted(places)
    assert places[0] == 0
    assert places[-1] == len(text)


def test_a_position_inside_a_surrogate_pair_is_the_start_of_its_character():
    display = DisplayText("a👩b")
    assert [display.to_text(position) for position in range(5)] == [0, 1, 1, 2, 3]


def test_a_place_inside_a_crlf_is_its_start():
    display = DisplayText("a\r\nb")
    assert display.shown == "a\nb"
    assert [display.to_document(place) for place in range(5)] == [0, 1, 1, 2, 3]


def test_controls_are_shown_as_pictures():
    assert DisplayText("\x00\x1b\x7f\x9f\ufeff").shown == "␀␛␡□□"


@pytest.mark.parametrize("line_break", ["\r", "\x0b", "\x0c", "\x85", "\u2028", "\u2029"])
def test_every_line_break_of_the_source_starts_a_paragraph(line_break):
    assert DisplayText(f"a{line_break}b").shown == "a\nb"


def test_a_long_paragraph_is_broken_after_a_space():
    text = "kata " * 1_000
    display = DisplayText(text)
    pieces = display.shown.split("\n")
    assert "".join(pieces) == text
    assert all(piece.endswith(" ") and len(piece) <= 1_500 for piece in pieces)


def test_a_long_run_without_spaces_is_broken_between_graphemes():
    text = "x" + "👩‍🔬" * 2_000
    for piece in DisplayText(text).shown.split("\n"):
        assert piece.startswith(("👩", "x"))
        assert piece.endswith("🔬")


def test_a_span_that_ends_at_a_display_break_stops_before_it():
    text = "x" * 3_000
    display = DisplayText(text)
    assert display.to_document(1_500) == 1_501
    assert display.to_document(1_500, end=True) == 1_500
    assert display.continues(1_501)
    assert not display.continues(0)


def test_one_endless_combining_sequence_is_broken_too():
    text = "e" + "\u0301" * 5_000
    assert max(map(len, DisplayText(text).shown.split("\n"))) <= 1_500
