import pytest
from hypothesis import given
from hypothesis import strategies as st

from penanda.text.graphemes import is_boundary
from penanda.text.selection import trim, whole_words

TEXT = (
    '(“Amerika Syarikat (AS)” kata) U.S. dan Sdn. Bhd. jelajah Asia Baratnya dengan "Ops Sikap" 2024, 5%. '
    "O'Neill, \"Gaza\". @najib! … 'Kg. Baru' te\u0301."
)
texts = st.text(
    alphabet=st.one_of(st.characters(), st.sampled_from("anya ().\"'“”\r\n\u0301🐟")), max_size=40
)


def span_of(surface: str) -> tuple[int, int]:
    start = TEXT.index(surface)
    return start, start + len(surface)


def marked_by(text: str, start: int, end: int) -> tuple[int, int]:
    """What a selection that is drawn over these code points marks when it is tagged."""
    return trim(text, *whole_words(text, start, end))


@pytest.mark.parametrize(
    ("selected", "kept"),
    [
        (" kata", "kata"),
        ("“Amerika Syarikat (AS)”", "Amerika Syarikat (AS)"),
        ("Amerika Syarikat (AS)”", "Amerika Syarikat (AS)"),
        (" U.S. ", "U.S."),
        ("Sdn. Bhd. ", "Sdn. Bhd."),
        ('"Ops Sikap" 2024, ', '"Ops Sikap" 2024'),
        ('"Ops Sikap"', "Ops Sikap"),
        (" 5%. ", "5%"),
        ('"Gaza".', "Gaza"),
        ("@najib!", "@najib"),
        ("'Kg. Baru'", "Kg. Baru"),
        (" … ", "…"),
        ("Baratnya", "Baratnya"),
    ],
)
def test_stray_ends_are_taken_off(selected: str, kept: str) -> None:
    left, right = trim(TEXT, *span_of(selected))
    assert TEXT[left:right] == kept


@pytest.mark.parametrize(
    ("selected", "marked"),
    [
        ("sia Bar", "Asia Barat"),
        ("Asia Baratny", "Asia Barat"),
        ("Asia Barat", "Asia Barat"),
        ("Asia Baratnya", "Asia Baratnya"),
        ("Asia Baratnya ", "Asia Baratnya"),
        ("nya", "nya"),
        ("ny", "nya"),
        ("nya den", "Baratnya dengan"),
        ("ara", "Barat"),
        ("Amerika Syar", "Amerika Syarikat"),
        ("'N", "O'Neill"),
        ("dn. Bh", "Sdn. Bhd."),
        ("e\u0301.", "te\u0301"),
    ],
)
def test_a_hasty_selection_becomes_whole_words(selected: str, marked: str) -> None:
    left, right = marked_by(TEXT, *span_of(selected))
    assert TEXT[left:right] == marked


def test_an_empty_selection_stays_empty() -> None:
    start, _ = span_of("Barat")
    assert marked_by(TEXT, start + 1, start + 1) == (start + 1, start + 1)


def test_a_selection_of_white_space_is_empty() -> None:
    assert trim("a \r\n\t\u00a0b", 1, 6) == (1, 1)
    assert trim("a.\r\nb", 0, 4) == (0, 1)
    assert marked_by("a    b", 2, 4) == (2, 2)


@given(texts, st.data())
def test_trimming_stays_within_the_selection_and_is_done_at_once(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    left, right = trim(text, start, end)
    assert start <= left <= right <= end
    assert trim(text, left, right) == (left, right)


@given(texts, st.data())
def test_what_is_marked_is_whole_graphemes_and_stays_when_snapped_again(
    text: str, data: st.DataObject
) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    left, right = marked_by(text, start, end)
    if left < right:
        assert is_boundary(text, left)
        assert is_boundary(text, right)
        assert marked_by(text, left, right) == (left, right)


def test_whole_words_trims_nothing() -> None:
    text = "“Kami tidak,” kata Azlan."
    assert whole_words(text, 0, 13) == (0, 13)


def test_whole_words_grows_edges_that_lie_in_words() -> None:
    text = "kata Ismail Haniyeh di Gaza"
    assert whole_words(text, 7, 14) == (5, 19)


def test_edges_stay_where_a_script_has_no_spaces() -> None:
    text = "新哈尔登港务局发言人陈晓梅表示"
    assert marked_by(text, 2, 5) == (2, 5)
