"""What is exported, loaded and exported again is the same, byte for byte."""

from __future__ import annotations

import io
import json
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from exports import EXAMPLE, MOMENT, exported, load
from hypothesis import given, settings
from hypothesis import strategies as st

from penanda.edits import claims, evidence, mentions
from penanda.errors import NoSuchArticle, SurfaceMismatch
from penanda.exchange.export import export_project
from penanda.project.project import Project

NewProject = Callable[[], Project]


def test_the_example_comes_out_as_it_went_in(loaded: Project) -> None:
    assert exported(loaded) == EXAMPLE.read_bytes()


def test_an_empty_project_is_an_export_without_articles(new_project: NewProject) -> None:
    export = json.loads(exported(new_project()))
    assert (export["articles"], export["entities"], export["generated_at"]) == ([], [], MOMENT)
    assert [label["id"] for label in export["labels"]][:2] == ["PERSON", "ORG"]


def test_an_empty_export_goes_through_an_empty_project(new_project: NewProject) -> None:
    first = exported(new_project())
    second = new_project()
    load(second, first)
    assert exported(second) == first


def test_marks_made_by_hand_survive(desk: Any, new_project: NewProject) -> None:
    claim = desk.claim("Pelabuhan itu ditutup sejak Mac")
    who = desk.tag("Anwar", nth=2)
    desk.tag("7 Mac", "DATE")
    run = desk.project.run
    run(claims.set_claimant, claim.id, "claimant", mention_id=who.id)
    run(claims.change, claim.id, "summary", "Ditutup.\x00 \U0001f41f")
    run(evidence.add, claim.id)
    run(evidence.change, desk.claim_now(claim).evidence[0].id, "url", "https://example.org/a")
    run(mentions.change, who.id, "note", "baris\r\nbaru  ")
    first = exported(desk.project)
    other = new_project()
    assert load(other, first) is not None
    assert exported(other) == first
    assert other.read.articles.text(desk.article_id) == desk.text
    assert json.loads(first)["articles"][0]["claims"][0]["claimant_entity_id"] == who.entity_id


def test_the_moment_is_the_present_unless_it_is_given(loaded: Project) -> None:
    moment = json.loads(exported(loaded))["generated_at"]
    assert moment == MOMENT
    out = io.BytesIO()
    export_project(loaded.read, out)
    assert json.loads(out.getvalue())["generated_at"] > "2026-03-09"


def test_a_tagset_of_ones_own_is_taken_whole(new_project: NewProject, example: Any) -> None:
    example["labels"] = [
        label | {"color_light": "#000000", "order": 11 - label["order"]}
        for label in example["labels"]
        if label["id"] != "LAW"
    ]
    example["ratings"] = [{"id": "refuted", "names": {"ms": "Palsu"}, "order": 7}]
    first, second = new_project(), new_project()
    load(first, example)
    assert first.read.tagset.labels()[0].id == "QUANTITY"
    load(second, exported(first))
    assert exported(second) == exported(first)
    assert {label.id for label in second.read.tagset.labels()} == {label["id"] for label in example["labels"]}


def test_without_text_everything_else_stays(loaded: Project, example: Any) -> None:
    del example["articles"][0]["text"]
    assert json.loads(exported(loaded, with_text=False)) == example


def test_one_article_brings_only_what_it_names(loaded: Project, example: Any) -> None:
    other = example["articles"][0] | {"id": "ar-2", "claims": []}
    other["mentions"] = [other["mentions"][0] | {"id": "me-20", "annotator_id": "an-2"}]
    example["annotators"].append({"id": "an-2", "name": "Siti"})
    load(loaded, example | {"articles": [other]})
    export = json.loads(exported(loaded, article_ids=["ar-2"]))
    assert [article["id"] for article in export["articles"]] == ["ar-2"]
    assert [entity["id"] for entity in export["entities"]] == ["en-2"]
    assert [annotator["id"] for annotator in export["annotators"]] == ["an-2"]
    assert len(export["labels"]) == 10
    both = json.loads(exported(loaded, article_ids=["ar-2", "ar-1", "ar-2"]))
    assert [article["id"] for article in both["articles"]] == ["ar-1", "ar-2"]


