"""Measure every figure, or those whose files are named, print them, and write build/bench.json."""

from __future__ import annotations

import importlib
import pkgutil
import sys
from pathlib import Path

import benchmarks.figures
from benchmarks.figure import Figure, table, write_json

RESULTS = Path("build", "bench.json")


def main(wanted: list[str]) -> str | None:
    """Measure; return the sentence to stop with when a name in *wanted* is no file of figures."""
    names = [module.name for module in pkgutil.iter_modules(benchmarks.figures.__path__)]
    unknown = sorted(set(wanted) - set(names))
    if unknown:
        return f"No such figures: {', '.join(unknown)}. There are: {', '.join(names)}."
    figures: list[Figure] = []
    for name in wanted or names:
        print(f"Measuring {name} …", file=sys.stderr, flush=True)
        figures += importlib.import_module(f"benchmarks.figures.{name}").figures()
    write_json(figures, RESULTS)
    print(table(figures))
    return None


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
