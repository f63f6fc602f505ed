"""Loading into a project that holds something already: merged by id, nothing lost, conflicts named."""

from __future__ import annotations

import copy
import json
import re
from collections.abc import Callable
from typing import Any

import pytest
from exports import EXAMPLE, Json, exported, load

from penanda.edits import article_versions, articles, many_claims, mentions, proposed_claims
from penanda.errors import ArticleNotThere, LoadClash, LoadConflict
from penanda.project.change import sentence
from penanda.project.project import Project
from penanda.readers.registry import read
from penanda.readers.source import source_of_text

NewProject = Callable[[], Project]


def change_at(export: Json, path: str, value: Any) -> Json:
    """*export* with another value at a path like ``articles.0.note``; the export itself stays."""
    changed = copy.deepcopy(export)
    *above, last = [int(step) if step.isdigit() else step for step in path.split(".")]
    at: Any = changed
    for step in above:
        at = at[step]
    at[last] = value
    return changed


def test_loading_is_one_edit_that_undo_takes_back_and_redo_makes_again(new_project, example) -> None:
    project = new_project()
    empty = exported(project)
    change = load(project, example)
    assert sentence(change.done) == "Loaded “kawan.json”"
    assert change.ids("article") == {"ar-1"}
    assert project.undo() is not None
    assert exported(project) == empty
    assert project.redo() is not None
    assert exported(project) == EXAMPLE.read_bytes()


def test_loading_the_same_again_changes_nothing(loaded, example) -> None:
    assert load(loaded, example) is None
    assert load(loaded, example, theirs=True) is None
    assert loaded.read.journal.to_undo().id == 1


def test_of_a_loaded_article_no_source_is_kept_and_nothing_is_guessed(loaded) -> None:
    article = loaded.read.articles.get("ar-1")
    assert (article.guessed, article.encoding_guessed) == ((), False)
    assert loaded.read.articles.source("ar-1") is None


def test_what_is_only_in_the_project_stays(loaded, example) -> None:
    loaded.run(mentions.tag, "ar-1", 0, 9, "LOC")
    loaded.run(proposed_claims.make, "ar-1", [(0, 9)], "minor")
    before = exported(loaded)
    assert load(loaded, example) is None
    assert exported(loaded) == before


def test_what_is_only_in_the_export_is_added(new_project, example) -> None:
    project = new_project()
    less = copy.deepcopy(example)
    del less["articles"][0]["mentions"][8], less["articles"][0]["claims"][1], less["entities"][2:]
    less["articles"][0]["mentions"][6]["entity_id"] = None
    less["articles"][0]["claims"][1] |= {"attribution": None, "claimant_mention_id": None}
    less["articles"][0]["claims"][1] |= {"claimant_entity_id": None}
    load(project, less)
    load(project, example, theirs=True)
    assert exported(project) == EXAMPLE.read_bytes()


def test_articles_and_entities_come_behind_those_there(desk, example) -> None:
    mine = desk.entity_of(desk.tag("Tanjung Seri", "GPE")).id
    load(desk.project, example)
    assert desk.project.read.articles.ids() == (desk.article_id, "ar-1")
    assert [entity.id for entity in desk.entities()] == [mine, "en-1", "en-2", "en-3"]


def test_the_labels_of_a_project_in_use_stay(desk, example) -> None:
    example["labels"].append(example["labels"][0] | {"id": "SHIP", "key": "", "order": 11})
    load(desk.project, example)
    assert [label.id for label in desk.project.read.tagset.labels()][-2:] == ["LAW", "SHIP"]
    with pytest.raises(LoadConflict, match=r"label PERSON .* “order”"):
        load(desk.project, change_at(example, "labels.0.order", 40))


def test_a_project_in_use_keeps_its_colours_unless_it_is_told_to_take_theirs(desk, example) -> None:
    load(desk.project, example)
    colour = desk.project.read.tagset.labels()[0].color_dark
    black = change_at(example, "labels.0.color_dark", "#000000")
    load(desk.project, black)
    assert desk.project.read.tagset.labels()[0].color_dark == colour
    load(desk.project, black, theirs=True)
    assert desk.project.read.tagset.labels()[0].color_dark == "#000000"


def test_a_project_in_use_keeps_its_descriptions_unless_it_is_told_to_take_theirs(desk, example) -> None:
    load(desk.project, example)
    described = desk.project.read.tagset.labels()[0].description
    assert all(described.values())
    older = change_at(example, "labels.0.description", {"en": "", "ms": ""})
    load(desk.project, older)
    assert desk.project.read.tagset.labels()[0].description == described
    load(desk.project, older, theirs=True)
    assert desk.project.read.tagset.labels()[0].description == {"en": "", "ms": ""}


def test_marks_of_a_colleague_come_into_the_project_that_both_began_with(desk, new_project) -> None:
    other = new_project()
    load(other, exported(desk.project))
    other.run(mentions.tag, desk.article_id, *desk.span("dermaga"), "LOC")
    other.run(articles.set_status, desk.article_id, "done")
    assert desk.article().status == "new"
    assert load(desk.project, exported(other)) is not None
    assert desk.article().status == "done"
    assert [mention.surface for mention in desk.mentions()] == ["dermaga"]
    desk.project.undo()
    assert desk.article().status == "new"


