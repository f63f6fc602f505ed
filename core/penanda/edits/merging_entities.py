"""Making two entities one, and one two; and saying that two are not one."""

from __future__ import annotations

from collections.abc import Sequence

from penanda.edits.naming import make_entity
from penanda.edits.orphaning import name_instead
from penanda.model.entity import Entity, one_line
from penanda.project.change import Done, Place
from penanda.project.ids import new_id
from penanda.project.reader import Reader
from penanda.project.transaction import Transaction


def merge(tx: Transaction, kept_id: str, other_ids: Sequence[str]) -> Done | None:
    """Make the entities *other_ids* one with the entity *kept_id*, whose name, type and id stay.

    Their names become its aliases, their mentions and claims its own; a Wikidata id and note are taken over
    where it has none, and a second note is put below the first.
    """
    kept = tx.read.entities.get(kept_id)
    others = [
        entity
        for each in dict.fromkeys(other_ids)
        if each != kept_id and (entity := tx.read.entities.get(each))
    ]
    if kept is None or not others:
        return None
    for other in others:
        _move_uses(tx, other.id, kept.id)
        tx.delete("entity", other.id)
    names = [name for other in others for name in (other.name, *other.aliases)]
    aliases = [name for name in dict.fromkeys((*kept.aliases, *names)) if name != kept.name]
    notes = dict.fromkeys(entity.note for entity in (kept, *others) if entity.note)
    values = {
        "aliases": aliases,
        "wikidata": next((one.wikidata for one in (kept, *others) if one.wikidata), None),
        "note": "\n".join(notes) or None,
    }
    tx.update("entity", kept.id, values)
    return Done("entities_merged", {"entity": kept.name, "other": ", ".join(other.name for other in others)})


def split(tx: Transaction, mention_ids: Sequence[str], name: str) -> Done | None:
    """Let mentions of one entity name a new one called *name*, of its type.

    Aliases that are the words of these mentions and of no mention that stays go with them. ``None`` where
    the mentions name no entity or more than one, or all that the entity has.
    """
    mentions = tx.read.marked.mentions_by_id(mention_ids)
    entity_ids = {mention.entity_id for mention in mentions}
    entity_id = entity_ids.pop() if len(entity_ids) == 1 else None
    entity = None if entity_id is None else tx.read.entities.get(entity_id)
    if entity is None or not one_line(name):
        return None
    staying = tx.rows("select id, surface from mention where entity_id = ?", entity.id)
    moved = {mention.id for mention in mentions}
    kept_words = {one_line(row["surface"]) for row in staying if row["id"] not in moved}
    if not kept_words:
        return None
    made = make_entity(tx, name, entity.type)
    for mention in mentions:
        tx.update("mention", mention.id, {"entity_id": made})
    _move_aliases(tx, entity, made, {one_line(mention.surface) for mention in mentions} - kept_words)
    first = mentions[0]
    place = Place(first.article_id, first.start, first.end)
    return Done("entity_split", {"entity": entity.name, "other": one_line(name)}, place)


def tell_apart(tx: Transaction, one_id: str, other_id: str) -> Done | None:
    """Say that two entities are not the same, so that they are no likely duplicates any more.

    ``None`` where that was said already, or one of them is not there.
    """
    one, other = tx.read.entities.get(one_id), tx.read.entities.get(other_id)
    pair = frozenset((one_id, other_id))
    if one is None or other is None or one_id == other_id or pair in tx.read.entities.told_apart():
        return None
    tx.insert("told_apart", {"id": new_id(), "entity_id": one_id, "other_id": other_id, "created_at": tx.now})
    return apart(tx.read, one, other)


def apart(read: Reader, one: Entity, other: Entity) -> Done:
    """What :func:`tell_apart` says of two entities; its place is where the first is mentioned first."""
    first = next(iter(read.entities.mentions_of(one.id, limit=1)), None)
    place = None if first is None else Place(first.article_id, first.start, first.end)
    return Done("entities_told_apart", {"entity": one.name, "other": other.name}, place)


def _move_aliases(tx: Transaction, entity: Entity, made: str, words: set[str]) -> None:
    moving = [alias for alias in entity.aliases if alias in words]
    if moving:
        tx.update("entity", entity.id, {"aliases": [one for one in entity.aliases if one not in words]})
        made_name = tx.by_id("entity", [made])[made]["name"]
        tx.update("entity", made, {"aliases": [one for one in moving if one != made_name]})


def _move_uses(tx: Transaction, from_id: str, to_id: str) -> None:
    for table, column in (("mention", "entity_id"), ("claim", "claimant_entity_id")):
        for row in tx.rows(f"select id from {table} where {column} = ?", from_id):
            tx.update(table, row["id"], {column: to_id})
    about = {row["claim_id"] for row in tx.having("claim_about", "entity_id", [to_id])}
    for row in tx.having("claim_about", "entity_id", [from_id]):
        if row["claim_id"] in about:
            tx.delete("claim_about", row["id"])
        else:
            tx.update("claim_about", row["id"], {"entity_id": to_id})
    _keep_apart(tx, from_id, to_id)
    name_instead(tx, from_id, to_id)


def _keep_apart(tx: Transaction, from_id: str, to_id: str) -> None:
    """Let what was told apart from one entity be told apart from the other."""
    pairs = tx.read.entities.told_apart()
    for row in tx.rows("select * from told_apart where ? in (entity_id, other_id)", from_id):
        column, third = (
            ("entity_id", row["other_id"]) if row["entity_id"] == from_id else ("other_id", row["entity_id"])
        )
        if third != to_id and frozenset((third, to_id)) not in pairs:
            tx.update("told_apart", row["id"], {column: to_id})  # the others go with the entity
