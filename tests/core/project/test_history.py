"""The history: who did what and when, page by page, and what each edit did to each record."""

from __future__ import annotations

import pytest

from penanda.edits import articles, claim_ties, claims, entities, evidence, mentions, proposed_claims
from penanda.project.change import Done, Place
from penanda.project.edit_details import Count, FieldChange, Words
from penanda.project.edit_names import EDIT_GROUPS, EDIT_NAMES
from penanda.project.journal import HISTORY_PAGE, OF_CLAIM
from penanda.readers.registry import read
from penanda.readers.source import source_of_text

# What each edit says of the first record it touched: table, what became of it, one field before and after.
SAID = {
    "article_added": ("article", "made", FieldChange("filename", None, "b.txt")),
    "article_removed": ("article", "removed", FieldChange("filename", "berita.txt", None)),
    "fact_set": ("article", "changed", FieldChange("title", None, "Tajuk\x00 🐟")),
    "status_set": ("article", "changed", FieldChange("status", "in_progress", "done")),
    "encoding_set": ("article", "changed", FieldChange("encoding", "utf-8", "windows-1252")),
    "tagged": ("mention", "made", FieldChange("label", None, {"en": "Organisation", "ms": "Organisasi"})),
    "relabelled": (
        "mention",
        "changed",
        FieldChange(
            "label", {"en": "Person", "ms": "Orang"}, {"en": "Date or time", "ms": "Tarikh atau masa"}
        ),
    ),
    "mention_removed": ("mention", "removed", FieldChange("words", Words(84, 89, "Anwar"), None)),
    "mention_moved": (
        "mention",
        "changed",
        FieldChange("words", Words(3, 18, "Anwar bin Rahim"), Words(3, 12, "Anwar bin")),
    ),
    "mention_changed": ("mention", "changed", FieldChange("value", None, "2026-03-07")),
    "entity_given": ("mention", "changed", FieldChange("entity_id", "Anwar bin Rahim", "Persatuan Nelayan")),
    "entity_cleared": ("mention", "changed", FieldChange("entity_id", "Anwar bin Rahim", None)),
    "tagged_everywhere": (
        "mention",
        "made",
        FieldChange("label", None, {"en": "Organisation", "ms": "Organisasi"}),
    ),
    "hits_tagged": (
        "mention",
        "made",
        FieldChange("label", None, {"en": "Country or city", "ms": "Negara atau bandar"}),
    ),
    "suggestions_taken": ("mention", "made", FieldChange("label", None, {"en": "Person", "ms": "Orang"})),
    "turned_down": ("turned_down", "made", None),
    "entities_merged": ("entity", "changed", FieldChange("aliases", (), ("Persatuan Nelayan",))),
    "entity_split": ("mention", "changed", FieldChange("entity_id", "Anwar bin Rahim", "Anwar\x00 🐟")),
    "entities_told_apart": ("told_apart", "made", FieldChange("other_id", None, "Persatuan Nelayan")),
    "entity_changed": ("entity", "changed", FieldChange("aliases", (), ("\x00", "🐟"))),
    "claim_made": ("claim", "made", FieldChange("check_worthiness", None, "minor")),
    "claim_removed": ("claim", "removed", FieldChange("claimant_mention_id", "Anwar", None)),
    "claim_changed": (
        "claim",
        "changed",
        FieldChange("rating", None, {"en": "Refuted", "ms": "Disangkal"}),
    ),
    "claims_changed": ("claim", "changed", FieldChange("status", "none", "to_check")),
    "claims_removed": ("claim", "removed", FieldChange("check_worthiness", "minor", None)),
    "claims_linked": ("claim", "changed", None),
    "claim_unlinked": ("claim", "changed", None),
    "claims_unlinked": ("claim", "changed", None),
    "rating_added": ("rating", "made", FieldChange("names", None, {"en": "Half\x00 true 🐟"})),
    "rating_changed": ("rating", "changed", None),
    "rating_removed": ("rating", "removed", FieldChange("review_value", 3, None)),
    "ratings_ordered": ("rating", "changed", None),
    "label_added": ("label", "made", FieldChange("key", None, "1")),
    "label_changed": ("label", "changed", FieldChange("key", "2", "1")),
    "label_removed": ("label", "removed", FieldChange("key", "7", None)),
    "labels_ordered": ("label", "changed", None),
    "tagset_taken": ("label", "made", FieldChange("key", None, "1")),
    "marks_relabelled": ("mention", "changed", None),
    "claimant_set": ("claim", "changed", FieldChange("claimant_mention_id", "Anwar", None)),
    "piece_added": ("claim_span", "made", FieldChange("role", None, "content")),
    "piece_removed": ("claim_span", "removed", FieldChange("role", "content", None)),
    "cue_set": ("claim_span", "made", FieldChange("role", None, "cue")),
    "claim_moved": (
        "claim_span",
        "changed",
        FieldChange("words", Words(45, 66, "Pelabuhan itu ditutup"), Words(59, 72, "ditutup sejak")),
    ),
    "proposal_taken": ("claim", "changed", FieldChange("attribution", "claimant", "unspecified")),
    "parent_set": ("claim", "changed", FieldChange("parent_relation", None, "said_inside")),
    "parent_cleared": ("claim", "changed", FieldChange("parent_relation", "said_inside", None)),
    "about_set": ("claim_about", "made", FieldChange("entity_id", None, "Anwar bin Rahim")),
    "reporting_word_kept": ("reporting_word", "made", FieldChange("claimant", None, "after")),
    "reporting_word_left": ("reporting_word", "made", FieldChange("word", None, "kata")),
    "reporting_words_restored": ("reporting_word", "removed", None),
    "evidence_added": ("evidence", "made", None),
    "evidence_changed": ("evidence", "changed", FieldChange("url", None, "https://example.org")),
    "evidence_removed": ("evidence", "removed", None),
    "version_taken": ("article", "changed", FieldChange("filename", "berita.txt", "b.txt")),
    "orphan_placed": ("mention", "made", FieldChange("words", None, Words(3, 8, "Azlan"))),
    "orphan_dropped": ("orphan", "removed", None),
}


