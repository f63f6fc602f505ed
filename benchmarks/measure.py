"""Ways to measure that a busy machine does not spoil."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Sequence

Clock = Callable[[], float]

WALL: Clock = time.perf_counter
CPU: Clock = time.thread_time  # of the calling thread alone: other threads and programs do not count


def interleaved_medians(
    work: Callable[[], object], floor: Callable[[], object], *, repeats: int, clock: Clock = WALL
) -> tuple[float, float]:
    """Return the median seconds of *work* and of *floor*, as :func:`medians_in_turn` does."""
    value, least = medians_in_turn((work, floor), repeats=repeats, clock=clock)
    return value, least


def medians_in_turn(
    works: Sequence[Callable[[], object]],
    *,
    repeats: int,
    clock: Clock = WALL,
    between: Callable[[], object] = lambda: None,
) -> tuple[float, ...]:
    """Return the median seconds of each of *works*, run in turn so that a busy spell meets all of them.

    Every other turn goes through them backwards: what comes second finds other caches than what comes first.
    One run of each goes before and is not counted. *between* puts back what any of them has changed, off the
    clock.
    """
    times: list[list[float]] = [[] for _ in works]
    for turn in range(repeats + 1):
        for number in range(len(works))[:: -1 if turn % 2 else 1]:
            took = seconds(works[number], clock)
            between()
            if turn:
                times[number].append(took)
    return tuple(map(statistics.median, times))


def seconds(call: Callable[[], object], clock: Clock = WALL) -> float:
    """How long one call takes by *clock*."""
    start = clock()
    call()
    return clock() - start
