"""Evidence on a claim."""

from __future__ import annotations

import pytest

from penanda.edits import evidence


@pytest.fixture
def claim(desk):
    return desk.claim("Pelabuhan itu ditutup sejak Mac")


@pytest.fixture
def rows(desk, claim):
    return lambda: desk.claim_now(claim).evidence


def test_a_new_row_is_empty_and_behind_the_others(desk, claim, rows) -> None:
    change = desk.project.run(evidence.add, claim.id)
    assert (change.done.kind, change.claim_ids()) == ("evidence_added", {claim.id})
    first = rows()[0]
    assert [getattr(first, field) for field in evidence.CHANGEABLE] == [None] * len(evidence.CHANGEABLE)
    for _ in range(3):
        desk.project.run(evidence.add, claim.id)
    assert rows()[0] == first
    assert len(rows()) == 4


@pytest.mark.parametrize("field", sorted(set(evidence.CHANGEABLE) - {"relation", "accessed_at"}))
def test_each_field_takes_words(desk, claim, rows, field) -> None:
    desk.project.run(evidence.add, claim.id)
    change = desk.project.run(evidence.change, rows()[0].id, field, "ya 🐟\x00 tidak")
    assert (change.done.kind, change.claim_ids()) == ("evidence_changed", {claim.id})
    assert getattr(rows()[0], field) == "ya 🐟\x00 tidak"
    assert desk.project.run(evidence.change, rows()[0].id, field, "ya 🐟\x00 tidak") is None
    desk.project.run(evidence.change, rows()[0].id, field, None)
    assert getattr(rows()[0], field) is None


@pytest.mark.parametrize("relation", ["supports", "refutes", "context"])
def test_it_can_speak_for_and_against(desk, claim, rows, relation) -> None:
    desk.project.run(evidence.add, claim.id)
    desk.project.run(evidence.change, rows()[0].id, "relation", relation)
    assert rows()[0].relation == relation


def test_the_first_url_says_when_it_was_accessed_and_a_later_one_does_not(desk, claim, rows) -> None:
    desk.project.run(evidence.add, claim.id)
    desk.project.run(evidence.change, rows()[0].id, "url", "https://example.org/a")
    accessed = rows()[0].accessed_at
    assert accessed is not None
    desk.project.run(evidence.change, rows()[0].id, "url", "https://example.org/b")
    assert rows()[0].accessed_at == accessed


def test_when_it_was_accessed_is_kept_if_it_was_said_before(desk, claim, rows) -> None:
    desk.project.run(evidence.add, claim.id)
    desk.project.run(evidence.change, rows()[0].id, "accessed_at", "2026-01-02")
    desk.project.run(evidence.change, rows()[0].id, "url", "https://example.org/a")
    assert rows()[0].accessed_at == "2026-01-02"


def test_one_row_goes_and_the_others_stay(desk, claim, rows) -> None:
    for _ in range(3):
        desk.project.run(evidence.add, claim.id)
    first, middle, last = rows()
    change = desk.project.run(evidence.remove, middle.id)
    assert (change.done.kind, change.claim_ids()) == ("evidence_removed", {claim.id})
    assert rows() == (first, last)


def test_another_field_is_a_bug_and_what_is_not_there_is_nothing(desk, claim, rows) -> None:
    desk.project.run(evidence.add, claim.id)
    for field in ("claim_id", "position", "extra"):
        with pytest.raises(KeyError):
            desk.project.run(evidence.change, rows()[0].id, field, "x")
    assert desk.project.run(evidence.add, "none") is None
    assert desk.project.run(evidence.change, "none", "url", "x") is None
    assert desk.project.run(evidence.remove, "none") is None
