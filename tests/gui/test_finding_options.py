"""What a few letters find among the options of a picker, and in which order."""

from hypothesis import given
from hypothesis import strategies as st

from penanda_gui.pickers.picker import Option, matching


def _found(search: str, *options: Option) -> list[str]:
    return [one.key for one in matching(options, search)]


def test_letters_in_their_order_find_what_no_word_begins_with():
    options = [Option("a", "Next suggestion"), Option("b", "Answers"), Option("c", "News", "x")]
    assert _found("news", *options) == ["c"]
    assert _found("nsg", *options) == ["a"]
    assert _found("s", *options) == ["a", "b", "c"]
    assert _found("zz", *options) == []


def test_first_comes_the_beginning_then_beginnings_of_words_then_any_place_then_letters_apart():
    options = [
        Option("apart", "Rosnah Abu Man"),
        Option("inside", "Badrahman"),
        Option("word", "Anwar Rahman"),
        Option("beginning", "Rahman Salleh"),
    ]
    assert _found("rahman", *options) == ["beginning", "word", "inside", "apart"]


def test_some_words_may_stand_in_the_title_and_the_others_in_the_detail():
    anwar = Option("a", "Anwar Ibrahim", "Person \N{MIDDLE DOT} mentions: 3")
    assert _found("anwar person", anwar) == _found("PERSON anw", anwar) == ["a"]
    assert _found("anwar place", anwar) == []


def test_another_name_finds_as_the_title_does():
    options = [Option("a", "Malay", also=("Melayu",)), Option("b", "Ayu Melayu")]
    assert _found("melayu", *options) == ["a", "b"]


@given(st.text(min_size=1), st.data())
def test_any_letters_of_a_title_in_their_order_find_it(title, data):
    kept = data.draw(st.lists(st.booleans(), min_size=len(title), max_size=len(title)))
    search = "".join(letter for letter, is_kept in zip(title, kept, strict=True) if is_kept)
    assert _found(search, Option("a", title)) == ["a"]
