"""A piece of a mark and where it lies in a block."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from penanda.marks import Piece
from penanda_gui.article.fragments import Fragment


class PlacedPiece(msgspec.Struct, frozen=True, gc=False):
    """A piece and its rectangles in one block; it may begin above the block and end below it."""

    piece: Piece
    fragments: Sequence[Fragment]
    starts_above: bool = False
    ends_below: bool = False
