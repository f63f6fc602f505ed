"""The questions before entities are merged: with which one, and which name stays."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from penanda.project.entities import ListedEntity
from penanda_gui.pickers.picker import Option, Picker

translate = QCoreApplication.translate
LabelOf = Callable[[ListedEntity], str]


def ask_other(
    parent: QWidget,
    one: ListedEntity,
    everything: Sequence[ListedEntity],
    label_of: LabelOf,
    answer: Callable[[ListedEntity], object],
) -> Picker:
    """Ask which entity is the same as *one*.

    Those whose names may be meant by its name come first, then the others of its type.
    """
    from penanda.names.offering import offered

    by_type = sorted(everything, key=lambda other: other.entity.type != one.entity.type)
    others = {other.entity.id: other for other in by_type if other.entity.id != one.entity.id}
    uses = {id_: other.mentions for id_, other in others.items()}
    entities = [other.entity for other in others.values()]
    likely = offered(one.entity.name, entities, label=one.entity.type, uses=uses)
    ids = dict.fromkeys([match.entity.id for match in likely])
    title = translate("AllEntities", "Which entity is the same as “{name}”?").format(name=one.entity.name)
    in_order = [others[id_] for id_ in (ids | dict.fromkeys(others))]
    picker = Picker(parent, title, _options(in_order, label_of))
    picker.picked.connect(lambda key, _typed: answer(others[key]))
    picker.open()
    return picker


def ask_which_stays(
    parent: QWidget,
    entities: Sequence[ListedEntity],
    label_of: LabelOf,
    answer: Callable[[str, tuple[str, ...]], object],
) -> Picker:
    """Ask which of *entities* gives its name and type; *answer* gets its id, and the ids of the others."""
    offered = sorted(entities, key=lambda one: -one.mentions)

    def take(key: str, _typed: str) -> None:
        answer(key, tuple(one.entity.id for one in offered if one.entity.id != key))

    picker = Picker(
        parent,
        translate("AllEntities", "Which name stays?"),
        _options(offered, label_of),
        question=translate(
            "AllEntities",
            "They become one entity, with all their mentions and claims. It keeps this name and type; the "
            "other names become its aliases.",
        ),
    )
    picker.picked.connect(take)
    picker.open()
    return picker


def _options(entities: Sequence[ListedEntity], label_of: LabelOf) -> list[Option]:
    said = translate("AllEntities", "{type} · mentions: {mentions} · articles: {articles}")
    return [
        Option(
            one.entity.id,
            one.entity.name,
            " · ".join(
                (
                    said.format(type=label_of(one), mentions=one.mentions, articles=one.articles),
                    *one.entity.aliases,
                )
            ),
        )
        for one in entities
    ]
