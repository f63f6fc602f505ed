"""Backups: whole, verified, noticed when damaged, and no more of them than there is need for."""

from __future__ import annotations

import errno
import os
import signal
import subprocess
import sys
import threading
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from backed_up import export_of, taken

from penanda.errors import BackupDamaged, CannotBackUp, CannotWrite
from penanda.project import backups as backups_module
from penanda.project import copying
from penanda.project.backups import Backup, Backups, back_up
from penanda.project.connection import open_reader
from penanda.project.opening import reading
from penanda.project.project import Project
from penanda.project.retention import KEPT_LATEST


def folder_of(desk) -> Path:
    return desk.project.path.with_name("ujian.penanda-backups")


def files_in(folder: Path) -> list[str]:
    return sorted(file.name for file in folder.iterdir()) if folder.exists() else []


def test_a_backup_lies_beside_the_project_and_exports_the_same_bytes(desk, tmp_path) -> None:
    desk.tag("Anwar")
    desk.claim("Pelabuhan itu ditutup sejak Mac")
    backup = taken(desk)
    assert files_in(folder_of(desk)) == [backup.path.name]
    assert backup.is_whole()
    assert export_of(backup.path, tmp_path / "b") == export_of(desk.project.path, tmp_path / "p")


def test_a_stick_that_knows_no_permissions_takes_backups(desk, monkeypatch) -> None:
    def chmod(_path: Path, _mode: int) -> None:
        raise PermissionError(errno.EPERM, os.strerror(errno.EPERM))

    monkeypatch.setattr(Path, "chmod", chmod)
    assert taken(desk).is_whole()


def test_it_is_named_for_when_it_was_taken_in_utc(desk) -> None:
    backup = taken(desk)
    assert backup.path.name.startswith(backup.at.strftime("%Y%m%dT%H%M%S."))
    assert backup.at.utcoffset() == timedelta(0)
    assert Backups(desk.project.path).all() == (backup,)


def test_reading_it_leaves_nothing_beside_it(desk, tmp_path) -> None:
    backup = taken(desk)
    export_of(backup.path, tmp_path / "b")
    with pytest.raises(CannotWrite):
        Project(backup.path, annotator="Siti")
    assert files_in(folder_of(desk)) == [backup.path.name]
    assert backup.is_whole()


def test_nothing_is_taken_while_nothing_changed(desk) -> None:
    taken(desk)
    assert back_up(desk.project.path) is None
    desk.tag("Anwar")
    taken(desk)
    desk.project.undo()
    taken(desk)
    assert back_up(desk.project.path) is None
    assert len(files_in(folder_of(desk))) == 3


def test_a_new_one_is_taken_when_the_last_one_was_damaged(desk) -> None:
    first = taken(desk)
    flip(first.path, 5_000)
    assert taken(desk).is_whole()


def flip(path: Path, at: int) -> None:
    content = bytearray(path.read_bytes())
    content[at] ^= 1
    path.chmod(0o644)
    path.write_bytes(content)


