"""All that is suggested in a text: in its order, beside what is marked, and never what was turned down."""

from __future__ import annotations

import json
from pathlib import Path

import msgspec
import pytest
from bare_marks import bare_mention
from hypothesis import given
from hypothesis import strategies as st

from penanda.edits import mentions as mention_edits
from penanda.edits.taking import take
from penanda.edits.turning_down import turn_down
from penanda.model.mention import Mention
from penanda.project.suggested import KnownName, TurnedDown
from penanda.suggesting.known import KnownNames
from penanda.suggesting.suggestion import of_same_name
from penanda.suggesting.suggestions import suggested, suggestions

TEXT = (
    "Menteri Belia dan Sukan, Datuk Zaki bin Musa tiba di Teluk Seri semalam.\n"
    "Beliau berkata, Persatuan Nelayan Teluk Seri membantu 640 nelayan. Persatuan itu setuju.\n"
    "Zaki bertemu Puan Lina binti Omar. “Saya gembira,” katanya.\n"
)
ROOT = Path(__file__).parents[3]


def mention(text: str, words: str, label: str, kind: str = "name", entity_id: str | None = "e") -> Mention:
    start = text.index(words)
    given = {"surface": words, "label": label, "kind": kind, "entity_id": entity_id}
    return bare_mention(words, start, start + len(words), **given)


def found(text: str = TEXT, *marked: Mention, **named: object) -> dict[str, str]:
    return {one.surface: one.label for one in suggested(text, marked, **named)}


def test_the_end_of_a_web_address_is_no_pronoun() -> None:
    text = "Encik Zaki Omar membuka portal semakan.my dan zaki@us hari ini."
    assert found(text) == {"Encik Zaki Omar": "PERSON", "hari ini": "DATE"}


def test_the_number_in_the_name_of_a_law_is_none_of_its_own() -> None:
    assert found("Ikut Seksyen 16 Akta Media 2009, 16 ditahan.") == {
        "Seksyen 16 Akta Media 2009": "LAW",
        "2009": "DATE",
        "16": "QUANTITY",
    }
    assert "16" not in found("Ikut Seksyen 16 Akta Media 2009.")


def test_a_new_project_has_something_to_walk() -> None:
    assert [(one.surface, one.label) for one in suggested(TEXT)] == [
        ("Menteri Belia dan Sukan", "ROLE"),
        ("Datuk Zaki bin Musa", "PERSON"),
        ("Teluk Seri", "LOC"),
        ("semalam", "DATE"),
        ("Beliau", "PERSON"),
        ("Persatuan Nelayan Teluk Seri", "ORG"),
        ("Teluk Seri", "LOC"),
        ("640", "QUANTITY"),
        ("Persatuan itu", "ORG"),
        ("Zaki", "PERSON"),
        ("Puan Lina binti Omar", "PERSON"),
        ("Saya", "PERSON"),
        ("nya", "PERSON"),
    ]


@pytest.mark.parametrize("place", [(-5, 0), (10**6, 10**6 + 5), (0, 10**12)])
def test_mentions_outside_the_text_are_left_out(place) -> None:
    astray = msgspec.structs.replace(mention(TEXT, "Zaki", "PERSON"), start=place[0], end=place[1])
    assert suggested(TEXT, [astray]) == suggested(TEXT)


def test_pronouns_and_nominals_refer_to_a_name_before_them() -> None:
    refer = {one.surface: TEXT[slice(*one.refers_to)] for one in suggested(TEXT) if one.refers_to}
    assert refer["Beliau"] == "Datuk Zaki bin Musa"
    assert refer["Persatuan itu"] == "Persatuan Nelayan Teluk Seri"
    assert refer["nya"] == "Zaki"  # who met somebody, not whom he met


def test_she_is_not_a_man_and_he_no_woman() -> None:
    text = "Puan Lina binti Omar met Encik Zaki bin Musa. She said he left."
    refer = {one.surface: text[slice(*one.refers_to)] for one in suggested(text) if one.refers_to}
    assert refer == {"She": "Puan Lina binti Omar", "he": "Encik Zaki bin Musa"}


@pytest.mark.parametrize(
    ("sentence", "pronouns"),
    [
        ("Malaysians were glad. They cheered.", ["They"]),
        ("Malaysians were glad. It rained. It stopped. They cheered.", []),
        ("Malaysians were glad. “We have studied our models,” he said.", []),
        ("Rakyat Malaysia gembira. “Kami sedia,” katanya.", []),
    ],
)
def test_a_nation_is_what_they_stands_for_close_by_and_never_we(sentence: str, pronouns: list[str]) -> None:
    assert [one.surface for one in suggested(sentence) if one.label == "NORP" and one.refers_to] == pronouns


def test_we_stands_for_the_group_that_was_spoken_of() -> None:
    text = "Para nelayan tiba di Malaysia. Warga Malaysian ada. “Kami letih,” katanya."
    group = mention(text, "nelayan", "NORP", kind="nominal")
    (ours,) = [one for one in suggested(text, [group]) if one.surface == "Kami"]
    assert text[slice(*ours.refers_to)] == "nelayan"


