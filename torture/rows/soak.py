"""Edits, undos and exports for long in one process: its memory does not grow."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from torture.outcome import Outcome, judged, skipped
from torture.scratch import scratch_folder

_NAME = "soak"
_EDITS, _EDITS_SHORT = 100_000, 5_000
_GROWTH = 0.05
# A reference lost or kept by each edit would be thousands.
_NONE_DRIFT = 500
_NONE_COUNTS_UNTIL = (3, 12)  # then None is immortal and its count says nothing


def outcomes(*, short: bool) -> Iterator[Outcome]:
    """Mark for long and compare the memory after a fifth of it with that at the end."""
    edits = _EDITS_SHORT if short else _EDITS
    if not Path("/proc/self/statm").exists():
        yield skipped(_NAME, "this system does not tell a process's memory in /proc")
        return
    with scratch_folder() as folder:
        command = [sys.executable, "-m", "torture.soak_process", str(folder), str(edits)]
        ran = subprocess.run(command, capture_output=True, text=True, check=False)
    lines = [tuple(map(int, line.split())) for line in ran.stdout.splitlines()]
    if ran.returncode != 0 or len(lines) != 2:
        yield judged(_NAME, f"{edits} edits", [ran.stderr[-1500:] or "it ended early"])
        return
    (early, early_none), (late, late_none) = lines
    growth, drift = late / early - 1, late_none - early_none
    faults = [f"the memory grew by more than {_GROWTH:.0%}"] if growth >= _GROWTH else []
    if sys.version_info < _NONE_COUNTS_UNTIL and abs(drift) > _NONE_DRIFT:
        faults.append("references to None are lost or kept")
    seen = f"{edits} edits, memory {growth:+.1%} of {early / 1e6:.0f} MB, references to None {drift:+d}"
    yield judged(_NAME, seen, faults)
