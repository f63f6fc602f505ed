"""A project file that goes away while it is open: nothing is acknowledged that is not in the file."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from penanda.edits import mentions
from penanda.errors import ProjectMoved
from penanda.project.project import Project, create
from penanda.project.reader import Reader


def log(path: Path) -> Path:
    return path.with_name(path.name + "-wal")


def delete(path: Path) -> None:
    path.unlink()


def move(path: Path) -> None:
    path.rename(path.with_name("lain"))


def replace_by_a_new_one(path: Path) -> None:
    new = path.with_name("baru")
    create(new)
    new.replace(path)


def replace_by_a_copy(path: Path) -> None:
    shutil.copy(path, path.with_name("salinan"))
    path.with_name("salinan").replace(path)


def delete_the_log(path: Path) -> None:
    log(path).unlink()


def replace_the_log(path: Path) -> None:
    log(path).rename(path.with_name("log"))
    log(path).touch()


def move_its_folder(path: Path) -> None:
    path.parent.rename(path.parent.with_name("folder-lain"))


HAPPENINGS = [
    delete,
    move,
    replace_by_a_new_one,
    replace_by_a_copy,
    delete_the_log,
    replace_the_log,
    move_its_folder,
]

STEPS = {
    "run": lambda desk: desk.project.run(mentions.tag, desk.article_id, *desk.span("Seri"), "GPE"),
    "undo": lambda desk: desk.project.undo(),
    "redo": lambda desk: desk.project.redo(),
}


@pytest.fixture
def project_path(tmp_path) -> Path:
    folder = tmp_path / "folder"
    folder.mkdir()
    create(folder / "ujian.penanda")
    return folder / "ujian.penanda"


@pytest.mark.parametrize("happen", HAPPENINGS)
@pytest.mark.parametrize("step", STEPS)
def test_no_edit_is_acknowledged_after_it(desk, project_path, happen, step) -> None:
    desk.tag("Anwar")
    desk.tag("Rahim")
    desk.project.undo()
    before = desk.tables()
    happen(project_path)
    with pytest.raises(ProjectMoved, match="“ujian"):
        STEPS[step](desk)
    assert desk.tables() == before


@pytest.mark.parametrize("happen", HAPPENINGS)
def test_no_edit_is_acknowledged_when_it_happens_in_the_middle(desk, project_path, happen) -> None:
    def edit(tx):
        done = mentions.tag(tx, desk.article_id, *desk.span("Seri"), "GPE")
        happen(project_path)
        return done

    with pytest.raises(ProjectMoved):
        desk.project.run(edit)


def test_the_file_that_took_its_place_is_not_touched(desk, project_path) -> None:
    replace_by_a_new_one(project_path)
    before = project_path.read_bytes()
    with pytest.raises(ProjectMoved):
        desk.project.undo()
    desk.project.close()
    assert project_path.read_bytes() == before
    opened = Project(project_path, annotator="Siti")
    assert opened.read.articles.ids() == ()
    opened.close()


def test_put_back_it_takes_edits_again(desk, project_path) -> None:
    desk.tag("Anwar")
    move(project_path)
    with pytest.raises(ProjectMoved):
        desk.project.undo()
    project_path.with_name("lain").rename(project_path)
    desk.tag("Rahim")
    desk.project.close()
    opened = Project(project_path, annotator="Siti")
    assert {m.surface for m in opened.read.marked.mentions(desk.article_id)} == {"Anwar", "Rahim"}
    opened.close()


def test_what_was_marked_can_still_be_saved_as_a_copy(desk, project_path, tmp_path) -> None:
    mention = desk.tag("Anwar")
    delete(project_path)
    desk.project.read.save_copy(tmp_path / "salinan.penanda")
    copy = Reader.of(tmp_path / "salinan.penanda")
    assert copy.marked.mentions(desk.article_id) == (mention,)
    copy.close()


def test_reading_and_writing_it_by_its_own_name_is_no_move(desk, project_path) -> None:
    os.utime(project_path)
    reader = Reader.of(project_path)
    reader.articles.ids()
    reader.close()
    desk.tag("Anwar")
