import pytest
from hypothesis import given
from hypothesis import strategies as st

from penanda.text.graphemes import is_boundary
from penanda.text.search import Search


def found(words: str, text: str) -> list[str]:
    return [text[start:end] for start, end in Search(words).hits(text, 0, len(text))]


@pytest.mark.parametrize(
    ("words", "text", "hits"),
    [
        ("beras", "Beras, BERAS dan berasap", ["Beras", "BERAS", "beras"]),
        ("cafe", "Le CAFÉ, cafe\u0301", ["CAFÉ", "cafe\u0301"]),
        ("É", "e é", ["e", "é"]),
        ("don't", "Don’t", ["Don’t"]),
        ('"ya"', "“Ya” «ya»", ["“Ya”", "«ya»"]),
        ("COVID-19", "Covid–19", ["Covid–19"]),
        ("احمد", "أَحْمَد", ["أَحْمَد"]),
        ("Σ", "ς σ", ["ς", "σ"]),
        ("ё", "Е", ["Е"]),
        ("ß", "ss ẞ", ["ẞ"]),
        ("İ", "i ı", ["i"]),
        ("datuk seri", "Datuk\n\tSeri, datuk\u00a0seri", ["Datuk\n\tSeri", "datuk\u00a0seri"]),
        ("a.b", "axb a.b", ["a.b"]),
        ("[0-9]", "7 [0-9]", ["[0-9]"]),
        ("👩‍🔬", "👩 👩‍🔬", ["👩‍🔬"]),
        ("👨", "👨‍👩‍👧 👨 👨🏽‍🔬", ["👨"]),
        ("👧", "👨‍👩‍👧 👧", ["👧"]),
        ("👍", "👍🏿 👍", ["👍🏿", "👍"]),
        ("❤", "❤️ ❤️‍🔥", ["❤️"]),
        ("🇾🇸", "🇲🇾🇸🇬 🇾🇸", ["🇾🇸"]),
        ("🇲", "🇲🇾", []),
        ("👨x👨", "👨x👨x👨‍👧 👩‍👨x👨x👨", ["👨x👨", "👨x👨"]),
        ("தம", "தமிழ் தம", ["தமி", "தம"]),
        ("ில்", "நாட்டில்", ["டில்"]),
        ("क", "क्ष कि", ["क्ष", "कि"]),
        ("กร", "กรุงเทพ", ["กรุ"]),
        ("မ", "မြန်မာ", ["မြ", "မ"]),
        ("か", "か\u3099 が か", ["か"]),
        ("نامه", "نامه\u200cای", ["نامه\u200c"]),
        ("नकि", "नक नकि", ["नकि"]),
        ("が", "か が か\u3099", ["が", "か\u3099"]),
        ("か\u3099", "か が か\u3099", ["が", "か\u3099"]),
        ("한국", "\u1112\u1161\u11ab\u1100\u116e\u11a8", ["\u1112\u1161\u11ab\u1100\u116e\u11a8"]),
        ("கொடு", "க\u0bc6\u0bbeடு கொடு", ["க\u0bc6\u0bbeடு", "கொடு"]),
        ("北京", "在北京。", ["北京"]),
        (
            "Lumpur",
            "Lum\u00adpur, Lum\u200bpur\u200b lumpur\u00ad",
            ["Lum\u00adpur", "Lum\u200bpur", "lumpur"],
        ),
        ("Lum\u00adpur", "lumpur", ["lumpur"]),
        ("kuala lumpur", "Kuala\u200e \u2066Lumpur\u2069", ["Kuala\u200e \u2066Lumpur"]),
        ("سلام", "ســلام", ["ســلام"]),
        ("aa", "aaaaa", ["aa", "aa"]),
        ("", "a", []),
        (" ", "a b", []),
        ("\u0301", "é", []),
        ("\u00ad", "a\u00adb", []),
    ],
)
def test_words_are_found_as_people_mean_them(words: str, text: str, hits: list[str]) -> None:
    assert found(words, text) == hits


def test_a_hit_may_reach_out_of_the_stretch_it_begins_in() -> None:
    text = "xx beras"
    assert list(Search("beras").hits(text, 0, 4)) == [(3, 8)]
    assert not list(Search("beras").hits(text, 4, 8))
    assert not list(Search("beras").hits(text, 0, 3)), "it begins at 3"


TEXTS = st.text(
    st.sampled_from("aAáe\u0301 \n’'ßS😀ب\u064e\u00adत\u093f\u094d👨\u200d👩🏽🇲\u200cか\u3099"), max_size=60
)


@given(TEXTS, TEXTS.filter(str.strip))
def test_every_hit_is_of_the_same_letters_and_none_overlaps_another(text: str, words: str) -> None:
    reached = 0
    for start, end in Search(words).hits(text, 0, len(text)):
        assert reached <= start < end
        assert is_boundary(text, start)
        assert is_boundary(text, end)
        assert next(Search(words).hits(text[start:end], 0, end - start)) == (0, end - start)
        assert next(Search(text[start:end]).hits(text, start, end), None) == (start, end)
        reached = end


@given(TEXTS, st.integers(0, 59), st.integers(1, 6))
def test_words_of_the_text_are_found_where_they_stand(text: str, start: int, length: int) -> None:
    words = text[start : start + length]
    if not words.strip() or words != words.strip() or words[0] in "\u0301\u064e\u00ad\u200c":
        return
    if not (is_boundary(text, start) and is_boundary(text, start + len(words))):
        return
    spans = list(Search(words).hits(text, start, start + 1))
    assert spans
    assert spans[0][0] == start


@given(TEXTS, TEXTS, st.integers(1, 20))
def test_searching_in_stretches_finds_what_searching_at_once_does(text: str, words: str, step: int) -> None:
    search, spans, place = Search(words), [], 0
    while place < len(text):
        stretch = list(search.hits(text, place, place + step))
        spans += stretch
        place = max(place + step, stretch[-1][1] if stretch else 0)
    assert spans == list(search.hits(text, 0, len(text)))
