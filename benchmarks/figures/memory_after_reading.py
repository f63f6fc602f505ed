"""How much more memory an article takes than plain text, once it was read to the end."""

from __future__ import annotations

import statistics
import subprocess
import sys
from collections.abc import Iterator

from benchmarks.cases import IN_PARAGRAPHS, Case
from benchmarks.figure import Figure
from benchmarks.made_project import project_of

REPEATS = 3


def figures() -> Iterator[Figure]:
    """Yield what reading an article adds to the memory of a fresh process, against QPlainTextEdit."""
    for case in IN_PARAGRAPHS[1:]:
        value, floor = (
            statistics.median(_growth(kind, case) for _ in range(REPEATS)) for kind in ("article", "plain")
        )
        yield Figure("memory after reading to the end", str(case), value, floor, goal=1.25)


def _growth(kind: str, case: Case) -> int:
    command = [sys.executable, "-m", "benchmarks.reading_process", kind, str(project_of(case))]
    return int(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
