"""Making a new project."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path

import pytest

from penanda.errors import CannotWrite, ProjectExists
from penanda.model.tagset import DEFAULT_LABELS, DEFAULT_RATINGS
from penanda.project import project as module
from penanda.project.header import check_header
from penanda.project.ids import new_id
from penanda.project.project import Project, create
from penanda.project.schema import APPLICATION_ID, JOURNALED, SCHEMA_VERSION, TABLES


def test_it_starts_with_the_default_labels_and_ratings_and_nothing_to_undo(project) -> None:
    assert project.read.tagset.labels() == DEFAULT_LABELS
    assert project.read.tagset.ratings() == DEFAULT_RATINGS
    assert (
        project.read.tagset.annotators() == project.read.entities.all() == project.read.articles.ids() == ()
    )
    assert project.read.journal.to_undo() is None
    assert project.undo() is None
    assert project.redo() is None


def test_each_has_an_id_of_its_own(tmp_path) -> None:
    ids = set()
    for name in "ab":
        create(tmp_path / name)
        opened = Project(tmp_path / name, annotator="Siti")
        ids.add(opened.read.project_id())
        opened.close()
    assert len(ids) == 2


def test_its_file_says_what_it_is_before_it_was_ever_opened(project_path) -> None:
    check_header(project_path)
    data = project_path.read_bytes()
    assert int.from_bytes(data[68:72], "big") == APPLICATION_ID
    assert int.from_bytes(data[60:64], "big") == SCHEMA_VERSION


def test_its_file_holds_no_code(project_path) -> None:
    db = sqlite3.connect(project_path)
    assert {kind for (kind,) in db.execute("select type from sqlite_master")} == {"table", "index"}
    db.close()


def test_nothing_else_is_left_in_the_folder(project_path) -> None:
    assert list(project_path.parent.iterdir()) == [project_path]


def test_a_link_that_leads_nowhere_is_left_as_it_is(tmp_path) -> None:
    for name, target in (("gelung.penanda", "gelung.penanda"), ("hilang.penanda", "tiada.penanda")):
        (tmp_path / name).symlink_to(target)
        with pytest.raises(ProjectExists):
            create(tmp_path / name)
        assert str((tmp_path / name).readlink()) == target


def test_its_folder_is_made(tmp_path) -> None:
    path = tmp_path / "kerja" / "2026" / "x.penanda"
    create(path)
    check_header(path)


@pytest.mark.parametrize("content", [b"", b"Apa khabar?"])
def test_what_is_there_already_is_left_as_it_is(tmp_path, content) -> None:
    path = tmp_path / "x.penanda"
    path.write_bytes(content)
    with pytest.raises(ProjectExists):
        create(path)
    assert path.read_bytes() == content
    assert list(tmp_path.iterdir()) == [path]


def test_a_file_that_appears_meanwhile_is_left_as_it_is(tmp_path, monkeypatch) -> None:
    path = tmp_path / "x.penanda"
    build = module._build

    def build_slowly(unfinished: Path) -> None:
        build(unfinished)
        path.write_text("another's")

    monkeypatch.setattr(module, "_build", build_slowly)
    with pytest.raises(ProjectExists):
        create(path)
    assert path.read_text() == "another's"
    assert list(tmp_path.iterdir()) == [path]


def test_a_link_to_nowhere_is_left_as_it_is(tmp_path) -> None:
    path = tmp_path / "x.penanda"
    path.symlink_to(tmp_path / "none")
    with pytest.raises(ProjectExists):
        create(path)
    assert list(tmp_path.iterdir()) == [path]


def test_a_place_that_cannot_hold_it_is_said_in_one_sentence(tmp_path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(CannotWrite):
        create(tmp_path / "file" / "x.penanda")


def test_one_that_was_ended_before_it_gave_up_its_first_name_is_opened_all_the_same(project_path) -> None:
    os.link(project_path, project_path.with_name(f".{project_path.name}.{new_id()}"))
    Project(project_path, annotator="Siti").close()
    assert list(project_path.parent.iterdir()) == [project_path]


def test_a_disk_that_fails_halfway_leaves_nothing(tmp_path, monkeypatch) -> None:
    def fail(path: Path) -> None:
        path.write_text("half")
        raise sqlite3.OperationalError("database or disk is full")

    monkeypatch.setattr(module, "_build", fail)
    with pytest.raises(CannotWrite, match="disk is full"):
        create(tmp_path / "x.penanda")
    assert list(tmp_path.iterdir()) == []


def test_what_a_project_left_behind_never_comes_into_a_new_one_of_its_name(desk, tmp_path) -> None:
    """A log that outlived its file would otherwise be taken for the new file's."""
    path = tmp_path / "x.penanda"
    log = path.with_name("x.penanda-wal")
    log.write_bytes(desk.project.path.with_name(desk.project.path.name + "-wal").read_bytes())
    assert log.stat().st_size > 0
    create(path)
    opened = Project(path, annotator="Siti")
    assert opened.read.articles.ids() == ()
    assert opened.read.tagset.labels() == DEFAULT_LABELS
    assert opened._db.execute("pragma integrity_check").fetchone() == ("ok",)
    opened.close()


def test_every_table_but_the_kept_texts_and_the_journal_itself_is_journaled() -> None:
    tables = {line.split()[2] for line in TABLES.splitlines() if line.startswith("create table")}
    assert tables - set(JOURNALED) <= {"source", "body", "edit", "journal", "project"}
