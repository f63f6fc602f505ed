"""The tagset is the project's own: edited, put in order, taken from a file; no mark loses its label."""

from __future__ import annotations

import codecs
from collections.abc import Sequence

import pytest
from msgspec.structs import replace

from penanda.edits import article_versions, labels, orphans
from penanda.errors import LabelHasMarks, LabelUnfit, NotATagset, OrphanLabelGone
from penanda.exchange.tagset_file import read_tagset, write_tagset
from penanda.model.label import Label
from penanda.model.tagset import DEFAULT_LABELS
from penanda.model.tagsets import READY
from penanda.readers.registry import read
from penanda.readers.source import source_of_text

OWN = replace(DEFAULT_LABELS[0], id="KAPAL", names={"en": "Ship", "ms": "Kapal"})


def codes(desk, *, active: bool = True) -> list[str]:
    return [label.id for label in desk.project.read.tagset.labels() if label.active == active]


def test_labels_are_edited_and_every_edit_undone(desk) -> None:
    run, before = desk.project.run, desk.tables()
    for made in (
        run(labels.add, OWN),
        run(labels.change, "KAPAL", "names", {"en": "Vessel"}),
        run(labels.change, "ORG", "color_light", "#123456"),
        run(labels.change, "ORG", "description", {"en": "Parties, firms"}),
        run(labels.change, "EVENT", "active", value=False),
        run(labels.move, "ORG", -1),
    ):
        assert made is not None
    assert run(labels.add, OWN) is None
    assert run(labels.change, "ORG", "color_light", "#123456") is None
    assert codes(desk)[:2] == ["ORG", "PERSON"]
    assert codes(desk)[-1] == "KAPAL"
    assert codes(desk, active=False) == ["EVENT"]
    keys = {label.id: label.key for label in desk.project.read.tagset.labels()}
    assert (keys["KAPAL"], keys["PERSON"]) == ("1", "")
    for _ in range(6):
        assert desk.project.undo() is not None
    assert desk.tables() == before


def test_of_names_descriptions_and_mappings_those_given_are_set_and_the_others_stay(desk) -> None:
    run = desk.project.run
    run(labels.add, replace(OWN, description={"en": "Ships", "ms": "Kapal"}, maps_to={"news": "LAW"}))
    renamed = run(labels.change, "KAPAL", "names", {"ms": "Bahtera"})
    assert renamed.done.args == {"label": {"en": "Ship", "ms": "Bahtera"}}
    run(labels.change, "KAPAL", "description", {"en": ""})
    run(labels.change, "KAPAL", "maps_to", {"conll2003": "MISC"})
    (label,) = (one for one in desk.project.read.tagset.labels() if one.id == "KAPAL")
    assert label.names == {"en": "Ship", "ms": "Bahtera"}
    assert label.description == {"ms": "Kapal"}
    assert label.maps_to == {"news": "LAW", "conll2003": "MISC"}
    assert run(labels.change, "KAPAL", "description", {"en": ""}) is None


@pytest.mark.parametrize(
    ("field", "value"), [("color_dark", "red"), ("key", "12"), ("color_light", "#12345")]
)
def test_what_no_label_can_be_is_refused(desk, field: str, value: str) -> None:
    before = desk.tables()
    with pytest.raises(LabelUnfit):
        desk.project.run(labels.change, "ORG", field, value)
    with pytest.raises(LabelUnfit):
        desk.project.run(labels.add, replace(OWN, **{field: value}))
    with pytest.raises(LabelUnfit):
        desk.project.run(labels.take, [replace(OWN, **{field: value})], name="x")
    assert desk.tables() == before