def test_what_is_marked_is_not_suggested_nor_what_crosses_it() -> None:
    assert "Datuk Zaki bin Musa" not in found(TEXT, mention(TEXT, "Datuk Zaki bin Musa", "PERSON"))
    assert "Datuk Zaki bin Musa" not in found(TEXT, mention(TEXT, "Sukan, Datuk Zaki", "ORG"))
    assert "Datuk Zaki bin Musa" not in found(TEXT, mention(TEXT, "Datuk Zaki bin Musa tiba", "PERSON"))


def test_a_name_is_suggested_inside_a_mark_of_another_label_and_not_inside_a_person() -> None:
    outer = mention(TEXT, "Persatuan Nelayan Teluk Seri", "ORG")
    inner = [one for one in suggested(TEXT, [outer]) if one.surface == "Teluk Seri"]
    assert len(inner) == 2
    as_person = mention(TEXT, "Persatuan Nelayan Teluk Seri", "PERSON")
    assert len([one for one in suggested(TEXT, [as_person]) if one.surface == "Teluk Seri"]) == 1


@pytest.mark.parametrize(
    ("words", "label", "count"),
    [("Kuala Merbau", "GPE", 1), ("rumah Merbau", "LOC", 2), ("Bank Merbau", "ORG", 1)],
)
def test_no_single_word_is_guessed_a_person_inside_a_place_or_body(
    words: str, label: str, count: int
) -> None:
    text = f"Semalam Merbau ketawa lagi. Mereka melihat {words} pagi tadi."
    guessed = [one for one in suggested(text, [mention(text, words, label)]) if one.surface == "Merbau"]
    assert [one.label for one in guessed] == ["PERSON"] * count


def test_a_person_that_is_known_is_suggested_inside_the_name_of_a_place() -> None:
    text = "Mereka melihat Taman Tun Rahim pagi tadi."
    known = KnownNames([KnownName("Tun Rahim", "PERSON", "e1")])
    marked = mention(text, "Taman Tun Rahim", "LOC")
    assert "Tun Rahim" in [one.surface for one in suggested(text, [marked], known)]


def test_what_the_project_knows_goes_before_what_is_guessed() -> None:
    known = KnownNames([KnownName("Teluk Seri", "GPE", "e1"), KnownName("Zaki", "PERSON", "e2")])
    by_words = {one.surface: one for one in suggested(TEXT, known=known)}
    assert (by_words["Teluk Seri"].label, by_words["Teluk Seri"].source) == ("GPE", "known")
    assert by_words["Zaki"].entity_id == "e2"


LIMS = KnownNames(
    [KnownName("Lim Boon Hock", "PERSON", "hock"), KnownName("Lim", "PERSON", "hock")],
)


@pytest.mark.parametrize(
    ("before", "entity_id"),
    [
        ("Lim Guan Huat tiba. ", None),
        ("Lim Boon Hock tiba. ", "hock"),
        ("Encik Lim B. Hock tiba. ", "hock"),
        ("Lim Guan Huat dan Lim Boon Hock tiba. ", "hock"),
        ("", "hock"),
    ],
)
def test_a_surname_is_of_whom_this_article_introduces_before_one_the_project_knows(before, entity_id) -> None:
    text = f"{before}Semalam Lim pulang."
    at = text.index("Lim pulang")
    assert [one.entity_id for one in suggested(text, known=LIMS) if one.start == at] == [entity_id]


def test_a_surname_is_of_whom_is_marked_in_this_article() -> None:
    text = "Lim Guan Huat tiba. Semalam Lim pulang."
    marked = mention(text, "Lim Guan Huat", "PERSON", entity_id="huat")
    assert [one.entity_id for one in suggested(text, [marked], known=LIMS)][-1] is None


def test_a_given_name_behind_initials_is_of_whom_this_article_introduces() -> None:
    known = KnownNames([KnownName("Saravanan", "PERSON", "e1"), KnownName("Saravanan Raman", "PERSON", "e1")])
    text = "M. Saravanan a/l Murugan tiba. Semalam Saravanan pulang."
    at = text.index("Saravanan pulang")
    assert [one.entity_id for one in suggested(text, known=known) if one.start == at] == [None]


def test_a_nominal_that_is_marked_is_suggested_where_it_stands_again() -> None:
    text = "Seorang nelayan tiba. Nelayan itu dan nelayan lain pulang."
    again = suggested(text, [mention(text, "nelayan", "NORP", kind="nominal", entity_id="e9")])
    assert [(one.start, one.entity_id, one.kind) for one in again] == [
        (22, "e9", "nominal"),
        (38, "e9", "nominal"),
    ]


def test_turned_down_words_are_gone_in_the_article_and_a_place_alone_leaves_the_others() -> None:
    everywhere = TurnedDown(surfaces=frozenset({"Teluk Seri"}))
    assert "Teluk Seri" not in found(turned_down=everywhere)
    at = TEXT.index("Teluk Seri")
    here = TurnedDown(places=frozenset({(at, "Teluk Seri")}))
    left = [one.start for one in suggested(TEXT, turned_down=here) if one.surface == "Teluk Seri"]
    assert left == [TEXT.index("Teluk Seri", at + 1)]


