"""A claim inside another, and the entities a claim is about."""

from __future__ import annotations

import pytest

from penanda.edits import articles, claim_ties, mentions, proposed_claims
from penanda.errors import ClaimInsideItself
from penanda.readers.registry import read
from penanda.readers.source import source_of_text

CLAIM = "Pelabuhan itu ditutup sejak Mac"


@pytest.fixture
def outer(desk):
    return desk.claim(CLAIM)


@pytest.fixture
def inner(desk):
    return desk.claim("ditutup sejak Mac")


class TestParent:
    def test_a_claim_is_put_inside_another_and_back(self, desk, outer, inner) -> None:
        change = desk.project.run(claim_ties.set_parent, inner.id, outer.id, "said_inside")
        names = {"surface": "ditutup sejak Mac", "parent": CLAIM}
        assert (change.done.kind, change.done.args) == ("parent_set", names)
        now = desk.claim_now(inner)
        assert (now.parent_claim_id, now.parent_relation) == (outer.id, "said_inside")
        change = desk.project.run(claim_ties.clear_parent, inner.id)
        assert change.done.kind == "parent_cleared"
        assert desk.claim_now(inner) == inner
        desk.project.undo()
        assert desk.claim_now(inner) == now

    def test_the_way_in_which_it_is_inside_can_change(self, desk, outer, inner) -> None:
        desk.project.run(claim_ties.set_parent, inner.id, outer.id, "said_inside")
        desk.project.run(claim_ties.set_parent, inner.id, outer.id, "part_of")
        assert desk.claim_now(inner).parent_relation == "part_of"
        assert desk.project.run(claim_ties.set_parent, inner.id, outer.id, "part_of") is None
        desk.project.run(claim_ties.set_relation, inner.id, "said_inside")
        assert desk.claim_now(inner).parent_relation == "said_inside"
        assert desk.claim_now(inner).parent_claim_id == outer.id

    def test_it_stays_as_it_was_in_another_claim_around(self, desk, outer, inner) -> None:
        other = desk.claim("Anwar")
        desk.project.run(claim_ties.set_parent, inner.id, other.id)
        assert desk.claim_now(inner).parent_relation == "said_inside"
        desk.project.run(claim_ties.set_relation, inner.id, "part_of")
        desk.project.run(claim_ties.set_parent, inner.id, outer.id)
        now = desk.claim_now(inner)
        assert (now.parent_claim_id, now.parent_relation) == (outer.id, "part_of")

    def test_no_claim_is_inside_itself(self, desk, outer) -> None:
        with pytest.raises(ClaimInsideItself, match="inside it already; nothing was changed"):
            desk.project.run(claim_ties.set_parent, outer.id, outer.id, "part_of")

    def test_no_claim_is_inside_what_lies_inside_it(self, desk, outer, inner) -> None:
        third = desk.claim("sejak Mac")
        desk.project.run(claim_ties.set_parent, inner.id, outer.id, "part_of")
        desk.project.run(claim_ties.set_parent, third.id, inner.id, "part_of")
        before = desk.tables()
        with pytest.raises(ClaimInsideItself):
            desk.project.run(claim_ties.set_parent, outer.id, third.id, "part_of")
        assert desk.tables() == before

    def test_a_claim_of_another_article_or_none_is_no_parent(self, desk, outer, inner) -> None:
        source = source_of_text("Berita lain.", "lain.txt")
        desk.project.run(articles.add, source, read(source))
        other_id = desk.project.read.articles.ids()[-1]
        desk.project.run(proposed_claims.make, other_id, [(0, 6)], "check")
        (other,) = desk.project.read.marked.claims(other_id)
        assert desk.project.run(claim_ties.set_parent, inner.id, other.id, "part_of") is None
        assert desk.project.run(claim_ties.set_parent, inner.id, "none", "part_of") is None
        assert desk.project.run(claim_ties.set_parent, "none", outer.id, "part_of") is None
        assert desk.project.run(claim_ties.set_relation, outer.id, "part_of") is None
        assert desk.project.run(claim_ties.clear_parent, outer.id) is None
        assert desk.project.run(claim_ties.clear_parent, "none") is None


class TestAbout:
    def test_entities_stand_in_the_order_given_each_once(self, desk, outer) -> None:
        first, second = desk.tag("Anwar").entity_id, desk.tag("Persatuan Nelayan", "ORG").entity_id
        change = desk.project.run(claim_ties.add_about, outer.id, [second, first, second, "none"])
        assert (change.done.kind, change.done.args) == ("about_set", {"surface": CLAIM})
        assert desk.claim_now(outer).about_entity_ids == (second, first)
        assert desk.project.run(claim_ties.add_about, outer.id, [first, second]) is None
        desk.project.undo()
        assert desk.claim_now(outer).about_entity_ids == ()

    def test_an_entity_that_only_the_claim_was_about_goes_with_it(self, desk, outer) -> None:
        mention = desk.tag("Anwar")
        desk.project.run(claim_ties.add_about, outer.id, [mention.entity_id])
        desk.project.run(mentions.remove, mention.id)
        assert len(desk.entities()) == 1
        desk.project.run(claim_ties.remove_about, outer.id, mention.entity_id)
        assert desk.entities() == ()

    def test_one_is_added_or_taken_away_and_the_others_stay(self, desk, outer) -> None:
        first, second = desk.tag("Anwar").entity_id, desk.tag("Persatuan Nelayan", "ORG").entity_id
        desk.project.run(claim_ties.add_about, outer.id, [first])
        desk.project.run(claim_ties.add_about, outer.id, [second])
        assert desk.claim_now(outer).about_entity_ids == (first, second)
        before = desk.tables()
        assert desk.project.run(claim_ties.remove_about, outer.id, first) is not None
        assert desk.claim_now(outer).about_entity_ids == (second,)
        assert desk.project.run(claim_ties.remove_about, outer.id, first) is None
        desk.project.undo()
        assert desk.tables() == before

    def test_of_no_claim_is_nothing(self, desk) -> None:
        assert desk.project.run(claim_ties.add_about, "none", []) is None
        assert desk.project.run(claim_ties.remove_about, "none", "none") is None
