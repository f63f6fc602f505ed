"""The pieces of a claim, its cue and its edges."""

from __future__ import annotations

import pytest

from penanda.edits import claim_pieces
from penanda.errors import SpanOutside


def content(desk, claim) -> list[str]:
    return [span.surface for span in desk.claim_now(claim).content]


def cues(desk, claim) -> list[str]:
    return [span.surface for span in desk.claim_now(claim).cues]


class TestAddPiece:
    def test_words_apart_become_a_further_piece(self, desk) -> None:
        claim = desk.claim("sejak Mac")
        change = desk.project.run(claim_pieces.add_piece, claim.id, *desk.span("Pelabuhan itu"))
        assert (change.done.kind, change.claim_ids()) == ("piece_added", {claim.id})
        assert content(desk, claim) == ["Pelabuhan itu", "sejak Mac"]
        assert desk.claim_now(claim).words() == "Pelabuhan itu … sejak Mac"

    def test_overlapping_and_touching_words_become_one_piece(self, desk) -> None:
        claim = desk.claim("itu ditutup")
        desk.project.run(claim_pieces.add_piece, claim.id, *desk.span("Pelabuhan itu"))
        assert content(desk, claim) == ["Pelabuhan itu ditutup"]
        desk.project.run(claim_pieces.add_piece, claim.id, *desk.span(" sejak Mac"))
        assert content(desk, claim) == ["Pelabuhan itu ditutup sejak Mac"]

    def test_words_over_a_gap_close_it(self, desk) -> None:
        claim = desk.claim("Pelabuhan itu")
        desk.project.run(claim_pieces.add_piece, claim.id, *desk.span("sejak Mac"))
        desk.project.run(claim_pieces.add_piece, claim.id, *desk.span("itu ditutup sejak"))
        assert content(desk, claim) == ["Pelabuhan itu ditutup sejak Mac"]

    def test_words_that_are_part_of_it_already_are_nothing(self, desk) -> None:
        claim = desk.claim("Pelabuhan itu ditutup")
        for words in ("itu", "Pelabuhan", "ditutup", "Pelabuhan itu ditutup"):
            assert desk.project.run(claim_pieces.add_piece, claim.id, *desk.span(words)) is None

    def test_the_cue_is_no_piece_to_join(self, desk) -> None:
        claim = desk.claim("Pelabuhan itu")
        desk.project.run(claim_pieces.set_cue, claim.id, *desk.span("kata"))
        desk.project.run(claim_pieces.add_piece, claim.id, *desk.span("kata Anwar"))
        assert content(desk, claim) == ["Pelabuhan itu", "kata Anwar"]
        assert cues(desk, claim) == ["kata"]

    def test_outside_the_text_is_refused_and_no_claim_is_nothing(self, desk) -> None:
        claim = desk.claim("Pelabuhan itu")
        with pytest.raises(SpanOutside):
            desk.project.run(claim_pieces.add_piece, claim.id, 5, 10_000)
        assert desk.claim_now(claim) == claim
        assert desk.project.run(claim_pieces.add_piece, "none", 5, 6) is None


class TestRemovePiece:
    def test_one_of_two_goes_and_the_last_stays(self, desk) -> None:
        claim = desk.claim("Pelabuhan itu")
        desk.project.run(claim_pieces.add_piece, claim.id, *desk.span("sejak Mac"))
        first, last = desk.claim_now(claim).content
        change = desk.project.run(claim_pieces.remove_piece, claim.id, first.id)
        assert change.done.kind == "piece_removed"
        assert content(desk, claim) == ["sejak Mac"]
        assert desk.project.run(claim_pieces.remove_piece, claim.id, last.id) is None
        assert content(desk, claim) == ["sejak Mac"]

    def test_a_cue_goes(self, desk) -> None:
        claim = desk.claim("Pelabuhan itu")
        desk.project.run(claim_pieces.set_cue, claim.id, *desk.span("kata"))
        desk.project.run(claim_pieces.remove_piece, claim.id, desk.claim_now(claim).cues[0].id)
        assert cues(desk, claim) == []
        assert content(desk, claim) == ["Pelabuhan itu"]

    def test_of_another_claim_is_nothing(self, desk) -> None:
        claim, other = desk.claim("Pelabuhan itu"), desk.claim("kapal akan tiba")
        desk.project.run(claim_pieces.set_cue, other.id, *desk.span("berkata"))
        cue = desk.claim_now(other).cues[0]
        assert desk.project.run(claim_pieces.remove_piece, claim.id, cue.id) is None
        assert desk.project.run(claim_pieces.remove_piece, "none", cue.id) is None
        assert cues(desk, other) == ["berkata"]


