"""Power loss at any moment, replayed from a log of what the core wrote and synced.

What was not synced yet is dropped, reordered (by dropping what came before) and torn at sectors.
"""

from __future__ import annotations

import random
import sys
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from torture.outcome import Outcome, judged, skipped
from torture.promised import broken_promises
from torture.replayed_disk import ReplayedDisk
from torture.said import Heard, Said
from torture.scratch import scratch_folder
from torture.write_log import Call, calls, record, strace

_NAME = "power loss"
_POINTS, _POINTS_SHORT = 20_000, 1_000
_MARKER = ("torture.marker", "400", "130")  # edits, and how many until the project is closed and opened
# Going back to backups, of which each puts the whole content of the project in place of another.
_RESTORE_POINTS, _RESTORE_POINTS_SHORT = 2_000, 100
_RESTORER = ("torture.restorer", "8")  # rounds
_SEED = "11"
_SHARES = (0.0, 0.0, 1.0, 0.5, 0.5, 0.8, 0.2)  # how much of what was not synced gets through


@dataclass(frozen=True)
class Recorded:
    """What was said after how many of the *calls* of the process, and all it called."""

    calls: list[Call]
    places: list[int]
    lines: list[str]

    def heard_by(self, place: int) -> Heard:
        """What was said before the call at *place*."""
        heard = Heard()
        heard.hear_all(self.lines[: bisect_right(self.places, place)])
        return heard


def outcomes(*, short: bool) -> Iterator[Outcome]:
    """Lose the power at chosen moments; what was said to be saved by then must be there, and none by half."""
    if strace() is None:
        yield skipped(_NAME, "strace is not installed")
        return
    yield _lose_power(_NAME, _MARKER, _POINTS_SHORT if short else _POINTS)
    points = _RESTORE_POINTS_SHORT if short else _RESTORE_POINTS
    yield _lose_power(f"{_NAME} in Restore", _RESTORER, points)


def _lose_power(name: str, process: Sequence[str], points: int) -> Outcome:
    faults: list[str] = []
    with scratch_folder() as folder:
        recorded = _record(folder, process)
        chance = random.Random(points)
        for place, files in _losses(recorded, folder / "project", points, chance):
            heard = recorded.heard_by(place)
            faults += (f"call {place}, {heard.saved} saved: {fault}" for fault in _faults(files, heard))
    saved = recorded.heard_by(len(recorded.calls)).saved
    return judged(name, f"{points} points in {len(recorded.calls)} calls that saved {saved} edits", faults)


def _record(folder: Path, process: Sequence[str]) -> Recorded:
    (folder / "project").mkdir()
    path = folder / "project" / "p.penanda"
    module, *counts = process
    record([sys.executable, "-m", module, str(path), _SEED, *counts], folder / "log")
    found = Recorded([], [], [])
    disk = ReplayedDisk(path.parent)
    for call in calls(folder / "log"):
        if call.name == "write" and call.arguments[0] == 1:
            found.places.append(len(found.calls))
            found.lines.append(bytes(call.arguments[1]).decode())  # type: ignore[arg-type]
        elif disk.replay(call):
            found.calls.append(call)
    assert found.lines[-1].startswith(Said.DONE)
    return found


def _losses(
    recorded: Recorded, folder: Path, points: int, chance: random.Random
) -> Iterator[tuple[int, dict[str, bytes]]]:
    """The files after a loss at each of *points* places, half of them right after something was said."""
    after_words = [chance.choice(recorded.places) for _ in range(points // 2)]
    anywhere = [chance.randint(0, len(recorded.calls)) for _ in range(points - len(after_words))]
    disk = ReplayedDisk(folder)
    done = 0
    for place in sorted(after_words + anywhere):
        for call in recorded.calls[done:place]:
            disk.replay(call)
        done = place
        yield place, disk.after_loss(chance, chance.choice(_SHARES))


def _faults(files: dict[str, bytes], heard: Heard) -> Iterator[str]:
    with scratch_folder(in_memory=True) as folder:
        for name, content in files.items():
            (folder / name).write_bytes(content)
        yield from broken_promises(folder / "p.penanda", heard)
