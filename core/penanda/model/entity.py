"""Entities: the real things that mentions name, across all articles of a project."""

from __future__ import annotations

import msgspec


def one_line(name: str) -> str:
    """The words as a name is written: on one line, though a text may break them over two."""
    return " ".join(name.split())


class Entity(msgspec.Struct, frozen=True, gc=False):
    """One real person, place or thing; ``type`` is the code of a label."""

    id: str
    name: str
    type: str
    aliases: tuple[str, ...]
    wikidata: str | None
    note: str | None
