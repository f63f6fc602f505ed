"""Claims made of what was proposed for them, each step one edit that one undo takes back."""

from __future__ import annotations

import pytest

from penanda.edits import articles, claims, proposed_claims
from penanda.edits.proposed_claims import Answers
from penanda.errors import ClaimInsideItself, NoSuchArticle, SpanOutside
from penanda.project.change import sentence

CLAIM = "Pelabuhan itu ditutup sejak Mac"


@pytest.fixture
def claim(desk):
    return desk.claim(CLAIM)


def make(desk, *pieces, **answers):
    before = {one.id for one in desk.claims()}
    spans = [desk.span(piece) for piece in pieces]
    change = desk.project.run(proposed_claims.make, desk.article_id, spans, "check", Answers(**answers))
    return change, next((one for one in desk.claims() if one.id not in before), None)


def test_a_claim_of_two_pieces_is_made_at_once(desk) -> None:
    change, made = make(desk, "sejak Mac", "Pelabuhan itu")
    assert [span.surface for span in made.content] == ["Pelabuhan itu", "sejak Mac"]
    assert (change.done.kind, change.done.args) == ("claim_made", {"surface": "Pelabuhan itu … sejak Mac"})
    assert (made.check_worthiness, made.attribution, made.directness) == ("check", None, None)
    desk.project.undo()
    assert desk.claims() == ()


def test_what_the_article_says_itself_is_known_at_once(desk) -> None:
    _, made = make(desk, CLAIM, attribution="author", directness="author")
    assert (made.attribution, made.directness, made.claimant_mention_id) == ("author", "author", None)
    assert desk.article().status == "in_progress"


def test_words_that_are_a_claim_get_the_new_worth(desk, claim) -> None:
    desk.project.run(claims.change, claim.id, "check_worthiness", "minor")
    change, made = make(desk, CLAIM, attribution="author")
    assert (change.done.kind, made) == ("claim_changed", None)
    assert make(desk, CLAIM) == (None, None)
    now = desk.claim_now(claim)
    assert (now.check_worthiness, now.attribution) == ("check", None)


def test_a_claim_without_pieces_or_with_a_claimant_is_a_bug(desk) -> None:
    with pytest.raises(ValueError, match="piece"):
        make(desk)
    with pytest.raises(ValueError, match="claimant"):
        make(desk, CLAIM, attribution="claimant")


def test_a_piece_outside_the_text_makes_nothing(desk) -> None:
    before = desk.tables()
    pieces = [desk.span(CLAIM), (5, 10_000)]
    with pytest.raises(SpanOutside):
        desk.project.run(proposed_claims.make, desk.article_id, pieces, "check")
    assert desk.tables() == before


def test_an_article_that_is_gone_is_said_to_be(desk) -> None:
    span = desk.span(CLAIM)
    desk.project.run(articles.remove, desk.article_id)
    with pytest.raises(NoSuchArticle):
        desk.project.run(proposed_claims.make, desk.article_id, [span], "check")


def test_a_proposal_is_taken_and_taken_back_whole(desk, claim) -> None:
    mention = desk.tag("Anwar", nth=2)
    before = desk.tables()
    change = desk.project.run(
        proposed_claims.take,
        claim.id,
        Answers(attribution="claimant", mention_id=mention.id, cue=desk.span("kata"), directness="direct"),
    )
    assert (change.done.kind, change.done.args["surface"]) == ("proposal_taken", CLAIM)
    now = desk.claim_now(claim)
    assert (now.attribution, now.claimant_mention_id, now.directness) == ("claimant", mention.id, "direct")
    assert [cue.surface for cue in now.cues] == ["kata"]
    desk.project.undo()
    assert desk.tables() == before


def test_where_the_article_itself_says_it_the_edit_says_so(desk, claim) -> None:
    answers = Answers(attribution="author", directness="author")
    change = desk.project.run(proposed_claims.take, claim.id, answers)
    assert sentence(change.done) == f"The article itself says “{CLAIM}”"


def test_what_was_not_proposed_stays(desk, claim) -> None:
    desk.project.run(claims.change, claim.id, "directness", "mixed")
    desk.project.run(proposed_claims.take, claim.id, Answers(attribution="unspecified"))
    now = desk.claim_now(claim)
    assert (now.attribution, now.directness, now.cues) == ("unspecified", "mixed", ())


def test_a_proposal_that_holds_already_changes_nothing(desk, claim) -> None:
    answers = Answers(attribution="author", directness="author")
    assert desk.project.run(proposed_claims.take, claim.id, answers) is not None
    assert desk.project.run(proposed_claims.take, claim.id, answers) is None
    assert desk.project.run(proposed_claims.take, claim.id, Answers()) is None
    assert desk.project.run(proposed_claims.take, "none", answers) is None


def test_the_parent_is_taken_with_the_rest(desk, claim) -> None:
    inner = desk.claim("ditutup sejak Mac")
    parent = (claim.id, "said_inside")
    desk.project.run(proposed_claims.take, inner.id, Answers(attribution="author", parent=parent))
    now = desk.claim_now(inner)
    assert (now.parent_claim_id, now.parent_relation, now.attribution) == (*parent, "author")
    before = desk.tables()
    with pytest.raises(ClaimInsideItself):
        desk.project.run(proposed_claims.take, claim.id, Answers(parent=(inner.id, "part_of")))
    assert desk.tables() == before


def test_a_claim_is_given_other_words_and_keeps_its_cue(desk, claim) -> None:
    desk.project.run(proposed_claims.take, claim.id, Answers(cue=desk.span("kata")))
    pieces = [desk.span("sejak Mac"), desk.span("Pelabuhan itu")]
    change = desk.project.run(proposed_claims.reshape, claim.id, pieces)
    now = desk.claim_now(claim)
    assert [span.surface for span in now.content] == ["Pelabuhan itu", "sejak Mac"]
    assert [cue.surface for cue in now.cues] == ["kata"]
    assert change.done.kind == "claim_moved"
    assert desk.project.run(proposed_claims.reshape, claim.id, pieces) is None
    assert desk.project.run(proposed_claims.reshape, "none", pieces) is None
    with pytest.raises(ValueError, match="piece"):
        desk.project.run(proposed_claims.reshape, claim.id, [])
    desk.project.undo()
    assert desk.claim_now(claim).words() == CLAIM


def test_a_claim_is_made_with_all_that_was_proposed_and_one_undo_takes_all_of_it_back(desk, claim) -> None:
    said = desk.tag("Anwar", nth=2)
    before = desk.tables()
    change, made = make(
        desk,
        "sejak Mac",
        attribution="claimant",
        mention_id=said.id,
        cue=desk.span("Pelabuhan"),
        directness="indirect",
        parent=(claim.id, "part_of"),
    )
    assert change.done.kind == "claim_made"
    assert (made.attribution, made.claimant_mention_id) == ("claimant", said.id)
    assert [(cue.start, cue.end) for cue in made.cues] == [desk.span("Pelabuhan")]
    assert (made.directness, made.parent_claim_id, made.parent_relation) == ("indirect", claim.id, "part_of")
    desk.project.undo()
    assert desk.tables() == before


def test_nothing_is_made_without_a_piece_or_with_a_cue_outside_the_text(desk) -> None:
    before = desk.tables()
    for pieces, cue, error in (((), None, ValueError), ((CLAIM,), (5, 10_000), SpanOutside)):
        with pytest.raises(error):
            make(desk, *pieces, cue=cue)
    assert desk.tables() == before
