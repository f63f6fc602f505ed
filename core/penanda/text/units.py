"""Code points and UTF-16 units: Python counts the first, Qt and some file formats the second."""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")


class Utf16Map:
    """Offsets of one text, from code points to UTF-16 units and back.

    A text without characters beyond U+FFFF needs no table; otherwise a lookup is one bisection.
    """

    def __init__(self, text: str) -> None:
        self._astral = array("I", (found.start() for found in _ASTRAL.finditer(text)))
        self._astral_units = array("I", (place + before for before, place in enumerate(self._astral)))

    def to_utf16(self, code_point_offset: int) -> int:
        """Return how many UTF-16 units stand before *code_point_offset*."""
        return code_point_offset + bisect_left(self._astral, code_point_offset)

    def to_code_point(self, utf16_offset: int) -> int:
        """Return how many code points stand before *utf16_offset*; inside a surrogate pair, its start."""
        return utf16_offset - bisect_left(self._astral_units, utf16_offset)
