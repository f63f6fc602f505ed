"""Many claims are linked, parted, changed and removed as one edit."""

from __future__ import annotations

import pytest

from penanda.edits import article_versions, many_claims, orphans
from penanda.readers.registry import read
from penanda.readers.source import source_of_text

WORDS = ("Pelabuhan itu ditutup", "dermaga dibuka", "kapal akan tiba esok")


@pytest.fixture
def three(desk) -> list[str]:
    """The ids of three claims."""
    return [desk.claim(words).id for words in WORDS]


def groups(desk) -> dict[str, str | None]:
    return {claim.id: claim.claim_group_id for claim in desk.claims()}


def test_what_is_linked_with_one_is_linked_with_all_that_it_was_linked_with(desk, three) -> None:
    first, second, third = three
    assert desk.project.run(many_claims.link, [first]) is None
    desk.project.run(many_claims.link, [first, second])
    assert groups(desk)[third] is None
    desk.project.run(many_claims.link, [second, third])
    assert len(set(groups(desk).values())) == 1
    assert None not in groups(desk).values()


def test_one_that_is_unlinked_leaves_the_others_linked_and_no_group_of_one(desk, three) -> None:
    before = desk.tables()
    desk.project.run(many_claims.link, three)
    desk.project.run(many_claims.unlink, [three[0]])
    left = groups(desk)
    assert left[three[0]] is None
    assert left[three[1]] == left[three[2]] is not None
    desk.project.run(many_claims.unlink, [three[1]])
    assert set(groups(desk).values()) == {None}
    assert desk.project.run(many_claims.unlink, [three[1]]) is None
    for _ in range(3):
        desk.project.undo()
    assert desk.tables() == before


def test_many_are_unlinked_changed_and_removed_as_one_edit_each(desk, three) -> None:
    desk.project.run(many_claims.link, three)
    unlinked = desk.project.run(many_claims.unlink, three[:2])
    assert set(groups(desk).values()) == {None}
    assert (unlinked.done.kind, unlinked.done.args["count"]) == ("claims_unlinked", 2)
    changed = desk.project.run(many_claims.change_all, three, "status", "checked")
    assert {claim.status for claim in desk.claims()} == {"checked"}
    assert changed.done.args["count"] == 3
    said = desk.project.run(many_claims.set_claimants, three, "author")
    assert {claim.attribution for claim in desk.claims()} == {"author"}
    assert said.done.args["count"] == 3
    removed = desk.project.run(many_claims.remove_all, three[1:])
    assert [claim.id for claim in desk.claims()] == three[:1]
    assert removed.done.args["count"] == 2
    desk.project.undo()
    assert {claim.id for claim in desk.claims()} == set(three)


def test_a_claim_whose_others_are_removed_is_linked_with_none_until_they_are_back(desk, three) -> None:
    first, second, third = three
    desk.project.run(many_claims.link, [first, second])
    linked = groups(desk)
    desk.project.run(many_claims.remove_all, [second])
    assert groups(desk) == {first: None, third: None}
    assert desk.project.run(many_claims.unlink, [first]) is None
    desk.project.undo()
    assert groups(desk) == linked


def test_a_claim_that_waits_for_a_place_is_linked_again_once_it_has_one(desk, three) -> None:
    first, second, third = three
    desk.project.run(many_claims.link, [first, second])
    linked = groups(desk)
    source = source_of_text(desk.text.replace("dermaga dibuka", "jeti dibina"), "b.txt")
    desk.project.run(article_versions.take, desk.article_id, source, read(source))
    assert groups(desk) == {first: None, third: None}
    (lost,) = desk.project.read.orphans.lost(desk.article_id)
    at = desk.project.read.articles.text(desk.article_id).index("jeti dibina")
    desk.project.run(orphans.place, lost.orphan_id, lost.piece_id, at, at + 11)
    assert groups(desk) == linked
