"""Files that are no project of ours, or none that can be opened: one sentence, and not a byte changed."""

from __future__ import annotations

import os
import shutil
import sqlite3
import stat
import subprocess
from pathlib import Path

import pytest

from penanda.edits import articles
from penanda.errors import (
    CannotRead,
    CannotWrite,
    DamagedProject,
    EmptyProject,
    NewerProject,
    NoSuchProject,
    NotAProject,
    PenandaError,
)
from penanda.project import reader as project_reader
from penanda.project.access import is_read_only
from penanda.project.connection import open_reader
from penanda.project.database import Database
from penanda.project.header import check_header
from penanda.project.leftovers import log_of, log_waits
from penanda.project.opening import reading
from penanda.project.project import Project, create
from penanda.project.reader import Reader
from penanda.project.schema import SCHEMA_VERSION


def foreign(path: Path) -> None:
    with sqlite3.connect(path) as other:
        other.execute("create table berita(id)")
    other.close()


def text(path: Path) -> None:
    path.write_text("Apa khabar?\n" * 100)


def empty(path: Path) -> None:
    path.touch()


def cut_short(path: Path) -> None:
    path.write_bytes(b"SQLite format 3\x00" + bytes(50))


def project_with(path: Path, change) -> None:
    create(path)
    data = bytearray(path.read_bytes())
    change(data)
    path.write_bytes(data)


def newer(path: Path) -> None:
    project_with(path, lambda data: data.__setitem__(slice(60, 64), (SCHEMA_VERSION + 1).to_bytes(4, "big")))


def another_program(path: Path) -> None:
    project_with(path, lambda data: data.__setitem__(slice(68, 72), b"GPKG"))


def half_a_page_missing(path: Path) -> None:
    project_with(path, lambda data: data.__delitem__(slice(-2_000, None)))


