"""The list of all claims: every sort and filter against the claims themselves."""

from __future__ import annotations

from typing import get_args

import pytest

from penanda.edits import articles, claims, evidence, many_claims, proposed_claims
from penanda.project.claims_desk import ClaimFilter, Sort
from penanda.project.similar import Similar
from penanda.readers.registry import read
from penanda.readers.source import source_of_text
from penanda.text.wanted import Wanted


@pytest.fixture
def several(desk):
    """Four claims in two articles, made out of reading order; the last one is of the second article."""
    run = desk.project.run
    made = [
        desk.claim("kapal akan tiba esok", "minor"),
        desk.claim("Pelabuhan itu ditutup", "check"),
        desk.claim("dermaga dibuka", "not_checkable"),
    ]
    speaker = desk.tag("Anwar", nth=2)
    run(claims.set_claimant, made[1].id, "claimant", mention_id=speaker.id)
    run(claims.set_claimant, made[2].id, "author")
    run(claims.change, made[0].id, "rating", "refuted")
    run(claims.change, made[1].id, "type", "event")
    run(claims.change, made[2].id, "status", "to_check")
    for relation in ("supports", "refutes"):
        run(evidence.add, made[1].id)
        row = desk.claim_now(made[1]).evidence[-1]
        run(evidence.change, row.id, "relation", relation)
    source = source_of_text("Pelabuhan itu telah ditutup sejak lama.", "b.txt")
    run(articles.add, source, read(source))
    other = desk.project.read.articles.ids()[-1]
    run(proposed_claims.make, other, [(0, 27)], "check")
    made += desk.project.read.marked.claims(other)
    return [claim.id for claim in made]


def listed(desk, several, *args, **options) -> list[int]:
    view = desk.project.read.claims_desk
    return [several.index(claim_id) for claim_id in view.ids(view.order(*args, **options))]


@pytest.mark.parametrize(
    ("sort", "order"),
    [
        ("place", [1, 2, 0, 3]),
        ("text", [2, 0, 1, 3]),
        ("claimant", [1, 2, 0, 3]),
        ("worth", [1, 3, 0, 2]),
        ("status", [1, 0, 3, 2]),
        ("type", [1, 2, 0, 3]),
        ("rating", [0, 1, 2, 3]),
        ("evidence", [2, 0, 3, 1]),
    ],
)
def test_claims_are_sorted_and_equal_ones_come_in_reading_order(desk, several, sort, order) -> None:
    assert listed(desk, several, sort) == order
    assert listed(desk, several, sort, limit=2) == order[:2]
    backwards = listed(desk, several, sort, descending=True)
    if sort in ("place", "text"):
        assert backwards == order[::-1]
    assert sorted(backwards) == [0, 1, 2, 3]


@pytest.mark.parametrize("sort", get_args(Sort))
def test_claims_of_a_claimant_are_sorted_by_whatever_all_of_them_are(desk, several, sort) -> None:
    order = listed(desk, several, sort)
    only = ClaimFilter(claimants=("author", None))
    assert listed(desk, several, sort, only=only) == [claim for claim in order if claim != 1]
    wanted = Wanted("ditutup")
    assert listed(desk, several, sort, only=only, wanted=wanted) == [3]


def test_claims_are_filtered_by_every_field(desk, several) -> None:
    entity = desk.entity_of(desk.mentions()[0]).id
    for only, order in (
        (ClaimFilter(article_ids=(desk.article_id,)), [1, 2, 0]),
        (ClaimFilter(claimants=(entity,)), [1]),
        (ClaimFilter(claimants=("author", None)), [2, 0, 3]),
        (ClaimFilter(worths=("minor", "check")), [1, 0, 3]),
        (ClaimFilter(statuses=("to_check",)), [2]),
        (ClaimFilter(types=(None,)), [2, 0, 3]),
        (ClaimFilter(ratings=("refuted",)), [0]),
        (ClaimFilter(ratings=("refuted", None), with_evidence=False), [2, 0, 3]),
        (ClaimFilter(with_evidence=True), [1]),
        (ClaimFilter(worths=()), []),
    ):
        assert listed(desk, several, only=only) == order
    assert listed(desk, several, wanted=Wanted("pelabuhan")) == [1, 3]
    assert listed(desk, several, "claimant", only=ClaimFilter(claimants=(None,)), wanted=Wanted("PELA")) == [
        3
    ]


