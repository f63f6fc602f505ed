"""Run every row of the torture, or those whose files are named; ``--short`` runs the smaller set of CI.

Several rows are run side by side, each in a process of its own, and then those that measure, each alone.
The last line is ``N passed, N failed``; where something could not be run here, the line before counts it.
"""

from __future__ import annotations

import importlib
import os
import pkgutil
import re
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor

import torture.rows
from torture.outcome import Outcome
from torture.scratch import scratch_folder

_MEASURING = ("saves", "soak")
_LAST_LINE = re.compile(r"(\d+) passed, (\d+) failed")
_SKIPPED = re.compile(r"(\d+) skipped, see above")

Tally = Counter[bool | None]


def main(arguments: list[str]) -> int:
    """Run the rows named in *arguments*; return the exit code."""
    flags = [argument for argument in arguments if argument == "--short"]
    wanted = [argument for argument in arguments if argument not in flags]
    names = [module.name for module in pkgutil.iter_modules(torture.rows.__path__)]
    if unknown := sorted(set(wanted) - set(names)):
        print(f"No such rows: {', '.join(unknown)}. There are: {', '.join(names)}.", file=sys.stderr)
        return 2
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if len(wanted) == 1:
        tally = _run(wanted[0], short=bool(flags))
    else:
        tally = sum(_run_all(wanted or names, flags), Tally())
    if tally[None]:
        print(f"{tally[None]} skipped, see above")
    print(f"{tally[True]} passed, {tally[False]} failed")
    return 1 if tally[False] else 0


def _run(name: str, *, short: bool) -> Tally:
    """Run one row in this process."""
    tally = Tally()
    started = time.monotonic()
    with scratch_folder() as home:
        os.environ["PENANDA_DATA"] = str(home)
        for outcome in importlib.import_module(f"torture.rows.{name}").outcomes(short=short):
            assert isinstance(outcome, Outcome)
            tally[outcome.passed] += 1
            print(outcome, flush=True)
    print(f"        {name} took {time.monotonic() - started:.0f} s", flush=True)
    return tally


def _run_all(names: Iterable[str], flags: list[str]) -> Iterator[Tally]:
    """Run rows in processes of their own."""

    def run(name: str) -> tuple[str, str]:
        command = [sys.executable, "-m", "torture", *flags, name]
        return name, subprocess.run(command, stdout=subprocess.PIPE, text=True, check=False).stdout

    with ThreadPoolExecutor(os.cpu_count()) as pool:
        for name, said in pool.map(run, [name for name in names if name not in _MEASURING]):
            yield _heard(name, said)
    for name in _MEASURING:
        if name in names:
            yield _heard(*run(name))


def _heard(name: str, said: str) -> Tally:
    """Print what a row said, and count what it counted in its last lines."""
    *lines, last = said.splitlines() or [""]
    found = _LAST_LINE.fullmatch(last)
    if found is None:
        print(*lines, last, f"FAILED  {name}: it ended early", sep="\n", flush=True)
        return Tally({False: 1})
    skipped = _SKIPPED.fullmatch(lines[-1]) if lines else None
    print(*(lines[:-1] if skipped else lines), sep="\n", flush=True)
    return Tally({True: int(found[1]), False: int(found[2]), None: int(skipped[1]) if skipped else 0})


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
