"""One writer a project: the second is refused, and a killed one leaves nothing locked."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from penanda.errors import CannotWrite, HasOtherName, ProjectInUse
from penanda.project import project as project_module
from penanda.project.lock import WriterLock
from penanda.project.project import Project
from penanda.project.reader import Reader
from penanda.system_user import system_user, this_computer

HOLD = """
import sys
from pathlib import Path
from penanda.project.project import Project
project = Project(Path(sys.argv[1]), annotator="Amir")
print("open", flush=True)
sys.stdin.read()
project.close()
"""

VISIT = """
import sqlite3, sys
other = sqlite3.connect(sys.argv[1])
other.execute("select * from label").fetchall()
other.close()
"""


@pytest.fixture
def holder(project_path) -> Iterator[subprocess.Popen[str]]:
    """Another process that has the project open for marking."""
    command = [sys.executable, "-c", HOLD, str(project_path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout.readline() == "open\n"
        yield process
        process.kill()


def open_and_close(path: Path) -> None:
    Project(path, annotator="Siti").close()


def test_a_second_process_is_refused_and_told_who_holds_it(holder, project_path) -> None:
    with pytest.raises(ProjectInUse) as raised:
        Project(project_path, annotator="Siti")
    assert str(raised.value) == (
        "“ujian.penanda” is open for marking elsewhere, by Amir; nothing was changed. "
        "Close it there, or open it here to read."
    )


@pytest.mark.parametrize(
    ("signed", "told"),
    [
        ("Amir, 1234\nNEWSDESK-3\n", "by Amir on NEWSDESK-3; nothing was changed."),
        ("Amir, 1234\n", "by Amir; nothing was changed."),  # by a version that did not say it
        (f"Amir, 1234\n{this_computer()}\n", "by Amir; nothing was changed."),
        ("Amir, Siti, 1234\nMEJA, 3\n", "by Amir, Siti on MEJA, 3; nothing was changed."),
    ],
)
def test_who_is_refused_is_told_on_which_other_computer_it_is_open(
    holder, project_path, signed, told
) -> None:
    project_path.with_name(".ujian.penanda.lock").write_text(signed)
    with pytest.raises(ProjectInUse) as raised:
        Project(project_path, annotator="Siti")
    assert str(raised.value).startswith(f"“ujian.penanda” is open for marking elsewhere, {told} ")


def test_the_lock_says_which_process_on_which_computer_holds_it_for_those_who_look(
    holder, project_path
) -> None:
    signed = project_path.with_name(".ujian.penanda.lock").read_text()
    assert signed == f"Amir, {holder.pid}\n{this_computer()}\n"
    assert this_computer()


@pytest.mark.parametrize(
    ("marks", "told"),
    [
        ("", system_user()),
        ("Siti\n(meja, malam)", "Siti (meja, malam)"),
        ("س" * 5000, "س" * 100),
        ("\ud800", "?"),
    ],
)
def test_any_name_is_told_on_one_line(tmp_path, marks, told) -> None:
    held = WriterLock(tmp_path / "a.penanda", by=marks)
    signed = (tmp_path / ".a.penanda.lock").read_text(encoding="utf-8").splitlines()
    assert signed == [f"{told}, {os.getpid()}", this_computer()]
    held.release()


@pytest.mark.parametrize("said", ["", "?, 1234\n", "?, 1234\nNEWSDESK-3\n", "\0\0\0"])
def test_who_is_not_known_is_not_named(holder, project_path, said) -> None:
    project_path.with_name(".ujian.penanda.lock").write_text(said)
    with pytest.raises(ProjectInUse) as raised:
        Project(project_path, annotator="Siti")
    assert str(raised.value).startswith("“ujian.penanda” is open for marking elsewhere; nothing was changed.")


def test_a_reader_may_look_meanwhile(holder, project_path) -> None:
    reader = Reader.of(project_path)
    assert reader.articles.ids() == ()
    reader.close()


def test_it_is_free_when_the_other_closes(holder, project_path) -> None:
    holder.communicate("")
    assert holder.returncode == 0
    open_and_close(project_path)


def test_it_is_free_when_the_other_is_killed(holder, project_path) -> None:
    holder.kill()
    holder.wait()
    assert project_path.with_name(".ujian.penanda.lock").exists()
    open_and_close(project_path)
    assert [file.name for file in project_path.parent.iterdir()] == [project_path.name]


def test_the_file_of_a_dead_holder_locks_nobody_out(project_path) -> None:
    project_path.with_name(".ujian.penanda.lock").write_text("somebody, 1\n" + "x" * 5_000)
    open_and_close(project_path)


@pytest.mark.skipif(os.name != "posix", reason="permissions of POSIX")
@pytest.mark.parametrize("mode", [0o660, 0o600, 0o644])
def test_whoever_may_write_to_the_project_may_take_its_lock(project_path, mode) -> None:
    """Else a colleague is refused for want of a right, also for ever after a holder was killed."""
    project_path.chmod(mode)
    held = WriterLock(project_path)
    assert stat.S_IMODE(project_path.with_name(".ujian.penanda.lock").stat().st_mode) == mode
    held.release()


def test_one_process_cannot_open_it_twice_either(project, project_path) -> None:
    with pytest.raises(ProjectInUse):
        Project(project_path, annotator="Siti")


def test_another_name_of_the_same_file_is_locked_too(project, project_path, tmp_path) -> None:
    link = tmp_path / "pautan.penanda"
    link.symlink_to(project_path)
    with pytest.raises(ProjectInUse):
        Project(link, annotator="Siti")


def test_a_file_with_two_names_is_only_read_by_either_since_each_would_have_a_log(desk, tmp_path) -> None:
    path = desk.project.path
    other = tmp_path / "pautan.penanda"
    os.link(path, other)
    mention = desk.tag("Anwar")
    with pytest.raises(HasOtherName, match=r"“pautan\.penanda” has another name too, a hard link"):
        Project(other, annotator="Siti")
    desk.project.close()
    with pytest.raises(HasOtherName):
        Project(path, annotator="Amir")
    with closing(Reader.of(path)) as reader:
        assert reader.marked.mentions(desk.article_id) == (mention,)
    other.unlink()
    Project(path, annotator="Amir").close()


def test_being_refused_takes_nothing_from_the_holder(desk) -> None:
    """To open and close the file here would drop SQLite's own locks; another could then end the log."""
    path = desk.project.path
    with pytest.raises(ProjectInUse):
        Project(path, annotator="Siti")
    subprocess.run([sys.executable, "-c", VISIT, str(path)], check=True)
    assert path.with_name(path.name + "-wal").exists()
    mention = desk.tag("Anwar")
    reader = Reader.of(path)
    assert reader.marked.mentions(desk.article_id) == (mention,)
    reader.close()


