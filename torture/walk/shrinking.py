"""Fewer steps that lead to the same."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from torture.walk.steps import Step

_FEWEST = 10


def last_steps(steps: Sequence[Step], fail: Callable[[Sequence[Step]], bool]) -> Sequence[Step]:
    """So many of the last steps as still fail when they are made from the start: 10, 20, 40 …, or all."""
    count = _FEWEST
    while count < len(steps) and not fail(steps[-count:]):
        count *= 2
    return steps[-count:]
