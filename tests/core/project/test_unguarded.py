"""Who may only read a project sees what others wrote to it meanwhile; SQLite does not tell them by itself."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from penanda.project.project import create
from penanda.project.reader import Reader

# Marks when it is told how often, and closes the project at the end, which puts all into the file.
MARK = """
import sys
from pathlib import Path
from penanda.edits import articles, mentions
from penanda.project.change import Done
from penanda.project.project import Project
from penanda.readers.registry import read
from penanda.readers.source import source_of_text
def keep_extra(tx):
    tx.update("label", "PERSON", {"extra": {"seen": len(tx.read.articles.ids())}})
    return Done("label_changed")
path = Path(sys.argv[1])
path.chmod(0o644)
project = Project(path, annotator="Amir")
path.chmod(0o444)
article_id, *others = project.read.articles.ids()
print("open", flush=True)
for times in sys.stdin:
    for number in range(len(others), len(others) + int(times)):
        source = source_of_text("Anwar tiba. " * 100 + str(number), "a.txt")
        project.run(articles.add, source, read(source))
        project.run(mentions.tag, article_id, number, number + 2, "PERSON")
    project.run(keep_extra)
    print("marked", flush=True)
project.close()
"""

pytestmark = pytest.mark.skipif(os.name != "posix", reason="permissions of POSIX")


class Marker:
    """Another process, which marks in the project."""

    def __init__(self, path: Path) -> None:
        command = [sys.executable, "-c", MARK, str(path)]
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        assert self._process.stdout.readline() == "open\n"

    def mark(self, times: int) -> None:
        self._process.stdin.write(f"{times}\n")
        self._process.stdin.flush()
        assert self._process.stdout.readline() == "marked\n"

    def close(self) -> None:
        self._process.communicate("")
        assert self._process.returncode == 0


@pytest.fixture
def reader(desk) -> Iterator[Reader]:
    """Of a project with one article that is closed to writing, and open nowhere else."""
    desk.project.close()
    desk.project.path.chmod(0o444)
    with closing(Reader.of(desk.project.path)) as made:
        assert made.articles.ids() == (desk.article_id,)
        yield made


def marks(reader: Reader, article_id: str) -> int:
    assert reader.integrity.problems() == ()
    return len(reader.marked.mentions(article_id))


def test_what_another_marks_is_seen_when_it_is_in_the_file(desk, reader) -> None:
    for times, seen in ((1, 1), (29, 30)):
        before = marks(reader, desk.article_id)
        with closing(Marker(desk.project.path)) as marker:
            marker.mark(times)
            assert marks(reader, desk.article_id) in (before, seen)  # some of the log may be in the file
        assert marks(reader, desk.article_id) == seen
        assert len(reader.articles.ids()) == seen + 1
        assert reader.extras.of("label") == {"PERSON": {"seen": seen + 1}}


def test_what_was_marked_and_closed_meanwhile_is_no_damage(desk, reader) -> None:
    with closing(Marker(desk.project.path)) as marker:
        marker.mark(30)
    assert marks(reader, desk.article_id) == 30


def test_a_snapshot_stays_as_it_was(desk, reader) -> None:
    with reader.snapshot(), closing(Marker(desk.project.path)) as marker:
        assert marks(reader, desk.article_id) == 0
        marker.mark(1)
        assert marks(reader, desk.article_id) == 0
    assert marks(reader, desk.article_id) == 1


def test_a_file_that_went_or_was_replaced_is_read_on(desk, reader) -> None:
    path = desk.project.path
    path.rename(path.with_name("lain.penanda"))
    assert reader.articles.ids() == (desk.article_id,)
    create(path)
    assert reader.articles.ids() == (desk.article_id,)


def test_nothing_is_made_beside_it_of_which_the_reader_is_the_owner(desk, reader) -> None:
    path = desk.project.path
    with closing(Marker(path)) as marker:
        marker.mark(1)
        assert marks(reader, desk.article_id) == 0
        beside = {file.name: file.stat().st_ino for file in path.parent.iterdir()}
        assert marks(reader, desk.article_id) == 0
        assert {file.name: file.stat().st_ino for file in path.parent.iterdir()} == beside
    assert marks(reader, desk.article_id) == 1
    assert [file.name for file in path.parent.iterdir()] == [path.name]
