"""A piece of a mark and where it lies in a block."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from penanda.marks import Piece
from penanda_gui.article.fragments import Fragment


class PlacedPiece(msgspec.Struct, frozen=True, gc=False):
    """A piece and its rectangles in one block."""

    piece: Piece
    fragments: Sequence[Fragment]
