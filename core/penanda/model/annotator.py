"""Who marks."""

from __future__ import annotations

import msgspec


class Annotator(msgspec.Struct, frozen=True):
    """A person who marks, known by a name; ``id`` is made by the app."""

    id: str
    name: str