def half_the_pages_missing(path: Path) -> None:
    project_with(path, lambda data: data.__delitem__(slice(len(data) // 8192 * 4096, None)))


def garbage_behind_the_header(path: Path) -> None:
    project_with(path, lambda data: data.__setitem__(slice(100, 4096), b"\xa5" * 3996))


def tables_missing(path: Path) -> None:
    create(path)
    with sqlite3.connect(path) as other:
        other.execute("drop table claim_about")
    other.close()


REFUSED = [
    (foreign, NotAProject),
    (text, NotAProject),
    (another_program, NotAProject),
    (empty, EmptyProject),
    (newer, NewerProject),
    (cut_short, DamagedProject),
    (half_a_page_missing, DamagedProject),
    (half_the_pages_missing, DamagedProject),
    (garbage_behind_the_header, DamagedProject),
    (tables_missing, DamagedProject),
]


@pytest.mark.parametrize(("make", "error"), REFUSED, ids=[make.__name__ for make, _ in REFUSED])
def test_it_is_refused_in_one_sentence_and_left_as_it_was(tmp_path, make, error) -> None:
    path = tmp_path / "x.penanda"
    make(path)
    before, modified = path.read_bytes(), path.stat().st_mtime_ns
    with pytest.raises(error) as raised:
        Project(path, annotator="Siti")
    assert "“x.penanda”" in str(raised.value)
    assert "\n" not in str(raised.value)
    assert (path.read_bytes(), path.stat().st_mtime_ns) == (before, modified)
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize(
    "make", [make for make, error in REFUSED if make not in (half_the_pages_missing, tables_missing)]
)
def test_a_reader_never_sees_it(tmp_path, make) -> None:
    path = tmp_path / "x.penanda"
    make(path)
    before = path.read_bytes()
    with pytest.raises(PenandaError), reading(path):
        pytest.fail("it was opened")
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


def test_nothing_is_made_where_there_is_no_file(tmp_path) -> None:
    for path in (tmp_path / "x.penanda", tmp_path / "none" / "x.penanda"):
        with pytest.raises(NoSuchProject):
            Project(path, annotator="Siti")
    assert list(tmp_path.iterdir()) == []


def test_a_folder_is_no_project(tmp_path) -> None:
    with pytest.raises(NotAProject):
        Project(tmp_path, annotator="Siti")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")
def test_a_pipe_is_no_project_and_nobody_waits_for_it(tmp_path) -> None:
    os.mkfifo(tmp_path / "x.penanda")
    with pytest.raises(NotAProject):
        check_header(tmp_path / "x.penanda")


def test_a_good_one_opens_by_any_name(tmp_path) -> None:
    for name in ("baik.penanda", "a b%20?#&.x", "ujian 🐟.penanda"):
        create(tmp_path / name)
        project = Project(tmp_path / name, annotator="Siti")
        assert project.read.articles.ids() == ()
        project.close()


class TestReadOnly:
    @pytest.fixture
    def closed(self, desk, tmp_path) -> Path:
        """A project with an article, in a folder of its own, closed to writing."""
        desk.tag("Anwar")
        desk.project.close()
        folder = tmp_path / "arkib"
        folder.mkdir()
        path = folder / "x.penanda"
        shutil.copy(desk.project.path, path)
        path.chmod(stat.S_IREAD)
        folder.chmod(stat.S_IREAD | stat.S_IEXEC)
        yield path
        folder.chmod(0o755)

    def test_it_says_so(self, closed, project_path) -> None:
        assert is_read_only(closed)
        assert not is_read_only(project_path)

    def test_it_can_be_read_and_stays_as_it_was(self, closed) -> None:
        before = closed.read_bytes()
        reader = Reader.of(closed)
        (article_id,) = reader.articles.ids()
        assert [m.surface for m in reader.marked.mentions(article_id)] == ["Anwar"]
        reader.close()
        assert closed.read_bytes() == before
        assert list(closed.parent.iterdir()) == [closed]

    def test_marking_is_refused_and_it_stays_as_it_was(self, closed) -> None:
        before = closed.read_bytes()
        with pytest.raises(CannotWrite):
            Project(closed, annotator="Siti")
        assert closed.read_bytes() == before
        assert list(closed.parent.iterdir()) == [closed]

    def test_a_reader_cannot_write(self, project_path) -> None:
        reader = Reader.of(project_path)
        with pytest.raises(sqlite3.OperationalError):
            reader._db.execute("delete from label")
        reader.close()

    def test_reading_leaves_nothing_beside_the_file(self, desk) -> None:
        path = desk.project.path
        desk.project.close()
        reader = Reader.of(path)
        assert len(reader.articles.ids()) == 1
        reader.close()
        assert [file.name for file in path.parent.iterdir()] == [path.name]


@pytest.fixture
def connections(monkeypatch) -> list[Database]:
    """Every connection of a reader that was opened since."""
    opened: list[Database] = []

    def open_and_note(path: Path) -> Database:
        opened.append(open_reader(path))
        return opened[-1]

    monkeypatch.setattr(project_reader, "open_reader", open_and_note)
    return opened


def is_closed(db: Database) -> bool:
    try:
        db.execute("select 1")
    except sqlite3.ProgrammingError:
        return True
    return False


def test_a_reader_of_a_file_without_its_tables_says_damaged_too_and_is_closed(
    project_path, connections
) -> None:
    with sqlite3.connect(project_path) as other:
        other.execute("drop table project")
    other.close()
    with pytest.raises(DamagedProject):
        Reader.of(project_path)
    assert [is_closed(db) for db in connections] == [True]


def test_a_reader_that_is_interrupted_while_it_opens_is_closed(
    project_path, connections, monkeypatch
) -> None:
    def interrupt(_reader: Reader) -> bool:
        raise KeyboardInterrupt

    monkeypatch.setattr(Reader, "has_id", interrupt)
    with pytest.raises(KeyboardInterrupt):
        Reader.of(project_path)
    assert [is_closed(db) for db in connections] == [True]


def test_a_failure_of_the_system_while_reading_is_no_damage(project_path) -> None:
    def fail(code: int) -> None:
        error = sqlite3.OperationalError("disk I/O error")
        error.sqlite_errorcode = code
        with reading(project_path):
            raise error

    with pytest.raises(CannotRead, match="disk I/O error"):
        fail(sqlite3.SQLITE_IOERR)
    with pytest.raises(DamagedProject):
        fail(sqlite3.SQLITE_ERROR)


def test_damage_that_shows_only_later_is_said_in_one_sentence_too(desk) -> None:
    project, path = desk.project, desk.project.path
    project.close()
    data = bytearray(path.read_bytes())
    with sqlite3.connect(path) as db:
        (root,) = db.execute("select rootpage from sqlite_master where name = 'article'").fetchone()
    db.close()
    data[(root - 1) * 4096 : root * 4096] = b"\xa5" * 4096
    path.write_bytes(data)
    opened = Project(path, annotator="Siti")
    with pytest.raises(DamagedProject):
        opened.run(articles.set_status, desk.article_id, "done")
    opened.close()


def test_a_part_of_a_page_that_a_power_cut_left_is_put_back_from_the_log(desk, tmp_path) -> None:
    """A cut while the log is folded into the file can leave the file longer, but not by a whole page."""
    path = desk.project.path
    mention = desk.tag("Anwar")
    after = tmp_path / "cut.penanda"
    for suffix in ("", "-wal"):  # not with Python, which would drop the locks that SQLite has on the file
        subprocess.run(["cp", f"{path}{suffix}", f"{after}{suffix}"], check=True)
    with after.open("ab") as file:
        file.write(b"\x0d" * 1536)
    project = Project(after, annotator="Siti")
    assert project.read.marked.mentions(desk.article_id) == (mention,)
    project.close()
    check_header(after)


def test_a_part_of_a_page_without_a_log_is_damage(project_path) -> None:
    with project_path.open("ab") as file:
        file.write(b"\x0d" * 1536)
    project_path.with_name(f"{project_path.name}-wal").touch()
    with pytest.raises(DamagedProject):
        check_header(project_path)


def test_a_log_that_goes_while_it_is_looked_for_stops_nobody(project_path, monkeypatch) -> None:
    log = log_of(project_path)
    exists = Path.exists

    def look(path: Path) -> bool:
        there = exists(path)
        if path == log:  # whoever had the project open closes it now
            log.unlink(missing_ok=True)
        return there

    log.write_bytes(b"edits")
    monkeypatch.setattr(Path, "exists", look)
    log_waits(project_path)
    log.unlink(missing_ok=True)
    assert not log_waits(project_path)
