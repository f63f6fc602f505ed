import pytest
from hypothesis import given
from hypothesis import strategies as st

from penanda.text import words
from penanda.text.graphemes import is_boundary
from penanda.text.words import FARTHEST, next_word_edge, previous_word_edge, word_around, word_at

texts = st.text(
    alphabet=st.one_of(st.characters(), st.sampled_from("anyalh'’s-.,4 \r\n\u0301🐟\u200d\ufe0f")),
    max_size=60,
)


def word_in(text: str) -> str | None:
    """Return the word at the caret, which stands at the bar."""
    span = word_at(text.replace("|", ""), text.index("|"))
    return None if span is None else text.replace("|", "")[slice(*span)]


@pytest.mark.parametrize(
    "word",
    """
    Gaza al-Quds rakan-rakan 4,200 1.5 U.S. 22,722 Núñez-Ortega O'Neill O’Neill Ka‘bah COVID-19 8:22 p.m.
    malaysiakini.com RM1,500 7/1/2024 Sdn. Hj. رئيسُ e\u0301te\u0301 najib_razak 1️⃣ Israel-Palestin
    Kenya walaupun Lum\u00adpur
    """.split(),
)
def test_the_caret_finds_the_whole_word_from_anywhere_in_it(word: str) -> None:
    text = f"“ {word}) –"
    for at in range(2, 3 + len(word)):
        assert word_at(text, at) == (2, 2 + len(word))


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("jelajah Asia Bar|atnya dengan", "Barat"),
        ("jelajah Asia Baratn|ya dengan", "Barat"),
        ("jelajah Asia Baratnya| dengan", "Barat"),
        ("kata Isr|ael’s", "Israel"),
        ("di ru\u00adm|ah\u00adnya", "ru\u00admah"),
        ("di se\u00adk|o\u00adlah", "se\u00adko\u00adlah"),
        ("kata Isma|il.", "Ismail"),
        ("akhir.Bel|iau", "Beliau"),
        ("akh|ir.Beliau", "akhir"),
        ("satu – du|a", "dua"),
        ("perang--sa|atnya", "saat"),
        ("5|0%", "50"),
        ("@naj|ib", "najib"),
        ("a |b", "b"),
        ("OP|EC表示", "OPEC"),
        ("OPEC表|示", "表示"),
        ("Chen (陈|晓梅)", "陈晓梅"),
        ("20|32年完成", "2032"),
        ("2032年|完成", "年完成"),
        ("COVID-1|9疫情", "COVID-19"),
        ("ราคา1|2บาท", "12"),
        ("葛\U000e0100|城市a", "葛\U000e0100城市"),
    ],
)
def test_edges_fall_where_people_see_them(text: str, word: str) -> None:
    assert word_in(text) == word


@pytest.mark.parametrize("text", ["|", "a  |  b", "(|)", "Gaza:|", "🐟|", "❤️|", "\ufe0f|"])
def test_there_is_no_word_where_none_touches(text: str) -> None:
    assert word_in(text) is None


@given(texts)
def test_a_word_touches_its_caret_and_holds_whole_graphemes(text: str) -> None:
    for at in range(len(text) + 1):
        word, span = word_around(text, at), word_at(text, at)
        assert (word is None) == (span is None)
        if word and span:
            assert word.start <= at <= word.end
            assert word.start < word.stem_end <= word.end
            assert span[0] <= word.start < span[1]
            assert is_boundary(text, span[0])
            assert is_boundary(text, span[1])


def test_edges_are_walked_in_both_ways() -> None:
    text = "Asia Baratnya, al-Quds"
    assert next_word_edge(text, 0) == 4
    assert next_word_edge(text, 4) == 10
    assert next_word_edge(text, 10) == 13
    assert next_word_edge(text, 13) == 22
    assert next_word_edge(text, 22) == 22
    assert previous_word_edge(text, 22) == 13
    assert previous_word_edge(text, 11) == 10
    assert previous_word_edge(text, 4) == 4
    assert next_word_edge(text, 0, side="start") == 5
    assert previous_word_edge(text, 22, side="start") == 15


@given(texts, st.sampled_from(["start", "end"]))
def test_walking_forth_and_back_meets_the_same_edges(text: str, side: str) -> None:
    forth, at = [], 0
    while (ahead := next_word_edge(text, at, side=side)) != at:  # type: ignore[arg-type]
        forth.append(at := ahead)
    back, at = [], len(text)
    while (behind := previous_word_edge(text, at, side=side)) != at:  # type: ignore[arg-type]
        back.append(at := behind)
    assert [edge for edge in forth if edge < len(text)] == [edge for edge in reversed(back) if edge > 0]


def test_a_word_longer_than_the_first_look_is_whole() -> None:
    text = f"x {'a' * 3000} y"
    assert word_at(text, 1500) == (2, 3002)
    assert next_word_edge(text, 1500) == 3002
    assert previous_word_edge(text, 1500, side="start") == 2


@pytest.mark.parametrize("unit", ["a", " ", "a-", "a.", "("])
def test_of_a_giant_line_only_what_is_near_is_looked_at(unit: str, monkeypatch: pytest.MonkeyPatch) -> None:
    text, at = unit * (2_000_000 // len(unit)), 1_000_000
    walk, looked_at = words._words, []

    def watched(text: str, low: int, high: int) -> object:
        looked_at.append((low, high))
        return walk(text, low, high)

    monkeypatch.setattr(words, "_words", watched)
    word_at(text, at)
    next_word_edge(text, at)
    previous_word_edge(text, at)
    assert min(low for low, _ in looked_at) >= at - FARTHEST
    assert max(high for _, high in looked_at) <= at + FARTHEST
    assert sum(high - low for low, high in looked_at) < 10 * FARTHEST  # each look is four times the last
