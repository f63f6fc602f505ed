"""Who makes a claim, told from the claim and the mentions of its article."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from penanda.model.claim import Claim
from penanda.model.mention import Mention
from penanda.model.vocabulary import Attribution


class Claimant(NamedTuple):
    """Who makes a claim; with ``attribution`` ``None`` nobody has answered yet.

    A claimant is the mention that names them, with the entity that it names, if any; or an entity alone.
    """

    attribution: Attribution | None
    mention: Mention | None
    entity_id: str | None


def claimant_of(claim: Claim, mentions: Mapping[str, Mention]) -> Claimant:
    """Who makes *claim*; *mentions* are those of its article, by id."""
    mention = mentions.get(claim.claimant_mention_id or "")
    entity_id = claim.claimant_entity_id if mention is None else mention.entity_id
    return Claimant(claim.attribution, mention, entity_id)
