r"""How values that must read the same everywhere are written, as regular expressions.

They mean the same to Python and to JSON Schema (ECMA 262). ``(?!\n)`` stands behind ``$`` because
Python's ``$`` also matches before a last line break.
"""

from __future__ import annotations

_END = r"$(?!\n)"
_DAY = r"[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"
_TIME = r"T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\.[0-9]+)?)?"
_ZONE = r"(Z|[+-][0-9]{2}:[0-9]{2})"

TIMESTAMP = rf"^{_DAY}{_TIME}{_ZONE}{_END}"
"""ISO 8601 with time and zone: ``2026-03-09T01:20:00Z``."""

WHEN = rf"^([0-9]{{4}}|[0-9]{{4}}-(0[1-9]|1[0-2])|{_DAY}|{_DAY}{_TIME}{_ZONE}?){_END}"
"""ISO 8601 as exact as is known: a year, a month, a day, or a time of day, with its zone if known."""

WIKIDATA = rf"^Q[1-9][0-9]*{_END}"
"""The id of a Wikidata item: ``Q833``."""

SHA256 = rf"^[0-9a-f]{{64}}{_END}"
"""A sha256 in lower-case hex."""

COLOR = rf"^#[0-9A-Fa-f]{{6}}{_END}"
"""A colour as ``#RRGGBB``."""

KEY = rf"^[0-9]?{_END}"
"""A digit of the key row, or nothing."""

ID = rf"^[^\u0000-\u001F\u007F]+{_END}"
"""An id: anything but nothing and control characters."""
