"""A tagset as a file of its own, in JSON, to be taken into another project."""

from __future__ import annotations

import codecs
from collections.abc import Sequence
from typing import Literal

import msgspec

from penanda.errors import NotATagset
from penanda.exchange.format import LabelRecord, Record
from penanda.exchange.records import label_record
from penanda.model.label import Label
from penanda.sentences import QT_TRANSLATE_NOOP

_MOST_BYTES = 4 * 1024**2
_TOO_LARGE = QT_TRANSLATE_NOOP("Errors", "it is too large for one")
_NO_LABELS = QT_TRANSLATE_NOOP("Errors", "it has no labels")
_SAME_ID = QT_TRANSLATE_NOOP("Errors", "two of its labels have the same code")


class TagsetFile(Record, frozen=True, kw_only=True):
    """What such a file says."""

    format: Literal["penanda-tagset"]
    version: Literal["1"]
    labels: list[LabelRecord]


def write_tagset(labels: Sequence[Label]) -> bytes:
    """The labels as JSON in UTF-8."""
    whole = TagsetFile(format="penanda-tagset", version="1", labels=[label_record(label) for label in labels])
    return msgspec.json.format(msgspec.json.encode(whole), indent=1) + b"\n"


def read_tagset(data: bytes, *, name: str) -> tuple[Label, ...]:
    """The labels that a file of this *name* holds, in their order. Raises :class:`NotATagset`."""
    if len(data) > _MOST_BYTES:
        raise NotATagset(name=name, reason=_TOO_LARGE)
    try:
        whole = msgspec.json.decode(data.removeprefix(codecs.BOM_UTF8), type=TagsetFile)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise NotATagset(name=name, reason=str(error)) from error
    if not whole.labels:
        raise NotATagset(name=name, reason=_NO_LABELS)
    if len({label.id for label in whole.labels}) < len(whole.labels):
        raise NotATagset(name=name, reason=_SAME_ID)
    labels = [msgspec.convert(label, Label, from_attributes=True) for label in whole.labels]
    return tuple(sorted(labels, key=lambda label: label.order))
