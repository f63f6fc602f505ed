"""Marks follow from one tagset to another by what each label says it is in the other."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from penanda.edits import article_versions, entities, mentions, orphans
from penanda.edits.relabelling import take_with_marks
from penanda.errors import LabelUnfit
from penanda.model.label_mapping import mapped
from penanda.model.tagset import DEFAULT_LABELS
from penanda.model.tagsets import CONLL_2003, NEWS, ONTONOTES_5, READY
from penanda.project.tagset import LabelUse
from penanda.readers.registry import read
from penanda.readers.source import source_of_text


def moved(here, tagset):
    return {code: other for code, other in mapped(here, tagset).items() if code != other}


@pytest.mark.parametrize("here", [NEWS, DEFAULT_LABELS], ids=["news", "a new project"])
def test_the_labels_of_the_news_stand_for_themselves_or_what_they_say(here) -> None:
    assert moved(here, CONLL_2003) == {
        "PERSON": "PER", "GPE": "LOC", "NORP": "MISC", "EVENT": "MISC",
    }  # fmt: skip
    assert moved(here, ONTONOTES_5) == {"QUANTITY": "CARDINAL"}
    assert moved(here, NEWS) == {}
    assert "ROLE" not in mapped(here, ONTONOTES_5)


def test_the_labels_of_conll_and_ontonotes_go_back_to_those_of_the_news() -> None:
    assert moved(CONLL_2003, NEWS) == {"PER": "PERSON", "LOC": "GPE", "MISC": "NORP"}
    assert moved(CONLL_2003, ONTONOTES_5) == {"PER": "PERSON", "LOC": "GPE", "MISC": "NORP"}
    back = moved(ONTONOTES_5, NEWS)
    assert (back["CARDINAL"], back["MONEY"], back["TIME"], back["FAC"]) == (
        *("QUANTITY", "QUANTITY", "DATE"),
        "LOC",
    )
    assert not {"QUANTITY", "DATE", "LOC", "PRODUCT"} & back.keys()


def test_one_more_label_or_a_retired_one_changes_nothing_of_that() -> None:
    own = replace(DEFAULT_LABELS[0], id="KAPAL", maps_to={"ontonotes5": "PRODUCT"})
    assert mapped((*DEFAULT_LABELS[:-1], own), ONTONOTES_5)["KAPAL"] == "PRODUCT"
    assert "KAPAL" not in mapped((*DEFAULT_LABELS, own), NEWS)
    retired = [replace(label, active=False) for label in DEFAULT_LABELS]
    assert moved((*CONLL_2003, *retired[:1]), CONLL_2003) == {"PERSON": "PER"}


def test_in_a_tagset_of_ones_own_a_label_stands_for_itself_before_all_else() -> None:
    party = replace(CONLL_2003[1], id="PARTY", maps_to={"news": "ORG"})
    person = replace(CONLL_2003[0], id="ORANG", maps_to={"news": "PERSON"})
    assert mapped(NEWS, (party, CONLL_2003[1], person))["ORG"] == "ORG"
    assert mapped(NEWS, (party, person))["ORG"] == "PARTY"
    assert mapped(NEWS, (replace(person, id="PER", maps_to={}),)) == {"PERSON": "PER"}


def test_every_label_that_is_reached_is_in_the_tagset() -> None:
    for one in READY.values():
        for other in READY.values():
            assert set(mapped(one, other).values()) <= {label.id for label in other}


def test_mentions_entities_and_waiting_marks_are_relabelled_and_one_undo_takes_all_back(desk) -> None:
    person, place = desk.tag("Anwar bin Rahim"), desk.tag("Tanjung Seri", "GPE")
    date = desk.tag("7 Mac", "DATE")
    source = source_of_text(desk.text.replace("Anwar bin Rahim", "Azlan"), "b.txt")
    desk.project.run(article_versions.take, desk.article_id, source, read(source))
    assert desk.project.read.tagset.uses() == {
        "PERSON": LabelUse(1, 1), "GPE": LabelUse(1, 1), "DATE": LabelUse(1, 0),
    }  # fmt: skip
    before = desk.tables()
    mapping = moved(DEFAULT_LABELS, CONLL_2003)
    change = desk.project.run(take_with_marks, CONLL_2003, mapping, name="CoNLL")
    assert (change.done.kind, change.done.args["count"]) == ("marks_relabelled", 2)
    assert {mention.id: mention.label for mention in desk.mentions()} == {place.id: "LOC", date.id: "DATE"}
    assert {entity.type for entity in desk.entities()} == {"PER", "LOC"}
    assert desk.entity_of(place).id == place.entity_id
    (lost,) = desk.project.read.orphans.lost(desk.article_id)
    assert lost.label == "PER"
    assert desk.project.run(take_with_marks, CONLL_2003, mapping, name="CoNLL") is None
    desk.project.undo()
    assert desk.tables() == before
    desk.project.redo()
    start = desk.project.read.articles.text(desk.article_id).index("Azlan")
    desk.project.run(orphans.place, lost.orphan_id, lost.piece_id, start, start + 5)
    assert desk.mention(person.id).label == "PER"


def test_a_mention_whose_label_names_no_entity_any_more_lets_go_of_it(desk) -> None:
    one, other = desk.tag("Mac", "LAW"), desk.tag("Anwar", "LAW")
    desk.project.run(mentions.clear_entity, [desk.tag("kapal", "LAW").id])
    desk.project.run(entities.change, other.entity_id, "note", "x")
    desk.project.run(take_with_marks, ONTONOTES_5, {"LAW": "DATE"}, name="x")
    assert {mention.entity_id for mention in desk.mentions()} == {None}
    assert [(entity.id, entity.type) for entity in desk.entities()] == [(other.entity_id, "LAW")]
    assert desk.mention(one.id).label == "DATE"


def test_without_marks_of_those_labels_only_the_tagset_is_taken(desk) -> None:
    change = desk.project.run(take_with_marks, CONLL_2003, {"PERSON": "PER"}, name="x")
    assert change.done.kind == "tagset_taken"


def test_what_the_tagset_has_not_is_refused_and_nothing_is_changed(desk) -> None:
    desk.tag("Anwar")
    before = desk.tables()
    with pytest.raises(KeyError):
        desk.project.run(take_with_marks, CONLL_2003, {"PERSON": "PERSON2"}, name="x")
    wrong = replace(CONLL_2003[0], key="12")
    with pytest.raises(LabelUnfit):
        desk.project.run(take_with_marks, [wrong], {"PERSON": "PER"}, name="x")
    assert desk.tables() == before