def test_how_far_the_work_of_each_of_two_is_keeps_no_marks_out(desk, new_project) -> None:
    other = new_project()
    load(other, exported(desk.project))
    desk.tag("Anwar", nth=2)
    other.run(mentions.tag, desk.article_id, *desk.span("dermaga"), "LOC")
    other.run(articles.set_status, desk.article_id, "reviewed")
    load(desk.project, exported(other))
    assert desk.article().status == "in_progress"
    assert len(desk.mentions()) == 2
    load(desk.project, exported(other), theirs=True)
    assert desk.article().status == "reviewed"


def test_articles_that_are_loaded_apart_bring_the_link_of_their_claims(desk, new_project) -> None:
    mine = desk.claim("Pelabuhan itu ditutup")
    source = source_of_text("Pelabuhan itu ditutup, kata Siti.", "b.txt")
    desk.project.run(articles.add, source, read(source))
    (there,) = set(desk.project.read.articles.ids()) - {desk.article_id}
    desk.project.run(proposed_claims.make, there, [(0, 21)], "check")
    (elsewhere,) = desk.project.read.marked.claims(there)
    desk.project.run(many_claims.link, [mine.id, elsewhere.id])
    other = new_project()
    load(other, exported(desk.project, article_ids=[there]))
    (alone,) = other.read.marked.claims(there)
    assert alone.claim_group_id is None
    assert load(desk.project, exported(other)) is None
    assert desk.claim_now(mine).claim_group_id is not None
    load(other, exported(desk.project, article_ids=[desk.article_id]))
    assert [line.id for line in other.read.claims_desk.elsewhere(mine.id)] == [elsewhere.id]
    other.run(many_claims.unlink, [mine.id])
    with pytest.raises(LoadConflict, match="claim_group_id"):
        load(desk.project, exported(other))


CONFLICTS = [
    ("labels.0.names", {"en": "Human"}, "label PERSON", "names"),
    ("labels.9.order", 40, "label LAW", "order"),
    ("ratings.1.names", {"en": "False"}, "rating refuted", "names"),
    ("annotators.0.name", "Siti", "annotator an-1", "name"),
    ("entities.0.aliases", ["Azlan"], "entity en-1", "aliases"),
    ("entities.1.wikidata", "Q833", "entity en-2", "wikidata"),
    ("articles.0.note", "Ya", "article ar-1", "note"),
    ("articles.0.source.sha256", "0" * 64, "article ar-1", "source.sha256"),
    ("articles.0.metadata.credit", "Bernama", "article ar-1", "metadata.credit"),
    ("articles.0.mentions.2.uncertain", True, "mention me-3", "uncertain"),
    ("articles.0.mentions.8.entity_id", "en-3", "mention me-9", "entity_id"),
    ("articles.0.claims.0.status", "dropped", "claim cl-1", "status"),
    ("articles.0.claims.0.summary", None, "claim cl-1", "summary"),
    ("articles.0.claims.0.summary.language", "ms", "claim cl-1", "summary.language"),
    ("articles.0.claims.0.about_entity_ids", ["en-2", "en-3"], "claim cl-1", "about_entity_ids"),
    ("articles.0.claims.0.evidence", [], "claim cl-1", "evidence"),
    ("articles.0.claims.0.evidence.0.relation", "supports", "claim cl-1", "evidence"),
    ("articles.0.claims.2.spans.1.role", "hedge", "claim cl-3", "spans"),
    ("articles.0.x_later", 1, "article ar-1", "x_later"),
    ("articles.0.x_later", None, "article ar-1", "x_later"),
    ("articles.0.metadata.x_later", {}, "article ar-1", "metadata.x_later"),
    ("articles.0.source.x_later", 1, "article ar-1", "source.x_later"),
]


@pytest.mark.parametrize(("path", "value", "record", "field"), CONFLICTS, ids=[case[0] for case in CONFLICTS])
def test_the_same_id_with_other_content_is_a_conflict_unless_theirs(
    loaded, example, path, value, record, field
) -> None:
    other = change_at(example, path, value)
    with pytest.raises(
        LoadConflict, match=re.escape(f"{record} of “kawan.json” is in the project with another “{field}”")
    ):
        load(loaded, other)
    assert exported(loaded) == EXAMPLE.read_bytes()
    assert load(loaded, other, theirs=True) is not None
    assert json.loads(exported(loaded)) == other
    assert load(loaded, other) is None
    loaded.undo()
    assert exported(loaded) == EXAMPLE.read_bytes()


def test_a_conflict_takes_back_what_came_before_it(loaded, example) -> None:
    example["entities"].append(example["entities"][0] | {"id": "en-9"})
    with pytest.raises(LoadConflict):
        load(loaded, change_at(example, "articles.0.claims.0.note", "Ya"))
    assert exported(loaded) == EXAMPLE.read_bytes()


