"""What a claim is tied to: the claim it is inside, and the entities it is about."""

from __future__ import annotations

from collections.abc import Sequence

from penanda.edits.claims import done, find
from penanda.edits.naming import drop_unused
from penanda.edits.spans import shown
from penanda.errors import ClaimInsideItself
from penanda.model.claim import Claim
from penanda.model.vocabulary import ParentRelation
from penanda.project.change import Done, Place
from penanda.project.ids import new_id
from penanda.project.transaction import Transaction


def set_parent(
    tx: Transaction, claim_id: str, parent_id: str, relation: ParentRelation | None = None
) -> Done | None:
    """Put a claim inside another of its article: ``said_inside`` it, or ``part_of`` it.

    ``None`` is as it lies in the one around it, else ``said_inside``. Another article's claim, or one that is
    not there, says nothing.
    Raises :class:`ClaimInsideItself` where the parent is the claim or lies inside it.
    """
    claim, parent = find(tx, claim_id), find(tx, parent_id)
    if claim is None or parent is None or claim.article_id != parent.article_id:
        return None
    relation = relation or claim.parent_relation or "said_inside"
    if (claim.parent_claim_id, claim.parent_relation) == (parent_id, relation):
        return None
    if _lies_inside(tx, parent, claim_id):
        raise ClaimInsideItself(claim=shown(claim.words()), parent=shown(parent.words()))
    tx.update("claim", claim_id, {"parent_claim_id": parent_id, "parent_relation": relation})
    names = {"surface": shown(claim.words()), "parent": shown(parent.words())}
    return Done("parent_set", names, Place(claim.article_id, claim.start, claim.end))


def set_relation(tx: Transaction, claim_id: str, relation: ParentRelation) -> Done | None:
    """Say how a claim lies inside the one around it; of a claim that stands on its own nothing."""
    claim = find(tx, claim_id)
    if claim is None or claim.parent_claim_id is None:
        return None
    return set_parent(tx, claim_id, claim.parent_claim_id, relation)


def clear_parent(tx: Transaction, claim_id: str) -> Done | None:
    """Let a claim stand on its own."""
    claim = find(tx, claim_id)
    if claim is None or claim.parent_claim_id is None:
        return None
    tx.update("claim", claim_id, {"parent_claim_id": None, "parent_relation": None})
    return done("parent_cleared", claim)


def add_about(tx: Transaction, claim_id: str, entity_ids: Sequence[str]) -> Done | None:
    """Say which entities a claim is about, too, in this order; those that are not there are left out."""
    claim = find(tx, claim_id)
    if claim is None:
        return None
    known = tx.by_id("entity", entity_ids)
    added = [one for one in dict.fromkeys(entity_ids) if one in known and one not in claim.about_entity_ids]
    for entity_id in added:
        position = tx.next_position("claim_about")
        row = {"id": new_id(), "claim_id": claim_id, "entity_id": entity_id, "position": position}
        tx.insert("claim_about", row)
    return done("about_set", claim) if added else None


def remove_about(tx: Transaction, claim_id: str, entity_id: str) -> Done | None:
    """Say that a claim is not about an entity."""
    claim = find(tx, claim_id)
    if claim is None or entity_id not in claim.about_entity_ids:
        return None
    for row in tx.having("claim_about", "claim_id", [claim_id]):
        if row["entity_id"] == entity_id:
            tx.delete("claim_about", row["id"])
    drop_unused(tx, entity_id)
    return done("about_set", claim)


def set_addressee(tx: Transaction, claim_id: str, mention_id: str | None) -> Done | None:
    """Say to whom a claim is made: a mention of its article, or with ``None`` nobody.

    A mention that is not there, or of another article, says nothing.
    """
    claim = find(tx, claim_id)
    if claim is None or claim.addressee_mention_id == mention_id:
        return None
    known = tx.by_id("mention", [mention_id]) if mention_id else {}
    if mention_id and (mention_id not in known or known[mention_id]["article_id"] != claim.article_id):
        return None
    tx.update("claim", claim_id, {"addressee_mention_id": mention_id})
    return done("claim_changed", claim)


def _lies_inside(tx: Transaction, claim: Claim, outer_id: str) -> bool:
    seen: set[str] = set()
    around: Claim | None = claim
    while around is not None and around.id not in seen:
        if around.id == outer_id:
            return True
        seen.add(around.id)
        around = find(tx, around.parent_claim_id) if around.parent_claim_id is not None else None
    return False
