"""Editing the labels of a project's tagset."""

from __future__ import annotations

import re
from collections.abc import Sequence

from penanda.edits.values import changed
from penanda.errors import LabelHasMarks, LabelUnfit
from penanda.model import patterns
from penanda.model.label import Label
from penanda.project.change import Done
from penanda.project.rows import row_of
from penanda.project.transaction import Transaction

CHANGEABLE = ("names", "color_light", "color_dark", "key", "description", "maps_to", "active")
_RULES = {"color_light": patterns.COLOR, "color_dark": patterns.COLOR, "key": patterns.KEY, "id": patterns.ID}


def add(tx: Transaction, label: Label) -> Done | None:
    """Add a label behind the others; ``None`` when there is one of its code. Its ``order`` does not count.

    A key that another label has goes over to it. Raises :class:`LabelUnfit`.
    """
    if tx.by_id("label", [label.id]):
        return None
    for field in _RULES:
        _check(field, getattr(label, field))
    _free_key(tx, label.key, label.id)
    tx.insert("label", row_of(label) | {"position": tx.next_position("label")})
    return Done("label_added", {"label": label.names})


def change(tx: Transaction, label_id: str, field: str, value: object) -> Done | None:
    """Set one of :data:`CHANGEABLE` of a label; ``active`` is false for a retired one.

    Of names, descriptions and mappings those that are given are set, where ``""`` is none. A key that another
    label has goes over to this one. Raises ``KeyError``, :class:`LabelUnfit`.
    """
    if field not in CHANGEABLE:
        raise KeyError(field)
    _check(field, value)
    label = next((label for label in tx.read.tagset.labels() if label.id == label_id), None)
    if label is None:
        return None
    value = changed(getattr(label, field), value)
    if getattr(label, field) == value:
        return None
    if field == "key":
        _free_key(tx, str(value), label_id)
    tx.update("label", label_id, {field: value})
    return Done("label_changed", {"label": value if field == "names" else label.names})


def remove(tx: Transaction, label_id: str) -> Done | None:
    """Remove a label that no mention and no entity has; raises :class:`LabelHasMarks` for another."""
    label = next((label for label in tx.read.tagset.labels() if label.id == label_id), None)
    if label is None:
        return None
    mentions, entities = (
        len(tx.having("mention", "label", [label_id])),
        len(tx.having("entity", "type", [label_id])),
    )
    if mentions or entities:
        raise LabelHasMarks(name=label.names, mentions=mentions, entities=entities)
    tx.delete("label", label_id)
    return Done("label_removed", {"label": label.names})


def move(tx: Transaction, label_id: str, step: int) -> Done | None:
    """Put a label so many places further down, or with less than 0 up."""
    return Done("labels_ordered") if tx.move("label", label_id, step) else None


def take(tx: Transaction, labels: Sequence[Label], *, name: str) -> Done | None:
    """Make *labels* the tagset: those that are there are overwritten, new ones added, others retired.

    No mark loses its label. *name* is what the tagset is called. Raises :class:`LabelUnfit`.
    """
    there = {label.id: label for label in tx.read.tagset.labels()}
    for label in labels:
        for field in _RULES:
            _check(field, getattr(label, field))
    wanted = {label.id: number for number, label in enumerate(labels, start=1)}
    left = [label for label_id, label in there.items() if label_id not in wanted]
    changed = False
    for number, label in enumerate(left, start=len(labels) + 1):
        changed |= _write(tx, label.id, {"active": 0, "key": "", "position": number}, there)
    for label in labels:
        row = row_of(label) | {"position": wanted[label.id]}
        if label.id in there:
            changed |= _write(tx, label.id, row, there)
        else:
            tx.insert("label", row)
            changed = True
    return Done("tagset_taken", {"name": name}) if changed else None


def _write(tx: Transaction, label_id: str, values: dict[str, object], there: dict[str, Label]) -> bool:
    stored = row_of(there[label_id])
    different = {column: value for column, value in values.items() if stored[column] != value}
    if different:
        tx.update("label", label_id, different)
    return bool(different)


def _free_key(tx: Transaction, key: str, label_id: str) -> None:
    for row in tx.having("label", "key", [key]) if key else []:
        if row["id"] != label_id:
            tx.update("label", row["id"], {"key": ""})


def _check(field: str, value: object) -> None:
    if field in _RULES and not re.search(_RULES[field], str(value)):
        raise LabelUnfit(value=value)
