"""Marking claims, who says them, and what is judged of them."""

from __future__ import annotations

import pytest

from penanda.edits import claim_pieces, claims, evidence, mentions, proposed_claims
from penanda.errors import SpanOutside
from penanda.project.change import Done, sentence

CLAIM = "Pelabuhan itu ditutup sejak Mac"


def test_a_claim_is_its_words_and_nothing_that_nobody_said(desk) -> None:
    claim = desk.claim(CLAIM, "minor")
    assert [(s.role, s.surface) for s in claim.spans] == [("content", CLAIM)]
    assert (claim.start, claim.end) == desk.span(CLAIM)
    assert (claim.check_worthiness, claim.status, claim.uncertain) == ("minor", "none", False)
    unsaid = ("attribution", "directness", "type", "summary", "rating", "note", "parent_claim_id")
    assert [getattr(claim, field) for field in unsaid] == [None] * len(unsaid)
    assert claim.evidence == claim.about_entity_ids == ()


def test_the_sentence_shows_the_words(desk) -> None:
    change = desk.project.run(proposed_claims.make, desk.article_id, [desk.span(CLAIM)], "check")
    assert (change.done.kind, change.done.args) == ("claim_made", {"surface": CLAIM})
    assert (change.done.place.start, change.done.place.end) == desk.span(CLAIM)


def test_the_first_claim_sets_a_new_article_in_progress(desk) -> None:
    desk.claim(CLAIM)
    assert desk.article().status == "in_progress"


def test_claims_come_in_the_order_they_were_made(desk) -> None:
    made = [desk.claim(words).id for words in ("kapal akan tiba esok", CLAIM, "dermaga dibuka")]
    assert [claim.id for claim in desk.claims()] == made


def test_overlapping_words_are_another_claim(desk) -> None:
    first, second = desk.claim(CLAIM), desk.claim("Pelabuhan itu ditutup")
    assert {c.id for c in desk.claims()} == {first.id, second.id}


def test_the_extent_of_a_broken_claim_is_not_a_claim_of_exactly_these_words(desk) -> None:
    broken = desk.claim("Pelabuhan itu")
    desk.project.run(claim_pieces.add_piece, broken.id, *desk.span("sejak Mac"))
    assert desk.claim(CLAIM).id != broken.id


@pytest.mark.parametrize(("start", "end"), [(5, 5), (9, 2), (-1, 3), (0, 10_000)])
def test_a_span_outside_the_text_is_refused(desk, start, end) -> None:
    before = desk.tables()
    with pytest.raises(SpanOutside):
        desk.project.run(proposed_claims.make, desk.article_id, [(start, end)], "check")
    assert desk.tables() == before


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("check_worthiness", None),
        ("directness", "indirect"),
        ("type", "event"),
        ("summary", "Pelabuhan tutup 🐟\x00"),
        ("summary_language", "ms"),
        ("claim_date", "2026-03-08"),
        ("event_date", "2026-03-01"),
        ("uncertain", True),
        ("status", "checking"),
        ("rating", "refuted"),
        ("note", "tanya lagi"),
    ],
)
def test_each_field_takes_its_value(desk, field, value) -> None:
    claim = desk.claim(CLAIM)
    change = desk.project.run(claims.change, claim.id, field, value)
    assert (change.done.kind, change.claim_ids()) == ("claim_changed", {claim.id})
    assert getattr(desk.claim_now(claim), field) == value
    assert desk.project.run(claims.change, claim.id, field, value) is None


def test_of_a_long_value_the_edit_says_the_beginning_on_one_line(desk) -> None:
    change = desk.project.run(claims.change, desk.claim(CLAIM).id, "note", "tanya\nlagi " * 50)
    assert change.done.args["value"].startswith("tanya lagi tanya lagi")
    assert change.done.args["value"].endswith("…")
    assert len(change.done.args["value"]) < 100


def test_it_says_whether_the_claim_is_unsure_now(desk) -> None:
    claim = desk.claim(CLAIM)
    said = [
        sentence(desk.project.run(claims.change, claim.id, "uncertain", value=value).done)
        for value in (True, False)
    ]
    assert said == [
        f"The claim “{CLAIM}” is now marked as unsure",
        f"The claim “{CLAIM}” is no longer marked as unsure",
    ]


@pytest.mark.parametrize("field", ["attribution", "claimant_mention_id", "id", "article_id", "no_such"])
def test_another_field_is_a_bug(desk, field) -> None:
    claim = desk.claim(CLAIM)
    with pytest.raises(KeyError):
        desk.project.run(claims.change, claim.id, field, "x")


def test_changing_no_claim_is_nothing(desk) -> None:
    assert desk.project.run(claims.change, "none", "note", "x") is None


