"""Changing what is known of an entity."""

from __future__ import annotations

from penanda.edits.values import check_value
from penanda.project.change import Done
from penanda.project.transaction import Transaction

CHANGEABLE = ("name", "type", "aliases", "wikidata", "note")


def change(tx: Transaction, entity_id: str, field: str, value: object) -> Done | None:
    """Set one of :data:`CHANGEABLE` of an entity.

    Raises ``KeyError`` for another field, :class:`NotAWikidataId`.
    """
    if field not in CHANGEABLE:
        raise KeyError(field)
    check_value(field, value)
    value = tuple(value) if isinstance(value, list) else value
    entity = tx.read.entities.get(entity_id)
    if entity is None or getattr(entity, field) == value:
        return None
    tx.update("entity", entity_id, {field: value})
    return Done("entity_changed", {"entity": value if field == "name" else entity.name})
