"""What the text of an article says about the article itself.

Everything here is a guess that an editor can change. A guess that fails is None; nothing is raised,
and only the ends of a text are looked at, however long it is.
"""

from __future__ import annotations

from collections.abc import Iterable

import msgspec
import regex

from penanda.readers.published import is_only_a_date, names_a_date, published_at
from penanda.text.bylines import BYLINE, NAME, NAME_WORD
from penanda.text.datelines import article_dateline, paragraph_dateline

_HEAD = 4000
_TAIL = 2000
_HEAD_LINES = 10
_TAIL_LINES = 8
_LINE_END = regex.compile(r"\r\n|[\n\r\v\f\x85\u2028\u2029]")

_AGENCY = (
    r"(?:AFP|AP|EPA|UPI|DPA|dpa|TASS|WAFA|Reuters|REUTERS|Bernama|BERNAMA|Xinhua|XINHUA|Kyodo|Antara|ANTARA|Anadolu"
    r"|Agence France-Presse|(?:The )?Associated Press|Agensi|AGENSI|Agencies|AGENCIES"
    rf"|(?:Agensi|AGENSI)(?: {NAME_WORD}){{1,5}}|{NAME_WORD}(?: {NAME_WORD}){{0,4}} Agency)"
)
_AGENCIES = rf"(?P<name>{_AGENCY}(?:\s?(?:[/,&]|-|dan|and)\s?{_AGENCY}){{0,3}})"
_CREDIT_LINE = regex.compile(rf"(?:[-–—]{{1,2}}\s*|\()?{_AGENCIES}[).]?")
_DATELINE_CREDIT = regex.compile(rf".*\({_AGENCIES}\)\s?:?")
_CAPTION = regex.compile(
    r"(?:^|[.!?)”\"’'|–—-]\s*|\s(?=FOTO|PHOTO))(?:FOTO|Foto|PHOTO|Photo|GAMBAR|Gambar|PIC|Pic|KREDIT|Kredit|CREDIT|Credit)"
    rf"(?:\s*[:|–-]|\s+(?:oleh|by|OLEH|BY))?\s*(?P<name>(?:ihsan |courtesy of )?{NAME}?)\.?$"
)

_PUBLISHED = regex.compile(
    r"(?:artikel ini )?(?:disiarkan|diterbitkan|tarikh(?: terbit| siar)?|(?:first )?published|posted"
    r"|date published|publication date)(?: pada| on| at)?\s*:?\s+(?P<said>\S.*)",
    regex.IGNORECASE,
)
_LONGEST_PUBLISHED = 80
_URL = regex.compile(r"(?P<url>https?://[^\s<>\"]{3,2000})", regex.IGNORECASE)
_ORIGIN = regex.compile(r"(?:sumber|source)\s*:\s*(?P<origin>\S.{0,80}?)\.?", regex.IGNORECASE)
_E_MAIL = regex.compile(r"[\w.+-]{1,64}@[\w.-]{1,100}\.\p{L}{2,20}")
_LINES = (BYLINE, _CREDIT_LINE, _PUBLISHED, _URL, _ORIGIN, _E_MAIL)
_LONGEST_TITLE = 150
_MARKDOWN = regex.compile(r"\A#{1,6}\s+")


class Facts(msgspec.Struct, frozen=True):
    """What is known about an article beside its text.

    *published_text*, *dateline* (without its dash) and *credit* stand as in the text, *published_at* is ISO
    8601 with a zone; *published_zone_inferred* says that the text named no zone. *byline* is the name without
    ``Oleh``.
    """

    title: str | None = None
    url: str | None = None
    publisher: str | None = None
    byline: str | None = None
    credit: str | None = None
    dateline: str | None = None
    published_text: str | None = None
    published_at: str | None = None
    published_zone_inferred: bool = False


