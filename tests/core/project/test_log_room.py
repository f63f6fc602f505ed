"""Room in the write-ahead log: it changes nothing of what is saved, and goes when the project is closed."""

from __future__ import annotations

import os
import subprocess

import pytest

from penanda.project import log_room
from penanda.project.leftovers import log_of
from penanda.project.log_room import LOG_ROOM, log_waits
from penanda.project.project import Project


@pytest.fixture
def log(desk):
    """The log of the open project."""
    return log_of(desk.project.path)


@pytest.fixture
def after_a_kill(desk, tmp_path):
    """Opens what lies on the disk, as it is after the process is gone."""
    copy = tmp_path / "killed.penanda"

    def opened() -> Project:
        for suffix in ("", "-wal"):  # not with Python, which would drop the locks that SQLite has on the file
            subprocess.run(["cp", f"{desk.project.path}{suffix}", f"{copy}{suffix}"], check=True)
        return Project(copy, annotator="Siti")

    return opened


def test_the_room_lies_behind_what_is_in_the_log(desk, log) -> None:
    before = log.read_bytes()
    desk.project.make_room()
    assert log.read_bytes() == before.ljust(LOG_ROOM, b"\0")


def test_edits_are_written_into_the_room_and_the_log_does_not_grow(desk, log, after_a_kill) -> None:
    desk.project.make_room()
    mention = desk.tag("Anwar")
    assert log.stat().st_size == LOG_ROOM
    killed = after_a_kill()
    assert killed.read.marked.mentions(desk.article_id) == (mention,)
    assert killed.read.integrity.problems() == ()
    killed.close()


def test_room_alone_is_no_log_that_waits(desk, log, after_a_kill) -> None:
    assert log_waits(desk.project.path)
    desk.project._db.execute("pragma wal_checkpoint(truncate)")
    desk.project.make_room()
    assert log.stat().st_size == LOG_ROOM
    assert not log_waits(desk.project.path)
    killed = after_a_kill()
    assert killed.read.articles.ids() == (desk.article_id,)
    killed.close()


def test_a_log_that_is_long_enough_stays_as_it_is(desk, log) -> None:
    desk.project.make_room()
    desk.tag("Anwar")
    before = log.read_bytes()
    desk.project.make_room()
    assert log.read_bytes() == before


def test_a_disk_without_room_for_it_keeps_the_log_and_takes_edits(desk, log, monkeypatch) -> None:
    def full(_file: int) -> None:
        raise OSError(28, os.strerror(28))

    length = log.stat().st_size
    monkeypatch.setattr(log_room.os, "fsync", full)
    desk.project.make_room()
    assert log.stat().st_size == length
    assert desk.tag("Anwar").surface == "Anwar"


def test_it_goes_with_the_log_when_the_project_is_closed(desk, log) -> None:
    desk.project.make_room()
    desk.project.close()
    assert not log.exists()
