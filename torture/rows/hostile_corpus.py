"""Files made to harm: the runner of the hostile corpus, under the limits it sets itself."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from torture.outcome import Outcome, judged, skipped
from torture.write_log import strace

_NAME = "hostile corpus"
_ROOT = Path(__file__).parents[2]
_RUNNER = _ROOT / "tools" / "run_hostile_corpus.py"
_SHORT = "refers"  # to files and addresses: what must not be followed
_LAST_LINE = re.compile(r"(\d+) passed, (\d+) failed")


def outcomes(*, short: bool) -> Iterator[Outcome]:
    """Open the files of the corpus; each must end as an article or as a sentence."""
    if not _RUNNER.exists():
        yield skipped(_NAME, f"there is no {_RUNNER.name} here")
        return
    ran = subprocess.run(
        [sys.executable, _RUNNER, _SHORT if short else ""],
        cwd=_ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    lines = ran.stdout.splitlines() or [""]
    found = _LAST_LINE.match(lines[-1])
    passed = ran.returncode == 0 and found is not None and int(found[1]) > 0 and int(found[2]) == 0
    if found is None or not passed:
        yield judged(_NAME, "opened", ["\n".join([*lines[-10:], ran.stderr[-1500:]])])
        return
    watched = "0 reads outside, 0 connections" if strace() else "unwatched, because strace is not installed"
    yield judged(_NAME, f"{found[1]} files, 0 crashes, 0 hangs, {watched}", [])
