"""Which marks are selected, current and hovered, and how that follows the caret and the mouse."""

from __future__ import annotations

from collections.abc import Sequence

from penanda.marks import MarkRef, Marks, Piece

_SELECTABLE = frozenset({"mention", "content"})


def marks_at(marks: Marks, offset: int) -> list[MarkRef]:
    """The marks a caret before the code point *offset* stands in or touches.

    Those that hold the code point after it come first, the smallest of them first; words that only
    end at the caret come last. A claim counts where its content stands, not in its gaps.
    """
    pieces = [piece for piece in marks.touching(max(0, offset - 1), offset + 1) if piece.kind in _SELECTABLE]
    pieces.sort(key=lambda piece: (piece.end == offset, piece.end - piece.start, piece))
    return list(dict.fromkeys(piece.ref for piece in pieces))


class EmphasisedMarks:
    """The selected and the hovered mark, and the current claim: the last one that was selected or stood in.

    It knows no widget; whoever moves the caret tells it.
    """

    def __init__(self) -> None:
        self.marks = Marks()
        self.selected: MarkRef | None = None
        self.hovered: MarkRef | None = None
        self.current_claim: str | None = None

    def show(self, marks: Marks) -> None:
        """Take other marks; what they do not hold is no longer emphasised."""
        self.marks = marks
        self.drop_missing()

    def drop_missing(self) -> None:
        """Let go of marks that have been removed."""
        if self.selected is not None and self.selected not in self.marks:
            self.selected = None
        if self.hovered is not None and self.hovered not in self.marks:
            self.hovered = None
        if self.current_claim not in self.marks.claims:
            self.current_claim = None

    def select(self, ref: MarkRef | None) -> None:
        """Select a mark; a claim becomes the current one."""
        self.selected = ref if ref is not None and ref in self.marks else None
        if self.selected is not None and self.selected.kind == "claim":
            self.current_claim = self.selected.id

    def stand_in(self, refs: Sequence[MarkRef], chosen: MarkRef | None) -> None:
        """Select *chosen* of the marks at one place (smallest first); the smallest claim there is current.

        Where no claim stands the current one stays, so that further words can be added to it.
        """
        claim = next((ref.id for ref in refs if ref.kind == "claim"), None)
        if claim is not None:
            self.current_claim = claim
        self.select(chosen)

    def outward(self, refs: Sequence[MarkRef]) -> MarkRef | None:
        """The mark of *refs* (smallest first) around the selected one; the first if none of them is selected.

        After the outermost comes the first again.
        """
        if not refs:
            return None
        if self.selected in refs:
            return refs[(refs.index(self.selected) + 1) % len(refs)]
        return refs[0]

    def claims_in_hue(self) -> frozenset[str]:
        """The claims painted in the hue: the current one and the hovered one."""
        hovered = self.hovered.id if self.hovered is not None and self.hovered.kind == "claim" else None
        return frozenset(claim for claim in (self.current_claim, hovered) if claim is not None)

    def edited_piece(self, offset: int) -> Piece | None:
        """The piece of the selected mark whose edges can be moved: the one at *offset*, else its first."""
        if self.selected is None:
            return None
        pieces = [piece for piece in self.marks.pieces(self.selected) if piece.kind in _SELECTABLE]
        holding = (piece for piece in pieces if piece.start <= offset <= piece.end)
        return next(holding, pieces[0] if pieces else None)
