"""Words that are no command go to the window, which is found without being imported by the core."""

from __future__ import annotations

import importlib.metadata
from collections.abc import Callable
from typing import Any

import pytest


class Entry:
    """An entry point that loads what a test says."""

    def __init__(self, load: Callable[[], Any]) -> None:
        self.load = load


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """What the window was asked to open, one list a call; the window ends with the exit code 7."""
    calls: list[list[str]] = []

    def open_window(paths: list[str]) -> int:
        calls.append(paths)
        return 7

    _put(monkeypatch, [Entry(lambda: open_window)])
    return calls


def _put(monkeypatch: pytest.MonkeyPatch, entries: list[Entry]) -> None:
    def entry_points(*, group: str, name: str) -> list[Entry]:
        assert (group, name) == ("penanda.window", "open")
        return entries

    monkeypatch.setattr(importlib.metadata, "entry_points", entry_points)


@pytest.mark.parametrize(
    ("words", "paths"),
    [
        ((), []),
        (("a.txt",), ["a.txt"]),
        (("a.txt", "b.txt"), ["a.txt", "b.txt"]),
        (("a.txt", "add"), ["a.txt", "add"]),
        (("./add",), ["./add"]),
        (("open",), ["open"]),
        (("--", "-a.txt"), ["-a.txt"]),
        (("--", "-a.txt", "--help"), ["-a.txt", "--help"]),
    ],
)
def test_files_are_opened_and_the_exit_code_is_the_window_s(run, opened, words, paths) -> None:
    assert run(*words).exit_code == 7
    assert opened == [paths]


def test_a_mistyped_command_opens_no_window_and_is_told(run, opened, tmp_path) -> None:
    for word in ("exprot", "EXPORT"):
        result = run(word, "a.penanda")
        assert (result.exit_code, opened) == (2, [])
        assert f"There is neither a command nor a file “{word}”. Did you mean “export”?" in result.stderr
    (tmp_path / "exprot").write_text("Satu")
    assert run("exprot").exit_code == 7
    assert opened == [["exprot"]]


def test_a_command_does_not_open_the_window(run, opened) -> None:
    assert run("schema").exit_code == 0
    assert opened == []


def test_the_installed_window_is_registered() -> None:
    (entry,) = importlib.metadata.entry_points(group="penanda.window", name="open")
    assert entry.value == "penanda_gui.start:open_window"


def _raise(error: Exception) -> Callable[[], Any]:
    def load() -> Any:
        raise error

    return load


@pytest.mark.parametrize(
    "entries",
    [
        [],
        [Entry(_raise(ImportError("libGL.so.1: cannot open shared object file\n")))],
        [Entry(_raise(OSError("x")))],
    ],
    ids=["not installed", "no Qt", "no library"],
)
def test_without_a_window_one_sentence_says_what_works(run, monkeypatch, entries) -> None:
    _put(monkeypatch, entries)
    result = run("a.txt")
    assert (result.exit_code, result.stdout, result.stderr.count("\n")) == (1, "", 1)
    assert "The commands add, check, export, load, review and schema work without it" in result.stderr
