"""Two windows, and a window and the command line, on one project, in processes of their own."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from penanda.exchange.format import FORMAT
from penanda.project.project import create
from torture.outcome import Outcome, judged
from torture.promised import broken_promises
from torture.said import Heard, Said
from torture.scratch import scratch_folder

_ROUNDS, _ROUNDS_SHORT = 40, 5
_EDITS = 40
_TOLD = "is open for marking elsewhere"
_PATIENCE = 120.0


def outcomes(*, short: bool) -> Iterator[Outcome]:
    """Open one project twice at the same moment, and use commands meanwhile; one marks, the rest are told."""
    rounds = _ROUNDS_SHORT if short else _ROUNDS
    faults: list[str] = []
    saved = 0
    with scratch_folder() as folder:
        path = folder / "p.penanda"
        create(path)
        article = folder / "article.txt"
        article.write_text("Puan Melur berkata ya.\n", encoding="utf-8")
        for number in range(rounds):
            heard, found = _round(path, article, number)
            saved += heard.saved
            faults += (f"round {number}: {fault}" for fault in (*found, *broken_promises(path, heard)))
    yield judged("two windows and commands", f"{rounds} rounds, {saved} edits saved", faults)


def _round(path: Path, article: Path, number: int) -> tuple[Heard, list[str]]:
    """What the window that could mark said, and what is wrong with what the others said."""
    windows = [_window(path, 2 * number + which) for which in (0, 1)]
    first_lines = [window.stdout.readline() if window.stdout else "" for window in windows]
    faults = [*_refused_command(path, article), *_reading_commands(path)]
    said = [_let_go(window) for window in windows]
    if sorted(line.split(" ")[0] for line in first_lines) != [Said.OPENED, Said.READING]:
        return Heard(), [*faults, f"not one window to mark and one to read: {first_lines} {said}"]
    reading = first_lines.index(next(line for line in first_lines if line.startswith(Said.READING)))
    if _TOLD not in first_lines[reading] or f"{Said.FAILED} ProjectReadOnly" not in said[reading][0]:
        faults.append(f"the second window was not told: {first_lines[reading]}{said[reading]}")
    heard = Heard()
    heard.hear_all([first_lines[1 - reading], *said[1 - reading][0].splitlines()])
    if not heard.done or heard.failures:
        faults.append(f"the first window could not mark: {heard.failures} {said[1 - reading][1][-300:]}")
    return heard, faults


def _window(path: Path, seed: int) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "torture.window_process", str(path), str(seed), str(_EDITS)]
    pipe = subprocess.PIPE
    return subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe, text=True)


def _let_go(window: subprocess.Popen[str]) -> tuple[str, str]:
    """The rest of what a window said and complained of, when it may close."""
    assert window.stdin is not None
    assert window.stdout is not None
    assert window.stderr is not None
    with window:
        window.stdin.close()
        # Not with communicate(), which knows nothing of what came with the first line.
        return window.stdout.read(), window.stderr.read()


def _penanda(*words: str | Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "penanda", *map(str, words)]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=_PATIENCE)


def _refused_command(path: Path, article: Path) -> Iterator[str]:
    added = _penanda("add", path, article)
    if added.returncode != 1 or _TOLD not in added.stderr:
        yield f"“penanda add” was not told: {added.returncode} {added.stderr}"


def _reading_commands(path: Path) -> Iterator[str]:
    exported = _penanda("export", path)
    if exported.returncode != 0 or json.loads(exported.stdout)["format"] != FORMAT:
        yield f"“penanda export” failed: {exported.stderr}"
    checked = _penanda("check", path)
    if checked.returncode != 0:
        yield f"“penanda check” failed: {checked.stdout} {checked.stderr}"
