"""Labels: what the words of a mention are, and how that is shown."""

from __future__ import annotations

import msgspec


class Label(msgspec.Struct, frozen=True):
    """One label of the tagset.

    ``id`` is its code (``"PERSON"``), ``names`` and ``description`` are keyed by language code,
    colours are ``#RRGGBB``, ``key`` is the digit of the key row that tags with it or ``""``.
    """

    id: str
    names: dict[str, str]
    color_light: str
    color_dark: str
    key: str
    order: int
    active: bool
    description: dict[str, str]
    maps_to: dict[str, str]

    def name(self, language: str) -> str:
        """The label's name in *language*, else in English, else its code."""
        return self.names.get(language) or self.names.get("en") or self.id