def test_entities_that_only_a_claim_names_come_with_its_article(loaded: Project, example: Any) -> None:
    claim = example["articles"][0]["claims"][3]
    claim |= {
        "id": "cl-9",
        "attribution": "claimant",
        "claimant_entity_id": "en-3",
        "about_entity_ids": ["en-1"],
    }
    article = example["articles"][0] | {"id": "ar-2", "mentions": [], "claims": [claim]}
    load(loaded, example | {"articles": [article]})
    export = json.loads(exported(loaded, article_ids=["ar-2"]))
    assert [entity["id"] for entity in export["entities"]] == ["en-1", "en-3"]


def test_an_article_that_is_not_there_is_named(loaded: Project) -> None:
    with pytest.raises(NoSuchArticle, match="ar-9"):
        exported(loaded, article_ids=["ar-1", "ar-9"])


def test_progress_counts_articles_and_can_stop_the_export(loaded: Project) -> None:
    told: list[tuple[int, int]] = []
    exported(loaded, progress=lambda done, total: told.append((done, total)))
    assert told == [(0, 1), (1, 1)]

    def stop(_done: int, _total: int) -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        exported(loaded, progress=stop)
    assert exported(loaded) == EXAMPLE.read_bytes()


@pytest.mark.parametrize(
    ("table", "record"), [("mention", "me-3"), ("claim_span", "cl-1")], ids=["mention", "claim"]
)
def test_a_mark_that_lost_its_words_is_named(loaded: Project, table: str, record: str) -> None:
    column = "id" if table == "mention" else "claim_id"
    loaded._db.execute("insert into edit(kind, args, annotator, at, state) values ('', '{}', '', '', 'done')")
    loaded._db.execute(f"update {table} set surface = 'Ahmad' where {column} = ?", [record])
    with pytest.raises(SurfaceMismatch, match=f"{record} says “Ahmad”"):
        exported(loaded)


def test_long_words_that_do_not_fit_are_cut_in_the_sentence(loaded: Project) -> None:
    loaded._db.execute("insert into edit(kind, args, annotator, at, state) values ('', '{}', '', '', 'done')")
    loaded._db.execute("update mention set surface = ? where id = 'me-3'", ["a" * 60])
    with pytest.raises(SurfaceMismatch, match=f"“{'a' * 60}”"):
        exported(loaded)
    loaded._db.execute("update mention set surface = ? where id = 'me-3'", ["a" * 61])
    with pytest.raises(SurfaceMismatch, match=f"“{'a' * 59}…”"):
        exported(loaded)


@st.composite
def _exports(draw: st.DrawFn) -> dict[str, Any]:
    """The example with a text of any characters, and mentions and claims anywhere in it."""
    example: dict[str, Any] = json.loads(EXAMPLE.read_bytes())
    words = st.text(st.characters(exclude_categories=["Cs"]))
    text = draw(st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=60))

    def span() -> dict[str, Any]:
        start = draw(st.integers(0, len(text) - 1))
        end = draw(st.integers(start + 1, len(text)))
        return {"start": start, "end": end, "text": text[start:end]}

    article = example["articles"][0]
    mention, claim = article["mentions"][0], article["claims"][3]
    del mention["prefix"], mention["suffix"]
    article |= {"text": text, "text_length": len(text), "note": draw(words)}
    article["mentions"] = [mention | span() | {"id": f"m{i}", "note": draw(words)} for i in range(3)]
    article["claims"] = [
        claim | {"id": f"c{i}", "spans": [span() | {"role": "content"}, span() | {"role": "hedge"}]}
        for i in range(2)
    ]
    example["entities"][0] |= {"name": draw(words), "aliases": draw(st.lists(words, max_size=2))}
    example["x_later"] = draw(st.recursive(words | st.integers() | st.none() | st.booleans(), st.lists))
    return example


@settings(max_examples=25)
@given(export=_exports())
def test_offsets_and_words_of_any_text_survive(empty_project: Path, export: dict[str, Any]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        outs = []
        given: dict[str, Any] | bytes = export
        for name in ("satu.penanda", "dua.penanda"):
            shutil.copyfile(empty_project, Path(folder, name))
            project = Project(Path(folder, name), annotator="")
            try:
                load(project, given)
                given = exported(project)
                assert load(project, given) is None
            finally:
                project.close()
            outs.append(given)
    assert outs[0] == outs[1]
    out = json.loads(outs[0])
    article = out["articles"][0]
    assert article["text"] == export["articles"][0]["text"]
    for mark in (*article["mentions"], *(span for claim in article["claims"] for span in claim["spans"])):
        assert article["text"][mark["start"] : mark["end"]] == mark["text"]
    assert out["x_later"] == export["x_later"]
