"""``python -m penanda`` as a process of its own: without Qt, through pipes, interrupted."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

EXAMPLE = Path(__file__).parents[3] / "docs" / "schema" / "penanda-export-1.example.json"

# Runs the command line where neither Qt nor the window can be imported.
_WITHOUT_QT = """
import sys
for name in ("PySide6", "shiboken6", "penanda_gui", "penanda_assets"):
    sys.modules[name] = None
from penanda.cli import main
main()
"""


def penanda(folder: Path, *words: str, code: str | None = None) -> subprocess.CompletedProcess[bytes]:
    program = ["-m", "penanda"] if code is None else ["-c", code]
    command = [sys.executable, *program, *words]
    return subprocess.run(command, cwd=folder, capture_output=True, timeout=60, check=False)


@pytest.fixture(scope="module")
def loaded(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("loaded")
    assert penanda(folder, "load", "a.penanda", str(EXAMPLE)).returncode == 0
    return folder / "a.penanda"


@pytest.fixture
def folder(loaded, tmp_path) -> Path:
    """A folder with a project, and a file that can be added to it."""
    shutil.copy(loaded, tmp_path)
    (tmp_path / "a.txt").write_text("Satu")
    return tmp_path


def test_every_command_works_where_qt_cannot_be_loaded(tmp_path) -> None:
    (tmp_path / "a.txt").write_text("Pelabuhan ditutup.")
    for words in (
        ("add", "a.penanda", "a.txt"),
        ("load", "a.penanda", str(EXAMPLE)),
        ("export", "a.penanda", "-o", "keluar.json"),
        ("export", "a.penanda", "--claims-csv"),
        ("schema",),
        ("check", "a.penanda"),
    ):
        done = penanda(tmp_path, *words, code=_WITHOUT_QT)
        assert (done.returncode, done.stderr) == (0, b""), words
    window = penanda(tmp_path, "a.txt", code=_WITHOUT_QT)
    assert (window.returncode, window.stdout) == (1, b"")
    assert window.stderr.startswith(b"The window cannot be opened here (")
    assert window.stderr.count(b"\n") == 1


def test_it_runs_as_a_module(tmp_path) -> None:
    done = penanda(tmp_path, "load", "a.penanda", str(EXAMPLE))
    assert (done.returncode, done.stderr) == (0, b"")
    done = penanda(tmp_path, "export", "a.penanda")
    assert done.stdout.splitlines()[4:] == EXAMPLE.read_bytes().splitlines()[4:]


def test_asking_for_the_version_imports_nothing_heavy(tmp_path) -> None:
    code = """
