"""The kinds of what is left, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from penanda.project.left_to_do import Kind
from penanda.sentences import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

_NAMES: dict[Kind, str] = {
    "paragraph": QT_TRANSLATE_NOOP("Left", "Paragraphs without a mark"),
    "claimant": QT_TRANSLATE_NOOP("Left", "Claims without a claimant"),
    "entity": QT_TRANSLATE_NOOP("Left", "Names without an entity"),
    "number": QT_TRANSLATE_NOOP("Left", "Numbers without evidence"),
    "quotation": QT_TRANSLATE_NOOP("Left", "Quotations unlike their evidence"),
}
_ONES: dict[Kind, str] = {
    "paragraph": QT_TRANSLATE_NOOP("Left", "No mark in this paragraph yet"),
    "claimant": QT_TRANSLATE_NOOP("Left", "Who claims this?"),
    "entity": QT_TRANSLATE_NOOP("Left", "Which entity is this?"),
    "number": QT_TRANSLATE_NOOP("Left", "A number to check, without evidence"),
    "quotation": QT_TRANSLATE_NOOP("Left", "A quotation that the evidence does not have so"),
}


def name_of(kind: Kind | None) -> str:
    """The name of a kind, or of all of them together."""
    return translate("Left", _NAMES[kind]) if kind else translate("Left", "All that is left")


def said_of(kind: Kind) -> str:
    """What is to be done about one thing of a kind."""
    return translate("Left", _ONES[kind])


def none_left(kind: Kind | None) -> str:
    """That nothing of a kind, or nothing at all, is left in the project."""
    if kind is None:
        return translate("Left", "Nothing is left to do in the project.")
    return translate("Left", "{kind}: none left in the project.").format(kind=name_of(kind))
