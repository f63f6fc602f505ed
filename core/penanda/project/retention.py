"""Which backups are kept: the latest ones, one of each of the last days, and no more than have room."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from itertools import islice

import msgspec

KEPT_LATEST = 10
KEPT_DAYS = 30
KEPT_BYTES = 2 * 1024**3


class Dated(msgspec.Struct, frozen=True):
    """When a backup was taken (UTC), and how many bytes it has."""

    at: datetime
    size: int


def kept(backups: Sequence[Dated], *, most_bytes: int = KEPT_BYTES) -> frozenset[int]:
    """The indices of those of *backups* that are kept.

    These are the last :data:`KEPT_LATEST`, and the last of each of the last :data:`KEPT_DAYS` days (UTC) that
    have one: days of the calendar would be gone at once when a clock is wrong. Where they have more than
    *most_bytes* together, the oldest are given up, but never the latest.
    """
    latest_first = sorted(range(len(backups)), key=lambda index: (backups[index].at, index), reverse=True)
    wanted = [
        index
        for rank, index in enumerate(latest_first)
        if rank < KEPT_LATEST or index in _last_of_days(backups, latest_first)
    ]
    room = most_bytes
    found: set[int] = set()
    for index in wanted:
        room -= backups[index].size
        if room < 0 and found:
            break
        found.add(index)
    return frozenset(found)


def _last_of_days(backups: Sequence[Dated], latest_first: Sequence[int]) -> frozenset[int]:
    last: dict[date, int] = {}
    for index in latest_first:
        last.setdefault(backups[index].at.date(), index)
    return frozenset(islice(last.values(), KEPT_DAYS))