def test_a_line_says_what_the_claim_says(desk, several) -> None:
    view = desk.project.read.claims_desk
    keys = view.order()
    line = view.lines(keys)[0]
    claim = next(claim for claim in desk.claims() if claim.id == several[1])
    assert (line.id, line.words, line.start, line.end) == (claim.id, claim.words(), claim.start, claim.end)
    assert (line.claimant, line.attribution) == (desk.entity_of(desk.mentions()[0]).name, "claimant")
    assert (line.evidence, line.supports, line.refutes, line.type) == (2, 1, 1, "event")
    assert [found.id for found in view.lines([*keys[:1:-1], -5])] == [several[3], several[0]]


def test_many_claims_are_changed_in_one_undo(desk, several) -> None:
    project, before = desk.project, desk.tables()
    change = project.run(many_claims.change_all, several, "status", "to_check")
    assert change.done.kind == "claims_changed"
    assert change.done.args == {"count": 3, "field": "status", "value": "to_check"}
    assert listed(desk, several, only=ClaimFilter(statuses=("to_check",))) == [1, 2, 0, 3]
    project.undo()
    assert desk.tables() == before
    assert project.run(many_claims.change_all, several[2:3], "status", "to_check") is None
    with pytest.raises(KeyError):
        project.run(many_claims.change_all, several, "id", "x")
    project.run(many_claims.remove_all, several)
    assert list(project.read.claims_desk.order()) == []
    project.undo()
    assert desk.tables() == before


def test_a_value_that_no_claim_has_changes_none(desk, several) -> None:
    before = desk.tables()
    with pytest.raises(ValueError, match="Invalid enum"):
        desk.project.run(many_claims.change_all, several, "status", "nonsense")
    assert desk.tables() == before


def test_the_same_claim_elsewhere_is_found_linked_and_unlinked(desk, several) -> None:
    project = desk.project
    similar: Similar = project.read.similar
    assert [several.index(found.id) for found in similar.to(several[1])] == [3]
    assert similar.to_words("ditutup itu PELABUHAN")[0].score > 90
    assert similar.to_words("dermága dibukà")[0].id == several[2]
    assert similar.to_words("") == similar.to_words("xyz qwv") == similar.to("none") == ()
    before = desk.tables()

    def groups() -> list[str | None]:
        found = {claim.id: claim.claim_group_id for claim in project.read.marked.claims_by_id(several)}
        return [found[claim_id] for claim_id in several]

    project.run(many_claims.link, [several[1], several[3]])
    project.run(many_claims.link, [several[0], several[2]])
    assert project.run(many_claims.link, [several[1], several[3]]) is None
    project.run(many_claims.link, [several[0], several[3]])
    assert len(set(groups())) == 1
    assert groups()[0] is not None
    for claim_id in several[:2]:
        project.run(many_claims.unlink, [claim_id])
    assert groups()[:2] == [None, None]
    project.run(many_claims.unlink, [several[2]])
    assert groups() == [None] * 4
    assert project.run(many_claims.unlink, [several[2]]) is None
    for _ in range(6):
        project.undo()
    assert desk.tables() == before


def test_many_claims_are_unlinked_in_one_undo(desk, several) -> None:
    project = desk.project
    project.run(many_claims.link, several[:3])
    linked = desk.tables()
    change = project.run(many_claims.unlink, [*several, several[0], "none"])
    assert (change.done.kind, change.done.args) == ("claims_unlinked", {"count": 3})
    assert {claim.claim_group_id for claim in project.read.marked.claims_by_id(several)} == {None}
    project.undo()
    assert desk.tables() == linked
    assert project.run(many_claims.unlink, several[3:]) is None
    assert project.run(many_claims.unlink, several[2:]).done.kind == "claim_unlinked"
