"""An edit may name what one that waited before it removed: it changes nothing, and says so."""

from __future__ import annotations

import pytest

from penanda.edits import claims, entities, everywhere, many_claims, mentions
from penanda.errors import GoneMeanwhile

GONE = "tiada"

EDITS = {
    "label of new words": lambda d, _: d.project.run(mentions.tag, d.article_id, *d.span("Tanjung"), GONE),
    "label of all places": lambda d, _: d.project.run(
        everywhere.tag_everywhere, d.article_id, *d.span("Anwar"), GONE
    ),
    "label of a mention": lambda d, _: d.project.run(mentions.relabel, d.mentions()[0].id, GONE),
    "type of an entity": lambda d, _: d.project.run(entities.change, d.entities()[0].id, "type", GONE),
    "claimant": lambda d, claim: d.project.run(claims.set_claimant, claim.id, "claimant", entity_id=GONE),
    "claimant of many": lambda d, claim: d.project.run(
        many_claims.set_claimants, [claim.id], "claimant", entity_id=GONE
    ),
    "rating": lambda d, claim: d.project.run(claims.change, claim.id, "rating", GONE),
    "rating of many": lambda d, claim: d.project.run(many_claims.change_all, [claim.id], "rating", GONE),
}


@pytest.mark.parametrize("edit", EDITS.values(), ids=EDITS)
def test_what_refers_to_something_gone_is_refused_and_changes_nothing(desk, edit) -> None:
    desk.tag("Anwar")
    claim = desk.claim("Pelabuhan itu ditutup")
    before = desk.tables()
    with pytest.raises(GoneMeanwhile, match="no longer in the project; nothing was changed"):
        edit(desk, claim)
    assert desk.tables() == before
