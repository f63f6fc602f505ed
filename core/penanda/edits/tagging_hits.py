"""Tagging what was found in the whole project, in one edit."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from penanda.edits.marking import make_mention
from penanda.edits.mentions import label_names
from penanda.edits.naming import entity_for, proposed_kind
from penanda.edits.referring import referred
from penanda.edits.spans import shown
from penanda.edits.work import begun
from penanda.project.change import Done, Place
from penanda.project.everywhere import Hit
from penanda.project.taggable import is_unmarked
from penanda.project.transaction import Transaction


def tag_hits(tx: Transaction, hits: Sequence[Hit], label: str) -> Done | None:
    """Tag the words of *hits*, which come by article, with *label*.

    Left out is what has been marked since it was found, or what is not there any more. Names take the entity
    known by them, in their article or anywhere; those nobody knows are all one new entity, for they were
    looked for as one.
    """
    tagged: list[Hit] = []
    shared: str | None = None
    for article_id, found in groupby(hits, key=lambda hit: hit.article_id):
        here = _still_free(tx, article_id, list(found))
        for hit in here:
            shared = _tag(tx, hit, label, shared)
        if here:
            begun(tx, article_id)
        tagged += here
    if not tagged:
        return None
    names = {"surface": shown(tagged[0].words), "label": label_names(tx, label), "count": len(tagged)}
    place = Place(tagged[0].article_id, tagged[0].start, tagged[0].end)
    return Done("hits_tagged", names | {"articles": len({hit.article_id for hit in tagged})}, place)


def _tag(tx: Transaction, hit: Hit, label: str, shared: str | None) -> str | None:
    """Tag a hit; return the entity for names that nobody knows, which is *shared* once there is one."""
    words, kind = hit.words, proposed_kind(hit.words, label)
    if kind == "name":
        entity_id = tx.read.entities.known_as(words, label, hit.article_id) or shared
        entity_id = entity_id or entity_for(tx, hit.article_id, words, label, kind)
        shared = shared or entity_id
    else:
        entity_id = referred(tx, hit.article_id, hit.start, words, label, kind)
    place = (hit.article_id, hit.start, hit.end)
    make_mention(tx, *place, label=label, kind=kind, entity_id=entity_id)
    return shared


def _still_free(tx: Transaction, article_id: str, hits: Sequence[Hit]) -> list[Hit]:
    if not tx.read.articles.summaries([article_id]):
        return []
    text, mentions = tx.text(article_id), tx.read.marked.mentions(article_id)
    return [
        hit
        for hit in hits
        if text[hit.start : hit.end] == hit.words and is_unmarked((hit.start, hit.end), mentions)
    ]
