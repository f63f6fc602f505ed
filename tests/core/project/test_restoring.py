"""Going back to a backup, and back again; and what is said of a backup before."""

from __future__ import annotations

import re
import sqlite3
import subprocess
import sys
from contextlib import closing

import pytest
from backed_up import export_of, taken

from penanda.edits import article_versions, claims, entities, mentions, orphans, proposed_claims
from penanda.errors import BackupDamaged, CannotBackUp, CannotRead, CannotRestore
from penanda.project.backups import Backup, Backups
from penanda.project.connection import _BUSY_SECONDS
from penanda.project.differences import Difference, compare
from penanda.project.opening import reading
from penanda.project.project import Project
from penanda.project.reader import Reader
from penanda.readers.registry import read
from penanda.readers.source import source_of_text

NOTHING = Difference(0, 0, 0)


def edit_fifty_times(desk) -> None:
    words = [match.span() for match in re.finditer(r"[A-Za-z]+", desk.text)][:20]
    for start, end in words:
        desk.project.run(mentions.tag, desk.article_id, start, end, "ORG")
        desk.project.run(proposed_claims.make, desk.article_id, [(start, end)], "check")
        desk.project.undo()
    assert desk.project._db.execute("select count(*) from edit").fetchone()[0] > 50


def test_after_fifty_edits_the_export_is_that_of_the_backup_byte_for_byte(desk, tmp_path) -> None:
    desk.tag("Rahim")
    desk.claim("dermaga dibuka pada 7 Mac")
    backup = taken(desk)
    before = export_of(desk.project.path, tmp_path / "before")
    edit_fifty_times(desk)
    assert export_of(desk.project.path, tmp_path / "edited") != before
    desk.project.restore(backup)
    assert export_of(desk.project.path, tmp_path / "restored") == before
    assert export_of(backup.path, tmp_path / "backup") == before


def test_going_back_holds_no_edit_up_for_one_who_reads_on(desk, log_patience) -> None:
    backup = taken(desk)
    mention = desk.tag("Anwar")
    with closing(Reader.of(desk.project.path)) as reader:
        with reader.snapshot():
            assert reader.marked.mentions(desk.article_id) == (mention,)
            desk.project.restore(backup)
            assert log_patience() == [0]
            assert reader.marked.mentions(desk.article_id) == (mention,)
        assert reader.marked.mentions(desk.article_id) == ()
    (milliseconds,) = desk.project._db.execute("pragma busy_timeout").fetchone()
    assert milliseconds == 1000 * _BUSY_SECONDS


def test_restoring_is_undone_by_restoring_the_backup_made_just_before(desk, tmp_path) -> None:
    backup = taken(desk)
    edit_fifty_times(desk)
    edited = export_of(desk.project.path, tmp_path / "edited")
    desk.project.restore(backup)
    desk.project.restore(Backups(desk.project.path).all()[0])
    assert export_of(desk.project.path, tmp_path / "again") == edited


def test_marking_goes_on_in_what_was_restored_with_the_history_it_had(desk) -> None:
    desk.tag("Rahim")
    backup = taken(desk)
    desk.tag("Anwar")
    desk.project.restore(backup)
    desk.tag("Tanjung Seri", "GPE")
    assert {mention.surface for mention in desk.mentions()} == {"Rahim", "Tanjung Seri"}
    desk.project.undo()
    desk.project.undo()
    assert desk.mentions() == ()
    assert desk.project.redo() is not None


def test_it_is_still_restored_after_the_process_is_gone(desk) -> None:
    backup = taken(desk)
    desk.tag("Anwar")
    desk.project.close()
    script = (
        "import os, sys; from pathlib import Path\n"
        "from penanda.project.backups import Backups; from penanda.project.project import Project\n"
        "project = Project(Path(sys.argv[1]), annotator='Siti')\n"
        "project.restore(Backups(project.path).all()[0])\n"
        "os._exit(7)"
    )
    done = subprocess.run([sys.executable, "-c", script, desk.project.path], check=False)
    assert done.returncode == 7
    assert Backups(desk.project.path).all()[1] == backup
    with reading(desk.project.path) as reader:
        assert reader.marked.mentions(desk.article_id) == ()
        assert reader.integrity.problems() == ()


def test_one_who_reads_meanwhile_sees_it_whole_before_and_after(desk) -> None:
    backup = taken(desk)
    desk.tag("Anwar")
    with reading(desk.project.path) as reader:
        with reader.snapshot():
            assert len(reader.marked.mentions(desk.article_id)) == 1
            desk.project.restore(backup)
            assert len(reader.marked.mentions(desk.article_id)) == 1
        assert reader.marked.mentions(desk.article_id) == ()


def test_a_damaged_backup_is_refused(desk) -> None:
    backup = taken(desk)
    mention = desk.tag("Anwar")
    content = bytearray(backup.path.read_bytes())
    content[-10] ^= 4
    backup.path.chmod(0o644)
    backup.path.write_bytes(content)
    with pytest.raises(BackupDamaged):
        desk.project.restore(backup)
    assert desk.mentions() == (mention,)
    assert compare(desk.project.path, backup) is None
    with pytest.raises(CannotRead, match="interrupted"):
        compare(desk.project.path, backup, stop=lambda: True)


