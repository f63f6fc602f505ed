"""Walks of somebody who does anything at the window, each in a process and a project of its own."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterable, Iterator, Sequence
from itertools import count, takewhile
from pathlib import Path

from torture.outcome import Outcome, judged
from torture.scratch import scratch_folder
from torture.walk.shrinking import last_steps
from torture.walk.steps import Step, read

_SECONDS = 600
_WALKS_SHORT = 3
_ON_BAD_DISK, _ON_BAD_DISK_SHORT = ("--bad-disk",), 1
_STEPS = 400
_PATIENCE = 300.0
_TOLD = 1500  # letters, of what a walk that ended early complained of


def outcomes(*, short: bool) -> Iterator[Outcome]:
    """Walk by the first seeds, or for ten minutes by new ones, on a good disk and then on a bad one."""
    for name, how, few in (
        ("walks over the window", (), _WALKS_SHORT),
        ("walks over the window on a bad disk", _ON_BAD_DISK, _ON_BAD_DISK_SHORT),
    ):
        yield _walks(name, range(1, few + 1) if short else _new_seeds(_SECONDS), how)


def _walks(name: str, seeds: Iterable[int], how: Sequence[str]) -> Outcome:
    faults: list[str] = []
    walked: list[int] = []
    steps = 0
    with scratch_folder() as folder:
        log = folder / "steps"
        for seed in seeds:  # each can be walked by again: python -m torture.walk SEED 400 FILE
            said = _walk(str(seed), str(_STEPS), str(log), *how)
            made = read(log.read_text(encoding="utf-8"))
            steps += len(made)
            walked.append(seed)
            if said:
                faults.append(f"seed {seed}: {said}\n    {_way_there(made, folder, how)}")
    return judged(name, f"{steps} steps, by the seeds {walked[0]} to {walked[-1]}", faults)


def _new_seeds(seconds: float) -> Iterator[int]:
    until = time.monotonic() + seconds
    return takewhile(lambda _seed: time.monotonic() < until, count(int(time.time())))


def _walk(*arguments: str) -> str:
    """Walk once; return what is wrong, or ``""``."""
    command = [sys.executable, "-m", "torture.walk", *arguments]
    try:
        ran = subprocess.run(command, capture_output=True, text=True, check=False, timeout=_PATIENCE)
    except subprocess.TimeoutExpired:
        return f"it did not end within {_PATIENCE:.0f} s"
    return "" if ran.returncode == 0 else f"{ran.stdout}{ran.stderr[-_TOLD:]}" or "it ended early"


def _way_there(made: Sequence[Step], folder: Path, how: Sequence[str]) -> str:
    """The last steps that lead to the same fault, in a line."""

    def fail(steps: Sequence[Step]) -> bool:
        file = folder / "again"
        file.write_text("".join(f"{step}\n" for step in steps), encoding="utf-8")
        return bool(_walk("--again", str(file), *how))

    needed = last_steps(made, fail)
    return f"by the last {len(needed)} of {len(made)} steps: {'; '.join(map(str, needed))}"
