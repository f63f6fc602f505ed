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
    """When a backup was taken (UTC), as the clock said then, and how many bytes it has."""

    at: datetime
    size: int


def kept(backups: Sequence[Dated], *, most_bytes: int = KEPT_BYTES) -> frozenset[int]:
    """The indices of those of *backups* that are kept; they come in the order they were taken, latest first.

    These are the last :data:`KEPT_LATEST`, and the last of each of the last :data:`KEPT_DAYS` days (UTC) that
    have one: days of the calendar would be gone at once when a clock is wrong. Where they have more than
    *most_bytes* together, the oldest are given up, but never the latest.
    """
    wanted = sorted({*range(len(backups))[:KEPT_LATEST], *_last_of_days(backups)})
    room = most_bytes
    found: set[int] = set()
    for index in wanted:
        room -= backups[index].size
        if room < 0 and found:
            break
        found.add(index)
    return frozenset(found)


def _last_of_days(backups: Sequence[Dated]) -> frozenset[int]:
    last: dict[date, int] = {}
    for index, backup in enumerate(backups):
        last.setdefault(backup.at.date(), index)
    return frozenset(islice(last.values(), KEPT_DAYS))
