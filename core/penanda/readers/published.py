"""When an article says it was published: a date and a time of day in Malay or English."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime, timedelta, timezone, tzinfo

import regex

MALAYSIA = timezone(timedelta(hours=8))
"""The zone that is inferred for a time that names none."""

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            *("jan januari january", "feb februari february", "mac mar march", "apr april", "mei may"),
            *("jun june", "jul julai july", "ogo ogos aug august", "sep sept september"),
            *("okt oktober oct october", "nov november", "dis disember dec december"),
        ),
        start=1,
    )
    for name in names.split()
}
_MONTH = "|".join(sorted(_MONTHS, key=len, reverse=True))
_ORDINAL = "(?:st|nd|rd|th|hb)?"


def _pattern(text: str) -> regex.Pattern[str]:
    return regex.compile(text, regex.IGNORECASE)


_DATES = (
    _pattern(
        rf"(?<!\d)(?P<d>\d{{1,2}}){_ORDINAL}[\s-]+(?:of\s+)?(?P<name>{_MONTH})\.?,?[\s-]+(?P<y>\d{{4}})(?!\d)"
    ),
    _pattern(rf"(?<!\p{{L}})(?P<name>{_MONTH})\.?\s+(?P<d>\d{{1,2}}){_ORDINAL},?\s+(?P<y>\d{{4}})(?!\d)"),
    _pattern(r"(?<!\d)(?P<y>\d{4})-(?P<m>\d{1,2})-(?P<d>\d{1,2})(?!\d)"),
    _pattern(r"(?<!\d)(?P<d>\d{1,2})[/.-](?P<m>\d{1,2})[/.-](?P<y>\d{4})(?!\d)"),
)
_NUMERIC = _DATES[-1]
_HALF = r"(?P<half>[ap]m\b|[ap]\.m\.|pagi|tengah\s*hari|tgh|petang|ptg|tengah\s*malam|malam|mlm)"
_TIMES = (
    _pattern(rf"(?<![\d:.+-])(?P<h>\d{{1,2}})[:.](?P<min>\d\d)(?:[:.](?P<s>\d\d))?(?!\d)\s*{_HALF}?"),
    _pattern(rf"(?<![\d:.+-])(?P<h>\d{{1,2}})\s*{_HALF}"),
)
_ZONE = _pattern(
    r"(?P<named>(?:MYT|SGT)\b)|(?P<utc>(?:UTC|GMT|Z)\b)?\s*"
    r"(?:(?P<sign>[+-])(?P<zh>\d{1,2})(?::?(?P<zm>\d\d))?(?!\d))?"
)

_DAYS = (
    "isnin selasa rabu khamis jumaat sabtu ahad monday tuesday wednesday thursday friday saturday sunday "
    "mon tue wed thu fri sat sun"
)
_BESIDE = _pattern(
    rf"(?:\b(?:{'|'.join(_DAYS.split())}|pada|jam|pukul|at|on)\b"
    rf"|(?:MYT|SGT|UTC|GMT|Z)?[+-]\d{{1,2}}(?::?\d\d)?(?!\d)|(?:MYT|SGT|UTC|GMT|Z)\b|[\s,.()|·•@–—-])*+"
)


def names_a_date(said: str) -> bool:
    """Say whether *said* holds what reads as a date, be it a possible one or not."""
    return any(date.search(said) for date in _DATES)


def is_only_a_date(line: str) -> bool:
    """Say whether *line* is a date, with or without its weekday, time of day and zone, and nothing else."""
    if not names_a_date(line):
        return False
    rest = _without_first(_TIMES, _without_first(_DATES, line))
    return _BESIDE.fullmatch(rest) is not None


def _without_first(forms: Iterable[regex.Pattern[str]], line: str) -> str:
    """Return *line* with a blank in the place of the first of *forms* that stands in it."""
    found = next((found for form in forms if (found := form.search(line))), None)
    return line if found is None else f"{line[: found.start()]} {line[found.end() :]}"


def published_at(said: str, *, language: str | None) -> tuple[str | None, bool]:
    """Return the moment that *said* names in ISO 8601 with its zone, and whether the zone was inferred.

    There is no moment without both a date and a time of day, nor where they are impossible. Dates in digits
    have the day first, as Malaysia writes them; in a text not known to be Malay, one that also reads
    with the month first is left alone.
    """
    found = next((found for date in _DATES if (found := date.search(said))), None)
    if found is None or (language != "ms" and _is_ambiguous(found)):
        return None, False
    rest = f"{said[: found.start()]} {said[found.end() :]}"
    clock = next((clock for time in _TIMES if (clock := time.search(rest))), None)
    if clock is None:
        return None, False
    zone = _zone(rest[clock.end() :])
    try:
        moment = datetime(*_date(found), *_time(clock), tzinfo=zone or MALAYSIA)
    except ValueError:
        return None, False
    return moment.isoformat(), zone is None


def _date(found: regex.Match[str]) -> tuple[int, int, int]:
    parts = found.groupdict()
    month = _MONTHS[parts["name"].lower()] if parts.get("name") else int(parts["m"])
    return int(parts["y"]), month, int(parts["d"])


def _is_ambiguous(found: regex.Match[str]) -> bool:
    return found.re is _NUMERIC and found["d"] != found["m"] and int(found["d"]) <= 12


_HALVES: tuple[tuple[str, Callable[[int], int]], ...] = (
    ("a", lambda hour: hour % 12),
    ("pagi", lambda hour: hour % 12),
    ("tengahmalam", lambda hour: hour % 12),
    ("malam", lambda hour: 0 if hour == 12 else hour + 12),
    ("mlm", lambda hour: 0 if hour == 12 else hour + 12),
    ("", lambda hour: hour % 12 + 12),
)


def _time(clock: regex.Match[str]) -> tuple[int, int, int]:
    parts = clock.groupdict()
    hour, half = int(parts["h"]), "".join((parts["half"] or "").lower().split())
    if half and hour <= 12:
        hour = next(of(hour) for start, of in _HALVES if half.startswith(start))
    return hour, int(parts.get("min") or 0), int(parts.get("s") or 0)


def _zone(behind_time: str) -> tzinfo | None:
    """Return the zone written right behind a time of day, or None."""
    found = _ZONE.match(behind_time.strip(" ,()"))
    if found is None or not found[0].strip():
        return None
    if found["named"]:
        return MALAYSIA
    offset = timedelta(hours=int(found["zh"] or 0), minutes=int(found["zm"] or 0))
    if offset >= timedelta(hours=24):
        return None
    return timezone(-offset if found["sign"] == "-" else offset)
