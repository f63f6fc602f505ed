"""From the bytes of an export to its records, or to the one sentence that says what is wrong."""

from __future__ import annotations

import codecs
import re
from typing import Any

import msgspec

from penanda.errors import InvalidExport, NewerExport, NotAnExport, OtherOffsets
from penanda.exchange.format import FORMAT, OFFSETS, VERSION, Export
from penanda.exchange.surfaces import shortened
from penanda.exchange.unknown_fields import Json


class _Probe(msgspec.Struct):
    format: Any = None
    version: Any = None
    offsets: Any = None


# msgspec ends its messages with the place: "Expected `int`, got `str` - at `$.articles[0].text_length`".
_PLACED = re.compile(r"(?P<reason>.*) - at `(?P<path>\$.*)`", re.DOTALL)
_AT_START = "$"


def parse_export(data: bytes, *, name: str) -> tuple[Export, Json]:
    """The records of an export, and the same as plain JSON values with all it says beyond them.

    *name* is what errors call it. Whether the records fit each other is for :func:`check_export`.

    Raises :class:`NotAnExport`, :class:`NewerExport`, :class:`OtherOffsets`, and :class:`InvalidExport` for a
    field that is missing or of the wrong kind.
    """
    data = data.removeprefix(codecs.BOM_UTF8)
    try:
        data.decode()
        _check_kind(data, name)
        return msgspec.json.decode(data, type=Export), msgspec.json.decode(data)
    except UnicodeDecodeError:
        raise NotAnExport(name=name, reason="it is not UTF-8") from None
    except RecursionError:
        raise NotAnExport(name=name, reason="it is nested too deeply") from None
    except msgspec.ValidationError as error:
        raise _invalid(error, name) from None
    except msgspec.DecodeError as error:
        raise NotAnExport(name=name, reason=str(error)) from None


def _check_kind(data: bytes, name: str) -> None:
    try:
        probe = msgspec.json.decode(data, type=_Probe)
    except msgspec.ValidationError:
        raise NotAnExport(name=name, reason="it is another kind of JSON") from None
    if probe.format != FORMAT:
        raise NotAnExport(name=name, reason="it is another kind of JSON")
    if probe.version != VERSION:
        if _is_newer(probe.version):
            raise NewerExport(name=name, version=shortened(str(probe.version)))
        raise InvalidExport(name=name, path="$.version", reason=f"Expected `{VERSION}`")
    _check_offsets(probe.offsets, name)


def _is_newer(version: object) -> bool:
    major = str(version).partition(".")[0]
    if not (major.isascii() and major.isdigit() and len(major) < 10):
        return False
    is_later_of_this = major == VERSION and str(version) != VERSION
    return is_later_of_this or int(major) > int(VERSION)


def _check_offsets(offsets: object, name: str) -> None:
    expected = msgspec.to_builtins(OFFSETS)
    if not isinstance(offsets, dict):
        raise InvalidExport(name=name, path="$.offsets", reason="Expected `object`")
    for field, value in expected.items():
        if offsets.get(field) != value:
            raise OtherOffsets(name=name, found=f"{field}: {shortened(str(offsets.get(field)))}")


def _invalid(error: msgspec.ValidationError, name: str) -> InvalidExport:
    placed = _PLACED.fullmatch(str(error))
    if placed is None:
        return InvalidExport(name=name, path=_AT_START, reason=str(error))
    return InvalidExport(name=name, path=placed["path"], reason=placed["reason"])
