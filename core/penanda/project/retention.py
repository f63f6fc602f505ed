"""Which backups are kept: the latest ones, one a day for a month, and no more than there is room for."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta

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

    These are the last :data:`KEPT_LATEST`, and the last of each day (UTC) of the :data:`KEPT_DAYS` days that
    end with the latest one. Where they have more than *most_bytes* together, the oldest are given up, but
    never the latest.
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
    first_day = backups[latest_first[0]].at.date() - timedelta(days=KEPT_DAYS - 1)
    last: dict[date, int] = {}
    for index in latest_first:
        day = backups[index].at.date()
        if day >= first_day:
            last.setdefault(day, index)
    return frozenset(last.values())
