"""Reading entities from a project."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence

import msgspec

from penanda.model.entity import Entity, one_line
from penanda.model.mention import Mention
from penanda.model.tagset import LABELS_WITHOUT_ENTITY
from penanda.project.database import Database
from penanda.project.rows import record, records


class EntityNames(msgspec.Struct, frozen=True, gc=False):
    """What an entity is called; ``type`` is the code of a label."""

    id: str
    name: str
    type: str
    aliases: tuple[str, ...]


class EntityUse(msgspec.Struct, frozen=True, gc=False):
    """What an entity is called, and how often it is mentioned in one article and in the whole project."""

    entity: EntityNames
    here: int
    everywhere: int


class ListedEntity(msgspec.Struct, frozen=True):
    """An entity, how often it is mentioned in the project, and in how many articles."""

    entity: Entity
    mentions: int
    articles: int


class Entities:
    """Questions about a project's entities."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def all(self) -> tuple[Entity, ...]:
        """All entities, in the order they came."""
        return records(self._db.columns("select * from entity order by position, id"), Entity)

    def names(self) -> tuple[EntityNames, ...]:
        """What all entities are called, in the order they came, in half the time of :meth:`all`."""
        sql = "select id, name, type, aliases from entity order by position, id"
        return tuple(
            EntityNames(id_, name, type_, () if aliases == "[]" else tuple(json.loads(aliases)))
            for id_, name, type_, aliases in self._db.execute(sql)
        )

    def named_in(self, article_ids: Sequence[str]) -> tuple[Entity, ...]:
        """The entities that the mentions or claims of some articles name, in the order they came."""
        sql = """with wanted as (select value from json_each(?)),
                 named(id) as (
                     select entity_id from mention where article_id in wanted
                     union select claimant_entity_id from claim where article_id in wanted
                     union select claim_about.entity_id from claim_about
                         join claim on claim.id = claim_about.claim_id where claim.article_id in wanted)
                 select * from entity where id in named order by position, id"""
        return records(self._db.columns(sql, (json.dumps(list(article_ids)),)), Entity)

    def holding(
        self, pieces: Sequence[str], *, label: str, article_id: str | None = None
    ) -> tuple[Entity, ...]:
        """The entities of a type with one of *pieces* in a name or alias, and that an article mentions.

        *pieces* may hold ``%`` at either end for anything; the case of ASCII letters does not count.
        """
        sql = """select * from entity where type = ? and exists (
                     select 1 from json_each(?)
                     where entity.name like value or aliases like '%"' || value || '"%')
                 and (? is null or exists (
                     select 1 from mention where entity_id = entity.id and article_id = ?))
                 order by position, id"""
        asked = (label, json.dumps(list(pieces), ensure_ascii=False), article_id, article_id)
        return records(self._db.columns(sql, asked), Entity)

    def named(self, names: Sequence[str], *, label: str) -> str | None:
        """The id of the first entity of a type that has exactly one of *names*; its aliases do not count."""
        sql = f"""select id from entity where name in ({", ".join("?" * len(names))}) and type = ?
                  order by position, id limit 1"""
        rows = self._db.query(sql, (*names, label))
        return next((str(row["id"]) for row in rows), None)

    def listed(self, ids: Iterable[str] | None = None) -> tuple[ListedEntity, ...]:
        """All entities, or those with *ids*, with how much they are mentioned, in the order they came."""
        wanted = None if ids is None else json.dumps(list(ids))
        sql = f"""select entity.*, count(mention.entity_id) as mentions,
                         count(distinct article_id) as articles
                  from entity left join mention on mention.entity_id = entity.id
                  {"" if wanted is None else "where entity.id in (select value from json_each(?))"}
                  group by entity.id order by entity.position, entity.id"""
        found = self._db.columns(sql, () if wanted is None else (wanted,))
        return tuple(map(ListedEntity, records(found, Entity), found["mentions"], found["articles"]))

    def mentions_of(self, entity_id: str, *, limit: int = -1, skip: int = 0) -> tuple[Mention, ...]:
        """Where an entity is mentioned, by the order of the articles and of their text.

        At most *limit*, past the first *skip*.
        """
        sql = """select mention.* from mention join article on article.id = mention.article_id
                 where entity_id = ?
                 order by article.position, article.id, start, "end", mention.id limit ? offset ?"""
        return records(self._db.columns(sql, (entity_id, limit, skip)), Mention)

    def get(self, entity_id: str) -> Entity | None:
        """One entity, or ``None``."""
        rows = self._db.query("select * from entity where id = ?", (entity_id,))
        return next((record(row, Entity) for row in rows), None)

    def told_apart(self) -> frozenset[frozenset[str]]:
        """The ids of each two entities that somebody said are not the same."""
        rows = self._db.query("select entity_id, other_id from told_apart")
        return frozenset(frozenset((row["entity_id"], row["other_id"])) for row in rows)

    def used(self, article_id: str) -> tuple[EntityUse, ...]:
        """All entities of the project, those mentioned most in the article first."""
        names = self.names()
        # What is counted stands in the index: a mention's own row is not read.
        sql = """select entity_id, sum(article_id = ?), count(*) from mention
                 where entity_id is not null group by entity_id"""
        counts = {id_: (here, everywhere) for id_, here, everywhere in self._db.execute(sql, (article_id,))}
        uses = (EntityUse(one, *counts[one.id]) for one in names if one.id in counts)
        rest = (EntityUse(one, 0, 0) for one in names if one.id not in counts)
        return (*sorted(uses, key=lambda use: (-use.here, -use.everywhere)), *rest)

    def known_as(self, surface: str, label: str, article_id: str) -> str | None:
        """The id of the entity that these words with this label name, as far as the project knows.

        The last mention with the same words and label in the article decides, then the last one anywhere,
        then an entity of that type with the words as its name or alias. An office that another article says
        of a person tells nothing but where the article names that person.
        """
        if label in LABELS_WITHOUT_ENTITY:
            return None
        sql = """select entity_id from mention where surface = ? and label = ? and entity_id is not null
                 and (label <> 'ROLE' or article_id = ? or not exists (
                          select 1 from entity where entity.id = entity_id and type = 'PERSON')
                      or exists (select 1 from mention as here
                                 where here.entity_id = mention.entity_id and here.article_id = ?))
                 order by article_id = ? desc, created_at desc, id limit 1"""
        for row in self._db.query(sql, (surface, label, article_id, article_id, article_id)):
            return str(row["entity_id"])
        sql = """select id, name, aliases from entity where type = ? and (name = ? or instr(aliases, ?))
                 order by position, id"""
        name = one_line(surface)
        quoted = json.dumps(name, ensure_ascii=False)
        for row in self._db.query(sql, (label, name, quoted)):
            if row["name"] == name or name in json.loads(row["aliases"]):
                return str(row["id"])
        return None
