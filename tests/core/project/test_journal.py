"""The journal: undo and redo of every kind of edit put every table back exactly, also after a restart."""

from __future__ import annotations

import sqlite3

import pytest

from penanda.edits import articles, claims, mentions
from penanda.errors import CannotSave, SpanOutside
from penanda.model.entity import Entity
from penanda.model.mention import Mention
from penanda.project.change import ROWS_CARRIED, Done, sentence
from penanda.project.edit_names import EDIT_NAMES
from penanda.project.project import Project
from penanda.project.schema import JOURNALED

CLAIM = "Pelabuhan itu ditutup"
# Said by a load, which has tests of its own.
ELSEWHERE = {"loaded"}


def test_every_kind_of_edit_is_tried_here(edits) -> None:
    assert set(edits) == set(EDIT_NAMES) - ELSEWHERE


def test_undo_and_redo_put_every_table_back_exactly(marked, kind, edits) -> None:
    project, before = marked.desk.project, []
    begin = project._commit

    def watch(body):
        before.append(marked.desk.tables())
        return begin(body)

    project._commit = watch
    change = edits[kind](marked)
    assert (change.done.kind, change.step) == (kind, "edit")
    after = marked.desk.tables()
    assert after != before[-1]

    undone = project.undo()
    assert (undone.done, undone.step) == (change.done, "undo")
    assert marked.desk.tables() == before[-2]
    redone = project.redo()
    assert (redone.done, redone.step) == (change.done, "redo")
    assert marked.desk.tables() == after
    for table in JOURNALED:
        assert undone.ids(table) == redone.ids(table) == change.ids(table)


def test_so_they_do_after_a_restart(marked, kind, edits) -> None:
    desk, path = marked.desk, marked.desk.project.path
    edits[kind](marked)
    after = desk.tables()
    desk.project.undo()
    before = desk.tables()
    for step, expected in (("redo", after), ("undo", before), ("redo", after)):
        desk.project.close()
        desk.project = Project(path, annotator="Siti")
        assert getattr(desk.project, step)() is not None
        assert desk.tables() == expected
    desk.project.close()


def test_every_edit_can_be_said_in_both_languages(marked, kind, edits) -> None:
    change = edits[kind](marked)
    for language in ("en", "ms"):
        said = sentence(change.done, language=language)
        assert "{" not in said
        assert "\n" not in said
        assert len(said) < 140


def test_a_label_is_named_in_the_language_of_the_sentence(marked, edits) -> None:
    done = edits["tagged"](marked).done
    assert sentence(done) == "Tagged “Persatuan Nelayan” as Organisation"
    assert sentence(done, language="ms", translate=lambda _: "{surface} ditanda {label}") == (
        "Persatuan Nelayan ditanda Organisasi"
    )


def test_braces_in_a_text_are_only_words(desk_with) -> None:
    desk = desk_with("Kata {label} dan {surface}.")
    change = desk.project.run(mentions.tag, desk.article_id, *desk.span("{label}"), "PERSON")
    assert sentence(change.done) == "Tagged “{label}” as Person"


def test_all_edits_walk_back_to_the_beginning_and_forth_again(marked, edits) -> None:
    desk = marked.desk
    for kind in ("tagged", "mention_removed", "claimant_set", "evidence_changed", "article_removed"):
        edits[kind](marked)
    states = [desk.tables()]
    while desk.project.undo() is not None:
        states.append(desk.tables())
    assert states[-1]["article"] == states[-1]["mention"] == states[-1]["annotator"] == {}
    for state in reversed(states[:-1]):
        assert desk.project.redo() is not None
        assert desk.tables() == state
    assert desk.project.redo() is None


def test_a_new_edit_drops_what_could_be_redone(desk) -> None:
    desk.tag("Anwar")
    desk.tag("Rahim")
    desk.project.undo()
    desk.project.undo()
    desk.tag("Seri", "GPE")
    assert desk.project.redo() is None
    desk.project.undo()
    assert desk.mentions() == ()
    desk.project.redo()
    assert [m.surface for m in desk.mentions()] == ["Seri"]


def test_an_edit_that_did_nothing_or_was_refused_drops_nothing(desk) -> None:
    desk.tag("Anwar")
    desk.project.undo()
    assert desk.project.run(mentions.remove, "none") is None
    with pytest.raises(SpanOutside):
        desk.project.run(mentions.tag, desk.article_id, 5, 5, "PERSON")
    assert desk.project.read.journal.to_redo() is not None
    assert desk.project.redo() is not None