def kinds(edits):
    return [edit.done.kind for edit in edits]


def made_by_hand(desk, kind):
    """Edits of one kind that need nothing but an article."""

    def edit(tx):
        tx.update("article", desk.article_id, {"note": kind})
        return Done(kind)

    assert desk.project.run(edit) is not None


# What each edit did


def test_every_edit_says_what_was_before_and_after(marked, edits, kind):
    details = marked.desk.project.read.details.of(edits[kind](marked).edit_id)
    table, what, field = SAID[kind]
    records = [record for record in details.records if (record.table, record.what) == (table, what)]
    assert records
    assert field is None or field in [one for record in records for one in record.fields]
    assert details.is_whole


def test_undo_says_the_same_the_other_way_round(marked, edits, kind):
    project = marked.desk.project
    done = project.read.details.of(edits[kind](marked).edit_id)
    undone = project.read.details.of(project.undo().edit_id)
    turned = {"made": "removed", "removed": "made", "changed": "changed"}
    back = {
        (one.table, one.id): (turned[one.what], tuple(turn(field) for field in one.fields))
        for one in undone.records
    }
    assert back == {(one.table, one.id): (one.what, one.fields) for one in done.records}


def turn(change):
    return FieldChange(change.field, change.after, change.before)


def test_a_record_is_called_by_its_words_or_name_also_when_it_is_gone(marked):
    project = marked.desk.project
    other = marked.desk.tag("Persatuan Nelayan", "ORG")
    given = project.run(mentions.give_entity, [marked.second.id], other.entity_id)
    removed = project.run(articles.remove, marked.desk.article_id)
    assert project.read.marked.mentions(marked.desk.article_id) == ()
    details = project.read.details
    (mention,) = [one for one in details.of(given.edit_id).records if one.table == "mention"]
    assert mention.name == "Anwar"
    assert mention.fields == (FieldChange("entity_id", "Anwar bin Rahim", "Persatuan Nelayan"),)
    named = {(one.table, one.name) for one in details.of(removed.edit_id).records}
    assert {
        ("article", "berita.txt"),
        ("mention", "Anwar bin Rahim"),
        ("claim", "Pelabuhan itu ditutup"),
        ("claim_span", "kata"),
    } <= named


def test_what_was_removed_later_is_still_called_by_its_name(desk) -> None:
    run = desk.project.run
    anwar, claim = desk.tag("Anwar bin Rahim"), desk.claim("Pelabuhan itu ditutup")
    said = run(claims.set_claimant, claim.id, "claimant", mention_id=anwar.id)
    run(mentions.remove, anwar.id)
    run(claims.remove, claim.id)
    (changed,) = desk.project.read.details.of(said.edit_id).records
    assert changed.name == "Pelabuhan itu ditutup"
    assert FieldChange("claimant_mention_id", None, "Anwar bin Rahim") in changed.fields


def test_what_comes_out_as_it_was_is_left_out(desk):
    mention = desk.tag("Anwar")

    def fidget(tx):
        for note in ("a", None):
            tx.update("mention", mention.id, {"note": note})
        tx.insert("annotator", {"id": "x", "name": "x"})
        tx.delete("annotator", "x")
        return Done("mention_changed", {"surface": ""})

    details = desk.project.read.details.of(desk.project.run(fidget).edit_id)
    assert details.records == details.counts == ()


