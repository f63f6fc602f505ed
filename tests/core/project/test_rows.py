"""Rows of a project file as records."""

from __future__ import annotations

import sqlite3

import msgspec
import pytest

from penanda.model.entity import Entity
from penanda.model.mention import Mention
from penanda.model.rating import Rating
from penanda.project.database import Database
from penanda.project.rows import record, records

RATING = {"id": "false", "names": '{"en": "False"}', "position": 2, "review_value": 1}
ENTITY = {
    "id": "e",
    "name": "Ipoh",
    "type": "PLACE",
    "aliases": '["Bandar Ipoh"]',
    "wikidata": None,
    "note": None,
}


def as_columns(*rows):
    return {name: [row[name] for row in rows] for name in rows[0]}


def test_rows_become_records_in_their_order():
    found = records(as_columns(ENTITY, ENTITY | {"id": "f", "aliases": "[]"}), Entity)

    assert found == (
        Entity("e", "Ipoh", "PLACE", ("Bandar Ipoh",), None, None),
        Entity("f", "Ipoh", "PLACE", (), None, None),
    )


@pytest.mark.parametrize(("row", "kind"), [(ENTITY, Entity), (RATING, Rating)])
def test_a_row_alone_becomes_the_same_record(row, kind):
    assert (record(row, kind),) == records(as_columns(row), kind)


def test_the_place_of_a_rating_is_its_order():
    assert records(as_columns(RATING), Rating) == (Rating("false", {"en": "False"}, 2, 1),)


def test_many_records_share_the_words_that_all_say():
    apart = ["".join(("PERS", "ON")) for _ in range(2)]
    spoken = {"id": "m", "article_id": "a", "start": 0, "end": 4, "surface": "Siti", "entity_id": None}
    spoken |= {"kind": "name", "metonym": 0, "uncertain": 0, "note": None, "annotator_id": "n", "value": None}
    rows = [spoken | {"label": label, "created_at": "2026-11-23T06:00:00Z"} for label in apart]
    one, other = records(as_columns(*rows), Mention)

    assert apart[0] is not apart[1]
    assert one.label is other.label


def test_columns_that_a_record_does_not_have_are_left_out():
    assert record(ENTITY | {"position": 3, "mentions": 9}, Entity) == record(ENTITY, Entity)


@pytest.mark.parametrize(
    "wrong", [{"name": None}, {"name": 5}, {"aliases": '{"en": "Ipoh"}'}, {"note": b"x"}]
)
def test_a_value_that_a_record_does_not_take_is_refused(wrong):
    with pytest.raises(msgspec.ValidationError):
        records(as_columns(ENTITY, ENTITY | wrong), Entity)
    with pytest.raises(msgspec.ValidationError):
        record(ENTITY | wrong, Entity)


def test_a_record_without_one_of_its_columns_is_refused():
    with pytest.raises(msgspec.ValidationError):
        record({name: value for name, value in ENTITY.items() if name != "name"}, Entity)


def test_a_question_that_finds_nothing_makes_no_records():
    db = Database(sqlite3.connect(":memory:", isolation_level=None))
    db.execute("create table entity (id, name, type, aliases, wikidata, note)")

    assert records(db.columns("select * from entity"), Entity) == ()
    db.close()
