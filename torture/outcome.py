"""What a test of the torture showed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

_SHOWN = 5


@dataclass(frozen=True)
class Outcome:
    """One test: its *name*, whether it *passed* (``None``: it could not be run here), and what was seen."""

    name: str
    passed: bool | None
    seen: str

    def __str__(self) -> str:
        verdict = {True: "passed", False: "FAILED", None: "skipped"}[self.passed]
        return f"{verdict}  {self.name}: {self.seen}"


def judged(name: str, seen: str, faults: Sequence[str]) -> Outcome:
    """An outcome that passed when there are no *faults*, of which the first few are told."""
    told = "".join(f"\n    {fault}" for fault in faults[:_SHOWN])
    return Outcome(name, not faults, f"{seen}, {len(faults)} faults{told}")


def skipped(name: str, why: str) -> Outcome:
    """An outcome of a test that could not be run here."""
    return Outcome(name, None, why)
