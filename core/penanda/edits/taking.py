"""Taking what is suggested."""

from __future__ import annotations

from collections.abc import Sequence

from penanda.edits.marking import make_mention
from penanda.edits.mentions import label_names
from penanda.edits.naming import entity_for
from penanda.edits.spans import shown
from penanda.edits.work import begun
from penanda.model.tagset import LABELS_WITHOUT_ENTITY
from penanda.project.change import Done, Place
from penanda.project.transaction import Transaction
from penanda.suggesting.suggestion import Suggestion


def take(tx: Transaction, article_id: str, suggestions: Sequence[Suggestion]) -> Done | None:
    """Tag what is suggested, as it is suggested: one, all of a name, or all of a paragraph, in one edit.

    Names go first, so that *beliau* finds the person it refers to. What has come to be marked meanwhile,
    or no longer stands in the text, is left out. Raises :class:`NoSuchArticle`.
    """
    text = tx.text(article_id)
    standing = {(mention.start, mention.end) for mention in tx.read.marked.mentions(article_id)}
    taken = []
    for one in sorted(suggestions, key=lambda each: (each.refers_to is not None, each.start, -each.end)):
        if (one.start, one.end) in standing or text[one.start : one.end] != one.surface:
            continue
        standing.add((one.start, one.end))
        entity_id = _entity(tx, article_id, text, one)
        make_mention(tx, article_id, one.start, one.end, label=one.label, kind=one.kind, entity_id=entity_id)
        taken.append(one)
    if not taken:
        return None
    begun(tx, article_id)
    first = min(taken, key=lambda one: one.start)
    place = Place(article_id, first.start, first.end)
    if len(taken) == 1:
        args = {"surface": shown(first.surface), "label": label_names(tx, first.label)}
        return Done("tagged", args, place)
    return Done("suggestions_taken", {"count": len(taken)}, place)


def _entity(tx: Transaction, article_id: str, text: str, one: Suggestion) -> str | None:
    if one.label in LABELS_WITHOUT_ENTITY:
        return None
    if one.entity_id is not None and tx.read.entities.get(one.entity_id) is not None:
        return one.entity_id
    if one.refers_to is not None:
        return _referred(tx, article_id, text, one)
    return entity_for(tx, article_id, one.surface, one.label, one.kind)


def _referred(tx: Transaction, article_id: str, text: str, one: Suggestion) -> str | None:
    """The entity of the mention that a suggestion refers to.

    An office makes that of its holder, and a pronoun that of who is named behind it: *“Saya …,” kata Azlan*.
    """
    start, end = one.refers_to or (0, 0)
    sql = """select entity_id from mention where article_id = ? and start = ? and "end" = ?
             and entity_id is not null order by label = ? desc, created_at limit 1"""
    for row in tx.rows(sql, article_id, start, end, one.label):
        return str(row["entity_id"])
    if one.label == "ROLE" or (one.kind == "pronoun" and start > one.start):
        return entity_for(tx, article_id, text[start:end], "PERSON", "name")
    return None