def test_a_bulk_edit_is_counted_and_shows_its_first_records(desk):
    def many(tx):
        for number in range(1_000):
            tx.insert("annotator", {"id": f"a{number}", "name": f"Siti {number}"})
        tx.delete("rating", "refuted")
        tx.update("article", desk.article_id, {"note": "banyak"})
        return Done("loaded", {"name": "x"})

    details = desk.project.read.details.of(desk.project.run(many).edit_id, limit=3)
    assert details.counts == (
        Count("annotator", "made", 1_000),
        Count("article", "changed", 1),
        Count("rating", "removed", 1),
    )
    assert [(one.table, one.name) for one in details.records] == [
        ("article", "berita.txt"),
        ("annotator", "Siti 0"),
        ("annotator", "Siti 1"),
    ]
    assert not details.is_whole


def test_an_unknown_edit_did_nothing(desk):
    details = desk.project.read.details.of(10_000)
    assert (details.records, details.counts, details.is_whole) == ((), (), True)


# Who did what and when


def test_the_newest_come_first_a_page_at_a_time(desk):
    for _ in range(HISTORY_PAGE):
        made_by_hand(desk, "fact_set")
        made_by_hand(desk, "status_set")
    journal = desk.project.read.journal
    first = journal.history()
    assert len(first) == HISTORY_PAGE
    pages = list(first)
    while page := journal.history(before=pages[-1].id):
        pages += page
    assert [edit.id for edit in pages] == sorted({edit.id for edit in pages}, reverse=True)
    assert kinds(pages) == ["status_set", "fact_set"] * HISTORY_PAGE + ["article_added"]
    assert {edit.annotator for edit in pages} == {"Siti"}
    assert [edit.at for edit in pages] == sorted((edit.at for edit in pages), reverse=True)


def test_undo_and_redo_are_part_of_the_history_and_name_what_they_act_on(desk):
    desk.tag("Anwar")
    desk.project.undo()
    journal = desk.project.read.journal
    undo, tag, added = journal.history()
    assert (undo.state, undo.target, undo.done.kind) == ("undo", tag.id, "tagged")
    assert (tag.state, added.state) == ("undone", "done")
    desk.project.redo()
    assert [edit.state for edit in journal.history()] == ["redo", "undo", "done", "done"]
    assert journal.edit(tag.id) == journal.history()[2]
    assert journal.edit(10_000) is None


def test_it_can_be_asked_for_some_kinds_only(marked, edits):
    for kind in ("fact_set", "claim_made", "tagged"):
        edits[kind](marked)
    history = marked.desk.project.read.journal.history
    assert kinds(history(kinds=("fact_set", "tagged"), limit=2)) == ["tagged", "fact_set"]
    for group in EDIT_GROUPS.values():
        found = kinds(history(kinds=group))
        assert found == [kind for kind in kinds(history()) if kind in group]
    assert history(kinds=()) == ()


def test_it_can_be_asked_for_what_touched_one_article_only(marked, edits):
    desk = marked.desk
    project, here = desk.project, desk.article_id
    before = project.read.journal.history(article_id=here)
    edits["article_added"](marked)
    there = project.read.articles.ids()[-1]
    assert project.read.journal.history(article_id=here) == before
    assert kinds(project.read.journal.history(article_id=there)) == ["article_added"]

    def both(tx):
        for article_id in (here, there):
            tx.update("article", article_id, {"note": "x"})
        return Done("loaded", {"name": "x"})

    project.run(both)
    for article_id in (here, there):
        assert kinds(project.read.journal.history(article_id=article_id))[0] == "loaded"


def test_every_kind_of_edit_belongs_to_one_group():
    grouped = [kind for group in EDIT_GROUPS.values() for kind in group]
    assert sorted(grouped) == sorted(EDIT_NAMES)


# Where it was done


def test_every_edit_has_a_place(marked, edits, kind):
    project = marked.desk.project
    change = edits[kind](marked)
    place = project.read.journal.place_of(project.read.journal.edit(change.edit_id))
    if kind == "entity_changed":
        assert place == Place(marked.desk.article_id, marked.first.start, marked.first.end)
    elif kind == "entities_merged":
        assert place == Place(marked.desk.article_id, *marked.desk.span("Persatuan Nelayan"))
    else:
        assert place == change.done.place
    of_the_project = ("reporting_word", "rating", "label", "tagset")
    assert (place is None) == kind.startswith(of_the_project)


