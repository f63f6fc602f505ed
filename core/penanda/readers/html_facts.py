"""What an HTML page declares about its article, in its head, its JSON-LD and its ``time`` elements."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import datetime
from itertools import islice
from typing import Any

import msgspec
import regex

from penanda.readers.facts import Facts
from penanda.readers.published import MALAYSIA

_LONGEST = 500
_MOST_ITEMS = 10_000
_META_DATES = frozenset(
    """
    article:published_time og:article:published_time og:published_time datepublished publish_date publishdate
    date dc.date dc.date.issued dcterms.issued dcterms.created parsely-pub-date sailthru.date pubdate
    """.split()
)
_DAY = regex.compile(r"\d{4}-\d\d-\d\d")
_CLOCK = regex.compile(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d.*")
_WEB = regex.compile(r"https?://\S+", regex.IGNORECASE)


def facts_of(tree: Any, said: Any, guesses: Facts) -> Facts:
    """Return what the page *tree* declares of its article, and of *guesses* what it does not declare.

    *said* is what trafilatura made of the page, or None.
    """
    published = _published(tree, said)
    declared = {
        "title": _line(getattr(said, "title", None)),
        "url": web_address(getattr(said, "url", None)),
        "publisher": _line(getattr(said, "sitename", None)),
        "byline": _line(getattr(said, "author", None)),
    }
    if published:
        declared["published_text"] = published
    facts = msgspec.structs.replace(guesses, **{name: value for name, value in declared.items() if value})
    if not published:
        return facts
    moment, is_inferred = _moment(published)
    return msgspec.structs.replace(facts, published_at=moment, published_zone_inferred=is_inferred)


def web_address(value: object) -> str | None:
    """Return *value* if it is a web address."""
    line = _line(value)
    return line if line and _WEB.fullmatch(line) else None


def _line(value: object) -> str | None:
    """Return *value* in one line; None if it says nothing or too much to be a fact."""
    line = " ".join(value.split()) if isinstance(value, str) and len(value) <= 4 * _LONGEST else ""
    return line if 0 < len(line) <= _LONGEST else None


def _published(tree: Any, said: Any) -> str | None:
    """Return the date of publication as declared, the most exact way of saying it first.

    What trafilatura finds counts only where nothing is declared, because it mends impossible dates.
    """
    declared = [line for value in _dates(tree) if (line := _line(value))]
    if not declared:
        return _line(getattr(said, "date", None))
    possible = [line for line in declared if _moment(line)[0]]
    return next((line for line in possible if _CLOCK.fullmatch(line)), next(iter(possible), None))


def _dates(tree: Any) -> Iterator[object]:
    for script in tree.iterfind('.//script[@type="application/ld+json"]'):
        yield from _dates_in_json(script.text or "")
    for meta in tree.iterfind(".//meta[@content]"):
        name = meta.get("property") or meta.get("name") or meta.get("itemprop") or ""
        if name.lower() in _META_DATES:
            yield meta.get("content")
    for element in tree.iterfind('.//*[@itemprop="datePublished"]'):
        yield element.get("datetime") or element.get("content")
    yield from (element.get("datetime") for element in tree.iterfind(".//time[@pubdate]"))
    times = list(islice(tree.iterfind(".//article//time[@datetime]"), 2))
    if len(times) == 1:  # several may be those of other articles
        yield times[0].get("datetime")


def _dates_in_json(text: str) -> Iterator[object]:
    try:
        waiting: list[Any] = [json.loads(text)]
    except (ValueError, RecursionError):
        return
    for _ in range(_MOST_ITEMS):
        if not waiting:
            return
        item = waiting.pop(0)
        if isinstance(item, dict):
            yield item.get("datePublished")
            waiting.extend(item.values())
        elif isinstance(item, list):
            waiting.extend(item)


def _moment(declared: str) -> tuple[str | None, bool]:
    """Return what a declared date says in ISO 8601, and whether its zone is inferred."""
    try:
        if not _CLOCK.fullmatch(declared):
            day = datetime.fromisoformat(declared) if _DAY.fullmatch(declared) else None
            return (declared, False) if day else (None, False)
        moment = datetime.fromisoformat(declared)
        is_inferred = moment.tzinfo is None
        stamped = (
            moment.replace(tzinfo=MALAYSIA, microsecond=0) if is_inferred else moment.replace(microsecond=0)
        )
        return stamped.isoformat(), is_inferred
    except ValueError:
        return None, False