def test_a_lock_released_before_it_is_taken_anew_is_one_lock(project_path) -> None:
    first = WriterLock(project_path)
    first.release()
    second = WriterLock(project_path)
    with pytest.raises(ProjectInUse):
        WriterLock(project_path)
    second.release()
    assert list(project_path.parent.iterdir()) == [project_path]


def test_a_lock_whose_file_was_removed_in_the_instant_of_taking_it_is_taken_again(
    project_path, monkeypatch
) -> None:
    """Two could hold it otherwise: one the removed file, one the new one."""
    from penanda.project import lock

    take, taken = lock._take, []

    def take_what_just_went(descriptor: int) -> None:
        if not taken:
            project_path.with_name(".ujian.penanda.lock").unlink()
        taken.append(descriptor)
        take(descriptor)

    monkeypatch.setattr(lock, "_take", take_what_just_went)
    held = WriterLock(project_path)
    assert len(taken) == 2
    with pytest.raises(ProjectInUse):
        WriterLock(project_path)
    held.release()


def test_a_lock_that_could_not_be_signed_can_be_taken_later(project_path, monkeypatch) -> None:
    def fail(*_: object) -> None:
        raise OSError(5, "Input/output error")

    with monkeypatch.context() as patched:
        patched.setattr(os, "ftruncate", fail)
        with pytest.raises(CannotWrite):
            Project(project_path, annotator="Siti")
    open_and_close(project_path)


def test_closing_gives_the_lock_back_where_its_file_cannot_be_removed(project_path, monkeypatch) -> None:
    def fail(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    with monkeypatch.context() as patched:
        patched.setattr(Path, "unlink", fail)
        open_and_close(project_path)
    open_and_close(project_path)


def test_closing_does_not_wait_for_one_who_reads_on(desk, log_patience) -> None:
    path = desk.project.path
    with closing(Reader.of(path)) as reader:
        with reader.snapshot():
            assert reader.marked.mentions(desk.article_id) == ()
            desk.tag("Anwar")
            desk.project.close()
            assert log_patience() == [0]
        assert len(reader.marked.mentions(desk.article_id)) == 1
    assert not path.with_name(path.name + "-wal").exists()
    Project(path, annotator="Amir").close()


def test_what_goes_wrong_while_a_project_is_opened_keeps_nobody_out(project_path, monkeypatch) -> None:
    def fail(_path: Path) -> None:
        raise MemoryError

    with monkeypatch.context() as patched:
        patched.setattr(project_module, "open_writer", fail)
        with pytest.raises(MemoryError):
            Project(project_path, annotator="Siti")
    Project(project_path, annotator="Siti").close()
