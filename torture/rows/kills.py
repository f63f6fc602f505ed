"""kill -9 at random moments while the core marks, undoes and exports."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from torture.outcome import Outcome, judged
from torture.promised import broken_promises
from torture.said import Heard, Said
from torture.scratch import scratch_folder

_KILLS, _KILLS_SHORT = 1_000, 50
_KILLS_A_PROJECT = 10
_LONGEST = 0.4


def outcomes(*, short: bool) -> Iterator[Outcome]:
    """Kill a marking process often; each edit it said to be saved must be there, and none by half."""
    kills = _KILLS_SHORT if short else _KILLS
    chance = random.Random(kills)
    faults: list[str] = []
    saved = 0
    with scratch_folder() as folder:
        heard = Heard()
        for number in range(kills):
            path = folder / f"{number // _KILLS_A_PROJECT}.penanda"
            if number % _KILLS_A_PROJECT == 0:
                heard = Heard()
            before = heard.saved
            trace = _mark_until_killed(path, number, chance, heard)
            saved += heard.saved - before
            faults += (f"kill {number}: {fault}" for fault in (*trace, *broken_promises(path, heard)))
    yield judged("kill -9", f"{kills} kills, {saved} edits said to be saved", faults)


def _mark_until_killed(path: Path, seed: int, chance: random.Random, heard: Heard) -> list[str]:
    """Let a process mark, and kill it; *heard* takes in what it said. Returns why it ended by itself."""
    command = [sys.executable, "-m", "torture.marker", str(path), str(seed), "0", str(chance.randint(3, 30))]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdout=pipe, stderr=pipe, text=True) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        if chance.random() < 0.9:  # else somewhere in the start
            for line in process.stdout:
                heard.hear(line.rstrip("\n"))
                if line.startswith(Said.OPENED):
                    break
        time.sleep(chance.uniform(0, _LONGEST))
        process.kill()
        heard.hear_all(process.stdout)
        return process.stderr.read().splitlines()[-1:]