@pytest.mark.parametrize("part", [0, 1, 2, 3, 4, 5, 6, 7])
def test_a_flipped_bit_is_noticed_wherever_it_is(desk, part) -> None:
    desk.tag("Anwar")
    backup = taken(desk)
    flip(backup.path, backup.size * part // 8)
    assert not backup.is_whole()
    with pytest.raises(BackupDamaged, match=backup.path.name):
        backup.check()


def test_a_project_that_does_not_say_what_it_said_is_not_backed_up(desk) -> None:
    desk.tag("Anwar")
    good = taken(desk)
    desk.project._db.execute("drop trigger journal_mention_update")
    desk.project._db.execute("update mention set surface = 'Siti'")
    desk.tag("Rahim")
    with pytest.raises(CannotBackUp, match="not as it was saved"):
        back_up(desk.project.path)
    assert files_in(folder_of(desk)) == [good.path.name]
    assert good.is_whole()


def test_a_text_that_was_changed_behind_the_journal_is_noticed(desk) -> None:
    desk.project._db.execute("update body set text = text || '.', length = length + 1")
    with pytest.raises(CannotBackUp):
        back_up(desk.project.path)
    assert files_in(folder_of(desk)) == []


@pytest.fixture
def page_by_page(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(copying, "_PAGES_AT_ONCE", 1)


def test_one_that_is_to_stop_fails_soon_and_leaves_nothing(desk, page_by_page) -> None:
    asked: list[int] = []

    def stop() -> bool:
        asked.append(sum(file.stat().st_size for file in folder_of(desk).iterdir()))
        return len(asked) == 5

    with closing(open_reader(desk.project.path)) as db, pytest.raises(CannotBackUp, match="interrupted"):
        Backups(desk.project.path).take(db, stop=stop)
    assert len(asked) == 5
    assert asked[-1] < desk.project.path.stat().st_size
    assert files_in(folder_of(desk)) == []
    taken(desk)


def test_one_stops_while_it_is_verified_too(desk, monkeypatch) -> None:
    desk.claim("Pelabuhan itu ditutup sejak Mac")
    copied: list[bool] = []
    copy_pages = backups_module.copy_pages

    def copy(*args, **how) -> None:
        copy_pages(*args, **how)
        copied.append(True)

    monkeypatch.setattr(backups_module, "copy_pages", copy)
    with closing(open_reader(desk.project.path)) as db, pytest.raises(CannotBackUp, match="interrupted"):
        Backups(desk.project.path).take(db, stop=lambda: bool(copied))
    assert copied
    assert files_in(folder_of(desk)) == []


def test_one_stops_while_the_last_one_is_looked_at(desk, monkeypatch) -> None:
    last = taken(desk)
    desk.tag("Anwar")
    monkeypatch.setattr(backups_module, "copy_pages", lambda *_args, **_how: pytest.fail("too late"))
    with closing(open_reader(desk.project.path)) as db, pytest.raises(CannotBackUp, match="interrupted"):
        Backups(desk.project.path).take(db, stop=lambda: True)
    assert files_in(folder_of(desk)) == [last.path.name]


def test_one_stops_while_it_gets_its_checksum(desk, monkeypatch) -> None:
    first_fault, verified = backups_module.first_fault, []

    def verify(db) -> str | None:
        fault = first_fault(db)
        verified.append(fault)
        return fault

    monkeypatch.setattr(backups_module, "first_fault", verify)
    with closing(open_reader(desk.project.path)) as db, pytest.raises(CannotBackUp, match="interrupted"):
        Backups(desk.project.path).take(db, stop=lambda: bool(verified))
    assert verified == [None]
    assert files_in(folder_of(desk)) == []


def test_a_copy_is_not_begun_anew_by_who_writes_meanwhile(desk, page_by_page, tmp_path) -> None:
    steps: list[int] = []

    def mark_meanwhile() -> bool:
        steps.append(len(steps))
        if len(steps) == 10:
            desk.tag("Anwar")
        return False

    with closing(open_reader(desk.project.path)) as db:
        pages = db.execute("pragma page_count").fetchone()[0]
        copying.copy_pages(db, tmp_path / "copy.penanda", stop=mark_meanwhile)
    assert 10 < len(steps) == pages
    with reading(tmp_path / "copy.penanda") as reader:
        assert reader.marked.mentions(desk.article_id) == ()


def test_where_the_folder_cannot_be_made_the_data_folder_has_the_backups(desk, data_folder) -> None:
    folder_of(desk).write_text("a file in its place")
    backup = taken(desk)
    assert data_folder in backup.path.parents
    assert Backups(desk.project.path).all() == (backup,)
    assert back_up(desk.project.path) is None


def test_a_full_disk_is_one_sentence_and_keeps_what_is_there(desk, monkeypatch) -> None:
    backup = taken(desk)
    desk.tag("Anwar")

    def fail(*_args: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("penanda.project.copying.os.fsync", fail)
    with pytest.raises(CannotBackUp, match="No space left on device"):
        back_up(desk.project.path)
    monkeypatch.undo()
    assert files_in(folder_of(desk)) == [backup.path.name]
    desk.tag("Rahim")
    assert len(desk.mentions()) == 2


def test_the_last_room_on_the_disk_is_left_for_marks(desk, monkeypatch) -> None:
    usage = backups_module.shutil.disk_usage(desk.project.path.parent)
    monkeypatch.setattr(backups_module.shutil, "disk_usage", lambda _: usage._replace(free=1_000_000))
    with pytest.raises(CannotBackUp, match="No space left"):
        back_up(desk.project.path)
    assert files_in(folder_of(desk)) == []


def test_more_than_the_last_ten_of_a_day_are_let_go(desk) -> None:
    for _ in range(KEPT_LATEST // 2 + 1):
        desk.tag("Anwar")
        taken(desk)
        desk.project.undo()
        taken(desk)
    backups = Backups(desk.project.path).all()
    assert len(backups) == KEPT_LATEST
    assert all(backup.is_whole() for backup in backups)


def test_one_that_is_spared_is_not_let_go(desk) -> None:
    backups = Backups(desk.project.path, most_bytes=1)
    first = backups.take(desk.project._db)
    assert first is not None
    desk.tag("Anwar")
    second = backups.take(desk.project._db, sparing=[first])
    assert second is not None
    assert backups.all() == (second, first)
    desk.tag("Rahim")
    third = backups.take(desk.project._db)
    assert backups.all() == (third,)


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> list[datetime]:
    """The time it is, as the first and only item."""
    shown = [datetime(2026, 3, 31, 12, tzinfo=UTC)]

    class Clock(datetime):
        @classmethod
        def now(cls, tz=None) -> datetime:
            assert tz is UTC
            return shown[0]

    monkeypatch.setattr(backups_module, "datetime", Clock)
    return shown


BACK = [timedelta(days=-400), timedelta(hours=-8), timedelta(microseconds=-1), timedelta(0)]


@pytest.mark.parametrize("by", BACK)
def test_the_one_taken_last_is_the_first_also_when_the_clock_was_set_back(desk, clock, by) -> None:
    first = taken(desk)
    desk.tag("Anwar")
    clock[0] += by
    second = taken(desk)
    desk.tag("Rahim")
    clock[0] += timedelta(hours=1)
    third = taken(desk)
    assert Backups(desk.project.path).all() == (third, second, first)
    assert second.at - first.at == by
    assert third.is_whole()


@pytest.mark.parametrize("by", BACK)
def test_nothing_is_taken_while_nothing_changed_but_the_clock(desk, clock, by) -> None:
    taken(desk)
    desk.tag("Anwar")
    clock[0] += by
    taken(desk)
    assert back_up(desk.project.path) is None


def test_a_clock_that_jumps_costs_none_of_those_taken_last(desk, clock) -> None:
    backups = Backups(desk.project.path)
    last: list[Backup] = []
    for number in range(3 * KEPT_LATEST):
        clock[0] += timedelta(days=(3, 400, -800)[number % 3])
        desk.tag("Anwar")
        desk.project.undo()
        last.insert(0, taken(desk))
        assert backups.all()[:KEPT_LATEST] == tuple(last[:KEPT_LATEST])


def test_backups_of_a_clock_that_was_ahead_are_the_first_to_make_room(desk, clock) -> None:
    clock[0] += timedelta(days=400)
    ahead = taken(desk)
    backups = Backups(desk.project.path, most_bytes=2 * ahead.size)
    clock[0] -= timedelta(days=400)
    later: list[Backup] = []
    for words in ("Anwar", "Rahim"):
        desk.tag(words)
        with closing(open_reader(desk.project.path)) as db:
            backup = backups.take(db)
        assert backup is not None
        assert backup.size == ahead.size
        later.insert(0, backup)
    assert backups.all() == tuple(later)


def test_marking_goes_on_while_a_backup_is_taken(desk, monkeypatch) -> None:
    copying, go_on = threading.Event(), threading.Event()
    verify = backups_module.first_fault

    def wait_and_verify(db):
        copying.set()
        assert go_on.wait(20)
        return verify(db)

    monkeypatch.setattr(backups_module, "first_fault", wait_and_verify)
    result: list[Backup | None] = []
    thread = threading.Thread(target=lambda: result.append(back_up(desk.project.path)))
    thread.start()
    assert copying.wait(20)
    desk.tag("Anwar")
    go_on.set()
    thread.join()
    assert result[0] is not None
    with reading(result[0].path) as reader:
        assert reader.marked.mentions(desk.article_id) == ()


KILLED = """
import os, signal, sys
from pathlib import Path
from penanda.project import backups
moment, project = sys.argv[1], Path(sys.argv[2])

def die(*_args):
    os.kill(os.getpid(), signal.SIGKILL)

if moment == "while copying":
    backups.copy_pages = lambda db, new, stop: (new.write_bytes(b"SQLite format 3\\0" * 300), die())
elif moment == "before it is verified":
    backups.first_fault = die
else:
    backups._put_in_place = die
backups.back_up(project)
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="kills as POSIX does")
@pytest.mark.parametrize("moment", ["while copying", "before it is verified", "before it is named"])
def test_a_backup_that_was_killed_half_way_does_not_count(desk, moment) -> None:
    good = taken(desk)
    desk.tag("Anwar")
    killed = subprocess.run([sys.executable, "-c", KILLED, moment, desk.project.path], check=False)
    assert killed.returncode == -signal.SIGKILL
    assert len(files_in(folder_of(desk))) == 2
    assert Backups(desk.project.path).all() == (good,)
    assert desk.tag("Rahim").surface == "Rahim"


def test_what_a_killed_backup_left_is_put_away_a_day_later(desk) -> None:
    taken(desk)
    old, young = (folder_of(desk) / f".{name}.part" for name in ("old", "young"))
    for left in (old, young):
        left.write_bytes(b"half")
    os.utime(old, (0, 0))
    desk.tag("Anwar")
    taken(desk)
    assert not old.exists()
    assert young.exists()
