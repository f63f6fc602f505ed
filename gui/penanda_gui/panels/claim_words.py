"""How a claim's values are said to people: signs, names and who says it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from penanda.marks import Marks
from penanda.model.claim import Claim
from penanda.model.claimant import claimant_of
from penanda.model.entity import Entity
from penanda.model.vocabulary import Attribution
from penanda.sentences import QT_TRANSLATE_NOOP
from penanda.text.excerpts import first_of

translate = QCoreApplication.translate

_MOST_ASKED_ABOUT = 160  # code points: three lines of a question

WORTH_SIGNS = {"check": "●", "minor": "◐", "not_checkable": "○", None: "·"}

WORTH_NAMES = {
    "check": QT_TRANSLATE_NOOP("Claims", "To check"),
    "minor": QT_TRANSLATE_NOOP("Claims", "Minor"),
    "not_checkable": QT_TRANSLATE_NOOP("Claims", "Not checkable"),
}
DIRECTNESS_NAMES = {
    "direct": QT_TRANSLATE_NOOP("Claims", "Quoted word for word"),
    "mixed": QT_TRANSLATE_NOOP("Claims", "Partly quoted"),
    "indirect": QT_TRANSLATE_NOOP("Claims", "Reported in other words"),
    "author": QT_TRANSLATE_NOOP("Claims", "The article’s own words"),
}
TYPE_NAMES = {
    "event": QT_TRANSLATE_NOOP("Claims", "Something that happened"),
    "quantity": QT_TRANSLATE_NOOP("Claims", "A number or amount"),
    "cause": QT_TRANSLATE_NOOP("Claims", "A cause"),
    "prediction": QT_TRANSLATE_NOOP("Claims", "A prediction"),
    "rule": QT_TRANSLATE_NOOP("Claims", "A law or rule"),
    "position": QT_TRANSLATE_NOOP("Claims", "A position"),
    "demand": QT_TRANSLATE_NOOP("Claims", "A demand"),
    "media": QT_TRANSLATE_NOOP("Claims", "A picture or recording"),
    "other": QT_TRANSLATE_NOOP("Claims", "Something else"),
}
STATUS_NAMES = {
    "none": QT_TRANSLATE_NOOP("Claims", "Not taken up"),
    "to_check": QT_TRANSLATE_NOOP("Claims", "Waits to be checked"),
    "checking": QT_TRANSLATE_NOOP("Claims", "Being checked"),
    "checked": QT_TRANSLATE_NOOP("Claims", "Checked"),
    "dropped": QT_TRANSLATE_NOOP("Claims", "Dropped"),
}
RELATION_NAMES = {
    "supports": QT_TRANSLATE_NOOP("Claims", "Supports it"),
    "refutes": QT_TRANSLATE_NOOP("Claims", "Refutes it"),
    "context": QT_TRANSLATE_NOOP("Claims", "Gives context"),
}


def asked_about(words: str) -> str:
    """The words of a claim above a question about it, on one line, cut where they are many."""
    return f"“{first_of(' '.join(words.split()), _MOST_ASKED_ABOUT)}”"


def claimant_words(claim: Claim, marks: Marks, entities: Mapping[str, Entity]) -> str:
    """Who says it; ``?`` until somebody has answered."""
    attribution, mention, entity_id = claimant_of(claim, marks.mentions)
    entity = entities.get(entity_id or "")
    named = entity.name if entity is not None else mention.surface if mention is not None else None
    return who_says_it(attribution, named)


def who_says_it(attribution: Attribution | None, name: str | None) -> str:
    """Who says it; *name* is that of a claimant, or the words that mention one."""
    if attribution == "author":
        return translate("Claims", "The article itself")
    if attribution == "unspecified":
        return translate("Claims", "Unspecified")
    return " ".join((name or "?").split())