import atexit, sys
from penanda.cli import main
heavy = ("sqlite3", "sqlite_utils", "msgspec", "chardet", "regex", "PySide6", "penanda_gui")
atexit.register(lambda: print([name for name in heavy if name in sys.modules]))
main()
"""
    done = penanda(tmp_path, "--version", code=code)
    assert done.stdout.splitlines()[1:] == [b"[]"]


@pytest.mark.skipif(os.name != "posix", reason="signals of POSIX")
def test_a_closed_pipe_is_no_traceback(folder) -> None:
    read_end, write_end = os.pipe()
    os.close(read_end)
    try:
        done = subprocess.run(
            [sys.executable, "-m", "penanda", "export", "a.penanda"],
            cwd=folder,
            stdout=write_end,
            stderr=subprocess.PIPE,
            timeout=60,
            check=False,
        )
    finally:
        os.close(write_end)
    assert (done.returncode, done.stderr) == (1, b"")


_PRINTING = (
    ("export", "a.penanda"),
    ("export", "a.penanda", "--claims-csv"),
    ("review", "a.penanda"),
    ("schema",),
    ("check", "a.penanda"),
    ("load", "a.penanda", str(EXAMPLE)),
    ("add", "a.penanda", "a.txt"),
    ("--help",),
    ("export", "--help"),
)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a device of Linux")
@pytest.mark.parametrize("words", _PRINTING)
def test_what_cannot_be_printed_for_a_full_disk_is_said_in_one_sentence(folder, words) -> None:
    command = [sys.executable, "-m", "penanda", *words]
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            command, cwd=folder, stdout=full, stderr=subprocess.PIPE, timeout=60, check=False
        )
    assert (done.returncode, done.stderr.count(b"\n")) == (1, 1)
    assert b"(No space left on device)" in done.stderr


# Files cannot grow, as on a full disk.
_WITHOUT_ROOM = """
import resource
resource.setrlimit(resource.RLIMIT_FSIZE, (0, resource.RLIM_INFINITY))
from penanda.cli import main
main()
"""


@pytest.mark.skipif(os.name != "posix", reason="limits of POSIX")
@pytest.mark.parametrize("words", [("export", "a.penanda"), ("check", "a.penanda")])
def test_a_project_can_be_read_where_the_disk_is_full(folder, words) -> None:
    before = (folder / "a.penanda").read_bytes()
    done = penanda(folder, *words, code=_WITHOUT_ROOM)
    assert (done.returncode, done.stderr) == (0, b"")
    assert (folder / "a.penanda").read_bytes() == before
    assert penanda(folder, "add", "a.penanda", "a.txt").returncode == 0


_WITH_LITTLE_MEMORY = """
import resource
resource.setrlimit(resource.RLIMIT_AS, (2**30, 2**30))
from penanda.cli import main
main()
"""


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="a device of POSIX")
def test_what_is_no_export_is_not_read_to_its_end_which_may_never_come(tmp_path) -> None:
    done = penanda(tmp_path, "load", "a.penanda", "/dev/zero", code=_WITH_LITTLE_MEMORY)
    assert (done.returncode, done.stdout) == (1, b"")
    assert done.stderr.startswith("“zero” is not a Penanda export (it does not begin like one); ".encode())
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(os.name != "posix", reason="a folder that is in use can go where POSIX is")
def test_where_the_folder_is_gone_in_which_it_runs_that_is_no_traceback(tmp_path) -> None:
    command = f"cd {tmp_path} && rmdir {tmp_path} && '{sys.executable}' -m penanda check ."
    done = subprocess.run(command, shell=True, stderr=subprocess.PIPE, timeout=60, check=False)
    assert (done.returncode, done.stderr.count(b"\n")) == (1, 1)


@pytest.mark.skipif(os.name != "posix", reason="a shell of POSIX")
@pytest.mark.parametrize("words", ["export a.penanda", "schema"])
def test_where_standard_output_is_closed_that_is_said(folder, words) -> None:
    command = f"'{sys.executable}' -m penanda {words} >&-"
    done = subprocess.run(command, shell=True, cwd=folder, stderr=subprocess.PIPE, timeout=60, check=False)
    assert (done.returncode, done.stderr.count(b"\n")) == (1, 1)
    assert done.stderr.startswith("“standard output” cannot be written (it is closed)".encode())


@pytest.mark.skipif(os.name != "posix", reason="signals of POSIX")
def test_ctrl_c_is_quiet_and_leaves_the_project_sound(tmp_path) -> None:
    (tmp_path / "a.txt").write_text("Satu")
    code = """
import os, signal
signal.signal(signal.SIGINT, signal.default_int_handler)  # what is begun in the background ignores it
from penanda.readers import registry
def read(source):
    os.kill(os.getpid(), signal.SIGINT)
registry.read = read
from penanda.cli import main
main()
"""
    done = penanda(tmp_path, "add", "a.penanda", "a.txt", code=code)
    assert (done.returncode, done.stdout, done.stderr) == (130, b"", b"")
    assert penanda(tmp_path, "check", "a.penanda").returncode == 0
    assert sorted(path.suffix for path in tmp_path.iterdir()) == [".penanda", ".txt"]


@pytest.mark.skipif(os.name != "posix", reason="names of POSIX")
def test_a_title_that_the_terminal_cannot_show_is_no_traceback(tmp_path) -> None:
    (tmp_path / "a.txt").write_text("Pelabuhan \U0001f41f")
    command = [sys.executable, "-m", "penanda", "add", "a.penanda", "a.txt"]
    environment = os.environ | {"PYTHONIOENCODING": "latin-1"}
    done = subprocess.run(
        command, cwd=tmp_path, env=environment, capture_output=True, timeout=60, check=False
    )
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.endswith(b"Pelabuhan ?\n")
