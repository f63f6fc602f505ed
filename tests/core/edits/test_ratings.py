"""The rating scale is the project's own: added to, renamed, put in order, not taken from under a claim."""

from __future__ import annotations

import pytest

from penanda.edits import claims, ratings
from penanda.errors import RatingInUse


def scale(desk) -> list[str]:
    return [rating.id for rating in desk.project.read.tagset.ratings()]


def test_the_scale_is_edited_and_every_edit_undone(desk) -> None:
    run, before = desk.project.run, desk.tables()
    assert run(ratings.add, {"en": "Mostly true", "ms": "Kebanyakannya benar"}) is not None
    assert run(ratings.add, {"ms": "Benar", "en": "Mostly True"}) is not None
    assert run(ratings.add, {"ms": "Palsu"}) is not None
    assert scale(desk)[-3:] == ["mostly_true", "mostly_true_2", "palsu"]
    assert run(ratings.change, "refuted", "names", {"en": "False", "ms": "Palsu"}) is not None
    assert run(ratings.change, "refuted", "review_value", None) is not None
    assert run(ratings.change, "refuted", "review_value", None) is None
    assert scale(desk)[:2] == ["supported", "refuted"]
    assert run(ratings.move, "refuted", -1) is not None
    assert run(ratings.move, "refuted", -1) is None
    assert run(ratings.move, "none", 1) is None
    assert scale(desk)[:2] == ["refuted", "supported"]
    assert desk.project.read.tagset.ratings()[0].name("ms") == "Palsu"
    assert run(ratings.remove, "mostly_true_2") is not None
    for _ in range(7):
        assert desk.project.undo() is not None
    assert desk.tables() == before


def test_a_rating_that_claims_have_stays(desk) -> None:
    claim = desk.claim("dermaga dibuka")
    desk.project.run(claims.change, claim.id, "rating", "refuted")
    with pytest.raises(RatingInUse, match=r"“Refuted” was given to claims \(1\)") as refused:
        desk.project.run(ratings.remove, "refuted")
    assert refused.value.fields["name"] == {"en": "Refuted", "ms": "Disangkal"}
    assert "refuted" in scale(desk)
    assert desk.project.run(ratings.remove, "nothing") is None


def test_what_no_rating_can_be_is_refused(desk) -> None:
    with pytest.raises(ValueError, match="6"):
        desk.project.run(ratings.change, "refuted", "review_value", 6)
    with pytest.raises(KeyError):
        desk.project.run(ratings.change, "refuted", "id", "x")
