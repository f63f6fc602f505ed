"""What an edit that is not saved yet is going to say of itself, as far as it can be told beforehand."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Mapping
from functools import cache, partial
from inspect import signature
from typing import Any, NamedTuple

from penanda.edits import (
    articles,
    claim_pieces,
    claim_ties,
    claims,
    everywhere,
    evidence,
    mentions,
    merging_entities,
    proposed_claims,
    tagging_hits,
    taking,
    turning_down,
)
from penanda.edits.spans import shown
from penanda.edits.values import unsure_said
from penanda.errors import NoSuchArticle
from penanda.model.entity import one_line
from penanda.project.change import Done, Place
from penanda.project.edit_names import SET_NAMES
from penanda.project.reader import Reader
from penanda.project.system_failures import is_of_the_system

Edit = Callable[..., object]

# Each with the kind that it says afterwards; what their sentences name follows from their arguments.
_KINDS: Mapping[Edit, str] = {
    mentions.tag: "tagged",
    turning_down.turn_down: "turned_down",
    mentions.relabel: "relabelled",
    mentions.move_edges: "mention_moved",
    mentions.change: "mention_changed",
    mentions.remove: "mention_removed",
    claims.change: "claim_changed",
    claims.set_claimant: "claimant_set",
    claims.remove: "claim_removed",
    claim_pieces.add_piece: "piece_added",
    claim_pieces.remove_piece: "piece_removed",
    claim_pieces.set_cue: "cue_set",
    claim_pieces.move_piece: "claim_moved",
    claim_ties.clear_parent: "parent_cleared",
    claim_ties.add_about: "about_set",
    claim_ties.remove_about: "about_set",
    proposed_claims.make: "claim_made",
    proposed_claims.take: "proposal_taken",
    proposed_claims.reshape: "claim_moved",
    evidence.add: "evidence_added",
    articles.set_fact: "fact_set",
    articles.set_status: "status_set",
    articles.remove: "article_removed",
}
# Of these the sentence names the words of the claim, not those that are added to it or moved.
_OF_THE_CLAIM = frozenset({"piece_added", "claim_moved"})


class _Now(NamedTuple):
    """What can be asked of the project as it is now."""

    read: Reader
    text: Callable[[str], str]


def all_intended(read: Reader, edits: Iterable[tuple[Edit, tuple[object, ...]]]) -> list[Done]:
    """What *edits*, each given its arguments after its transaction, are about to do, and where they mark.

    Left out are those that say so only once they are done, those of a mark that is gone, and all where the
    system lets nothing be read. The text of an article is read once, however many of them are in it.
    """
    now = _Now(read, cache(read.articles.text))
    found = [_intended(now, edit, arguments) for edit, arguments in edits]
    return [done for done in found if done is not None]


def _intended(now: _Now, edit: Edit, arguments: tuple[object, ...]) -> Done | None:
    tell = _OWN_WORDS.get(edit)
    if tell is None and (kind := _KINDS.get(edit)) is not None:
        tell = partial(_done, kind=kind)
    if tell is None:
        return None
    try:
        return tell(now, given=signature(edit).bind_partial(None, *arguments).arguments)
    except NoSuchArticle:
        return None
    except sqlite3.Error as error:
        if is_of_the_system(error):  # what keeps it from being saved can keep it from being read
            return None
        raise


def _done(now: _Now, kind: str, given: Mapping[str, Any]) -> Done | None:
    names: dict[str, Any] = {}
    if "pieces" in given:
        return _of_pieces(now, kind, given)
    if (label := given.get("label")) is not None:
        names["label"] = _label_names(now, label)
    if "field" in given:
        names |= unsure_said(given["field"], given.get("value"))
    if kind in ("claimant_set", "proposal_taken") and given.get("attribution") == "author":
        kind, names = "claimant_set", claims.author_said("author")
    if kind in SET_NAMES:
        names |= claims.set_to(now.read, given["field"], given["value"])
    if (article_id := given.get("article_id")) is not None and "start" not in given:
        names["article"] = now.read.articles.summaries([now.read.articles.get(article_id).id])[0].name
        return Done(kind, names, Place(article_id))
    mark = _mark(now, given)
    if article_id is None and mark is None:
        return None
    marked_id, start, end, words = mark or (str(article_id), 0, 0, "")
    if "start" in given:
        start, end = given["start"], given["end"]
        if kind not in _OF_THE_CLAIM:
            words = now.text(marked_id)[start:end]
    return Done(kind, {**names, "surface": shown(words)}, Place(marked_id, start, end))


def _of_pieces(now: _Now, kind: str, given: Mapping[str, Any]) -> Done | None:
    """What an edit says that gives a claim its pieces."""
    mark = _mark(now, given)
    article_id = given.get("article_id") or (mark and mark[0])
    pieces = sorted(given["pieces"])
    if not article_id or not pieces:
        return None
    text = now.text(article_id)
    words = " … ".join(" ".join(text[start:end].split()) for start, end in pieces)
    place = Place(article_id, pieces[0][0], max(end for _, end in pieces))
    return Done(kind, {"surface": shown(words)}, place)


def _mark(now: _Now, given: Mapping[str, Any]) -> tuple[str, int, int, str] | None:
    """The article, place and words of the mark that an edit is about."""
    if "mention_id" in given:
        for mention in now.read.marked.mentions_by_id([given["mention_id"]]):
            return mention.article_id, mention.start, mention.end, mention.surface
    elif "claim_id" in given:
        for claim in now.read.marked.claims_by_id([given["claim_id"]]):
            return claim.article_id, claim.start, claim.end, claim.words()
    return None


def _label_names(now: _Now, label: str) -> Mapping[str, str]:
    return next((one.names for one in now.read.tagset.labels() if one.id == label), {"en": label})


def _taken(now: _Now, given: Mapping[str, Any]) -> Done | None:
    """What taking suggestions says: of one, its words; of several, how many."""
    taken = sorted(given["suggestions"], key=lambda one: one.start)
    if not taken:
        return None
    place = Place(now.read.articles.get(given["article_id"]).id, taken[0].start, taken[0].end)
    if len(taken) > 1:
        return Done("suggestions_taken", {"count": len(taken)}, place)
    names = {"surface": shown(taken[0].surface), "label": _label_names(now, taken[0].label)}
    return Done("tagged", names, place)


def _everywhere(now: _Now, given: Mapping[str, Any]) -> Done | None:
    article_id, start, end = given["article_id"], given["start"], given["end"]
    text, mentions = now.text(article_id), now.read.marked.mentions(article_id)
    count = len(everywhere.places_everywhere(text, mentions, start, end, given["label"]))
    surface = shown(text[start:end])
    names = {"surface": surface, "label": _label_names(now, given["label"]), "count": count}
    return Done("tagged_everywhere", names, Place(article_id, start, end))


def _hits_tagged(now: _Now, given: Mapping[str, Any]) -> Done | None:
    first = given["hits"][0]
    names = {"surface": shown(first.words), "label": _label_names(now, given["label"])}
    counts = {"count": len(given["hits"]), "articles": len({hit.article_id for hit in given["hits"]})}
    return Done("hits_tagged", names | counts, Place(first.article_id, first.start, first.end))


def _merged(now: _Now, given: Mapping[str, Any]) -> Done | None:
    kept = now.read.entities.get(given["kept_id"])
    ids = dict.fromkeys(one for one in given["other_ids"] if one != given["kept_id"])
    others = [entity.name for one in ids if (entity := now.read.entities.get(one)) is not None]
    if kept is None or not others:
        return None
    return Done("entities_merged", {"entity": kept.name, "other": ", ".join(others)})


def _split(now: _Now, given: Mapping[str, Any]) -> Done | None:
    mentions = now.read.marked.mentions_by_id(given["mention_ids"])
    entity = now.read.entities.get(mentions[0].entity_id or "") if mentions else None
    if entity is None:
        return None
    place = Place(mentions[0].article_id, mentions[0].start, mentions[0].end)
    return Done("entity_split", {"entity": entity.name, "other": one_line(given["name"])}, place)


def _told_apart(now: _Now, given: Mapping[str, Any]) -> Done | None:
    one, other = now.read.entities.get(given["one_id"]), now.read.entities.get(given["other_id"])
    return None if one is None or other is None else merging_entities.apart(now.read, one, other)


def _parent(now: _Now, given: Mapping[str, Any]) -> Done | None:
    claim = next(iter(now.read.marked.claims_by_id([given["claim_id"]])), None)
    parent_id = given.get("parent_id") or (claim and claim.parent_claim_id) or ""
    parent = next(iter(now.read.marked.claims_by_id([parent_id])), None)
    if claim is None or parent is None:
        return None
    names = {"surface": shown(claim.words()), "parent": shown(parent.words())}
    return Done("parent_set", names, Place(claim.article_id, claim.start, claim.end))


# Edits whose sentence needs more than a mark's words.
_OWN_WORDS: Mapping[Edit, Callable[..., Done | None]] = {
    everywhere.tag_everywhere: _everywhere,
    tagging_hits.tag_hits: _hits_tagged,
    taking.take: _taken,
    merging_entities.merge: _merged,
    merging_entities.split: _split,
    merging_entities.tell_apart: _told_apart,
    claim_ties.set_parent: _parent,
    claim_ties.set_relation: _parent,
}
