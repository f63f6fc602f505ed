"""Fields that this version does not know are kept with their record and exported again."""

from __future__ import annotations

import json
from typing import Any

import pytest
from exports import Json, exported, load

from penanda.edits import claims
from penanda.errors import LoadConflict


def _mark_everywhere(example: Json) -> None:
    article = example["articles"][0]
    claim = article["claims"][0]
    records: list[Json] = [
        example,
        *(example[kind][0] for kind in ("labels", "ratings", "annotators", "entities")),
        *(article, article["source"], article["metadata"], article["mentions"][0]),
        *(claim, claim["spans"][1], claim["summary"], claim["evidence"][0]),
    ]
    for number, record in enumerate(records):
        record["x_later"] = {"nested": [number, None, True, 1.5, "\U0001f41f\x00"], "empty": {}}
    claim["spans"][0]["score"] = 0.25


def test_they_are_kept_in_every_record_and_its_parts(loaded, new_project, example) -> None:
    _mark_everywhere(example)
    project = new_project()
    load(project, example)
    assert json.loads(exported(project)) == example
    assert load(project, example) is None
    again = new_project()
    load(again, exported(project))
    assert exported(again) == exported(project)


def test_what_is_unknown_in_generator_and_offsets_belongs_to_that_export(new_project, example) -> None:
    example["generator"]["x_later"] = example["offsets"]["x_later"] = 1
    project = new_project()
    load(project, example)
    assert "x_later" not in exported(project).decode()


def test_undo_takes_them_back_too(loaded, example) -> None:
    before = exported(loaded)
    _mark_everywhere(example)
    load(loaded, example, theirs=True)
    assert json.loads(exported(loaded)) == example
    loaded.undo()
    assert exported(loaded) == before


def test_those_of_the_export_itself_are_merged_one_by_one(loaded, example) -> None:
    load(loaded, example | {"x_one": 1})
    load(loaded, example | {"x_two": 2})
    assert json.loads(exported(loaded)) == example | {"x_one": 1, "x_two": 2}
    with pytest.raises(LoadConflict, match="x_one"):
        load(loaded, example | {"x_one": 3})
    load(loaded, example | {"x_one": 3}, theirs=True)
    assert json.loads(exported(loaded))["x_one"] == 3


def test_those_of_a_summary_go_with_it(loaded, example) -> None:
    example["articles"][0]["claims"][0]["summary"]["x_later"] = 1
    load(loaded, example, theirs=True)
    loaded.run(claims.change, "cl-1", "summary", None)
    claim: Any = json.loads(exported(loaded))["articles"][0]["claims"][0]
    assert claim["summary"] is None


def test_they_stay_when_their_record_is_changed(loaded, example) -> None:
    example["articles"][0]["claims"][0]["x_later"] = 1
    load(loaded, example, theirs=True)
    loaded.run(claims.change, "cl-1", "note", "Ya")
    claim: Any = json.loads(exported(loaded))["articles"][0]["claims"][0]
    assert (claim["x_later"], claim["note"]) == (1, "Ya")
