"""From the bytes of a source to its text, which is never changed: no line end, no space, no NUL.

Tried in this order, each strictly: a byte order mark; UTF-8; UTF-16 without a mark, known by its zero bytes;
a guess. The byte order mark is not part of the text, and the text never holds a lone surrogate. One thing is
not strict: UTF-8 in which few letters are damaged, as where a file or a field was cut within a letter, is
UTF-8 with U+FFFD for each, as in browsers. Any other encoding would garble all letters for the sake of those.
"""

from __future__ import annotations

import codecs

import msgspec
import regex

from penanda.errors import EmptyText, NotText, TooLarge, WrongEncoding
from penanda.text.encodings import ENCODINGS, encoding_name

MAX_MEGABYTES = 64
MAX_BYTES = MAX_MEGABYTES * 1024 * 1024

_MARKS = (  # UTF-32 first: its little-endian mark begins with that of UTF-16
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# What begins PDF, PostScript, RTF, the pages that Safari saves, and ZIP (DOCX, ODT, EPUB); PNG and JPEG; GIF,
# ELF, SQLite and gzip; OLE (DOC, XLS), 7-Zip, RAR and XZ.
_OTHER_FILES = (
    *(b"%PDF-", b"%!PS-", b"{\\rtf", b"bplist00", b"PK\x03\x04", b"PK\x05\x06"),
    *(b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff"),
    *(b"GIF87a", b"GIF89a", b"\x7fELF", b"SQLite format 3\x00", b"\x1f\x8b"),
    *(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"7z\xbc\xaf\x27\x1c", b"Rar!\x1a\x07", b"\xfd7zXZ\x00"),
)
_BEGINNING = 1_024
# Control characters that no text needs; tab, line ends, vertical tab, form feed and escape are left out.
_CONTROLS = [chr(code) for code in range(32) if chr(code) not in "\t\n\v\f\r\x1b"] + ["\x7f"]
_CONTROLS_ALLOWED = 4
_CONTROL_SHARE = 0.03  # compressed data has a share of 0.1
_BLANK = regex.compile(r"[\s\p{Z}\p{Cc}\p{Cf}]*+")
_ODD = regex.compile(r"[\p{Cn}\p{Co}]")
_SAMPLE = 65_536
# Windows-1252 reads what Latin-1 reads, and the curly quotes that are not in it.
_GUESSABLE = [name for name in ENCODINGS if name != "iso-8859-1"]
# Of three letters beyond ASCII two must be whole; in the words of other encodings hardly any are by chance.
_DAMAGED_OF = 3
# Below this, the guesses for a few stray accents are no better than chance.
_LEAST_CONFIDENCE = 0.1


class Decoded(msgspec.Struct, frozen=True):
    """A text, how it was written in bytes, and whether that is only a guess."""

    text: str
    encoding: str
    bom: bool
    guessed: bool


def decode(data: bytes, *, name: str) -> Decoded:
    """Return the text that *data* holds; *name* is what error sentences call it.

    Raises :class:`~penanda.errors.TooLarge` above :data:`MAX_BYTES`, :class:`~penanda.errors.NotText` for
    other kinds of files, :class:`~penanda.errors.EmptyText` where there is nothing but white space.
    """
    _refuse_large(data, name)
    if data[:_BEGINNING].removeprefix(codecs.BOM_UTF8).lstrip().startswith(_OTHER_FILES):
        raise NotText(name=name)
    # Zero bytes are looked at first where they are many, because UTF-16 in a Latin script is valid UTF-8 too.
    decoded = _by_mark(data) or _by_zero_bytes(data, least=0.5) or _strictly(data, "utf-8")
    if decoded is None or _holds_controls(decoded.text):
        decoded = _by_zero_bytes(data, least=0.02) or (_by_guess(data) if decoded is None else decoded)
    if _holds_controls(decoded.text):
        raise NotText(name=name)
    _refuse_blank(decoded.text, name)
    return decoded


def decode_as(data: bytes, encoding: str, *, name: str) -> Decoded:
    """Return the text of *data* in the encoding that the user chose.

    ``"utf-16"`` and ``"utf-32"`` follow the byte order mark, or are little-endian where there is none.
    Raises :class:`~penanda.errors.WrongEncoding` if *encoding* is unknown, reads no text, or does not
    decode *data* strictly, or nearly so if it is UTF-8; and :class:`~penanda.errors.TooLarge` and
    :class:`~penanda.errors.EmptyText` as :func:`decode` does.
    """
    _refuse_large(data, name)
    chosen = encoding_name(encoding)
    if chosen in ("utf-16", "utf-32"):
        mark = next(
            (mark for mark in _MARKS if mark[1].startswith(chosen) and data.startswith(mark[0])), None
        )
        chosen = mark[1] if mark else f"{chosen}-le"
    decoded = _strictly(data, chosen) if chosen else None
    if decoded is None and chosen == "utf-8":
        decoded = _damaged_utf8(data)
    if decoded is None:
        raise WrongEncoding(name=name, encoding=encoding)
    _refuse_blank(decoded.text, name)
    return decoded


def _refuse_large(data: bytes, name: str) -> None:
    if len(data) > MAX_BYTES:
        raise TooLarge(name=name, limit=MAX_MEGABYTES)


def _refuse_blank(text: str, name: str) -> None:
    if _BLANK.fullmatch(text):
        raise EmptyText(name=name)


def _by_mark(data: bytes) -> Decoded | None:
    for mark, encoding in _MARKS:
        if data.startswith(mark) and (decoded := _strictly(data, encoding)):
            return decoded
    return None


def _by_zero_bytes(data: bytes, *, least: float) -> Decoded | None:
    """Return UTF-16 without a mark: letters of ASCII have a zero byte, always on the same side.

    *least* is the share of units that must have one: most in a Latin script, only the spaces in others.
    """
    sample = data[:_SAMPLE]
    if len(data) % 2 or not sample:
        return None
    for encoding, zeros in (("utf-16-le", sample[1::2].count(0)), ("utf-16-be", sample[0::2].count(0))):
        decoded = _strictly(data, encoding) if zeros > least * len(sample) / 2 else None
        if decoded and _reads_as_text(decoded.text[:_SAMPLE]):
            return decoded
    return None


def _damaged_utf8(data: bytes) -> Decoded | None:
    """Return UTF-8 with U+FFFD for its damaged letters; None where they are too many for it to be UTF-8."""
    unmarked = data.removeprefix(codecs.BOM_UTF8)
    text = unmarked.decode("utf-8", "replace")
    beyond_ascii = len(text) - len(text.encode("ascii", "ignore"))
    if text.count("\ufffd") * _DAMAGED_OF > beyond_ascii:
        return None
    return Decoded(text, "utf-8", bom=len(unmarked) < len(data), guessed=False)


def _by_guess(data: bytes) -> Decoded:
    if decoded := _damaged_utf8(data):
        return msgspec.structs.replace(decoded, guessed=True)
    for encoding in (*_guesses(data), "windows-1252"):
        if decoded := _strictly(data, encoding):
            return msgspec.structs.replace(decoded, guessed=True)
    return Decoded(data.decode("iso-8859-1"), "iso-8859-1", bom=False, guessed=True)


def _guesses(data: bytes) -> list[str]:
    import chardet

    found = chardet.detect(data, include_encodings=_GUESSABLE, prefer_superset=False, compat_names=False)
    name = encoding_name(found["encoding"] or "")
    if name is None or (found["confidence"] or 0) < _LEAST_CONFIDENCE:
        return []
    return [name]


def _strictly(data: bytes, encoding: str) -> Decoded | None:
    """Return *data* in *encoding*, its byte order mark told apart; None if it is anything else."""
    mark = next((mark for mark, marked in _MARKS if marked == encoding and data.startswith(mark)), b"")
    try:
        text = data[len(mark) :].decode(encoding)
    except (UnicodeError, LookupError):
        return None
    return Decoded(text, encoding, bom=bool(mark), guessed=False)


def _holds_controls(text: str) -> bool:
    """Say whether there are more control characters than a text holds by accident."""
    controls = sum(map(text.count, _CONTROLS))
    return controls > max(_CONTROLS_ALLOWED, _CONTROL_SHARE * len(text))


def _reads_as_text(sample: str) -> bool:
    """Say whether nearly every code point of *sample* is one that texts use."""
    return not _holds_controls(sample) and len(_ODD.findall(sample)) * 50 <= len(sample) + 50
