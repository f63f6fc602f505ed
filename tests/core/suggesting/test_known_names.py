"""Known names in a text: the longest wins, word edges and clitics count, and nothing is missed."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from penanda.project.suggested import KnownName
from penanda.suggesting.known import KnownNames
from penanda.text.occurrences import begins_word, ends_word


def known(*names: str, **labelled: str) -> KnownNames:
    return KnownNames(
        [KnownName(name, "PERSON", f"id of {name}") for name in names]
        + [KnownName(name.replace("_", " "), label, None) for name, label in labelled.items()]
    )


def found(names: KnownNames, text: str) -> list[tuple[str, str]]:
    suggestions = list(names.find(text))
    assert all(text[one.start : one.end] == one.surface for one in suggestions)
    return [(one.surface, one.label) for one in suggestions]


def test_the_longest_name_wins() -> None:
    names = known("Ismail", "Ismail Haniyeh", "Haniyeh")
    assert [one for one, _ in found(names, "Ismail Haniyeh tiba. Ismail dan Haniyeh pergi.")] == [
        "Ismail Haniyeh",
        "Ismail",
        "Haniyeh",
    ]


def test_a_longer_name_that_is_only_a_part_of_a_word_hides_no_shorter_one() -> None:
    names = known("Anwar", "Anwar Ib", "Ibrahim Ali")
    assert [one for one, _ in found(names, "Anwar Ibrahim Ali")] == ["Anwar", "Ibrahim Ali"]


def test_clitics_and_possessives_end_a_name_and_other_letters_do_not() -> None:
    text = "Azlannya, Azlanlah, Azlan’s, Azlanpun, Azlana, al-Azlan, Abdullah."
    assert [one for one, _ in found(known("Azlan", "Abdul"), text)] == ["Azlan"] * 4


def test_a_name_of_another_label_is_found_inside_and_one_of_its_own_is_not() -> None:
    names = known(Teluk_Seri="GPE", Persatuan_Nelayan_Teluk_Seri="ORG", Persatuan_Nelayan="ORG", Seri="GPE")
    assert found(names, "Persatuan Nelayan Teluk Seri") == [
        ("Persatuan Nelayan Teluk Seri", "ORG"),
        ("Teluk Seri", "GPE"),
    ]


def test_nothing_is_found_inside_a_person() -> None:
    assert found(known("Michael Jordan", Jordan="GPE"), "Michael Jordan di Jordan") == [
        ("Michael Jordan", "PERSON"),
        ("Jordan", "GPE"),
    ]


def test_capitals_all_through_and_a_line_break_are_the_same_name() -> None:
    assert found(known(Teluk_Seri="GPE"), "TELUK SERI: Teluk\nSeri, teluk seri") == [
        ("TELUK SERI", "GPE"),
        ("Teluk\nSeri", "GPE"),
    ]


def test_places_are_code_points() -> None:
    (one,) = known("Azlan").find("🐟\r\n🐟 Azlan")
    assert (one.start, one.end, one.entity_id) == (5, 10, "id of Azlan")


def test_no_names_and_no_text_are_no_trouble() -> None:
    assert list(known().find("Azlan")) == []
    assert list(known("Azlan", "").find("")) == []


def test_a_passage_that_was_tagged_is_no_name_to_look_for() -> None:
    # The automaton would read each place of the dots as often as there are dots before it.
    dots = "." * 5_000
    names = known(dots, ("Azlan " * 40).strip(), Teluk_Seri="GPE")
    assert names._longest == len("Teluk Seri")
    assert found(names, f"{dots} Teluk Seri") == [("Teluk Seri", "GPE")]


_PARTS = st.sampled_from(
    ["Ali", "Alia", "Ali Abu", "Abu", "Abu Bakar", "Bakar", "nya", " ", "-", "x", "’s", "\n"]
)


@given(st.lists(_PARTS, max_size=12), st.lists(_PARTS.map(str.strip), max_size=5))
def test_each_name_found_is_whole_and_every_one_that_stands_free_is_covered(
    parts: list[str], names: list[str]
) -> None:
    text = "".join(parts)
    suggestions = list(known(*names).find(text))
    flat = text.replace("\n", " ")
    spans = [(one.start, one.end) for one in suggestions]
    assert spans == sorted(set(spans))
    for name in {name for name in names if len(name) > 1}:
        at = flat.find(name)
        while at >= 0:
            end = at + len(name)
            if begins_word(text, at) and ends_word(text, at, end):
                assert any(start < end and last > at for start, last in spans), (text, name)
            at = flat.find(name, at + 1)
