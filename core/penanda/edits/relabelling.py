"""Taking a tagset with the marks: they get the labels of it that stand for those they have."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from penanda.edits import labels as label_edits
from penanda.edits.naming import drop_unused
from penanda.model.label import Label
from penanda.model.tagset import LABELS_WITHOUT_ENTITY
from penanda.project.change import Done, Place
from penanda.project.rows import Row
from penanda.project.transaction import Transaction


def take_with_marks(
    tx: Transaction, labels: Sequence[Label], mapping: Mapping[str, str], *, name: str
) -> Done | None:
    """Take *labels* as :func:`penanda.edits.labels.take` does, and relabel all marks by *mapping*.

    *mapping* has the codes of labels, each with the code of one of *labels*. Mentions, the types of entities
    and marks that wait for a place are relabelled. An entity keeps its type where the new label is one of
    those that name no entity; its mentions then name none. Raises :class:`LabelUnfit`, and ``KeyError`` for a
    code that *labels* have not.
    """
    moved = {code: other for code, other in mapping.items() if code != other}
    unknown = set(moved.values()) - {label.id for label in labels}
    if unknown:
        raise KeyError(unknown.pop())
    taken = label_edits.take(tx, labels, name=name)
    mentions = tx.having("mention", "label", moved)
    _relabel(tx, mentions, moved)
    count = len(mentions) + _orphans(tx, moved)
    if not _entities(tx, moved) and not count:
        return taken
    places = [Place(row["article_id"], row["start"], row["end"]) for row in mentions[:1]]
    return Done("marks_relabelled", {"name": name, "count": count}, next(iter(places), None))


def _relabel(tx: Transaction, rows: Iterable[Row], moved: Mapping[str, str]) -> None:
    let_go = set()
    for row in rows:
        values: dict[str, str | None] = {"label": moved[row["label"]]}
        if values["label"] in LABELS_WITHOUT_ENTITY and row["entity_id"] is not None:
            values["entity_id"] = None
            let_go.add(row["entity_id"])
        tx.update("mention", row["id"], values)
    for entity_id in sorted(let_go):
        drop_unused(tx, entity_id)


def _entities(tx: Transaction, moved: Mapping[str, str]) -> int:
    rows = [
        row for row in tx.having("entity", "type", moved) if moved[row["type"]] not in LABELS_WITHOUT_ENTITY
    ]
    for row in rows:
        tx.update("entity", row["id"], {"type": moved[row["type"]]})
    return len(rows)


def _orphans(tx: Transaction, moved: Mapping[str, str]) -> int:
    count = 0
    for row in tx.rows("select id from orphan where kind = 'mention'"):
        orphan = tx.read.orphans.get(row["id"])
        label = None if orphan is None else moved.get(str(orphan.row()["label"]))
        if orphan is not None and label is not None:
            names = {"label": label} | ({"entity_id": None} if label in LABELS_WITHOUT_ENTITY else {})
            record = orphan.record | {"mention": [orphan.row() | names]}
            tx.update("orphan", orphan.id, {"record": record})
            count += 1
    return count
