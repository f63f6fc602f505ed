"""A pronoun or nominal that is tagged by hand takes what it most likely stands for."""

from __future__ import annotations

import pytest

from penanda.edits.mentions import give_new_entity

TEXT = (
    "Puan Lina binti Omar bertemu Encik Zaki di Persatuan Nelayan Bahari. Katanya, beliau gembira.\n"
    "Persatuan itu membantu nelayan kerana ribut. Ribut itu kuat. Mereka selamat. Nelayan itu pulang.\n"
    "She thanked him. The company waits.\n"
)


@pytest.fixture
def desk(desk_with):
    return desk_with(TEXT)


def test_a_pronoun_takes_the_last_person_before_it(desk) -> None:
    desk.tag("Puan Lina binti Omar")
    person = desk.tag("Encik Zaki")
    mention = desk.tag("beliau")
    assert (mention.kind, mention.entity_id) == ("pronoun", person.entity_id)


@pytest.mark.parametrize(("word", "name"), [("She", "Puan Lina binti Omar"), ("him", "Encik Zaki")])
def test_he_and_she_pass_over_who_says_another_sex(desk, word: str, name: str) -> None:
    named = {one: desk.tag(one).entity_id for one in ("Puan Lina binti Omar", "Encik Zaki")}
    assert desk.tag(word).entity_id == named[name]


def test_a_pronoun_for_a_group_takes_the_last_group(desk) -> None:
    desk.tag("Encik Zaki")
    group = desk.tag("Nelayan", "NORP")  # in the name: a mention of its own
    assert group.entity_id is not None
    mention = desk.tag("Mereka", "NORP")
    assert (mention.kind, mention.entity_id) == ("pronoun", group.entity_id)


def test_a_nominal_takes_the_name_with_its_noun(desk) -> None:
    name = desk.tag("Persatuan Nelayan Bahari", "ORG")
    nominal = desk.tag("Persatuan itu", "ORG")
    assert (nominal.kind, nominal.entity_id) == ("nominal", name.entity_id)


@pytest.mark.parametrize(
    ("name", "nominal"),
    [("Persatuan Nelayan Bahari", "persatuan besar itu"), ("Bahari Fishing Company", "the small company")],
)
def test_the_noun_stands_first_in_malay_and_last_in_english(desk_with, name: str, nominal: str) -> None:
    desk = desk_with(f"{name} / {nominal}")
    known, mention = desk.tag(name, "ORG"), desk.tag(nominal, "ORG")
    assert (mention.kind, mention.entity_id) == ("nominal", known.entity_id)


def test_the_same_words_stand_for_the_same_with_a_demonstrative_or_without(desk) -> None:
    first = desk.tag("ribut", "EVENT")
    assert first.entity_id is None
    desk.project.run(give_new_entity, [first.id], "Ribut")
    entity_id = next(one.entity_id for one in desk.mentions() if one.id == first.id)
    again = desk.tag("Ribut itu", "EVENT")
    assert (again.kind, again.entity_id) == ("nominal", entity_id)


def test_an_english_article_is_no_word_in_common(desk_with) -> None:
    desk = desk_with("A union and the company met. The union left. The board stayed.")
    union = desk.tag("union", "ORG")
    desk.project.run(give_new_entity, [union.id], "Dock Workers")
    desk.project.run(give_new_entity, [desk.tag("the company", "ORG").id], "Straits Power")
    assert desk.tag("The union", "ORG").entity_id == desk.mention(union.id).entity_id
    assert desk.tag("The board", "ORG").entity_id is None


def test_where_nothing_fits_it_names_nothing(desk) -> None:
    desk.tag("Puan Lina binti Omar")
    assert desk.tag("The company", "ORG").entity_id is None
    assert desk.tag("beliau", "ORG").entity_id is None


@pytest.mark.parametrize(("word", "is_them"), [("They", True), ("We", False), ("our", False)])
def test_we_stands_for_no_nation(desk_with, word: str, is_them: bool) -> None:
    desk = desk_with(f"The Malaysians cheered. {word} agreed.")
    nation = desk.tag("Malaysians", "NORP").entity_id
    assert desk.tag(word, "NORP").entity_id == (nation if is_them else None)
