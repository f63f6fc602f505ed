import pytest
from hypothesis import given
from hypothesis import strategies as st

from penanda.text import selection
from penanda.text.compiled import compiled
from penanda.text.graphemes import is_boundary, next_boundary, previous_boundary
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


_STRAY = r"[\s\p{Z}\p{Cc}\p{P}\u200b\ufeff]+"
_BLANK = r"[\s\p{Z}\p{Cc}\u200b\ufeff]+"


def in_a_pair(text: str, start: int, end: int) -> bool:
    return end - start > 1 and selection._PAIRS.get(text[start]) == text[end - 1]


def trimmed_by_graphemes(text: str, start: int, end: int) -> tuple[int, int]:
    """The rule itself, a grapheme at a time."""
    for stray in (compiled(_STRAY), compiled(_BLANK)):
        left, right = start, end
        while left < right:
            after, before = next_boundary(text, left), previous_boundary(text, right)
            if stray.fullmatch(text, left, after) and not selection._stays_in_front(text, left, right):
                left = after
            elif stray.fullmatch(text, before, right) and not selection._stays_behind(text, left, right):
                right = before
            elif stray is compiled(_STRAY) and in_a_pair(text, left, right):
                left, right = left + 1, right - 1
            else:
                return left, right
    return start, start


stray_texts = st.text(
    alphabet=st.one_of(
        st.sampled_from(" \t\n\r\r\n-–….,;()\"'“”@#%5aU\u00a0\u200b\u200d\u0301\u0600🐟"), st.characters()
    ),
    max_size=30,
)


@given(stray_texts, st.data())
def test_runs_of_stray_signs_are_taken_off_as_one_by_one(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    assert trim(text, start, end) == trimmed_by_graphemes(text, start, end)


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The places at which trimming looked for the next grapheme."""
    places: list[int] = []

    def counted(text: str, at: int) -> int:
        places.append(at)
        return next_boundary(text, at)

    monkeypatch.setattr(selection, "next_boundary", counted)
    return places


@pytest.mark.parametrize("sign", [" ", "\n", "\r\n", "-", "\u00a0", "…"])
def test_a_long_run_of_stray_signs_is_taken_off_in_one_go(sign: str, asked: list[int]) -> None:
    run = sign * 10_000
    assert trim(f"{run}7", 0, len(run) + 1) == (len(run), len(run) + 1)
    assert trim(f"7{run}", 0, len(run) + 1) == (0, 1)
    assert len(asked) < 50


@pytest.mark.parametrize("signs", ["(.,-) ", "(", ")", "()", "@."])
def test_signs_are_looked_at_one_by_one_near_the_words_only(signs: str, asked: list[int]) -> None:
    crumbs = signs * 50_000
    left, right = trim(f"{crumbs}Azlan{crumbs}", 0, 2 * len(crumbs) + 5)
    assert left <= len(crumbs) < len(crumbs) + 5 <= right
    assert right - left < 3_000
    assert len(asked) < 6_000


@pytest.mark.parametrize("signs", ["(.,-) ", "(", "()", "."])
def test_a_long_selection_without_a_word_loses_its_white_space_only(signs: str, asked: list[int]) -> None:
    crumbs = (signs * 50_000).rstrip()
    assert trim(f" {crumbs} ", 0, len(crumbs) + 2) == (1, len(crumbs) + 1)
    assert len(asked) < 50
