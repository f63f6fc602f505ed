from hypothesis import given
from hypothesis import strategies as st

from penanda.text.units import Utf16Map

texts = st.text(alphabet=st.one_of(st.characters(exclude_categories=["Cs"]), st.sampled_from("a🐟\u0301𝄞")))


def units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


@given(texts)
def test_every_offset_counts_the_units_that_the_codec_writes(text: str) -> None:
    table = Utf16Map(text)
    for offset in range(len(text) + 1):
        assert table.to_utf16(offset) == units(text[:offset])
        assert table.to_code_point(table.to_utf16(offset)) == offset


@given(texts)
def test_a_place_inside_a_surrogate_pair_is_its_start(text: str) -> None:
    table = Utf16Map(text)
    for offset, character in enumerate(text):
        if character > "\uffff":
            assert table.to_code_point(table.to_utf16(offset) + 1) == offset


def test_a_text_without_astral_characters_has_the_same_offsets() -> None:
    table = Utf16Map("Núñez\r\n")
    assert [table.to_utf16(offset) for offset in range(8)] == list(range(8))
