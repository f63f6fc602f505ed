"""Changing what is known of an entity."""

from __future__ import annotations

from collections.abc import Sequence

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


def set_aliases(tx: Transaction, entity_id: str, shown: Sequence[str], typed: Sequence[str]) -> Done | None:
    """Give an entity the names that were *typed* in the place of those *shown*, in their order.

    A name that it was given since it was shown stays, behind them.
    """
    entity = tx.read.entities.get(entity_id)
    if entity is None:
        return None
    come = (name for name in entity.aliases if name not in shown)
    return change(tx, entity_id, "aliases", tuple(dict.fromkeys((*typed, *come))))
