"""What there is to know of a mark, in a few lines: for the card at the mouse and for screen readers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from penanda.marks import Marks
from penanda.model.claim import Claim
from penanda.model.entity import Entity
from penanda.model.label import Label
from penanda.model.mention import Mention
from penanda_gui.panels.claim_words import WORTH_NAMES, WORTH_SIGNS, claimant_words

translate = QCoreApplication.translate

_MOST_WORDS = 220


class MarkWords(NamedTuple):
    """A mark in words: what it is, the words that are marked, and what is known of them, a line each.

    ``sign`` stands for a claim's worth and is not spoken; ``label`` is the code of a mention's label, and
    ``about`` what is to be tagged with it, which is not said again for every mark.
    """

    sign: str
    kind: str
    words: str
    details: tuple[str, ...]
    label: str | None
    about: str

    def spoken(self) -> str:
        """Everything in one breath."""
        return ". ".join((f"{self.kind}: {self.words}", *self.details))


def mark_words(
    mark: Mention | Claim,
    marks: Marks,
    entities: Mapping[str, Entity],
    labels: Mapping[str, Label],
    language: str,
    *,
    by: str = "",
) -> MarkWords:
    """A mark in words; *labels* are by code, *by* names whoever marked it, where that is to be said."""
    words = (
        _of_claim(mark, marks, entities)
        if isinstance(mark, Claim)
        else _of_mention(mark, marks, entities, labels, language)
    )
    if not by:
        return words
    return words._replace(
        details=(*words.details, translate("Marks", "Marked by: {annotator}").format(annotator=by))
    )


def _of_mention(
    mention: Mention, marks: Marks, entities: Mapping[str, Entity], labels: Mapping[str, Label], language: str
) -> MarkWords:
    details = []
    entity = entities.get(mention.entity_id or "")
    if entity is not None:
        times = sum(other.entity_id == entity.id for other in marks.mentions.values())
        named = translate("Marks", "Entity: {name} · mentions here: {count}")
        details.append(named.format(name=entity.name, count=times))
    if mention.value:
        details.append(translate("Marks", "Read as: {value}").format(value=mention.value))
    if mention.uncertain:
        details.append(translate("Marks", "Unsure"))
    label = labels.get(mention.label)
    kind, about = (
        (label.name(language), label.description.get(language, "")) if label else (mention.label, "")
    )
    return MarkWords("", kind, _short(mention.surface), tuple(details), mention.label, about)


def _of_claim(claim: Claim, marks: Marks, entities: Mapping[str, Entity]) -> MarkWords:
    worth = WORTH_NAMES.get(claim.check_worthiness or "")
    kind = translate("Marks", "Claim")
    if worth:
        kind = translate("Marks", "Claim · {worth}").format(worth=translate("Claims", worth))
    claimant = claimant_words(claim, marks, entities)
    details = [translate("Claims", "Says: {claimant}").format(claimant=claimant)]
    if claim.summary:
        details.append(_short(claim.summary))
    if claim.uncertain:
        details.append(translate("Marks", "Unsure"))
    sign = WORTH_SIGNS[claim.check_worthiness] if worth else ""
    return MarkWords(sign, kind, _short(claim.words()), tuple(details), None, "")


def _short(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= _MOST_WORDS else f"{line[:_MOST_WORDS].rstrip()}…"