def test_an_edit_without_a_place_of_its_own_is_looked_at_where_it_first_marked(desk):
    start, end = desk.span("Anwar")
    mention = desk.tag("Anwar")

    def load(tx):
        tx.update("article", desk.article_id, {"note": "x"})
        tx.update("mention", mention.id, {"note": "x"})
        return Done("loaded", {"name": "x"})

    journal = desk.project.read.journal
    change = desk.project.run(load)
    assert journal.place_of(journal.edit(change.edit_id)) == Place(desk.article_id, start, end)
    change = desk.project.run(
        lambda tx: (tx.update("label", "LAW", {"key": "x"}), Done("loaded", {"name": ""}))[1]
    )
    assert journal.place_of(journal.edit(change.edit_id)) is None


def test_the_entity_of_no_mention_has_no_place(desk):
    mention = desk.tag("Anwar")
    change = desk.project.run(entities.change, mention.entity_id, "note", "x")
    desk.project.run(mentions.clear_entity, [mention.id])
    journal = desk.project.read.journal
    assert journal.place_of(journal.edit(change.edit_id)) is None


# Of one article


def test_the_history_of_an_article_is_that_of_the_project_without_what_left_it_alone(marked):
    run, journal, here = marked.run, marked.desk.project.read.journal, marked.desk.article_id
    source = source_of_text("Berita lain.", "b.txt")
    run(articles.add, source, read(source))
    run(mentions.tag, marked.desk.project.read.articles.ids()[-1], 0, 6, "ORG")
    run(entities.change, marked.first.entity_id, "note", "x")
    run(claims.change, marked.claim.id, "note", "x")
    run(mentions.tag, here, *marked.desk.span("Persatuan Nelayan"), "ORG")
    marked.desk.project.undo()
    touched = {
        row["edit_id"]
        for row in marked.desk.project._db.query("select edit_id from journal where article_id = ?", (here,))
    }
    whole = [
        edit
        for edit in journal.history()
        if edit.id in touched or (edit.done.place is not None and edit.done.place.article_id == here)
    ]
    assert [edit.done.kind for edit in whole][:3] == ["tagged", "tagged", "claim_changed"]
    assert list(journal.history(article_id=here)) == whole
    pages, before = [], None
    while page := journal.history(article_id=here, before=before, limit=2):
        pages += page
        before = page[-1].id
    assert pages == whole
    tagged = journal.history(article_id=here, kinds=["tagged"], limit=3)
    assert list(tagged) == [edit for edit in whole if edit.done.kind == "tagged"][:3]


@pytest.mark.parametrize("named", [{}, {"kinds": ["tagged"], "before": 9}])
def test_the_history_of_an_article_is_found_by_its_indexes(desk, named):
    asked = []
    desk.project._db.conn.set_trace_callback(asked.append)
    desk.project.read.journal.history(article_id="x", **named)
    desk.project._db.conn.set_trace_callback(None)
    (sql,) = asked
    plan = [row[3] for row in desk.project._db.execute(f"explain query plan {sql}")]
    assert any("journal USING COVERING INDEX journal_article (article_id=?" in step for step in plan), plan
    assert any(
        "edit USING INDEX edit_article (article_id=?" in step.replace("COVERING ", "") for step in plan
    )
    assert not any(step.startswith(("SCAN edit", "SCAN journal")) for step in plan), plan


# Of one claim


def test_the_history_of_a_claim_has_its_words_ties_and_evidence_and_nothing_else(marked):
    journal, claim_id = marked.desk.project.read.journal, marked.claim.id
    marked.run(claim_ties.add_about, claim_id, [marked.first.entity_id])
    marked.run(mentions.change, marked.date.id, "note", f'"claim_id":"{claim_id}"')
    marked.run(evidence.remove, marked.evidence_id)
    marked.run(proposed_claims.make, marked.desk.article_id, [marked.desk.span("dermaga dibuka")], "minor")
    marked.run(claims.remove, claim_id)
    marked.desk.project.undo()
    assert [edit.done.kind for edit in journal.of_claim(claim_id)] == [
        *("claim_removed", "claim_removed", "evidence_removed", "about_set", "evidence_added"),
        *("claimant_set", "piece_added", "cue_set", "claim_made"),
    ]
    assert [edit.state for edit in journal.of_claim(claim_id, limit=2)] == ["undo", "undone"]


def test_the_history_of_a_claim_is_found_by_its_index(desk):
    plan = [row[3] for row in desk.project._db.execute(f"explain query plan {OF_CLAIM}", ["x", 1])]
    assert any("journal USING INDEX journal_claim (claim_id=?)" in step for step in plan), plan
    assert not any(step.startswith("SCAN") for step in plan), plan