def test_what_can_be_undone_and_redone_is_told_before(desk) -> None:
    journal = desk.project.read.journal
    assert (journal.to_undo().done.kind, journal.to_redo()) == ("article_added", None)
    desk.tag("Anwar")
    assert (journal.to_undo().done.kind, journal.to_undo().annotator) == ("tagged", "Siti")
    desk.project.undo()
    assert journal.to_undo().done.kind == "article_added"
    assert journal.to_redo().done.kind == "tagged"


def test_undo_goes_back_no_further_than_where_the_history_begins(desk) -> None:
    desk.project.begin_history()
    assert desk.project.undo() is None
    desk.tag("Anwar")
    desk.project.undo()
    assert desk.project.undo() is None
    assert len(desk.project.read.articles.ids()) == 1


def test_a_change_tells_what_was_before_and_after(desk) -> None:
    mention = desk.tag("Anwar")
    change = desk.project.run(mentions.change, mention.id, "note", "a\x00b 🐟")
    (row,) = change.rows
    assert (row.table, row.id, row.article_id) == ("mention", mention.id, desk.article_id)
    assert (row.before["note"], row.after["note"]) == (None, "a\x00b 🐟")
    assert change.carries_rows
    assert desk.project.read.journal.edit(change.edit_id).done == change.done


def test_a_change_tells_each_row_as_it_was_left(desk) -> None:
    mention = desk.tag("Anwar")
    change = desk.project.run(mentions.change, mention.id, "uncertain", value=True)
    (left,) = desk.project.read.marked.mentions_by_id([mention.id])
    assert change.left("mention", Mention) == {mention.id: left}
    gone = desk.project.run(mentions.remove, mention.id)
    assert gone.left("mention", Mention) == {mention.id: None}
    assert gone.left("entity", Entity) == {mention.entity_id: None}
    back = desk.project.undo()
    assert back.left("mention", Mention) == {mention.id: left}


def test_a_change_of_many_rows_carries_ids_only_and_is_undone_all_the_same(desk) -> None:
    def many(tx):
        for number in range(ROWS_CARRIED + 1):
            tx.insert("annotator", {"id": f"a{number}", "name": "x"})
        return Done("loaded", {"name": "x"})

    before = desk.tables()
    change = desk.project.run(many)
    assert not change.carries_rows
    assert len(change.ids("annotator")) == ROWS_CARRIED + 1
    desk.project.undo()
    assert desk.tables() == before


def test_a_row_written_many_times_in_one_edit_goes_back_to_what_it_was(desk) -> None:
    mention = desk.tag("Anwar")

    def edit(tx):
        for note in ("a", "b"):
            tx.update("mention", mention.id, {"note": note})
        tx.insert("annotator", {"id": "x", "name": "x"})
        tx.delete("annotator", "x")
        tx.delete("mention", mention.id)
        return Done("mention_removed", {"surface": ""})

    before = desk.tables()
    desk.project.run(edit)
    after = desk.tables()
    desk.project.undo()
    assert desk.tables() == before
    desk.project.redo()
    assert desk.tables() == after


def test_claims_inside_claims_come_back_with_their_article(desk) -> None:
    outer, inner = desk.claim(CLAIM), desk.claim("ditutup")
    innermost = desk.claim("tutup")

    def nest(tx):
        for claim, parent in ((inner, outer), (innermost, inner)):
            tx.update("claim", claim.id, {"parent_claim_id": parent.id, "parent_relation": "said_inside"})
        return Done("claim_changed", {"surface": ""})

    desk.project.run(nest)
    for edit, subject in ((articles.remove, desk.article_id), (claims.remove, inner.id)):
        before = desk.tables()
        desk.project.run(edit, subject)
        after = desk.tables()
        desk.project.undo()
        assert desk.tables() == before
        desk.project.redo()
        assert desk.tables() == after
        desk.project.undo()


def test_a_claim_is_touched_through_what_hangs_on_it(marked, edits) -> None:
    for kind in ("claim_changed", "piece_added", "cue_set", "evidence_added", "evidence_changed"):
        assert edits[kind](marked).claim_ids() == {marked.claim.id}
    assert marked.desk.project.undo().claim_ids() == {marked.claim.id}


