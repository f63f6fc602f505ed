"""Whole copies of a project, taken while it is open."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from penanda.errors import CannotWrite, ProjectInUse
from penanda.project import copying
from penanda.project.header import check_header
from penanda.project.project import Project, create
from penanda.project.reader import Reader


def names(folder: Path) -> set[str]:
    return {file.name for file in folder.iterdir()}


@pytest.fixture
def target(tmp_path) -> Path:
    folder = tmp_path / "salinan"
    folder.mkdir()
    return folder / "x.penanda"


def test_it_holds_everything_saved_until_now_and_can_be_marked(desk, target) -> None:
    mention = desk.tag("Anwar")
    desk.tag("Rahim")
    desk.project.undo()
    desk.project.read.save_copy(target)
    assert names(target.parent) == {"x.penanda"}
    check_header(target)
    copy = Project(target, annotator="Amir")
    assert copy.read.marked.mentions(desk.article_id) == (mention,)
    assert copy.read.articles.text(desk.article_id) == desk.text
    assert copy.read.articles.source(desk.article_id) == desk.text.encode()
    assert copy.redo() is not None
    assert len(copy.read.marked.mentions(desk.article_id)) == 2
    copy.close()
    assert len(desk.mentions()) == 1


def test_one_that_is_to_stop_leaves_what_was_there(desk, target) -> None:
    target.write_text("old")
    with pytest.raises(CannotWrite, match="interrupted"):
        desk.project.read.save_copy(target, stop=lambda: True)
    assert names(target.parent) == {"x.penanda"}
    assert target.read_text() == "old"


def test_a_reader_of_its_own_can_take_it_too(desk, target) -> None:
    desk.tag("Anwar")
    reader = Reader.of(desk.project.path)
    reader.save_copy(target)
    reader.close()
    copy = Reader.of(target)
    assert copy.marked.mentions(desk.article_id) == desk.mentions()
    copy.close()


def test_it_takes_the_place_of_a_file(desk, target) -> None:
    target.write_text("old")
    desk.project.read.save_copy(target)
    check_header(target)


@pytest.mark.skipif(os.name != "posix", reason="only there can a folder be synced")
def test_it_is_on_the_disk_under_its_name_when_it_is_said_to_be_saved(desk, target, monkeypatch) -> None:
    synced: list[tuple[bool, bool]] = []
    real = os.fsync

    def note(descriptor: int) -> None:
        synced.append((stat.S_ISDIR(os.fstat(descriptor).st_mode), target.exists()))
        real(descriptor)

    monkeypatch.setattr(os, "fsync", note)
    desk.project.read.save_copy(target)
    assert synced == [(False, False), (True, True)]


def test_the_project_itself_is_not_overwritten(desk, tmp_path) -> None:
    desk.tag("Anwar")
    link = tmp_path / "pautan.penanda"
    link.symlink_to(desk.project.path)
    for path in (desk.project.path, link):
        with pytest.raises(CannotWrite):
            desk.project.read.save_copy(path)
    desk.tag("Rahim")
    assert len(desk.mentions()) == 2


def test_a_project_open_elsewhere_is_not_overwritten(desk, target) -> None:
    create(target)
    other = Project(target, annotator="Amir")
    with pytest.raises(ProjectInUse):
        desk.project.read.save_copy(target)
    assert other.read.articles.ids() == ()
    other.close()


def test_the_log_of_a_project_that_was_there_does_not_come_into_it(desk, target) -> None:
    create(target)
    target.with_name("x.penanda-wal").write_bytes(
        desk.project.path.with_name(desk.project.path.name + "-wal").read_bytes()
    )
    other_path = target.with_name("lain.penanda")
    create(other_path)
    other = Project(other_path, annotator="Siti")
    other.read.save_copy(target)
    other.close()
    copy = Project(target, annotator="Siti")
    assert copy.read.articles.ids() == ()
    copy.close()


@pytest.mark.parametrize("place", ["none/x.penanda", "", "file/x.penanda"])
def test_where_it_cannot_be_written_nothing_is_left(desk, target, place) -> None:
    (target.parent / "file").touch()
    with pytest.raises(CannotWrite):
        desk.project.read.save_copy(target.parent / place)
    assert names(target.parent) == {"file"}
    assert not [name for name in names(target.parent.parent) if name.startswith(".salinan")]


def test_a_failure_at_the_end_leaves_the_old_file(desk, target, monkeypatch) -> None:
    target.write_text("old")

    def fail(*_args: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(copying.os, "fsync", fail)
    with pytest.raises(CannotWrite, match="No space left"):
        desk.project.read.save_copy(target)
    assert target.read_text() == "old"
    assert names(target.parent) == {"x.penanda"}
