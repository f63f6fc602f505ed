"""Run every row of the torture, or those whose files are named; ``--short`` runs the smaller set of CI.

The last line is ``N passed, N failed``, with ``, N skipped`` where something could not be run here.
"""

from __future__ import annotations

import importlib
import os
import pkgutil
import sys
import time
from collections import Counter

import torture.rows
from torture.outcome import Outcome
from torture.scratch import scratch_folder


def main(arguments: list[str]) -> int:
    """Run the rows named in *arguments*; return the exit code."""
    short = "--short" in arguments
    wanted = [argument for argument in arguments if argument != "--short"]
    names = [module.name for module in pkgutil.iter_modules(torture.rows.__path__)]
    if unknown := sorted(set(wanted) - set(names)):
        print(f"No such rows: {', '.join(unknown)}. There are: {', '.join(names)}.", file=sys.stderr)
        return 2
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    tally: Counter[bool | None] = Counter()
    with scratch_folder() as home:
        os.environ["PENANDA_DATA"] = str(home)
        for name in wanted or names:
            _run(name, tally, short=short)
    print(_last_line(tally))
    return 1 if tally[False] else 0


def _run(name: str, tally: Counter[bool | None], *, short: bool) -> None:
    started = time.monotonic()
    for outcome in importlib.import_module(f"torture.rows.{name}").outcomes(short=short):
        assert isinstance(outcome, Outcome)
        tally[outcome.passed] += 1
        print(outcome, flush=True)
    print(f"        {name} took {time.monotonic() - started:.0f} s", flush=True)


def _last_line(tally: Counter[bool | None]) -> str:
    skipped = f", {tally[None]} skipped" if tally[None] else ""
    return f"{tally[True]} passed, {tally[False]} failed{skipped}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
