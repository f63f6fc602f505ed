"""From the bytes of an HTML file to its characters.

A byte order mark counts most. Bytes beyond ASCII that are valid UTF-8 are UTF-8, whatever the file declares,
because such bytes hardly ever are anything else and files are often converted without their declaration. Then
the declaration counts, as the HTML standard has it, if the bytes are written in it; and else
:func:`penanda.text.decoding.decode`.
"""

from __future__ import annotations

import codecs

import regex

from penanda.errors import WrongEncoding
from penanda.text.decoding import Decoded, decode, decode_as
from penanda.text.encodings import encoding_name

_MARKS = (codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)
_LOOKED_AT = 4096  # browsers look at 1,024 bytes; licences at the head of a page push it down
_COMMENT = regex.compile(rb"<!--.*?-->", regex.DOTALL)
_DECLARED = regex.compile(
    rb"<meta\b[^>]{0,500}?\bcharset\s*=\s*[\"']?\s*([\w.:-]{2,40})"
    rb"|<\?xml\b[^>]{0,200}?\bencoding\s*=\s*[\"']([\w.:-]{2,40})",
    regex.IGNORECASE,
)
# What the HTML standard reads under these names; a declaration that can be read byte by byte is no UTF-16.
_MEANT = {"iso-8859-1": "windows-1252", "ascii": "windows-1252", "iso-8859-9": "windows-1254"}
_NO_DECLARATIONS = ("utf-16", "utf-32")


def decode_html(data: bytes, *, name: str) -> Decoded:
    """Return the characters of an HTML file, and what encoding was found; tags and entities stay as they are.

    *name* is what error sentences call the file. Raises what :func:`penanda.text.decoding.decode` raises.
    """
    declared = None if data.startswith(_MARKS) else _declared(data)
    if declared and not _is_utf8(data):
        try:
            return decode_as(data, declared, name=name)
        except WrongEncoding:
            pass
    return decode(data, name=name)


def _declared(data: bytes) -> str | None:
    found = _DECLARED.search(_COMMENT.sub(b"", data[:_LOOKED_AT]))
    if found is None:
        return None
    name = encoding_name((found[1] or found[2]).decode("ascii", "replace"))
    if name is None or name.startswith(_NO_DECLARATIONS):
        return None
    return _MEANT.get(name, name)


def _is_utf8(data: bytes) -> bool:
    if data.isascii():
        return False
    try:
        data.decode()
    except UnicodeDecodeError:
        return False
    return True
