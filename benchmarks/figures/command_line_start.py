"""How long the command line takes to start: nobody should wait for ``penanda schema``."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator

from benchmarks.figure import Figure
from benchmarks.measure import interleaved_medians

REPEATS = 15


def figures() -> Iterator[Figure]:
    """Yield the start of the command line against importing sqlite-utils, the heaviest part it stands on."""
    value, floor = interleaved_medians(
        lambda: _run("-m", "penanda", "schema"), lambda: _run("-c", "import sqlite_utils"), repeats=REPEATS
    )
    yield Figure("start the command line", "penanda schema", value, floor, goal=1.5)


def _run(*arguments: str) -> None:
    subprocess.run([sys.executable, *arguments], stdout=subprocess.DEVNULL, check=True)
