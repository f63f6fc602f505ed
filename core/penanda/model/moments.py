"""Times as a person reads and types them: ``2026-11-23 00:05`` in place of ISO 8601 to the microsecond."""

from __future__ import annotations

import re
from datetime import datetime

from penanda.model.patterns import TIMESTAMP, WHEN

_STAMP = re.compile(TIMESTAMP)
_WHEN = re.compile(WHEN)
_DAY_LETTERS = len("2026-11-23")
_TYPED = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2})[ T]([0-9]{1,2}:[0-9]{2})(?: ?([+-][0-9]{2}:[0-9]{2}))?")


def local(value: str) -> str:
    """A time with its zone as local time to the minute; anything else, such as a day alone, as it is."""
    moment = _moment(value)
    return value if moment is None else f"{moment.astimezone():%Y-%m-%d %H:%M}"


def in_its_zone(value: str) -> str:
    """A time with its zone to the minute, as the clock there says it; anything else as it is."""
    moment = _moment(value)
    return value if moment is None else f"{moment:%Y-%m-%d %H:%M} {f'{moment:%z}'[:3]}:{f'{moment:%z}'[3:5]}"


def from_typed(text: str) -> str:
    """What a person typed in ISO 8601: ``2026-11-23 00:05`` is local time; anything else is as it is."""
    typed = _TYPED.fullmatch(text.strip())
    if typed is None:
        return text.strip()
    day, time, zone = typed.groups()
    try:
        moment = datetime.fromisoformat(f"{day}T{time.zfill(5)}{zone or ''}")
    except ValueError:  # no such day or time, which is for whoever checks it to say
        return text.strip()
    return (moment if zone else moment.astimezone()).isoformat(timespec="minutes")


def is_when(value: str) -> bool:
    """Whether a field for a time can take *value*: a year, a month, a day there is, a time, or nothing."""
    return not value or (bool(_WHEN.search(value)) and (len(value) < _DAY_LETTERS or _is_there(value)))


def _moment(value: str) -> datetime | None:
    return datetime.fromisoformat(value) if _STAMP.search(value) and _is_there(value) else None


def _is_there(value: str) -> bool:
    try:
        datetime.fromisoformat(value)
    except ValueError:  # the 30th of February, an hour of +99:00
        return False
    return True