def test_without_a_backup_of_the_present_nothing_is_restored(desk, monkeypatch) -> None:
    backup = taken(desk)
    mention = desk.tag("Anwar")

    def fail(*_args: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("penanda.project.copying.os.fsync", fail)
    with pytest.raises(CannotBackUp):
        desk.project.restore(backup)
    assert desk.mentions() == (mention,)


def test_one_that_cannot_be_copied_leaves_the_project(desk, monkeypatch) -> None:
    backup = taken(desk)
    mention = desk.tag("Anwar")

    def fail(*_args: object) -> None:
        raise sqlite3.OperationalError("disk I/O error")

    monkeypatch.setattr("penanda.project.restoring.open_reader", fail)
    with pytest.raises(CannotRestore, match="disk I/O error"):
        desk.project.restore(backup)
    assert desk.mentions() == (mention,)


def test_a_project_that_is_not_sound_any_more_is_kept_beside_and_restored(desk) -> None:
    desk.tag("Anwar")
    backup = taken(desk)
    desk.project._db.execute("update body set text = 'x' || text")
    desk.tag("Rahim")
    desk.project.restore(backup)
    assert [mention.surface for mention in desk.mentions()] == ["Anwar"]
    (kept,) = backup.path.parent.glob("*-damaged.penanda")
    with reading(kept) as reader:
        assert len(reader.marked.mentions(desk.article_id)) == 2
    assert Backups(desk.project.path).all() == (backup,)


def test_the_oldest_backup_can_be_restored_although_its_time_is_over(desk, monkeypatch) -> None:
    monkeypatch.setitem(Backups.__init__.__kwdefaults__, "most_bytes", 1)
    backup = taken(desk)
    desk.tag("Anwar")
    desk.project.restore(backup)
    assert desk.mentions() == ()
    assert len(Backups(desk.project.path).all()) == 2


# What is said of a backup before


def test_a_backup_of_what_is_there_now_differs_in_nothing(desk) -> None:
    desk.tag("Anwar")
    found = compare(desk.project.path, taken(desk))
    assert found is not None
    assert found.is_as_now
    assert (found.articles, found.mentions, found.claims) == (1, 1, 0)


def test_what_comes_back_what_goes_and_what_changes_is_counted(desk) -> None:
    kept, changed = desk.tag("Anwar"), desk.tag("Rahim")
    dropped = desk.claim("kapal akan tiba esok")
    backup = taken(desk)
    project: Project = desk.project
    project.run(entities.change, desk.entity_of(changed).id, "note", "x")
    project.run(claims.remove, dropped.id)
    for words in ("Tanjung Seri", "Persatuan Nelayan"):
        desk.tag(words, "GPE")
    found = compare(project.path, backup)
    assert found is not None
    assert (found.articles, found.mentions, found.claims) == (1, 2, 1)
    assert found.differences["article"] == NOTHING
    assert found.differences["claim"] == Difference(1, 0, 0)
    assert found.differences["mention"] == Difference(0, 2, 0)
    assert found.differences["entity"] == Difference(0, 2, 1)
    assert desk.mention(kept.id) == kept


def test_marks_that_wait_for_a_place_are_counted_for_themselves(desk) -> None:
    desk.tag("Anwar bin Rahim")
    backup = taken(desk)
    source = source_of_text(desk.text.replace("Anwar bin Rahim", "Azlan"), "b.txt")
    desk.project.run(article_versions.take, desk.article_id, source, read(source))
    found = compare(desk.project.path, backup)
    assert found is not None
    assert found.differences["orphan"] == Difference(0, 1, 0)
    assert found.differences["mention"] == Difference(1, 0, 0)
    later = taken(desk)
    orphan = desk.project.read.orphans.lost(desk.article_id)[0]
    desk.project.run(orphans.drop, orphan.orphan_id, orphan.piece_id)
    found = compare(desk.project.path, later)
    assert found is not None
    assert found.differences["orphan"] == Difference(1, 0, 0)
    assert not found.is_as_now


def test_a_backup_of_a_version_that_knew_no_orphans_is_compared_too(desk, monkeypatch) -> None:
    desk.tag("Anwar bin Rahim")
    backup = taken(desk)
    backup.path.chmod(0o644)
    with closing(sqlite3.connect(backup.path)) as db, db:
        db.execute("drop table orphan")
    monkeypatch.setattr(Backup, "is_whole", lambda _backup, **_stop: True)
    found = compare(desk.project.path, backup)
    assert found is not None
    assert found.is_as_now
    source = source_of_text(desk.text.replace("Anwar bin Rahim", "Azlan"), "b.txt")
    desk.project.run(article_versions.take, desk.article_id, source, read(source))
    found = compare(desk.project.path, backup)
    assert found is not None
    assert found.differences["orphan"] == Difference(0, 1, 0)


def test_a_claim_with_another_piece_or_more_evidence_is_changed(desk) -> None:
    claim, other = desk.claim("kapal akan tiba esok"), desk.claim("dermaga dibuka pada 7 Mac")
    backup = taken(desk)
    project: Project = desk.project
    project.run(claims.change, claim.id, "summary", "x")
    project._db.execute("begin")
    project._db.execute("update claim_span set start = start + 1 where claim_id = ?", [other.id])
    project._db.execute("commit")
    found = compare(project.path, backup)
    assert found is not None
    assert found.differences["claim"] == Difference(0, 0, 2)
