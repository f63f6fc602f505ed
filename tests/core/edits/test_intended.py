"""What an edit is about to do is told before it is saved, in the words that it says afterwards."""

from __future__ import annotations

from penanda.edits import (
    articles,
    claim_pieces,
    claim_ties,
    claims,
    entities,
    evidence,
    mentions,
    proposed_claims,
)
from penanda.edits.everywhere import tag_everywhere
from penanda.edits.intended import all_intended
from penanda.edits.merging_entities import merge, split, tell_apart
from penanda.edits.taking import take
from penanda.edits.turning_down import turn_down
from penanda.project.change import Place, sentence
from penanda.suggesting.suggestion import Suggestion

WORDS = "Pelabuhan itu ditutup"


def intended(read, edit, arguments):
    """What one edit is about to do, or ``None`` where that cannot be told."""
    return next(iter(all_intended(read, [(edit, arguments)])), None)


def told_as_done(desk, edit, *arguments):
    """Make an edit, and compare what was told of it with what it says; returns that."""
    told = intended(desk.project.read, edit, arguments)
    change = desk.project.run(edit, *arguments)
    assert told == change.done
    return change.done


def test_an_edit_of_a_mention_is_told_in_its_own_words(desk):
    start, end = desk.span("Anwar bin Rahim")
    done = told_as_done(desk, mentions.tag, desk.article_id, start, end, "PERSON")
    assert done.args == {"surface": "Anwar bin Rahim", "label": {"en": "Person", "ms": "Orang"}}
    assert done.place == Place(desk.article_id, start, end)
    (mention,) = desk.mentions()
    told_as_done(desk, mentions.change, mention.id, "note", "x")
    told_as_done(desk, mentions.change, mention.id, "uncertain", not mention.uncertain)
    told_as_done(desk, mentions.relabel, mention.id, "ORG")
    told_as_done(desk, mentions.move_edges, mention.id, *desk.span("Anwar bin"))
    told_as_done(desk, mentions.remove, mention.id)


def test_an_edit_of_a_claim_is_told_in_its_own_words(desk):
    done = told_as_done(desk, proposed_claims.make, desk.article_id, [desk.span(WORDS)], "check")
    assert done.place == Place(desk.article_id, *desk.span(WORDS))
    (claim,) = desk.claims()
    told_as_done(desk, claims.change, claim.id, "check_worthiness", "minor")
    told_as_done(desk, claims.change, claim.id, "uncertain", not claim.uncertain)
    told_as_done(desk, claims.set_claimant, claim.id, "author")
    told_as_done(desk, claim_pieces.set_cue, claim.id, *desk.span("kata"))
    told_as_done(desk, evidence.add, claim.id)
    told_as_done(desk, claims.remove, claim.id)


def test_a_claim_made_of_pieces_is_told_in_its_own_words(desk):
    pieces = [desk.span("sejak Mac"), desk.span(WORDS)]
    done = told_as_done(desk, proposed_claims.make, desk.article_id, pieces, "check")
    assert done.args == {"surface": f"{WORDS} … sejak Mac"}
    assert done.place == Place(desk.article_id, desk.span(WORDS)[0], desk.span("sejak Mac")[1])
    (claim,) = desk.claims()
    told_as_done(desk, proposed_claims.reshape, claim.id, pieces[:1])
    named = desk.tag("Anwar").entity_id
    told_as_done(desk, claim_ties.add_about, claim.id, [named])
    told_as_done(desk, claim_ties.remove_about, claim.id, named)
    read = desk.project.read
    assert intended(read, proposed_claims.take, (claim.id,)).kind == "proposal_taken"
    assert intended(read, proposed_claims.reshape, ("none", pieces)) is None
    said = told_as_done(desk, claims.set_claimant, claim.id, "author")
    assert sentence(said) == "The article itself says “sejak Mac”"
    assert intended(read, proposed_claims.make, ("none", pieces)) is None


def test_a_further_piece_is_told_at_its_own_place(desk):
    claim = desk.claim(WORDS)
    told = intended(desk.project.read, claim_pieces.add_piece, (claim.id, *desk.span("Mac")))
    assert (told.kind, told.args["surface"]) == ("piece_added", WORDS)
    assert told.place == Place(desk.article_id, *desk.span("Mac"))
    moved = intended(
        desk.project.read, claim_pieces.move_piece, (claim.id, desk.span(WORDS), *desk.span("ditutup"))
    )
    assert (moved.kind, moved.place) == ("claim_moved", Place(desk.article_id, *desk.span("ditutup")))


