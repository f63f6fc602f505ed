"""Reading what suggestions are made from: the names that the project knows, and what was turned down."""

from __future__ import annotations

import json

import msgspec

from penanda.model.entity import one_line
from penanda.model.tagset import LABELS_WITHOUT_ENTITY
from penanda.project.database import Database


class KnownName(msgspec.Struct, frozen=True, gc=False):
    """A name that the project knows: its label, and the entity it names if it is known by one."""

    surface: str
    label: str
    entity_id: str | None


class TurnedDown(msgspec.Struct, frozen=True):
    """What was turned down in one article: words, and words at a place (code points)."""

    surfaces: frozenset[str] = frozenset()
    places: frozenset[tuple[int, str]] = frozenset()

    def covers(self, start: int, surface: str) -> bool:
        """Whether these words at this place are not to be suggested."""
        return one_line(surface) in self.surfaces or (start, surface) in self.places


class Suggested:
    """Questions about what can be suggested."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def known_names(self) -> tuple[KnownName, ...]:
        """Every name that was tagged, or that an entity has as name or alias, once.

        Pronouns, nominals, dates and numbers are no names. Of one that stands for several things, the label
        and entity it was tagged with most often counts, then the latest; a tag counts before an alias.
        """
        names: dict[str, KnownName] = {}
        for row in self._db.query(_TAGGED, (json.dumps(sorted(LABELS_WITHOUT_ENTITY)),)):
            surface = one_line(row["surface"])
            names.setdefault(surface, KnownName(surface, row["label"], row["entity_id"]))
        for row in self._db.query("select id, name, type, aliases from entity order by position, id"):
            for name in (row["name"], *json.loads(row["aliases"])):
                surface = one_line(name)
                names.setdefault(surface, KnownName(surface, row["type"], row["id"]))
        names.pop("", None)
        return tuple(names.values())

    def turned_down(self, article_id: str) -> TurnedDown:
        """What was turned down in one article."""
        rows = list(
            self._db.query("select surface, start from turned_down where article_id = ?", (article_id,))
        )
        return TurnedDown(
            frozenset(one_line(row["surface"]) for row in rows if row["start"] is None),
            frozenset((row["start"], row["surface"]) for row in rows if row["start"] is not None),
        )


_TAGGED = """
    select surface, label, entity_id, count(*) as times, max(created_at) as latest from mention
    where kind = 'name' and label not in (select value from json_each(?))
    group by surface, label, entity_id order by times desc, latest desc, label, entity_id
"""
