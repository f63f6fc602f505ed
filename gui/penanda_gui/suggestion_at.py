"""Which suggestion a caret stands in."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from penanda.marks import MarkRef, Marks

if TYPE_CHECKING:
    from penanda.suggesting.suggestion import Suggestion


def suggestion_at(
    suggestions: Iterable[Suggestion], caret: int, marks: Marks, selected: MarkRef | None
) -> Suggestion | None:
    """The first of *suggestions*, which are in the order of the text, whose words a caret stands in.

    Right behind its words it stands in them no more. Where a mention is *selected* the keys act on that, and
    so they do on a claim that begins at the caret, which is where the caret goes when one is selected in a
    list.
    """
    if selected is not None and (
        selected.kind == "mention" or any(piece.start == caret for piece in marks.pieces(selected))
    ):
        return None
    for one in suggestions:
        if one.start > caret:
            break
        if caret < one.end:
            return one
    return None