def test_an_edit_of_an_article_is_told_by_its_name(desk):
    told_as_done(desk, articles.set_status, desk.article_id, "done")
    told_as_done(desk, articles.set_fact, desk.article_id, "byline", "Siti")
    told_as_done(desk, articles.remove, desk.article_id)


def test_what_says_so_only_afterwards_or_is_of_something_gone_is_not_told(desk):
    mention, claim = desk.tag("Anwar"), desk.claim(WORDS)
    desk.project.run(mentions.remove, mention.id)
    desk.project.run(claims.remove, claim.id)
    for edit, arguments in (
        (entities.change, (mention.entity_id, "note", "x")),
        (mentions.remove, (mention.id,)),
        (claims.remove, (claim.id,)),
        (articles.remove, ("gone",)),
        (mentions.tag, ("gone", 0, 5, "PERSON")),
        (lambda tx: None, ()),
    ):
        assert intended(desk.project.read, edit, arguments) is None


def suggested(desk, words, label):
    return Suggestion(*desk.span(words), words, label, "name", "name")


def test_what_is_suggested_is_told_when_it_is_taken_or_turned_down(desk):
    one, two = suggested(desk, "Anwar bin Rahim", "PERSON"), suggested(desk, "Mac", "DATE")
    told_as_done(desk, turn_down, desk.article_id, *desk.span("kata"))
    told_as_done(desk, take, desk.article_id, [one])
    many = (two, suggested(desk, "Persatuan Nelayan", "ORG"))
    assert told_as_done(desk, take, desk.article_id, many).args == {"count": 2}
    assert intended(desk.project.read, take, (desk.article_id, [])) is None
    assert intended(desk.project.read, take, ("gone", [one])) is None


def test_tagging_everywhere_is_told_with_its_count(desk):
    done = told_as_done(desk, tag_everywhere, desk.article_id, *desk.span("Anwar"), "PERSON")
    assert done.args["count"] > 1


def test_merging_and_splitting_are_told_by_the_names_of_the_entities(desk):
    first, second = desk.tag("Anwar bin Rahim"), desk.tag("Persatuan Nelayan", "ORG")
    told_as_done(desk, tell_apart, first.entity_id, second.entity_id)
    told_as_done(desk, merge, first.entity_id, [second.entity_id])
    told_as_done(desk, split, [second.id], " Persatuan  Nelayan ")
    read = desk.project.read
    assert intended(read, merge, (first.entity_id, [first.entity_id, "gone"])) is None
    assert intended(read, split, (["gone"], "x")) is None
    assert intended(read, tell_apart, (first.entity_id, "gone")) is None


def test_putting_a_claim_inside_another_is_told_with_both_their_words(desk):
    outer, inner = desk.claim("Pelabuhan itu ditutup sejak Mac"), desk.claim(WORDS)
    told_as_done(desk, claim_ties.set_parent, inner.id, outer.id, "part_of")
    told_as_done(desk, claim_ties.set_relation, inner.id, "said_inside")
    assert intended(desk.project.read, claim_ties.set_relation, (outer.id, "part_of")) is None
    assert intended(desk.project.read, claim_ties.set_parent, (inner.id, "gone", "part_of")) is None


def test_the_text_is_read_once_for_all_edits_in_it(desk, monkeypatch):
    articles_now, asked = desk.project.read.articles, []
    text = articles_now.text

    def counted(article_id: str) -> str:
        asked.append(article_id)
        return text(article_id)

    monkeypatch.setattr(articles_now, "text", counted)
    here = desk.article_id
    told = all_intended(
        desk.project.read,
        [
            (mentions.tag, (here, *desk.span("Anwar bin Rahim"), "PERSON")),
            (mentions.remove, ("gone",)),
            (tag_everywhere, (here, *desk.span("Anwar"), "PERSON")),
            (proposed_claims.make, (here, [desk.span(WORDS)], "check")),
            (mentions.tag, ("gone", 0, 5, "PERSON")),
        ],
    )
    assert [done.kind for done in told] == ["tagged", "tagged_everywhere", "claim_made"]
    assert asked == [here, "gone"]
