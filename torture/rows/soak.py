"""Edits, undos and exports for long in one process: its memory does not grow."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from statistics import median

from torture.outcome import Outcome, judged, skipped
from torture.scratch import scratch_folder
from torture.soak_process import SAMPLES

_NAME = "soak"
_EDITS, _EDITS_SHORT = 100_000, 10_000
# In the short run the caches of SQLite fill up for longer than a fifth of it.
_WARM, _WARM_SHORT = SAMPLES // 5, SAMPLES * 2 // 5
_AT_ONCE = SAMPLES // 20  # a sample by itself depends on what was freed just before it
_GROWTH = 0.05
_GROWTH_OF_BLOCKS = 0.03  # an object kept by each edit would be more, and half as many again in the long run
# A reference lost or kept by each edit would be thousands.
_NONE_DRIFT = 500
_NONE_COUNTS_UNTIL = (3, 12)  # then None is immortal and its count says nothing


def outcomes(*, short: bool) -> Iterator[Outcome]:
    """Mark for long, and compare the memory when all is warm with that at the end."""
    edits, warm = (_EDITS_SHORT, _WARM_SHORT) if short else (_EDITS, _WARM)
    if not Path("/proc/self/statm").exists():
        yield skipped(_NAME, "this system does not tell a process's memory in /proc")
        return
    with scratch_folder() as folder:
        command = [sys.executable, "-m", "torture.soak_process", str(folder), str(edits)]
        ran = subprocess.run(command, capture_output=True, text=True, check=False)
    samples = [tuple(map(int, line.split())) for line in ran.stdout.splitlines()]
    if ran.returncode != 0 or len(samples) != SAMPLES + 1:
        yield judged(_NAME, f"{edits} edits", [ran.stderr[-1500:] or "it ended early"])
        return
    yield _judged(edits, samples[warm : warm + _AT_ONCE], samples[-_AT_ONCE:])


def _judged(edits: int, early: Sequence[tuple[int, ...]], late: Sequence[tuple[int, ...]]) -> Outcome:
    before, after = ([median(values) for values in zip(*some, strict=True)] for some in (early, late))
    growth, growth_of_blocks = after[0] / before[0] - 1, after[1] / before[1] - 1
    drift = after[2] - before[2]
    faults = []
    if growth >= _GROWTH:
        faults.append(f"the memory grew by more than {_GROWTH:.0%}")
    if growth_of_blocks >= _GROWTH_OF_BLOCKS:
        faults.append(f"what Python holds grew by more than {_GROWTH_OF_BLOCKS:.0%}")
    if sys.version_info < _NONE_COUNTS_UNTIL and abs(drift) > _NONE_DRIFT:
        faults.append("references to None are lost or kept")
    seen = (
        f"{edits} edits, memory {growth:+.1%} of {before[0] / 1e6:.0f} MB, "
        f"blocks {growth_of_blocks:+.2%} of {before[1]:.0f}, references to None {drift:+.0f}"
    )
    return judged(_NAME, seen, faults)