def guess_facts(text: str, *, language: str | None) -> Facts:
    """Return what the beginning and the end of *text* say about its article; it never raises.

    *language* is ``"ms"``, ``"en"`` or None; it decides how a date in digits is read.
    """
    beginning = text[:_HEAD]
    head, tail = _lines(beginning), _tail(text)
    opening = [line for line in head if line][:_HEAD_LINES]
    ends = opening + [line for line in tail if line][-_TAIL_LINES:]
    published = _published(reversed(ends)) or _date_alone(opening)
    moment, inferred = published_at(published, language=language) if published else (None, False)
    url, publisher = _origin(ends)
    opened = article_dateline(beginning)
    dateline = beginning[opened.start : opened.end] if opened is not None else None
    agency = _first(_CREDIT_LINE, "name", ends) or _first(_DATELINE_CREDIT, "name", [dateline or ""])
    return Facts(
        title=_title(head),
        url=url,
        publisher=publisher,
        byline=_first(BYLINE, "name", opening),
        credit=agency or _caption_credit(opening),
        dateline=dateline,
        published_text=published,
        published_at=moment,
        published_zone_inferred=inferred,
    )


def tells_of_article(line: str) -> bool:
    """Whether a line tells of its article, not of the news: who made it, where it is from, its date."""
    line = line.strip()
    if (published := _PUBLISHED.fullmatch(line)) is not None and names_a_date(published["said"]):
        return True
    if len(line) <= _LONGEST_PUBLISHED and is_only_a_date(line):
        return True
    patterns = (pattern for pattern in _LINES if pattern is not _PUBLISHED)
    return any(pattern.fullmatch(line) for pattern in patterns) or bool(_CAPTION.match(line))


def _lines(text: str) -> list[str]:
    return [_bare(line) for line in _LINE_END.split(text)]


def _tail(text: str) -> list[str]:
    """Return the last lines of *text*, without one that is cut."""
    start = max(0, len(text) - _TAIL)
    lines = _lines(text[start:])
    return lines if start == 0 else lines[1:]


def _bare(line: str) -> str:
    return line.strip().strip("\ufeff\u200b").strip()


def _first(pattern: regex.Pattern[str], part: str, lines: Iterable[str]) -> str | None:
    """Return the *part* of the first line that is wholly what *pattern* describes."""
    return next((str(found[part]) for line in lines if (found := pattern.fullmatch(line))), None)


def _caption_credit(lines: Iterable[str]) -> str | None:
    """Return the name behind ``FOTO`` or ``Photo:``; a single word must be an agency or stand in capitals."""
    names = (str(found["name"]).removesuffix(".") for line in lines if (found := _CAPTION.search(line)))
    return next((n for n in names if " " in n or "/" in n or n.isupper() or _CREDIT_LINE.fullmatch(n)), None)


def _published(lines: Iterable[str]) -> str | None:
    for line in lines:
        found = _PUBLISHED.fullmatch(line)
        if found and len(found["said"]) <= _LONGEST_PUBLISHED and names_a_date(found["said"]):
            return str(found["said"])
    return None


def _date_alone(lines: Iterable[str]) -> str | None:
    """Return the first line that is a date and no more, as papers set it under the byline."""
    return next((line for line in lines if len(line) <= _LONGEST_PUBLISHED and is_only_a_date(line)), None)


def _origin(lines: list[str]) -> tuple[str | None, str | None]:
    """Return the URL and the publisher that lines of their own name."""
    origin = _first(_ORIGIN, "origin", lines)
    if origin and _URL.fullmatch(origin):
        return origin, None
    return _first(_URL, "url", lines), origin


def _title(lines: list[str]) -> str | None:
    """Return the first line if it stands alone, or over a byline or date, and reads as a headline."""
    first = next((place for place, line in enumerate(lines) if line), None)
    if first is None or first + 1 >= len(lines):
        return None
    line, below = _MARKDOWN.sub("", lines[first]), lines[first + 1]
    if len(line) > _LONGEST_TITLE or " " not in line or line.endswith((".", ":", ";", ",")):
        return None
    if tells_of_article(line) or _caption_credit([line]) or paragraph_dateline(line, 0, len(line)):
        return None
    return line if not below or BYLINE.fullmatch(below) or is_only_a_date(below) else None
