"""Which lane under the words each claim is drawn in, so that overlapping claims do not cover each other."""

from __future__ import annotations

from collections.abc import Iterable

from penanda.marks import Marks, Piece
from penanda.model.claim import Claim

_EXTENT_KINDS = frozenset({"content", "gap"})


class ClaimLanes:
    """The lanes of an article's claims, from 0, the nearest to the words.

    They come from a sweep, in the order of the text, over the whole group of claims that overlap one
    another directly or through others. So they depend on the marks alone, not on what was seen first,
    and one question costs what its group holds.
    """

    def __init__(self, marks: Marks) -> None:
        self._marks = marks
        self._lanes: dict[str, int] = {}

    def lane(self, claim_id: str) -> int:
        """The lane of a claim of the marks."""
        known = self._lanes.get(claim_id)
        if known is None:
            extent = self._extent(self._marks.claims[claim_id])
            self._lanes.update(self._swept(*extent) if extent else {claim_id: 0})
            known = self._lanes[claim_id]
        return known

    # How far the extent of a claim may reach behind its end.
    _reach = 0

    def _extent(self, claim: Claim) -> tuple[int, int] | None:
        """The room a claim takes in its lane, or ``None`` for one that is not among those in lanes."""
        return claim.start, claim.end

    def changed(self, pieces: Iterable[Piece]) -> set[str]:
        """Take note of an edit, given the pieces before and after it; return the claims that move lane.

        The marks must hold the state after the edit already.
        """
        places = [piece for piece in pieces if piece.kind in _EXTENT_KINDS]
        if not places:
            return set()
        before = {piece.id: self._lanes.pop(piece.id, None) for piece in places}
        start, end = min(piece.start for piece in places), max(piece.end for piece in places)
        after = self._swept(start, end + self._reach)
        moved = {
            claim_id
            for claim_id, lane in after.items()
            if self._lanes.get(claim_id, before.get(claim_id)) not in (None, lane)
        }
        self._lanes.update(after)
        return moved

    def _swept(self, start: int, end: int) -> dict[str, int]:
        extents = self._connected(start, end)
        order = sorted((first, -last, claim_id) for claim_id, (first, last) in extents.items())
        lane_ends: list[int] = []
        lanes = {}
        for first, negative_last, claim_id in order:
            lane = next((lane for lane, last in enumerate(lane_ends) if last <= first), len(lane_ends))
            lane_ends[lane : lane + 1] = [-negative_last]
            lanes[claim_id] = lane
        return lanes

    def _connected(self, start: int, end: int) -> dict[str, tuple[int, int]]:
        """The extents of all claims that overlap ``[start, end)``, directly or through others."""
        extents: dict[str, tuple[int, int]] = {}
        unseen = [(start, end)]
        while unseen:
            low, high = unseen.pop()
            for piece in self._marks.touching(max(0, low - self._reach), high):
                if piece.kind not in _EXTENT_KINDS or piece.id in extents:
                    continue
                extent = self._extent(self._marks.claims[piece.id])
                if extent is None or extent[1] <= low:
                    continue
                first, last = extents[piece.id] = extent
                if first < start:
                    unseen.append((first, start))
                    start = first
                if last > end:
                    unseen.append((end, last))
                    end = last
        return extents
