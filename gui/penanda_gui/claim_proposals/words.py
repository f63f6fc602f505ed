"""What is proposed for a claim, in words: for the line below the article, and for the card."""

from __future__ import annotations

from typing import get_args

from PySide6.QtCore import QCoreApplication

from penanda.marks import Marks
from penanda.model.entity import Entity
from penanda.model.vocabulary import CheckWorthiness, ParentRelation
from penanda.sentences import QT_TRANSLATE_NOOP
from penanda_gui.claim_proposals.proposed import Proposed
from penanda_gui.commands.actions import Actions
from penanda_gui.desk import Desk

translate = QCoreApplication.translate

_LONGEST = 24

PARENT_RELATIONS: dict[ParentRelation, str] = {
    "said_inside": QT_TRANSLATE_NOOP("Proposals", "said inside “{parent}”"),
    "part_of": QT_TRANSLATE_NOOP("Proposals", "part of “{parent}”"),
}


def claim_keys(actions: Actions, *, as_proposed: bool = False) -> str:
    """The keys that claim something: *C V X*, or those that claim it as it is proposed: *Shift+C V X*."""
    group = "claim_so" if as_proposed else "claim"
    keys = [key for worth in get_args(CheckWorthiness) if (key := actions.shown_keys(f"{group}.{worth}"))]
    held = {key[: key.rfind("+") + 1] for key in keys}
    shift = held.pop() if len(held) == 1 else ""  # said once where all have it
    return shift + " ".join(key.removeprefix(shift) for key in keys)


def shortened(words: str) -> str:
    """Words on one line, cut where there are many."""
    line = " ".join(words.split())
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1].rstrip()}…"


def who_says(proposed: Proposed, desk: Desk) -> str:
    """Who is proposed to say it, by which word; ``""`` where nobody is."""
    cue = " ".join(desk.text[slice(*proposed.cue)].split()) if proposed.cue is not None else ""
    match proposed.attribution:
        case "author":
            return translate("Proposals", "the article itself says it")
        case "unspecified":
            return translate("Proposals", "nobody is named (“{cue}”)").format(cue=cue)
        case "claimant":
            name = mention_name(proposed.mention_id, desk.marks, desk.entities)
            if cue:
                return translate("Proposals", "{name} says it (“{cue}”)").format(name=name, cue=cue)
            return translate("Proposals", "{name} says it").format(name=name)
        case _:
            return ""


def inside_what(proposed: Proposed, desk: Desk) -> str:
    """Inside which claim it is proposed to lie; ``""`` where in none."""
    if proposed.parent is None or proposed.parent[0] not in desk.marks.claims:
        return ""
    claim_id, relation = proposed.parent
    parent = shortened(desk.marks.claims[claim_id].words())
    return translate("Proposals", PARENT_RELATIONS[relation]).format(parent=parent)


def mention_name(mention_id: str | None, marks: Marks, entities: dict[str, Entity]) -> str:
    """The words of a mention, and where they are no name whom they stand for."""
    mention = marks.mentions.get(mention_id or "")
    if mention is None:
        return "?"
    words = " ".join(mention.surface.split())
    entity = entities.get(mention.entity_id or "")
    return words if entity is None or mention.kind == "name" else f"{words} = {entity.name}"
