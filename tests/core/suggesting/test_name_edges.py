"""Where names begin and end: apostrophes, clitics, contractions, and words that only open a sentence."""

from __future__ import annotations

import pytest

from penanda.suggesting.names import names


def found(text: str) -> list[tuple[str, str]]:
    return [(one.surface, one.label) for one in names(text)]


@pytest.mark.parametrize("apostrophe", ["'", "’", "‘", "ʼ"])
def test_dato_keeps_its_apostrophe_and_goes_on_with_the_name(apostrophe: str) -> None:
    for title in (f"Dato{apostrophe}", f"Dato{apostrophe} Seri", f"Dato{apostrophe} Sri"):
        name = f"{title} Zorak bin Musa"
        assert found(f"Semalam {name} tiba.") == [(name, "PERSON")]


def test_a_word_that_opens_the_sentence_before_a_title_is_no_name() -> None:
    assert found("Semalam Datuk Zorak Musa tiba.") == [("Datuk Zorak Musa", "PERSON")]


def test_an_english_i_with_a_contraction_inside_a_sentence_is_no_name() -> None:
    assert found("“If it goes up again, I’ll stop,” said Lim.") == [("Lim", "PERSON")]


def test_a_quotation_mark_behind_a_name_is_no_part_of_it() -> None:
    assert found("Mereka memuji ‘Zorak Musa’ di sini.") == [("Zorak Musa", "PERSON")]


def test_a_particle_behind_an_apostrophe_is_no_part_of_the_name() -> None:
    assert found("Rakyat Selangor’lah yang membayar.") == [("Selangor", "GPE")]


@pytest.mark.parametrize("word", ["I’ll", "I'm", "We’ve", "They’re", "Don't", "Isn’t"])
def test_an_english_contraction_is_no_name(word: str) -> None:
    assert found(f"“{word} stop,” said Lim.") == [("Lim", "PERSON")]
    assert found(f"{word} said so.") == []


@pytest.mark.parametrize("opening", ["Analysts said", "Pollsters warned", "Penyelidik berkata"])
def test_a_common_noun_before_a_reporting_verb_is_no_person(opening: str) -> None:
    assert found(f"{opening} it fell.") == []


def test_a_name_like_a_plural_is_one_where_it_stands_inside_a_sentence_too() -> None:
    assert found("They met Nora Zorricks. Zorricks said no.") == [
        ("Nora Zorricks", "PERSON"),
        ("Zorricks", "PERSON"),
    ]


def test_a_dateline_of_two_short_words_in_capitals_is_one_place() -> None:
    assert found("SHAH ALAM, 14 Mac 2025 – Ikan mati.")[0][0] == "SHAH ALAM"


@pytest.mark.parametrize("dateline", ["KUANZOR, 12 Jun –", "KUANZOR:", "KUANZOR, 3 Mac 2024 (Bernama) --"])
def test_one_long_word_in_capitals_before_a_date_and_dash_is_a_place(dateline: str) -> None:
    assert found(f"{dateline} Ikan mati.")[0] == ("KUANZOR", "GPE")
    assert found(f"Ikan mati. {dateline} Ikan.")[:1] != [("KUANZOR", "GPE")]


@pytest.mark.parametrize("label", ["SEMAKAN FAKTA: Benarkah?", "ZORAK: Ikan mati", "SOALAN: Ikan mati?"])
def test_capitals_before_a_colon_are_no_place_in_a_headline_or_over_a_part_of_the_text(label: str) -> None:
    assert "GPE" not in {of for _, of in found(f"{label}\n\nHarga ikan naik.")}


def test_a_name_that_looks_as_if_it_held_a_particle_is_whole_unless_it_stands_without() -> None:
    assert found("Mereka bertemu Siti Zailah tadi.") == [("Siti Zailah", "PERSON")]
    assert found("Zorak Musa tiba. Hanya Musalah tahu.")[-1] == ("Musa", "PERSON")


def test_a_title_in_the_name_of_a_place_or_school_begins_no_person() -> None:
    assert found("Rumah di Jalan Tun Zorak dibuka.") == [("Jalan Tun Zorak", "LOC")]
    assert found("Pesakit di Hospital Sultanah Zorak pulih.") == [("Hospital Sultanah Zorak", "ORG")]


def test_an_office_of_one_word_before_a_title_is_an_office() -> None:
    assert found("Hakim Datuk Zorak Musa pulang.") == [("Hakim", "ROLE"), ("Datuk Zorak Musa", "PERSON")]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Dia tiba di Kuala Lum\u00adpur semalam.", "Kuala Lum\u00adpur"),
        ("Dia tiba di Kuala Lum\u00adpur\u00ad, semalam.", "Kuala Lum\u00adpur"),
        ("Semalam OPEC表示 harga naik.", "OPEC"),
    ],
)
def test_a_name_goes_on_over_a_soft_hyphen_and_ends_where_chinese_begins(text: str, name: str) -> None:
    assert name in [surface for surface, _ in found(text)]
