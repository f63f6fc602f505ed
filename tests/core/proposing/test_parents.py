"""Which claim another lies inside, and in which way."""

from __future__ import annotations

import pytest

from penanda.edits import claim_pieces
from penanda.proposing.parents import ParentProposal, propose_parent

TEXT = "Lim said the Lab had told him that oxygen fell and fish died.\n"
OUTER = "the Lab had told him that oxygen fell and fish died"


@pytest.fixture
def lim(desk_with):
    return desk_with(TEXT)


@pytest.mark.parametrize(("cue", "relation"), [("told", "said_inside"), ("said", "part_of")])
def test_what_is_reported_inside_another_claim_is_said_inside_it(lim, cue, relation) -> None:
    outer, inner = lim.claim(OUTER), lim.claim("oxygen fell and fish died")
    lim.project.run(claim_pieces.set_cue, inner.id, *lim.span(cue))
    assert propose_parent(lim.claim_now(inner), lim.claims()) == ParentProposal(outer.id, relation)


def test_the_smallest_claim_around_it_is_the_parent(lim) -> None:
    lim.claim(OUTER)
    middle, inner = lim.claim("oxygen fell and fish died"), lim.claim("fish died")
    assert propose_parent(inner, lim.claims()) == ParentProposal(middle.id, "part_of")


def test_claims_that_only_overlap_or_are_alike_are_no_parents(lim) -> None:
    lim.claim("had told him that oxygen fell")
    claim = lim.claim("oxygen fell and fish died")
    assert propose_parent(claim, lim.claims()) is None
    alike = lim.claim("fish died")
    lim.project.run(claim_pieces.add_piece, alike.id, *lim.span("oxygen fell and "))
    assert propose_parent(claim, lim.claims()) is None


def test_every_piece_of_an_interrupted_claim_must_lie_inside(lim) -> None:
    outer = lim.claim("oxygen fell and fish died")
    inner = lim.claim("fish died")
    lim.project.run(claim_pieces.add_piece, inner.id, *lim.span("oxygen"))
    assert propose_parent(lim.claim_now(inner), lim.claims()) == ParentProposal(outer.id, "part_of")
    lim.project.run(claim_pieces.add_piece, inner.id, *lim.span("Lab"))
    assert propose_parent(lim.claim_now(inner), lim.claims()) is None
