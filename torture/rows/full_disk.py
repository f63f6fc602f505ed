"""A disk that is really full: a small file system in memory, filled up while the core marks and exports."""

from __future__ import annotations

import os
import random
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from torture.outcome import Outcome, judged, skipped
from torture.promised import broken_promises
from torture.said import Heard
from torture.scratch import scratch_folder

_NAME = "full disk"
_DISKS, _DISKS_SHORT = 30, 5
_BYTES = 2 * 1024 * 1024
_ALLOWED = ("CannotSave", "CannotWrite")


def outcomes(*, short: bool) -> Iterator[Outcome]:
    """Fill disks; what was saved is there, the rest was said to fail, and with room again marking goes on."""
    count = _DISKS_SHORT if short else _DISKS
    faults: list[str] = []
    saved = failed = 0
    with scratch_folder() as folder:
        if not _may_mount(folder):
            yield skipped(_NAME, "only the system's administrator may mount a small disk")
            return
        for number in range(count):
            with _small_disk(folder) as disk:
                heard, found = _fill(disk, number)
            saved += heard.saved
            failed += len(heard.failures)
            faults += (f"disk {number}: {fault}" for fault in found)
    yield judged(_NAME, f"{count} disks, {saved} edits said to be saved, {failed} failures said", faults)


def _may_mount(folder: Path) -> bool:
    try:
        with _small_disk(folder):
            return True
    except (OSError, subprocess.CalledProcessError):
        return False


@contextmanager
def _small_disk(folder: Path) -> Iterator[Path]:
    disk = folder / "disk"
    disk.mkdir(exist_ok=True)
    mount = ["mount", "-t", "tmpfs", "-o", f"size={_BYTES}", "tmpfs", str(disk)]
    subprocess.run(mount, check=True, capture_output=True)
    try:
        yield disk
    finally:
        subprocess.run(["umount", str(disk)], check=True)


def _fill(disk: Path, seed: int) -> tuple[Heard, list[str]]:
    """Mark until the disk is full, make room, look, and mark again."""
    ballast = disk / "ballast"
    ballast.write_bytes(os.urandom(random.Random(seed).randint(_BYTES // 4, _BYTES // 2)))
    path = disk / "p.penanda"
    heard, faults = _mark(path, seed, 3_000)
    if not heard.failures:
        faults.append("the disk was never full")
    faults += (told for told in heard.failures if not told.startswith(_ALLOWED))
    ballast.unlink()
    faults += broken_promises(path, heard)
    again, more = _mark(path, seed + 1, 5)
    if again.failures or not again.saved:
        faults.append(f"with room again: {again.failures[:1]}")
    faults += more
    return heard, faults


def _mark(path: Path, seed: int, edits: int) -> tuple[Heard, list[str]]:
    command = [sys.executable, "-m", "torture.marker", str(path), str(seed), str(edits), "50"]
    ran = subprocess.run(command, capture_output=True, text=True, check=False)
    heard = Heard()
    heard.hear_all(ran.stdout.splitlines())
    trouble = [] if heard.done else ["it ended without a word: " + " ".join(ran.stderr.split()[-30:])]
    if heard.changed:
        trouble.append("an edit was there although it was said to have failed")
    return heard, trouble
