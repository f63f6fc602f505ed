"""When the set-up trusts an environment, and when it makes it anew; stand-ins play venv and pip."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

OLD_FILE = "left-from-before"


@pytest.fixture
def environment(setup_environment: ModuleType, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    def create(folder: Path, **_options: bool) -> None:
        make_environment_at(folder)

    monkeypatch.setattr(setup_environment.venv, "create", create)
    return setup_environment


@pytest.fixture
def pip_ends(environment: ModuleType, monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    def end(code: int, output: str = "") -> None:
        ended = subprocess.CompletedProcess([], code, stdout=output)
        monkeypatch.setattr(environment, "_install", lambda _root, _folder: ended)

    end(0)
    return end


def make_environment_at(folder: Path, *, serves: Path | None = None) -> None:
    """Make just what an environment is recognised by: its Python and its pip."""
    (folder / "bin").mkdir(parents=True, exist_ok=True)
    (folder / "bin" / "python").symlink_to(sys.executable)
    pip = folder / "bin" / "pip"
    pip.write_text(
        f"#!/bin/sh\necho 'pip 25.0 from {serves or folder}/lib/site-packages/pip (python 3.11)'\n"
    )
    pip.chmod(0o755)


def test_the_stamp_holds_the_place_it_was_made_in(
    environment: ModuleType, pip_ends: Callable[..., None], tmp_path: Path
) -> None:
    assert environment.make_environment(tmp_path) is None
    assert (tmp_path / ".venv/.ready").read_text() == f"{tmp_path}\n"


def test_an_environment_that_works_is_kept(
    environment: ModuleType, pip_ends: Callable[..., None], tmp_path: Path
) -> None:
    make_environment_at(tmp_path / ".venv")
    (tmp_path / ".venv" / OLD_FILE).touch()
    assert environment.make_environment(tmp_path) is None
    assert (tmp_path / ".venv" / OLD_FILE).exists()


@pytest.mark.parametrize(
    "fault", ["pip is missing", "Python is gone", "it was moved here", "it was left half made"]
)
def test_an_environment_that_cannot_be_trusted_is_made_anew(
    environment: ModuleType, pip_ends: Callable[..., None], tmp_path: Path, fault: str
) -> None:
    folder = tmp_path / ".venv"
    make_environment_at(folder, serves=tmp_path / "elsewhere" if fault == "it was moved here" else None)
    (folder / OLD_FILE).touch()
    if fault == "pip is missing":
        (folder / "bin/pip").unlink()
    elif fault == "Python is gone":
        (folder / "bin/python").unlink()
        (folder / "bin/python").symlink_to(tmp_path / "gone")
    elif fault == "it was left half made":
        (folder / ".unfinished").touch()
    assert environment.make_environment(tmp_path) is None
    assert not (folder / OLD_FILE).exists()
    assert (folder / ".ready").exists()


def test_a_killed_pip_leaves_an_environment_that_is_made_anew(
    environment: ModuleType, pip_ends: Callable[..., None], tmp_path: Path
) -> None:
    pip_ends(-9)
    assert environment.make_environment(tmp_path) is not None
    (tmp_path / ".venv" / OLD_FILE).touch()
    pip_ends(0)
    assert environment.make_environment(tmp_path) is None
    assert not (tmp_path / ".venv" / OLD_FILE).exists()


def test_without_a_network_there_is_one_sentence_and_no_pip_output(
    environment: ModuleType,
    pip_ends: Callable[..., None],
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    pip_ends(1, "WARNING: Retrying after NewConnectionError('…: Temporary failure in name resolution')")
    assert "the network does not answer" in environment.make_environment(tmp_path)
    assert "Retrying" not in capsys.readouterr().err
    assert not (tmp_path / ".venv/.ready").exists()


def test_another_fault_of_pip_is_shown_as_it_is(
    environment: ModuleType,
    pip_ends: Callable[..., None],
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    pip_ends(1, "ERROR: No matching distribution found for nonsense")
    assert "the lines above say why" in environment.make_environment(tmp_path)
    assert "No matching distribution found for nonsense" in capsys.readouterr().err


def test_a_folder_that_cannot_be_written_is_one_sentence(
    environment: ModuleType, pip_ends: Callable[..., None], tmp_path: Path
) -> None:
    (tmp_path / ".venv").write_text("a file in the way")
    assert "cannot be made" in environment.make_environment(tmp_path)
