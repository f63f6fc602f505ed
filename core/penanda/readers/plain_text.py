"""Plain text: what its bytes decode to."""

from __future__ import annotations

import re

from penanda.errors import IsAnExport
from penanda.readers.facts import guess_facts
from penanda.readers.language import guess_language
from penanda.readers.reading import Reading
from penanda.readers.source import Source
from penanda.text.decoding import Decoded, decode, decode_as

# How each one begins that Penanda writes.
_EXPORT = re.compile(r'\{\s*"format"\s*:\s*"penanda"')


def read(source: Source) -> Reading:
    """Return the text of *source*.

    Raises :class:`~penanda.errors.IsAnExport`, and what :func:`penanda.text.decoding.decode` raises.
    """
    decoded = decode(source.data, name=source.filename)
    if _EXPORT.match(decoded.text):
        raise IsAnExport(name=source.filename)
    return _reading(decoded)


def read_as(source: Source, encoding: str) -> Reading:
    """Return the text of *source* in the encoding that the user chose.

    Raises what :func:`penanda.text.decoding.decode_as` raises.
    """
    return _reading(decode_as(source.data, encoding, name=source.filename))


def _reading(decoded: Decoded) -> Reading:
    language = guess_language(decoded.text)
    return Reading(decoded, guess_facts(decoded.text, language=language), language)
