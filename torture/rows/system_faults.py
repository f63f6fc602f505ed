"""System calls that fail under the marking process: a full disk, a faulty one, no descriptors, no rights."""

from __future__ import annotations

import random
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from torture.outcome import Outcome, judged, skipped
from torture.promised import broken_promises
from torture.said import Heard, Said
from torture.scratch import scratch_folder
from torture.write_log import strace

_NAME = "system-call faults"
_FAULTS, _FAULTS_SHORT = 300, 20
_LOCKS = "fallocate,fchmod,fcntl"
# Calls, errors, and how many of these calls a run makes at least.
_KINDS = (
    ("pwrite64", ("ENOSPC", "EIO"), 900),
    ("fsync,fdatasync", ("EIO", "ENOSPC"), 90),
    ("openat", ("EMFILE", "EACCES"), 90),
    ("ftruncate", ("EIO", "ENOSPC"), 12),
    ("rename,renameat,renameat2,link,linkat", ("EACCES", "EIO"), 10),
    ("unlink,unlinkat", ("EACCES", "EIO"), 25),
    # No EACCES: of a lock it means that another holds it, for which each try waits five seconds.
    (_LOCKS, ("EIO",), 300),
)
_EDITS, _A_SESSION = 60, 15
# SQLite tries a lock that fails for ten seconds, and after an unlock that failed it does so each time.
_PATIENCE = 120.0


def outcomes(*, short: bool) -> Iterator[Outcome]:
    """Let calls fail once, for a while or for good; nothing saved is lost, and each failure is a sentence."""
    if strace() is None:
        yield skipped(_NAME, "strace is not installed")
        return
    count = _FAULTS_SHORT if short else _FAULTS
    chance = random.Random(count)
    faults: list[str] = []
    shown = 0
    for number in range(count):
        calls, errors, last = _KINDS[number % len(_KINDS)]
        when = _when(chance, last, for_good=calls != _LOCKS)
        fault = f"{calls}:error={chance.choice(errors)}:when={when}"
        with scratch_folder() as folder:
            heard, trouble = _mark_under(fault, folder / "p.penanda", number)
            shown += len(heard.failures)
            faults += (
                f"{fault}: {told}" for told in (*trouble, *broken_promises(folder / "p.penanda", heard))
            )
    if "cannot attach" in "".join(faults):
        yield skipped(_NAME, "strace may not attach to a process here")
        return
    yield judged(_NAME, f"{count} runs with a fault, {shown} failures said", faults)


def _when(chance: random.Random, last: int, *, for_good: bool) -> str:
    """Once, for a while, or for good, except for locks, which SQLite tries for ten seconds each."""
    first = chance.randint(1, last)
    times = [f"{first}", f"{first}..{first + chance.randint(1, 30)}"]
    return chance.choice([*times, f"{first}+"] if for_good else times)


def _mark_under(fault: str, path: Path, seed: int) -> tuple[Heard, list[str]]:
    """Have a process mark while calls fail as *fault* says: what it said, and what is wrong with that."""
    command = [sys.executable, "-m", "torture.marker", str(path), str(seed), str(_EDITS), str(_A_SESSION)]
    pipe = subprocess.PIPE
    with subprocess.Popen([*command, "--wait"], stdin=pipe, stdout=pipe, stderr=pipe, text=True) as marker:
        assert marker.stdout is not None
        number = marker.stdout.readline().removeprefix(Said.READY).strip()
        tracer = subprocess.Popen(
            ["strace", "-f", "-p", number, "-o", str(path.with_name("log")), "-e", f"inject={fault}"],
            stderr=pipe,
            text=True,
        )
        assert tracer.stderr is not None
        attached = tracer.stderr.readline()
        try:
            said, complaints = marker.communicate("go\n", timeout=_PATIENCE)
        except subprocess.TimeoutExpired:
            marker.kill()
            said, complaints = marker.communicate()
            complaints += "it hung"
        tracer.communicate()
    if "attached" not in attached:
        return Heard(), ["cannot attach"]
    heard = Heard()
    heard.hear_all(said.splitlines())
    return heard, list(_trouble(heard, complaints))


def _trouble(heard: Heard, complaints: str) -> Iterator[str]:
    if not heard.done:
        yield "it ended without a word: " + " ".join(complaints.split()[-30:])
    if heard.changed:
        yield f"{heard.changed} edits were there although they were said to have failed"
