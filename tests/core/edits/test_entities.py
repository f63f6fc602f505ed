"""Changing what is known of an entity."""

from __future__ import annotations

from functools import partial

import pytest

from penanda.edits import entities, mentions


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("name", "Anwar Salleh"),
        ("type", "ORG"),
        ("aliases", ("Pak Anwar", 'si "An"', "\x00🐟")),
        ("wikidata", "Q42"),
        ("note", "null"),
    ],
)
def test_each_field_takes_its_value(desk, field, value) -> None:
    mention = desk.tag("Anwar")
    change = desk.project.run(entities.change, mention.entity_id, field, value)
    assert change.done.kind == "entity_changed"
    assert change.ids("entity") == {mention.entity_id}
    assert getattr(desk.entity_of(mention), field) == value
    assert desk.project.run(entities.change, mention.entity_id, field, value) is None


def test_aliases_given_as_a_list_are_the_same_aliases(desk) -> None:
    mention = desk.tag("Anwar")
    assert desk.project.run(entities.change, mention.entity_id, "aliases", []) is None
    desk.project.run(entities.change, mention.entity_id, "aliases", ["An"])
    assert desk.project.run(entities.change, mention.entity_id, "aliases", ["An"]) is None


def test_aliases_that_came_since_they_were_shown_stay_behind_those_typed(desk) -> None:
    entity_id = desk.tag("Anwar").entity_id
    desk.project.run(entities.change, entity_id, "aliases", ["An", "Pak An", "Wan"])
    set_aliases = partial(desk.project.run, entities.set_aliases)
    assert set_aliases(entity_id, ("An", "Pak An"), ("Tok An", "Pak An")) is not None
    assert desk.project.read.entities.get(entity_id).aliases == ("Tok An", "Pak An", "Wan")
    assert set_aliases(entity_id, ("Tok An", "Pak An"), ("Tok An", "Pak An")) is None
    assert set_aliases("none", (), ("Tok An",)) is None


def test_the_sentence_names_the_entity_as_it_is_called_now(desk) -> None:
    mention = desk.tag("Anwar")
    renamed = desk.project.run(entities.change, mention.entity_id, "name", "Anwar Salleh")
    noted = desk.project.run(entities.change, mention.entity_id, "note", "x")
    assert renamed.done.args == noted.done.args == {"entity": "Anwar Salleh"}


def test_another_field_is_a_bug_and_no_entity_is_nothing(desk) -> None:
    mention = desk.tag("Anwar")
    for field in ("id", "position", "extra"):
        with pytest.raises(KeyError):
            desk.project.run(entities.change, mention.entity_id, field, "x")
    assert desk.project.run(entities.change, "none", "name", "x") is None


class TestUse:
    def test_counts_mentions_here_and_everywhere_and_puts_the_most_used_here_first(self, desk) -> None:
        desk.tag("Tanjung Seri", "GPE")
        for nth in (1, 2, 3):
            desk.tag("Anwar", nth=nth)
        elsewhere = type(desk)(desk.project, "Tanjung Seri, Tanjung Seri, Tanjung Seri dan Anwar.")
        for nth in (1, 2, 3):
            elsewhere.tag("Tanjung Seri", "GPE", nth=nth)
        used = desk.project.read.entities.used
        assert [(u.entity.name, u.here, u.everywhere) for u in used(desk.article_id)] == [
            ("Anwar", 3, 3),
            ("Tanjung Seri", 1, 4),
        ]
        assert [(u.entity.name, u.here, u.everywhere) for u in used(elsewhere.article_id)] == [
            ("Tanjung Seri", 3, 4),
            ("Anwar", 0, 3),
        ]

    def test_an_entity_nothing_mentions_is_listed_too(self, desk) -> None:
        mention = desk.tag("Anwar")
        desk.project.run(entities.change, mention.entity_id, "note", "x")
        desk.project.run(mentions.remove, mention.id)
        assert [(u.here, u.everywhere) for u in desk.project.read.entities.used(desk.article_id)] == [(0, 0)]


def test_of_entities_that_are_offered_no_more_is_read_than_their_names(desk) -> None:
    desk.tag("Anwar")
    asked: list[str] = []
    desk.project._db.conn.set_trace_callback(asked.append)
    desk.project.read.entities.used(desk.article_id)
    desk.project._db.conn.set_trace_callback(None)
    read = [one for one in asked if "from entity" in one]
    assert [one.partition(" from ")[0] for one in read] == ["select id, name, type, aliases"]


@pytest.mark.parametrize("question", ["used", "listed"])
def test_mentions_are_counted_by_the_index_alone(desk, question: str) -> None:
    entities, asked = desk.project.read.entities, []
    desk.project._db.conn.set_trace_callback(asked.append)
    entities.used(desk.article_id) if question == "used" else entities.listed()
    desk.project._db.conn.set_trace_callback(None)
    plan = [row[3] for row in desk.project._db.execute(f"explain query plan {asked[-1]}")]
    assert any("mention USING COVERING INDEX mention_entity" in step for step in plan), plan


def test_all_are_listed_by_what_they_are_called(desk) -> None:
    first, second = desk.tag("Anwar"), desk.tag("7 Mac", "EVENT")
    desk.project.run(entities.change, first.entity_id, "aliases", ["An", "Ön"])
    listed = desk.project.read.entities.names()
    assert [(one.id, one.name, one.type, one.aliases) for one in listed] == [
        (first.entity_id, "Anwar", "PERSON", ("An", "Ön")),
        (second.entity_id, "7 Mac", "EVENT", ()),
    ]