class TestCue:
    def test_it_takes_the_place_of_the_one_before(self, desk) -> None:
        claim = desk.claim("Pelabuhan itu")
        change = desk.project.run(claim_pieces.set_cue, claim.id, *desk.span("menafikannya"))
        assert (change.done.kind, change.done.args) == ("cue_set", {"surface": "menafikannya"})
        desk.project.run(claim_pieces.set_cue, claim.id, *desk.span("kata"))
        assert cues(desk, claim) == ["kata"]
        assert content(desk, claim) == ["Pelabuhan itu"]

    def test_the_same_again_is_nothing_and_outside_is_refused(self, desk) -> None:
        claim = desk.claim("Pelabuhan itu")
        desk.project.run(claim_pieces.set_cue, claim.id, *desk.span("kata"))
        assert desk.project.run(claim_pieces.set_cue, claim.id, *desk.span("kata")) is None
        assert desk.project.run(claim_pieces.set_cue, "none", 1, 2) is None
        with pytest.raises(SpanOutside):
            desk.project.run(claim_pieces.set_cue, claim.id, 5, 10_000)
        assert cues(desk, claim) == ["kata"]


class TestMovePiece:
    def move(self, desk, claim, was: str, to: str):
        return desk.project.run(claim_pieces.move_piece, claim.id, desk.span(was), *desk.span(to))

    def test_its_words_follow_its_edges(self, desk) -> None:
        claim = desk.claim("itu ditutup")
        change = self.move(desk, claim, "itu ditutup", "Pelabuhan itu ditutup sejak Mac")
        assert (change.done.kind, change.claim_ids()) == ("claim_moved", {claim.id})
        assert (change.done.place.start, change.done.place.end) == desk.span(
            "Pelabuhan itu ditutup sejak Mac"
        )
        assert content(desk, claim) == ["Pelabuhan itu ditutup sejak Mac"]

    def test_other_pieces_stay_where_they_are(self, desk) -> None:
        claim = desk.claim("itu")
        desk.project.run(claim_pieces.add_piece, claim.id, *desk.span("sejak"))
        self.move(desk, claim, "sejak", "sejak Mac")
        assert content(desk, claim) == ["itu", "sejak Mac"]

    @pytest.mark.parametrize(
        ("to", "pieces"),
        [
            ("ditutup sejak", ["Pelabuhan itu", "ditutup sejak Mac"]),
            ("itu ditutup", ["Pelabuhan itu ditutup", "sejak Mac"]),
            (" ditutup ", ["Pelabuhan itu ditutup sejak Mac"]),
            ("tutup", ["Pelabuhan itu", "tutup", "sejak Mac"]),
        ],
    )
    def test_pieces_that_it_then_touches_become_one_with_it(self, desk, to, pieces) -> None:
        claim = desk.claim("Pelabuhan itu")
        for words in ("ditutup", "sejak Mac"):
            desk.project.run(claim_pieces.add_piece, claim.id, *desk.span(words))
        self.move(desk, claim, "ditutup", to)
        assert content(desk, claim) == pieces

    def test_the_cue_moves_too_and_is_no_piece_to_join(self, desk) -> None:
        claim = desk.claim("Pelabuhan itu")
        desk.project.run(claim_pieces.set_cue, claim.id, *desk.span("kata"))
        self.move(desk, claim, "kata", "ditutup")
        self.move(desk, claim, "ditutup", "itu ditutup")
        assert (content(desk, claim), cues(desk, claim)) == (["Pelabuhan itu"], ["itu ditutup"])
        self.move(desk, claim, "Pelabuhan itu", "Pelabuhan")
        assert (content(desk, claim), cues(desk, claim)) == (["Pelabuhan"], ["itu ditutup"])

    def test_to_where_it_is_or_of_what_is_not_there_is_nothing(self, desk) -> None:
        claim = desk.claim("Pelabuhan itu")
        assert self.move(desk, claim, "Pelabuhan itu", "Pelabuhan itu") is None
        assert self.move(desk, claim, "Pelabuhan", "Pelabuhan itu") is None
        assert desk.project.run(claim_pieces.move_piece, "none", (1, 2), 1, 3) is None

    @pytest.mark.parametrize(("start", "end"), [(9, 9), (9, 2), (-1, 4), (1, 10_000)])
    def test_outside_the_text_is_refused(self, desk, start, end) -> None:
        claim = desk.claim("Pelabuhan itu")
        with pytest.raises(SpanOutside):
            desk.project.run(claim_pieces.move_piece, claim.id, (claim.start, claim.end), start, end)
        assert desk.claim_now(claim) == claim
