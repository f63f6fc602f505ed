"""Ways to measure that a busy machine does not spoil."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable

Clock = Callable[[], float]

WALL: Clock = time.perf_counter
CPU: Clock = time.thread_time  # of the calling thread alone: other threads and programs do not count


def interleaved_medians(
    *works: Callable[[], object],
    repeats: int,
    clock: Clock = WALL,
    between: Callable[[], object] = lambda: None,
) -> tuple[float, ...]:
    """Return the median seconds of each of *works*, run in turn so that a busy spell meets all of them.

    One run of each goes before and is not counted: it fills the caches. *between* puts back what a turn
    of all has changed, off the clock.
    """
    times = []
    for _ in range(repeats + 1):
        times.append([seconds(work, clock) for work in works])
        between()
    return tuple(map(statistics.median, zip(*times[1:], strict=True)))


def seconds(call: Callable[[], object], clock: Clock = WALL) -> float:
    """How long one call takes by *clock*."""
    start = clock()
    call()
    return clock() - start