def test_all_of_a_name_are_those_with_its_words_and_label() -> None:
    every = suggested("TELUK SERI: Di Teluk Seri. Beliau hadir di Teluk Seri.")
    assert [one.surface for one in of_same_name(every[0], every)] == [
        "TELUK SERI",
        "Teluk Seri",
        "Teluk Seri",
    ]


@pytest.mark.parametrize("language", ["ms", "en"])
def test_most_marks_of_the_sample_articles_are_suggested_right_and_little_else_is(language: str) -> None:
    text = (ROOT / f"assets/penanda_assets/samples/{language}.txt").read_text(encoding="utf-8")
    export = json.loads((ROOT / f"benchmarks/gold/{language}.gold.json").read_text(encoding="utf-8"))
    gold = {(m["start"], m["end"]): m for m in export["articles"][0]["mentions"]}
    every = suggested(text)
    right = [one for one in every if gold.get((one.start, one.end), {}).get("label") == one.label]
    named = [m for m in gold.values() if m["kind"] == "name"]
    right_names = [one for one in right if gold[one.start, one.end]["kind"] == "name"]
    assert len(right) >= 0.65 * len(gold)
    assert len(right_names) >= 0.85 * len(named)
    assert len(right) >= 0.95 * len(every)


def test_in_a_project_what_is_taken_and_turned_down_is_suggested_no_more(desk_with) -> None:
    desk = desk_with(TEXT)
    project, article_id = desk.project, desk.article_id
    first = suggestions(project.read, article_id)
    person = next(one for one in first if one.surface == "Datuk Zaki bin Musa")
    project.run(take, article_id, [person])
    project.run(turn_down, article_id, *desk.span("Teluk Seri"))
    project.run(turn_down, article_id, *desk.span("Saya"), only_here=True)
    left = {one.surface for one in suggestions(project.read, article_id)}
    assert not left & {"Datuk Zaki bin Musa", "Teluk Seri", "Saya"}
    for _ in range(3):
        project.undo()
    assert suggestions(project.read, article_id) == first


def test_a_name_tagged_in_one_article_is_known_in_the_text_of_another(desk_with) -> None:
    desk = desk_with("Ketua itu, Zorak, tiba. zorak dan Zoraknya.")
    desk.project.run(mention_edits.tag, desk.article_id, *desk.span("Zorak"), "ORG")
    (known,) = desk.project.read.suggested.known_names()
    assert (known.surface, known.label) == ("Zorak", "ORG")
    (again,) = suggestions(desk.project.read, desk.article_id)
    assert (again.start, again.source, again.entity_id) == (34, "known", desk.mentions()[0].entity_id)


@given(st.text("AZaz .,’\n-0123456789@():“”", max_size=80))
def test_any_text_gives_suggestions_in_order_that_say_their_words(text: str) -> None:
    every = suggested(text)
    assert [(one.start, -one.end) for one in every] == sorted({(one.start, -one.end) for one in every})
    assert all(text[one.start : one.end] == one.surface for one in every)


def test_a_known_name_does_not_cut_a_longer_name_of_a_person_short() -> None:
    known = KnownNames([KnownName("Zaki", "PERSON", "e1")])
    found = suggested("Encik Zaki Omar dan Zaki pulang.", known=known)
    assert [(one.surface, one.entity_id) for one in found] == [("Encik Zaki Omar", None), ("Zaki", "e1")]


def test_a_known_name_inside_another_is_found_where_it_is_of_another_entity() -> None:
    names = [KnownName("muara Sungai Wangsa", "LOC", "e1"), KnownName("Sungai Wangsa", "LOC", "e2")]
    found = suggested("Di muara Sungai Wangsa.", known=KnownNames(names))
    assert [one.surface for one in found] == ["muara Sungai Wangsa", "Sungai Wangsa"]
    names[1] = KnownName("Sungai Wangsa", "LOC", "e1")
    assert len(suggested("Di muara Sungai Wangsa.", known=KnownNames(names))) == 1
    names = [KnownName("Kuala Semarak", "GPE", "e1"), KnownName("Semarak", "GPE", "e2")]
    assert [one.surface for one in suggested("Di Kuala Semarak.", known=KnownNames(names))] == [
        "Kuala Semarak"
    ]


@pytest.mark.parametrize("date", ["seminggu", "bulan Februari", "September", "setahun lalu"])
def test_a_month_by_itself_and_a_unit_with_se_are_dates(date: str) -> None:
    first, *_ = suggested(f"Selama {date} kami tunggu.")
    assert (first.surface, first.label) == (date, "DATE")


def test_an_office_in_capitals_before_an_organisation_is_a_role() -> None:
    found = suggested("PENGERUSI Persatuan Nelayan Bahari menyambut tetamu.")
    assert (found[0].surface, found[0].label) == ("PENGERUSI Persatuan Nelayan Bahari", "ROLE")
