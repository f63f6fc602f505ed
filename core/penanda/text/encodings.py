"""Names of text encodings: one lower-case name for each, and the ones worth offering in a menu."""

from __future__ import annotations

import codecs
from contextlib import suppress
from functools import cache

ENCODINGS: tuple[str, ...] = (
    "utf-8",
    "utf-16-le",
    "utf-16-be",
    "windows-1252",
    "iso-8859-1",
    "iso-8859-15",
    "mac-roman",
    "windows-1256",
    "iso-8859-6",
    "windows-1250",
    "iso-8859-2",
    "windows-1251",
    "iso-8859-5",
    "koi8-r",
    "windows-1253",
    "iso-8859-7",
    "windows-1254",
    "iso-8859-9",
    "windows-1255",
    "iso-8859-8",
    "windows-1258",
    "gb18030",
    "big5",
    "big5hkscs",
    "shift_jis",
    "cp932",
    "euc-jp",
    "iso-2022-jp",
    "euc-kr",
    "cp949",
    "tis-620",
)
"""Encodings that articles come in; every guess is one of them, so a menu of these can show it."""

_READ_BESIDE = {"utf-8-sig": "utf-8", "utf-32-le": "utf-32-le", "utf-32-be": "utf-32-be"}
# Codecs from text to text that answer to bytes.decode all the same, and codecs of one machine.
_NOT_OF_FILES = frozenset(
    (
        "charmap",
        "idna",
        "mbcs",
        "oem",
        "punycode",
        "raw-unicode-escape",
        "undefined",
        "unicode-escape",
        "utf-7",
    )
)


def encoding_name(name: str) -> str | None:
    """Return Penanda's name for the encoding that Python knows as *name*, or None if it is not one.

    ``"cp1252"`` is ``"windows-1252"``, ``"UTF8"`` is ``"utf-8"``; an encoding that is not in
    :data:`ENCODINGS` keeps the name of its codec. Codecs that do not read files of text have none.
    """
    try:
        codec = codecs.lookup(name).name
        with suppress(UnicodeError):  # one byte may be half a character; only LookupError tells no text codec
            b" ".decode(codec)
    except (LookupError, ValueError):
        return None
    known = _names_of_codecs().get(codec, codec.replace("_", "-"))
    return None if known in _NOT_OF_FILES else known


@cache
def _names_of_codecs() -> dict[str, str]:
    # Only when asked for: looking a codec up imports its tables.
    return {codecs.lookup(name).name: name for name in ENCODINGS} | _READ_BESIDE