def test_a_fact_that_theirs_sets_is_no_guess_any_more(desk) -> None:
    export = json.loads(exported(desk.project))
    desk.project._db.execute(
        "insert into edit(kind, args, annotator, at, state) values ('','{}','','','done')"
    )
    desk.project._db.execute('update article set guessed = \'["credit", "language"]\'')
    load(desk.project, change_at(export, "articles.0.metadata.credit", "Bernama"), theirs=True)
    assert desk.article().guessed == ("language",)


def test_a_claim_may_come_before_its_parent(new_project, example) -> None:
    claims_there = example["articles"][0]["claims"]
    assert [claim["id"] for claim in claims_there if claim["parent_claim_id"]] == ["cl-3"]
    assert [claim["id"] for claim in claims_there].index("cl-5") > 2
    project = new_project()
    load(project, example)
    assert project.read.marked.claims_by_id(["cl-3"])[0].parent_claim_id == "cl-5"


def test_an_entity_that_a_claim_is_twice_said_to_be_about_is_taken_once(new_project, example) -> None:
    example["articles"][0]["claims"][0]["about_entity_ids"] = ["en-2", "en-1", "en-2"]
    project = new_project()
    load(project, example)
    (claim, *_) = json.loads(exported(project))["articles"][0]["claims"]
    assert claim["about_entity_ids"] == ["en-2", "en-1"]


def test_an_export_without_text_needs_its_article(loaded, new_project, example) -> None:
    del example["articles"][0]["text"]
    with pytest.raises(ArticleNotThere, match="ar-1"):
        load(new_project(), example)
    assert load(loaded, example) is None
    example["articles"][0]["mentions"].pop()
    example["articles"][0]["mentions"][0]["id"] = "me-30"
    assert load(loaded, example).ids("mention") == {"me-30"}


def test_marks_without_text_are_checked_against_the_text_there(loaded, example) -> None:
    del example["articles"][0]["text"]
    example["articles"][0]["mentions"][0]["start"] += 1
    with pytest.raises(Exception, match=re.escape("$.articles[0].mentions[0].text")):
        load(loaded, example)


def _with_text(example: Json, text: str) -> Json:
    article = example["articles"][0] | {"text": text, "text_length": len(text), "mentions": [], "claims": []}
    return example | {"articles": [article]}


def test_another_text_is_a_conflict_and_theirs_must_leave_every_mark_its_words(loaded, example) -> None:
    text = example["articles"][0]["text"]
    with pytest.raises(LoadConflict, match=r"article ar-1 .* “text”"):
        load(loaded, _with_text(example, text + "!"))
    with pytest.raises(LoadClash, match=r"article ar-1 .* “text”"):
        load(loaded, _with_text(example, "!" + text), theirs=True)
    assert exported(loaded) == EXAMPLE.read_bytes()
    assert load(loaded, _with_text(example, text + "!"), theirs=True) is not None
    assert loaded.read.articles.text("ar-1") == text + "!"


@pytest.mark.parametrize(("kind", "record"), [("mentions", "mention me-1"), ("claims", "claim cl-4")])
def test_a_mark_cannot_go_over_to_another_article(loaded, example, kind, record) -> None:
    other = _with_text(example, example["articles"][0]["text"])
    mark = example["articles"][0][kind][0 if kind == "mentions" else 3]
    other["articles"][0] |= {"id": "ar-2", kind: [mark]}
    with pytest.raises(LoadClash, match=f"{record} .* “article”"):
        load(loaded, other, theirs=True)


def test_evidence_cannot_go_over_to_another_claim(loaded, example) -> None:
    first, second = example["articles"][0]["claims"][:2]
    second["evidence"], first["evidence"] = first["evidence"], []
    with pytest.raises(LoadClash, match=r"evidence ev-1 .* “claim”"):
        load(loaded, example, theirs=True)


def test_an_article_opened_from_its_file_takes_marks_and_keeps_its_source(desk, new_project) -> None:
    desk.tag("Anwar", nth=2)
    other = new_project()
    load(other, exported(desk.project))
    other.run(mentions.tag, desk.article_id, *desk.span("dermaga"), "LOC")
    other.run(articles.set_status, desk.article_id, "done")
    assert load(desk.project, exported(other), theirs=True) is not None
    assert desk.project.read.articles.source(desk.article_id) is not None
    assert exported(desk.project) == exported(other)


def test_a_text_that_comes_back_brings_back_the_marks_that_waited_for_a_place(desk) -> None:
    first, claim = desk.tag("Anwar bin Rahim"), desk.claim("Pelabuhan itu ditutup")
    export = exported(desk.project)
    later = desk.tag("Persatuan Nelayan", "ORG")
    source = source_of_text("Tiada apa-apa lagi.", "berita.txt")
    desk.project.run(article_versions.take, desk.article_id, source, read(source))
    assert desk.project.read.orphans.count(desk.article_id) == 3
    load(desk.project, export, theirs=True)
    assert {mention.id for mention in desk.mentions()} == {first.id, later.id}
    assert [found.id for found in desk.claims()] == [claim.id]
    assert desk.project.read.orphans.count(desk.article_id) == 0
