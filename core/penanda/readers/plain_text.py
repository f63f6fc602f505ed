"""Plain text: what its bytes decode to."""

from __future__ import annotations

from penanda.readers.facts import guess_facts
from penanda.readers.language import guess_language
from penanda.readers.reading import Reading
from penanda.readers.source import Source
from penanda.text.decoding import Decoded, decode, decode_as


def read(source: Source) -> Reading:
    """Return the text of *source*; raises what :func:`penanda.text.decoding.decode` raises."""
    return _reading(decode(source.data, name=source.filename))


def read_as(source: Source, encoding: str) -> Reading:
    """Return the text of *source* in the encoding that the user chose.

    Raises what :func:`penanda.text.decoding.decode_as` raises.
    """
    return _reading(decode_as(source.data, encoding, name=source.filename))


def _reading(decoded: Decoded) -> Reading:
    language = guess_language(decoded.text)
    return Reading(decoded, guess_facts(decoded.text, language=language), language)