def test_a_label_is_removed_only_while_nothing_has_it(desk) -> None:
    mention = desk.tag("7 Mac", "ROLE")
    before = desk.tables()
    with pytest.raises(LabelHasMarks) as refused:
        desk.project.run(labels.remove, "ROLE")
    assert refused.value.fields["mentions"] == 1
    assert "“Role or title”" in str(refused.value)
    assert refused.value.fields["name"] == {"en": "Role or title", "ms": "Jawatan"}
    assert desk.tables() == before
    assert desk.project.run(labels.remove, "EVENT") is not None
    assert "EVENT" not in codes(desk)
    assert desk.project.run(labels.remove, "EVENT") is None
    desk.project.undo()
    assert desk.tables() == before
    assert desk.mention(mention.id).label == "ROLE"


def test_a_waiting_mark_whose_label_is_gone_names_it_as_it_was_called_last(desk) -> None:
    desk.tag("7 Mac", "DATE")
    desk.project.run(labels.change, "DATE", "names", {"en": "Day", "ms": "Hari"})
    source = source_of_text(desk.text.replace("7 Mac", "esok"), "b.txt")
    desk.project.run(article_versions.take, desk.article_id, source, read(source))
    assert desk.project.run(labels.remove, "DATE") is not None
    (lost,) = desk.project.read.orphans.lost(desk.article_id)
    with pytest.raises(OrphanLabelGone, match="had the label Day,") as refused:
        desk.project.run(orphans.place, lost.orphan_id, lost.piece_id, 3, 8)
    assert refused.value.fields["label"] == {"en": "Day", "ms": "Hari"}
    assert desk.project.read.tagset.names_once("NEVER") == {"en": "NEVER"}


@pytest.mark.parametrize("name", READY)
def test_a_ready_tagset_is_taken_whole_and_labels_in_use_are_retired(desk, name: str) -> None:
    mention, before = desk.tag("7 Mac", "ROLE"), desk.tables()
    change = desk.project.run(labels.take, READY[name], name=name)
    assert codes(desk) == [label.id for label in READY[name]]
    assert desk.mention(mention.id).label == "ROLE"
    assert change is not None
    assert desk.project.run(labels.take, READY[name], name=name) is None
    desk.project.undo()
    assert desk.tables() == before


def test_ready_tagsets_map_to_labels_that_the_others_have() -> None:
    names = {name: {label.id for label in tagset} for name, tagset in READY.items()}
    for name, tagset in READY.items():
        keys = [label.key for label in tagset if label.key]
        assert len(keys) == len(set(keys))
        for label in tagset:
            for other, code in label.maps_to.items():
                assert other != name
                assert code in names[other]


@pytest.mark.parametrize("tagset", READY.values(), ids=READY)
def test_each_label_says_in_a_sentence_what_to_mark_with_it_and_what_not(tagset: Sequence[Label]) -> None:
    english = [label.description["en"] for label in tagset]
    malay = [label.description["ms"] for label in tagset]
    assert len({*english, *malay}) == 2 * len(tagset)
    assert all("; not " in sentence for sentence in english)
    assert all("; bukan " in sentence for sentence in malay)
    for sentence in (*english, *malay):
        assert sentence.endswith(".")
        assert ". " not in sentence


def test_a_tagset_goes_through_a_file() -> None:
    tagset = READY["ontonotes5"]
    assert read_tagset(write_tagset(tagset), name="x.json") == tagset
    assert read_tagset(codecs.BOM_UTF8 + write_tagset(tagset), name="x.json") == tagset


@pytest.mark.parametrize("data", [b"", b"[]", b"\xff", b"[" * 5000, b'{"format": "penanda"}'])
def test_what_is_no_tagset_is_refused(data: bytes) -> None:
    with pytest.raises(NotATagset, match=r"x\.json"):
        read_tagset(data, name="x.json")


def test_a_tagset_with_a_label_twice_or_none_is_refused() -> None:
    for tagset, reason in (([OWN, OWN], "two of its labels have the same code"), ([], "it has no labels")):
        with pytest.raises(NotATagset, match=reason):
            read_tagset(write_tagset(tagset), name="x.json")
