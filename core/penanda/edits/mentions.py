"""Tagging: making, changing and removing mentions. Offsets are code points of the article's text."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from penanda.edits.marking import kind_and_entity, make_mention, take_away
from penanda.edits.naming import drop_unused, entity_for, is_own, make_entity, name_of, proposed_kind
from penanda.edits.spans import shown, surface_at
from penanda.edits.values import unsure_said
from penanda.edits.work import begun
from penanda.model.mention import Mention
from penanda.model.tagset import LABELS_WITHOUT_ENTITY
from penanda.project.change import Done, Place
from penanda.project.transaction import Transaction

CHANGEABLE = ("kind", "metonym", "uncertain", "note", "value")


def tag(tx: Transaction, article_id: str, start: int, end: int, label: str) -> Done | None:
    """Tag the words at ``[start, end)`` with *label*.

    A mention of exactly these words is relabelled; any other overlap is fine. Names known to the project take
    their entity, new ones make it; a pronoun or nominal takes what it most likely stands for.
    Raises :class:`SpanOutside`, :class:`NoSuchArticle`.
    """
    surface = surface_at(tx, article_id, start, end)
    here = tx.rows(
        'select id, label from mention where article_id = ? and start = ? and "end" = ?',
        article_id,
        start,
        end,
    )
    if here:
        return None if any(row["label"] == label for row in here) else relabel(tx, here[0]["id"], label)
    kind, entity_id = kind_and_entity(tx, article_id, start, surface, label)
    make_mention(tx, article_id, start, end, label=label, kind=kind, entity_id=entity_id)
    begun(tx, article_id)
    args = {"surface": shown(surface), "label": label_names(tx, label)}
    return Done("tagged", args, Place(article_id, start, end))


def relabel(tx: Transaction, mention_id: str, label: str) -> Done | None:
    """Give a mention another label. An entity that only this mention made changes its type with it."""
    mention = _mention(tx, mention_id)
    if mention is None or mention.label == label:
        return None
    own = is_own(tx, mention)
    entity_id = mention.entity_id
    if label in LABELS_WITHOUT_ENTITY:
        entity_id = None
    elif entity_id is None or own:
        known = tx.read.entities.known_as(mention.surface, label, mention.article_id)
        if own and known is None and entity_id is not None:
            name = name_of(tx, mention.article_id, mention.surface, label)
            tx.update("entity", entity_id, {"type": label, "name": name})
        else:
            kind = proposed_kind(mention.surface, label)
            entity_id = known or entity_for(tx, mention.article_id, mention.surface, label, kind)
    tx.update("mention", mention_id, {"label": label, "entity_id": entity_id})
    if entity_id != mention.entity_id:
        drop_unused(tx, mention.entity_id)
    return _done("relabelled", mention, label=label_names(tx, label))


def move_edges(tx: Transaction, mention_id: str, start: int, end: int) -> Done | None:
    """Set where a mention starts and ends. The entity that only this mention made follows its words.

    Where the same label already stands on exactly the new words, the mention becomes one with that one.
    Raises :class:`SpanOutside`.
    """
    mention = _mention(tx, mention_id)
    if mention is None or (mention.start, mention.end) == (start, end):
        return None
    surface = surface_at(tx, mention.article_id, start, end)
    if _stands_already(tx, mention, start, end):
        return remove(tx, mention_id)
    values: dict[str, Any] = {"start": start, "end": end, "surface": surface}
    own = is_own(tx, mention)
    if own and mention.entity_id is not None:
        known = tx.read.entities.known_as(surface, mention.label, mention.article_id)
        if known is not None:
            values["entity_id"] = known
        elif name := name_of(tx, mention.article_id, surface, mention.label):
            tx.update("entity", mention.entity_id, {"name": name})
    tx.update("mention", mention_id, values)
    if own:
        drop_unused(tx, mention.entity_id)
    return Done("mention_moved", {"surface": shown(surface)}, Place(mention.article_id, start, end))


def change(tx: Transaction, mention_id: str, field: str, value: object) -> Done | None:
    """Set one of :data:`CHANGEABLE` of a mention.

    Raises ``KeyError`` for another field, :class:`msgspec.ValidationError` for a value it cannot take.
    """
    if field not in CHANGEABLE:
        raise KeyError(field)
    mention = _mention(tx, mention_id)
    if mention is None or getattr(mention, field) == value:
        return None
    tx.update("mention", mention_id, {field: value})
    _mention(tx, mention_id)  # reads it again, which fails for a value that no mention has
    return _done("mention_changed", mention, **unsure_said(field, value))


def remove(tx: Transaction, mention_id: str) -> Done | None:
    """Remove a mention. Its claims keep its entity as claimant; an entity nothing names any more goes."""
    mention = _mention(tx, mention_id)
    if mention is None:
        return None
    take_away(tx, mention)
    return _done("mention_removed", mention)


def give_entity(tx: Transaction, mention_ids: Sequence[str], entity_id: str) -> Done | None:
    """Say that mentions name this entity."""
    entity = tx.read.entities.get(entity_id)
    mentions = [m for m in tx.read.marked.mentions_by_id(mention_ids) if m.entity_id != entity_id]
    if entity is None or not mentions:
        return None
    for mention in mentions:
        tx.update("mention", mention.id, {"entity_id": entity_id})
    for mention in mentions:
        drop_unused(tx, mention.entity_id)
    return _done("entity_given", mentions[0], entity=entity.name)


def give_new_entity(tx: Transaction, mention_ids: Sequence[str], name: str) -> Done | None:
    """Say that mentions name an entity that the project does not know yet."""
    mentions = tx.read.marked.mentions_by_id(mention_ids)
    if not mentions or not name.strip():
        return None
    return give_entity(tx, mention_ids, make_entity(tx, name, mentions[0].label))


def clear_entity(tx: Transaction, mention_ids: Sequence[str]) -> Done | None:
    """Say that mentions name no entity."""
    mentions = [m for m in tx.read.marked.mentions_by_id(mention_ids) if m.entity_id is not None]
    for mention in mentions:
        tx.update("mention", mention.id, {"entity_id": None})
    for mention in mentions:
        drop_unused(tx, mention.entity_id)
    return _done("entity_cleared", mentions[0]) if mentions else None


def _stands_already(tx: Transaction, mention: Mention, start: int, end: int) -> bool:
    sql = 'select 1 from mention where article_id = ? and start = ? and "end" = ? and label = ? and id <> ?'
    return bool(tx.rows(sql, mention.article_id, start, end, mention.label, mention.id))


def _mention(tx: Transaction, mention_id: str) -> Mention | None:
    return next(iter(tx.read.marked.mentions_by_id([mention_id])), None)


def label_names(tx: Transaction, label: str) -> dict[str, str]:
    """The names of a label by language, for a sentence."""
    named = tx.by_id("label", [label])
    return json.loads(named[label]["names"]) if named else {"en": label}


def _done(kind: str, mention: Mention, **more: object) -> Done:
    place = Place(mention.article_id, mention.start, mention.end)
    return Done(kind, {"surface": shown(mention.surface), **more}, place)
