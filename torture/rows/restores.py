"""kill -9 while the core goes back to backups: the project is as before or as the backup, and whole."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from penanda.errors import PenandaError
from penanda.project.backups import Backups
from penanda.project.opening import reading
from penanda.project.project import Project
from torture.outcome import Outcome, judged
from torture.promised import broken_promises
from torture.said import Heard, Said
from torture.scratch import scratch_folder
from torture.state import state_of

_KILLS, _KILLS_SHORT = 300, 10
_LONGEST = 0.08  # about as long as a restore takes
_ROUNDS_BEFORE = 4


def outcomes(*, short: bool) -> Iterator[Outcome]:
    """Kill a process in the middle of Restore; what was there before must be there, or among the backups."""
    kills = _KILLS_SHORT if short else _KILLS
    chance = random.Random(kills)
    faults: list[str] = []
    within = restored = 0
    for number in range(kills):
        with scratch_folder() as folder:
            path = folder / "p.penanda"
            heard, trace = _restore_until_killed(path, number, chance)
            found = _state_found(path)
            within += bool(heard.restoring)
            restored += bool(heard.restoring) and found == heard.restoring
            told = (*trace, *broken_promises(path, heard), *_lost_backups(path, heard, found))
            faults += (f"kill {number}: {fault}" for fault in told)
    seen = f"{kills} kills, {within} within a restore, of which {restored} were restored by then"
    yield judged("kill -9 in Restore", seen, faults)


def _restore_until_killed(path: Path, seed: int, chance: random.Random) -> tuple[Heard, list[str]]:
    """What a process said until it was killed within one of its restores, and why it ended by itself."""
    command = [sys.executable, "-m", "torture.restorer", str(path), str(seed), "0"]
    pipe = subprocess.PIPE
    left = chance.randint(1, _ROUNDS_BEFORE)
    heard = Heard()
    with subprocess.Popen(command, stdout=pipe, stderr=pipe, text=True) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        for line in process.stdout:
            heard.hear(line.rstrip("\n"))
            left -= line.startswith(Said.RESTORING)
            if not left:
                break
        time.sleep(chance.uniform(0, _LONGEST))
        process.kill()
        heard.hear_all(process.stdout)
        return heard, process.stderr.read().splitlines()[-1:]


def _state_found(path: Path) -> str:
    try:
        with closing(Project(path, annotator="Siti")) as project:
            return state_of(project.read)
    except PenandaError as error:
        return str(error)


def _lost_backups(path: Path, heard: Heard, found: str) -> Iterator[str]:
    """What is wrong with the backups, of which one must hold what a restore took the place of."""
    backups = Backups(path).all()
    yield from (f"the backup {backup.path.name} is not whole" for backup in backups if not backup.is_whole())
    if heard.restoring and found == heard.restoring != heard.state:
        for backup in backups:
            with reading(backup.path) as reader:
                if state_of(reader) == heard.state:
                    return
        yield "no backup holds what was there before"
