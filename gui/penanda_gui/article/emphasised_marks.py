"""Which marks are selected, current and hovered, and how that follows the caret and the mouse."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

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


class EmphasisedMarks(QObject):
    """The selected and the hovered mark, and the current claim: the last one that was selected or stood in.

    It knows no widget; whoever moves the caret tells it.
    """

    changed = Signal(object)
    """A mark stands out that did not, or the other way round: its ``MarkRef``."""
    current_claim_changed = Signal(object)
    """The current claim is another: its id, or ``None``."""
    hovered_changed = Signal(object)
    """The hovered mark is another: its ``MarkRef``, or ``None``."""
    selected_changed = Signal(object)
    """The selected mark is another: its ``MarkRef``, or ``None``."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
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
        self._change(self.selected, self.hovered, self.current_claim)

    def select(self, ref: MarkRef | None) -> None:
        """Select a mark; a claim becomes the current one."""
        self.stand_in((), ref)

    def point_at(self, ref: MarkRef | None) -> None:
        """Let a mark be the hovered one."""
        self._change(self.selected, ref, self.current_claim)

    def set_current_claim(self, claim_id: str | None) -> None:
        """Let a claim be the current one."""
        self._change(self.selected, self.hovered, claim_id)

    def stand_in(self, refs: Sequence[MarkRef], chosen: MarkRef | None) -> None:
        """Select *chosen* of the marks at one place (smallest first); the smallest claim there is current.

        Where no claim stands the current one stays, so that further words can be added to it.
        """
        chosen = self._if_there(chosen)
        claims = [ref.id for ref in (chosen, *refs) if ref is not None and ref.kind == "claim"]
        self._change(chosen, self.hovered, claims[0] if claims else self.current_claim)

    def _if_there(self, ref: MarkRef | None) -> MarkRef | None:
        return ref if ref is not None and ref in self.marks else None

    def _change(self, selected: MarkRef | None, hovered: MarkRef | None, claim: str | None) -> None:
        """Let these stand out, as far as they are marks that there are, and tell what is now another."""
        were = self.selected, self.hovered, self._current
        self.selected, self.hovered = self._if_there(selected), self._if_there(hovered)
        self.current_claim = claim if claim in self.marks.claims else None
        are = self.selected, self.hovered, self._current
        for ref in {ref for pair in zip(were, are, strict=True) if pair[0] != pair[1] for ref in pair if ref}:
            self.changed.emit(ref)
        if were[2] != are[2]:
            self.current_claim_changed.emit(are[2].id if are[2] else None)
        if were[1] != are[1]:
            self.hovered_changed.emit(are[1])
        if were[0] != are[0]:
            self.selected_changed.emit(are[0])

    @property
    def _current(self) -> MarkRef | None:
        return None if self.current_claim is None else MarkRef("claim", self.current_claim)

    def outward(self, refs: Sequence[MarkRef]) -> MarkRef | None:
        """The mark of *refs* (smallest first) around the selected one; the first if none of them is selected.

        After the outermost comes the first again.
        """
        if not refs:
            return None
        if self.selected in refs:
            return refs[(refs.index(self.selected) + 1) % len(refs)]
        return refs[0]

    def strong_mentions(self) -> frozenset[str]:
        """The mentions painted stronger: the selected and the hovered one."""
        refs = (self.selected, self.hovered)
        return frozenset(ref.id for ref in refs if ref is not None and ref.kind == "mention")

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
