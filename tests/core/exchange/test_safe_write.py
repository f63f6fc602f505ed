"""An export replaces a file only when it is whole; until then the old one is untouched."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path
from typing import BinaryIO

import pytest

from penanda.errors import CannotWrite
from penanda.exchange.safe_write import write_safely


def write_new(out: BinaryIO) -> None:
    out.write(b"baru")


def full_disk(out: BinaryIO) -> None:
    out.write(b"half")
    raise OSError(errno.ENOSPC, "No space left on device")


@pytest.fixture
def target(tmp_path: Path) -> Path:
    path = tmp_path / "eksport.json"
    path.write_bytes(b"lama")
    return path


def test_a_new_file_is_written_and_nothing_else_left(tmp_path: Path) -> None:
    write_safely(tmp_path / "eksport.json", write_new)
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [("eksport.json", b"baru")]


def test_a_file_that_was_there_is_replaced(target: Path) -> None:
    write_safely(target, write_new)
    assert target.read_bytes() == b"baru"


@pytest.mark.parametrize(
    ("failure", "expected"),
    [
        (OSError(errno.ENOSPC, "No space left"), CannotWrite),
        (InterruptedError(), CannotWrite),
        (KeyError(), KeyError),
    ],
)
def test_a_failure_on_the_way_leaves_the_old_file_and_no_part(
    target: Path, failure: Exception, expected: type[Exception]
) -> None:
    def fail(out: BinaryIO) -> None:
        out.write(b"half")
        raise failure

    with pytest.raises(expected):
        write_safely(target, fail)
    assert [(path.name, path.read_bytes()) for path in target.parent.iterdir()] == [("eksport.json", b"lama")]


def test_a_full_disk_is_said_in_a_sentence(target: Path) -> None:
    with pytest.raises(CannotWrite, match=r"“eksport\.json” cannot be written \(No space left on device\)"):
        write_safely(target, full_disk)


def test_the_old_file_is_there_whole_until_the_new_one_is(target: Path) -> None:
    def look(out: BinaryIO) -> None:
        out.write(b"ba")
        assert target.read_bytes() == b"lama"
        out.write(b"ru")

    write_safely(target, look)
    assert target.read_bytes() == b"baru"


def test_what_is_written_is_on_the_disk_before_the_old_file_goes(
    target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced: list[bytes] = []
    real = os.fsync

    def note(descriptor: int) -> None:
        synced.append(target.read_bytes())
        real(descriptor)

    monkeypatch.setattr(os, "fsync", note)
    write_safely(target, write_new)
    assert synced == [b"lama", b"baru"]


@pytest.mark.skipif(os.name != "posix", reason="permissions of POSIX")
def test_permissions_stay_and_new_files_have_the_usual_ones(target: Path) -> None:
    target.chmod(0o640)
    write_safely(target, write_new)
    assert stat.S_IMODE(target.stat().st_mode) == 0o640
    fresh = target.with_name("baru.json")
    plain = target.with_name("biasa")
    plain.touch()
    write_safely(fresh, write_new)
    assert fresh.stat().st_mode == plain.stat().st_mode


@pytest.mark.skipif(os.name != "posix", reason="links need rights on Windows")
def test_a_link_stays_a_link(target: Path) -> None:
    link = target.with_name("pautan.json")
    link.symlink_to(target)
    write_safely(link, write_new)
    assert link.is_symlink()
    assert target.read_bytes() == b"baru"


@pytest.mark.parametrize("name", ["a.penanda", "A.PENANDA"])
def test_a_project_is_never_replaced(tmp_path: Path, name: str) -> None:
    project = tmp_path / name
    for there in (False, True):
        if there:
            project.write_bytes(b"lama")
        with pytest.raises(CannotWrite):
            write_safely(project, write_new)
    assert project.read_bytes() == b"lama"


def test_a_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(CannotWrite):
        write_safely(tmp_path, write_new)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(CannotWrite):
        write_safely(tmp_path / "tiada" / "eksport.json", write_new)


@pytest.mark.skipif(os.name != "posix", reason="devices of POSIX")
def test_a_device_is_not_replaced_by_a_file(tmp_path: Path) -> None:
    pipe = tmp_path / "paip"
    os.mkfifo(pipe)
    with pytest.raises(CannotWrite):
        write_safely(pipe, write_new)
    assert stat.S_ISFIFO(pipe.stat().st_mode)


def test_a_name_as_long_as_the_system_takes_is_fine(tmp_path: Path) -> None:
    path = tmp_path / ("a" * 250 + ".json")
    write_safely(path, write_new)
    assert path.read_bytes() == b"baru"


@pytest.mark.skipif(os.name != "posix", reason="folders cannot be opened on Windows")
@pytest.mark.parametrize("says", [errno.EINVAL, errno.ENOTSUP])
def test_a_share_that_syncs_no_folders_and_keeps_no_permissions_takes_an_export(
    target: Path, monkeypatch: pytest.MonkeyPatch, says: int
) -> None:
    real = os.fsync

    def fsync(descriptor: int) -> None:
        if stat.S_ISDIR(os.fstat(descriptor).st_mode):
            raise OSError(says, os.strerror(says))
        real(descriptor)

    def fchmod(_descriptor: int, _mode: int) -> None:
        raise PermissionError(errno.EPERM, os.strerror(errno.EPERM))

    monkeypatch.setattr(os, "fsync", fsync)
    monkeypatch.setattr(os, "fchmod", fchmod)
    write_safely(target, write_new)
    assert target.read_bytes() == b"baru"


@pytest.mark.skipif(os.name != "posix", reason="folders cannot be opened on Windows")
def test_a_disk_that_fails_while_the_folder_is_synced_is_said(
    target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = os.fsync

    def fsync(descriptor: int) -> None:
        if stat.S_ISDIR(os.fstat(descriptor).st_mode):
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        real(descriptor)

    monkeypatch.setattr(os, "fsync", fsync)
    with pytest.raises(CannotWrite):
        write_safely(target, write_new)
