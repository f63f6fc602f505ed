"""Ways to measure that a busy machine does not spoil."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable


def interleaved_medians(
    work: Callable[[], object], floor: Callable[[], object], *, repeats: int
) -> tuple[float, float]:
    """Return the median seconds of *work* and of *floor*, run in turn so that a busy spell meets both.

    One run of each goes before and is not counted: it fills the caches.
    """
    work()
    floor()
    times = [(_seconds(work), _seconds(floor)) for _ in range(repeats)]
    return statistics.median(time for time, _ in times), statistics.median(time for _, time in times)


def _seconds(call: Callable[[], object]) -> float:
    start = time.perf_counter()
    call()
    return time.perf_counter() - start
