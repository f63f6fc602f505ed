import hashlib
import os
import socket
import sys
from pathlib import Path

import pytest

from penanda import errors
from penanda.readers import source as source_module
from penanda.readers.source import DOCX, HTML, Source, read_source, source_of_text

needs_posix = pytest.mark.skipif(sys.platform == "win32", reason="POSIX files")


def test_a_file_is_read_as_it_is_and_left_so(tmp_path: Path) -> None:
    path = tmp_path / "pelabuhan.txt"
    data = b"\xef\xbb\xbfGaza:\r\n\0\xff"
    path.write_bytes(data)
    path.chmod(0o444)
    before = path.stat()
    source = read_source(path)
    assert source == Source("pelabuhan.txt", "text/plain", data)
    assert source.sha256 == hashlib.sha256(data).hexdigest()
    after = path.stat()
    assert (after.st_mtime_ns, after.st_size, after.st_mode) == (
        before.st_mtime_ns,
        before.st_size,
        before.st_mode,
    )
    assert path.read_bytes() == data


@pytest.mark.parametrize(
    ("name", "media_type"),
    [
        *(("a.txt", "text/plain"), ("a", "text/plain"), ("a.md", "text/markdown"), ("a.docx", DOCX)),
        *((f"a.{suffix}", HTML) for suffix in ("HTML", "htm", "xhtml")),
    ],
)
def test_the_media_type_follows_the_suffix(tmp_path: Path, name: str, media_type: str) -> None:
    path = tmp_path / name
    path.write_bytes(b"x")
    assert read_source(path).media_type == media_type


@pytest.mark.parametrize(
    ("name", "data", "media_type"),
    [
        ("a.txt", b"\xef\xbb\xbf\r\n<!DOCTYPE  html>", HTML),
        ("a", b"<HTML lang=ms>", HTML),
        ("a.docx", b"<html>", HTML),
        ("a.html", b"PK\x03\x04 [Content_Types].xml word/document.xml", DOCX),
        ("a.txt", b"<htmlx>", "text/plain"),
        ("a.txt", b"Begin with <html> here", "text/plain"),
        ("a.txt", b"PK\x03\x04 content.opf", "text/plain"),
    ],
)
def test_what_a_file_certainly_is_counts_more_than_its_suffix(
    tmp_path: Path, name: str, data: bytes, media_type: str
) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    assert read_source(path).media_type == media_type


def reason_of(path: Path) -> object:
    with pytest.raises(errors.CannotRead) as refusal:
        read_source(path)
    assert f"“{path.name}” cannot be read ({refusal.value.fields['reason']})" in str(refusal.value)
    return refusal.value.fields["reason"]


def test_what_is_no_file_is_refused_with_its_reason(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"x")
    assert reason_of(tmp_path) == "it is a folder"
    assert reason_of(tmp_path / "nowhere.txt") == "there is no such file"
    assert reason_of(tmp_path / "a.txt" / "b.txt") == "there is no such file"
    assert reason_of(tmp_path / "a\0b.txt") == "there is no such file"


@needs_posix
def test_pipes_sockets_and_devices_are_refused_without_waiting(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)  # the address of a socket may not be long
    os.mkfifo(tmp_path / "pipe")
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind("socket")
        assert reason_of(tmp_path / "socket") == "it is not a file"
    assert reason_of(tmp_path / "pipe") == "it is not a file"
    assert reason_of(Path("/dev/zero")) == "it is not a file"


@needs_posix
def test_a_file_that_turns_into_a_pipe_is_not_waited_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.txt").write_bytes(b"x")
    was = (tmp_path / "a.txt").stat()
    (tmp_path / "a.txt").unlink()
    os.mkfifo(tmp_path / "a.txt")
    with monkeypatch.context() as patch:
        patch.setattr(Path, "stat", lambda *_: was)
        assert reason_of(tmp_path / "a.txt") == "it is not a file"


@needs_posix
def test_a_link_in_a_circle_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a").symlink_to(tmp_path / "b")
    (tmp_path / "b").symlink_to(tmp_path / "a")
    assert reason_of(tmp_path / "a") == "the system reports a fault"


def test_a_file_that_may_not_be_read_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"x")

    def refuse(*_: object) -> int:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "open", refuse)
    assert reason_of(path) == "you may not read it"


def test_a_file_above_the_limit_is_refused_before_it_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"abcd")
    monkeypatch.setattr(source_module, "MAX_BYTES", 4)
    assert read_source(path).data == b"abcd"
    monkeypatch.setattr(source_module, "MAX_BYTES", 3)
    monkeypatch.setattr(os, "open", lambda *_: pytest.fail("it was opened"))
    with pytest.raises(errors.TooLarge, match=r"“a\.txt” is larger than 64 MB"):
        read_source(path)


@pytest.mark.skipif(not Path("/proc/self/maps").exists(), reason="needs files that hide their size")
def test_a_file_larger_than_it_says_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(source_module, "MAX_BYTES", 100)
    with pytest.raises(errors.TooLarge):
        read_source(Path("/proc/self/maps"))


@pytest.mark.skipif(sys.platform != "linux", reason="file names in bytes")
def test_a_file_name_that_is_no_utf_8_is_named_all_the_same(tmp_path: Path) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/kaf\xe9.txt"))
    path.write_bytes(b"x")
    assert read_source(path).filename == "kaf\ufffd.txt"


def test_pasted_text_becomes_a_source_that_a_file_could_hold() -> None:
    source = source_of_text("a\ud800b 🐟\r\n", "Clipboard")
    assert source == Source("Clipboard", "text/plain", "a\ufffdb 🐟\r\n".encode())