class TestClaimant:
    def test_a_mention_says_it(self, desk) -> None:
        mention, claim = desk.tag("Anwar", nth=2), desk.claim(CLAIM)
        change = desk.project.run(claims.set_claimant, claim.id, "claimant", mention_id=mention.id)
        assert change.done.kind == "claimant_set"
        now = desk.claim_now(claim)
        assert (now.attribution, now.claimant_mention_id) == ("claimant", mention.id)
        assert now.claimant_entity_id is None  # it follows from the mention
        assert desk.project.run(claims.set_claimant, claim.id, "claimant", mention_id=mention.id) is None

    def test_an_entity_alone_says_it(self, desk) -> None:
        mention, claim = desk.tag("Anwar"), desk.claim(CLAIM)
        desk.project.run(claims.set_claimant, claim.id, "claimant", entity_id=mention.entity_id)
        now = desk.claim_now(claim)
        assert (now.attribution, now.claimant_mention_id) == ("claimant", None)
        assert now.claimant_entity_id == mention.entity_id

    @pytest.mark.parametrize("attribution", ["author", "unspecified", None])
    def test_nobody_is_named_otherwise(self, desk, attribution) -> None:
        mention, claim = desk.tag("Anwar"), desk.claim(CLAIM)
        desk.project.run(claims.set_claimant, claim.id, "claimant", mention_id=mention.id)
        desk.project.run(claims.set_claimant, claim.id, attribution)
        now = desk.claim_now(claim)
        assert (now.attribution, now.claimant_mention_id, now.claimant_entity_id) == (attribution, None, None)

    def test_what_the_article_itself_says_has_no_cue_and_its_own_directness(self, desk) -> None:
        mention, claim = desk.tag("Anwar"), desk.claim(CLAIM)
        desk.project.run(claims.set_claimant, claim.id, "claimant", mention_id=mention.id)
        desk.project.run(claims.change, claim.id, "directness", "indirect")
        desk.project.run(claim_pieces.set_cue, claim.id, *desk.span("kata"))
        before = desk.tables()
        change = desk.project.run(claims.set_claimant, claim.id, "author")
        assert sentence(change.done) == f"The article itself says “{CLAIM}”"
        now = desk.claim_now(claim)
        assert (now.attribution, now.directness, now.cues) == ("author", "author", ())
        assert desk.project.run(claims.set_claimant, claim.id, "author") is None
        desk.project.undo()
        assert desk.tables() == before

    def test_a_cue_left_on_what_the_article_itself_says_goes_when_it_is_said_again(self, desk) -> None:
        claim = desk.claim(CLAIM)
        desk.project.run(claims.set_claimant, claim.id, "author")
        desk.project.run(claim_pieces.set_cue, claim.id, *desk.span("kata"))
        desk.project.run(claims.set_claimant, claim.id, "author")
        assert desk.claim_now(claim).cues == ()

    def test_what_somebody_else_says_is_not_in_the_articles_own_words(self, desk) -> None:
        mention, claim = desk.tag("Anwar"), desk.claim(CLAIM)
        desk.project.run(claims.set_claimant, claim.id, "author")
        desk.project.run(claims.set_claimant, claim.id, "claimant", mention_id=mention.id)
        assert desk.claim_now(claim).directness is None

    def test_a_claimant_and_its_attribution_go_together(self, desk) -> None:
        mention, claim = desk.tag("Anwar"), desk.claim(CLAIM)
        with pytest.raises(ValueError, match="claimant"):
            desk.project.run(claims.set_claimant, claim.id, "claimant")
        with pytest.raises(ValueError, match="claimant"):
            desk.project.run(claims.set_claimant, claim.id, "author", mention_id=mention.id)
        assert desk.claim_now(claim) == claim

    def test_an_entity_that_only_claimed_it_goes_when_another_does(self, desk) -> None:
        mention, claim = desk.tag("Anwar"), desk.claim(CLAIM)
        desk.project.run(claims.set_claimant, claim.id, "claimant", entity_id=mention.entity_id)
        desk.project.run(mentions.remove, mention.id)
        assert len(desk.entities()) == 1
        desk.project.run(claims.set_claimant, claim.id, "author")
        assert desk.entities() == ()

    def test_of_no_claim_is_nothing(self, desk) -> None:
        assert desk.project.run(claims.set_claimant, "none", "author") is None

    def test_a_mention_of_another_article_or_none_that_is_there_says_nothing(self, desk) -> None:
        claim = desk.claim(CLAIM)
        elsewhere = type(desk)(desk.project, "Puan Melur tiba.").tag("Puan Melur")
        for mention_id in (elsewhere.id, "none"):
            change = desk.project.run(claims.set_claimant, claim.id, "claimant", mention_id=mention_id)
            assert change is None
        assert desk.claim_now(claim) == claim


class TestRemove:
    def test_spans_and_evidence_go_with_it(self, desk) -> None:
        claim = desk.claim(CLAIM)
        desk.project.run(evidence.add, claim.id)
        change = desk.project.run(claims.remove, claim.id)
        assert (change.done.kind, change.done.args["surface"]) == ("claim_removed", CLAIM)
        tables = desk.tables()
        assert tables["claim"] == tables["claim_span"] == tables["evidence"] == {}

    def test_claims_inside_it_stay_on_their_own(self, desk) -> None:
        outer, inner = desk.claim(CLAIM), desk.claim("ditutup sejak Mac")

        def nest(tx):
            tx.update("claim", inner.id, {"parent_claim_id": outer.id, "parent_relation": "said_inside"})
            return Done("claim_changed", {"surface": ""})

        desk.project.run(nest)
        desk.project.run(claims.remove, outer.id)
        assert [c.id for c in desk.claims()] == [inner.id]
        assert desk.claim_now(inner).parent_claim_id is None
        assert desk.claim_now(inner).parent_relation is None

    def test_an_entity_that_only_claimed_it_goes(self, desk) -> None:
        mention, claim = desk.tag("Anwar"), desk.claim(CLAIM)
        desk.project.run(claims.set_claimant, claim.id, "claimant", entity_id=mention.entity_id)
        desk.project.run(mentions.remove, mention.id)
        desk.project.run(claims.remove, claim.id)
        assert desk.entities() == ()

    def test_of_no_claim_is_nothing(self, desk) -> None:
        assert desk.project.run(claims.remove, "none") is None
