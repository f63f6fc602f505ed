"""MHTML (RFC 2557): a page and all it shows in one file, as browsers save it. The page is read as HTML."""

from __future__ import annotations

from email import message_from_bytes
from email.message import Message

import msgspec

from penanda.errors import CannotUnderstand
from penanda.readers import html
from penanda.readers.html_facts import web_address
from penanda.readers.reading import Reading
from penanda.readers.source import HTML, Source

KIND = "MHTML"


def read(source: Source) -> Reading:
    """Return the article in the page that *source* was saved from, with its web address.

    The first part that is a page is that page; others are what it shows in frames. Raises
    :class:`~penanda.errors.CannotUnderstand` where there is none, and what :func:`penanda.readers.html.read`
    raises.
    """
    saved = message_from_bytes(source.data)
    page = next((part for part in saved.walk() if part.get_content_type() == HTML), None)
    if page is None:
        raise CannotUnderstand(name=source.filename, kind=KIND)
    reading = html.read(Source(source.filename, HTML, _bytes_of(page)))
    address = reading.facts.url or _address(saved) or _address(page)
    return msgspec.structs.replace(reading, facts=msgspec.structs.replace(reading.facts, url=address))


def _bytes_of(page: Message) -> bytes:
    """The page as HTML is read: in the encoding that its part names, if it is that, as UTF-8."""
    data = page.get_payload(decode=True)
    assert isinstance(data, bytes)  # so for any part that is not made of parts
    try:
        return data.decode(page.get_content_charset() or "").encode()
    except (LookupError, UnicodeError):
        return data


def _address(part: Message) -> str | None:
    named = part.get("Snapshot-Content-Location") or part.get("Content-Location")
    return web_address(str(named)) if named else None
