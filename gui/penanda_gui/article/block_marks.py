"""What marks a block holds and how they lie in one another, however its lines run."""

from __future__ import annotations

from collections.abc import Iterator
from operator import attrgetter, itemgetter

from penanda.marks import Marks, Piece
from penanda_gui.article.block_text import BlockText
from penanda_gui.article.fragments import Stretch

_DEEPEST = 2


class MentionStretch(Stretch, frozen=True, gc=False):
    """Where a mention stands in a block; ``depth`` is in how many others it lies, at most 2.

    ``start`` and ``end`` are the code points of the text that it takes.
    """

    mention_id: str
    label: str
    depth: int
    start: int
    end: int


class ClaimStretch(Stretch, frozen=True, gc=False):
    """Where a piece of a claim's content or a gap in it stands; it may go on ``below`` the block."""

    is_gap: bool
    below: bool


class BlockMarks:
    """The marks of one block: its ``pieces``, an outer one before those inside it.

    ``mentions`` are in the same order. In ``layers`` they are as they are painted: those of one label and
    depth together, what lies inside after what is around it. ``claims`` is what is drawn of each claim.
    """

    def __init__(self, text: BlockText, marks: Marks) -> None:
        self.pieces = marks.touching(text.start, text.behind)
        self.pieces.sort(key=itemgetter(1), reverse=True)
        self.pieces.sort(key=itemgetter(0))
        self.mentions = list(_mentions(self.pieces, text, marks))
        self.layers = _layers(self.mentions)
        self.claims: dict[str, list[ClaimStretch]] = {}
        for start, end, kind, claim_id in self.pieces:
            if kind in ("content", "gap"):
                stretch = ClaimStretch(*text.place(start, end), kind == "gap", text.is_below(start, end))
                self.claims.setdefault(claim_id, []).append(stretch)


def _mentions(pieces: list[Piece], text: BlockText, marks: Marks) -> Iterator[MentionStretch]:
    place, mentions = text.place, marks.mentions
    around: list[int] = []
    for start, end, kind, mention_id in pieces:
        if kind == "mention":
            if around:
                around = [other for other in around if other > start]
            depth = min(len(around), _DEEPEST)
            around.append(end)
            label = mentions[mention_id].label
            yield MentionStretch(*place(start, end), mention_id, label, depth, start, end)


def _layers(mentions: list[MentionStretch]) -> list[list[MentionStretch]]:
    layers: dict[tuple[int, str], list[MentionStretch]] = {}
    for one in sorted(mentions, key=attrgetter("depth")):
        layers.setdefault((one.depth, one.label), []).append(one)
    return list(layers.values())
