"""Which suggestion a caret stands in."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import TYPE_CHECKING

from penanda.marks import MarkRef, Marks

if TYPE_CHECKING:
    from penanda.suggesting.suggestion import Suggestion

# In code points. Only what lies near the caret is looked at; what is longer is met by N alone.
_LONGEST = 1_000


def suggestion_at(
    suggestions: Sequence[Suggestion], caret: int, marks: Marks, selected: MarkRef | None
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
    first = bisect_left(suggestions, caret - _LONGEST, key=lambda one: one.start)
    last = bisect_right(suggestions, caret, key=lambda one: one.start)
    return next((one for one in suggestions[first:last] if caret < one.end), None)