class TestFailures:
    def test_a_bug_in_an_edit_changes_nothing(self, desk) -> None:
        def broken(tx):
            tx.insert("annotator", {"id": "x", "name": "x"})
            raise ZeroDivisionError

        before = desk.tables()
        with pytest.raises(ZeroDivisionError):
            desk.project.run(broken)
        assert desk.tables() == before
        assert not desk.project._db.conn.in_transaction
        desk.tag("Anwar")

    @pytest.mark.parametrize(
        "write",
        [
            lambda tx: tx.insert("mention", {"no_such": 1}),
            lambda tx: tx.update("mention", "x", {"no_such": 1}),
            lambda tx: tx.insert("no_such", {"id": 1}),
            lambda tx: tx.delete("no_such", "x"),
        ],
    )
    def test_a_table_or_column_that_is_not_there_is_never_made(self, desk, write) -> None:
        with pytest.raises(KeyError):
            desk.project.run(write)

    def test_a_wrong_statement_is_a_bug_and_no_full_disk(self, desk) -> None:
        with pytest.raises(sqlite3.OperationalError):
            desk.project.run(lambda tx: tx.rows("select no_such from mention"))

    def test_a_full_disk_is_said_changes_nothing_and_passes(self, desk) -> None:
        db = desk.project._db
        before = desk.tables()
        (pages,) = db.execute("pragma page_count").fetchone()
        db.execute(f"pragma max_page_count={pages}")
        with pytest.raises(CannotSave, match="full"):
            desk.project.run(articles.set_fact, desk.article_id, "note", "x" * 100_000)
        assert desk.tables() == before
        db.execute("pragma max_page_count=1000000")
        assert desk.project.run(articles.set_fact, desk.article_id, "note", "x" * 100_000) is not None

    def test_a_commit_that_got_there_although_it_failed_is_not_made_twice(self, desk, monkeypatch) -> None:
        db = desk.project._db
        execute = type(db).execute

        def commit_and_fail(self, sql, parameters=()):
            result = execute(self, sql, parameters)
            if sql == "commit":
                raise sqlite3.OperationalError("disk I/O error")
            return result

        with monkeypatch.context() as patch:
            patch.setattr(type(db), "execute", commit_and_fail)
            change = desk.project.run(mentions.tag, desk.article_id, *desk.span("Anwar"), "PERSON")
        assert change is not None
        assert change.ids("mention") == {mention.id for mention in desk.mentions()}
        assert len(desk.mentions()) == 1

    def test_a_commit_that_failed_is_said(self, desk, monkeypatch) -> None:
        db = desk.project._db
        execute = type(db).execute

        def fail_to_commit(self, sql, parameters=()):
            if sql == "commit":
                error = sqlite3.OperationalError("disk I/O error")
                error.sqlite_errorcode = sqlite3.SQLITE_IOERR
                raise error
            return execute(self, sql, parameters)

        with monkeypatch.context() as patch:
            patch.setattr(type(db), "execute", fail_to_commit)
            with pytest.raises(CannotSave, match="disk I/O error"):
                desk.project.run(mentions.tag, desk.article_id, *desk.span("Anwar"), "PERSON")
        assert desk.mentions() == ()
        desk.tag("Anwar")


def test_what_an_edit_did_is_put_back_under_no_savepoint_whose_price_grows_with_it(
    marked, kind, edits
) -> None:
    """While there is one, SQLite goes through all that it keeps for it each time that it deletes a row."""
    asked: list[str] = []
    edits[kind](marked)
    marked.desk.project._db.conn.set_trace_callback(asked.append)
    marked.desk.project.undo()
    marked.desk.project.redo()
    assert len(asked) > 4
    assert not [statement for statement in asked if "savepoint" in statement.lower()]


def test_what_was_edited_since_is_one_change_of_all_its_rows(desk) -> None:
    journal = desk.project.read.journal
    begun = journal.last_id()
    assert journal.since(begun) is None
    desk.tag("Anwar")
    desk.tag("Seri")
    last = desk.project.undo()
    change = journal.since(begun)
    assert (change.edit_id, change.step) == (last.edit_id, "elsewhere")
    assert journal.last_id() == last.edit_id
    left = change.left("mention", Mention)
    assert [one.surface for one in left.values() if one is not None] == ["Anwar"]
    assert len(left) == 2
