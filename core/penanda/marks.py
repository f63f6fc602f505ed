"""The marks of one article, found by id and by place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import Literal, NamedTuple

from penanda.model.claim import Claim
from penanda.model.mention import Mention

PieceKind = Literal["mention", "content", "gap", "cue", "hedge"]

# Pieces are filed by cells of 1,024 code points: a query looks into the cells it touches only.
_CELL_BITS = 10


class MarkRef(NamedTuple):
    """Which mark is meant."""

    kind: Literal["mention", "claim"]
    id: str


class Piece(NamedTuple):
    """A stretch of text that belongs to a mark; ``gap`` is the hole between two pieces of a claim.

    ``start`` and ``end`` are 0-based, end-exclusive code points; ``id`` is that of the mention or claim.
    """

    start: int
    end: int
    kind: PieceKind
    id: str

    @property
    def ref(self) -> MarkRef:
        """The mark this stretch belongs to."""
        return MarkRef("mention" if self.kind == "mention" else "claim", self.id)


def pieces_of_mention(mention: Mention) -> tuple[Piece, ...]:
    """The one stretch of a mention."""
    return (Piece(mention.start, mention.end, "mention", mention.id),)


def pieces_of_claim(claim: Claim) -> tuple[Piece, ...]:
    """All stretches of a claim, with the gaps between its content pieces, in the order of the text."""
    pieces = [Piece(span.start, span.end, span.role, claim.id) for span in claim.spans]
    content = claim.content
    for before, after in pairwise(content):
        if after.start > before.end:
            pieces.append(Piece(before.end, after.start, "gap", claim.id))
    return tuple(sorted(pieces))


def is_in_text(mark: Mention | Claim, length: int) -> bool:
    """Whether a mark has words, all in a text of *length* code points, as any has that Penanda has made."""
    if isinstance(mark, Mention):
        return 0 <= mark.start < mark.end <= length
    return bool(mark.content) and all(0 <= span.start < span.end <= length for span in mark.spans)


class Marks:
    """Mentions and claims of one article, with an index by place.

    ``touching`` and ``at`` cost what the place holds, not what the article holds.
    """

    def __init__(self, mentions: Iterable[Mention] = (), claims: Iterable[Claim] = ()) -> None:
        self._mentions: dict[str, Mention] = {}
        self._claims: dict[str, Claim] = {}
        self._cells: dict[int, list[Piece]] = {}
        for mention in mentions:
            self.put_mention(mention)
        for claim in claims:
            self.put_claim(claim)

    @property
    def mentions(self) -> dict[str, Mention]:
        """Mentions by id; not to be changed from outside."""
        return self._mentions

    @property
    def claims(self) -> dict[str, Claim]:
        """Claims by id; not to be changed from outside."""
        return self._claims

    def __contains__(self, ref: MarkRef) -> bool:
        return ref.id in (self._mentions if ref.kind == "mention" else self._claims)

    def put_mention(self, mention: Mention) -> None:
        """Add *mention*, or put it in the place of the one with its id."""
        if mention.id in self._mentions:
            self.drop(MarkRef("mention", mention.id))
        self._mentions[mention.id] = mention
        self._file(pieces_of_mention(mention))

    def put_claim(self, claim: Claim) -> None:
        """Add *claim*, or put it in the place of the one with its id."""
        if claim.id in self._claims:
            self.drop(MarkRef("claim", claim.id))
        self._claims[claim.id] = claim
        self._file(pieces_of_claim(claim))

    def drop(self, ref: MarkRef) -> None:
        """Forget a mark; an unknown one is no error."""
        pieces = self.pieces(ref)
        for piece in pieces:
            for cell in _cells_of(piece):
                self._cells[cell].remove(piece)
        (self._mentions if ref.kind == "mention" else self._claims).pop(ref.id, None)

    def pieces(self, ref: MarkRef) -> tuple[Piece, ...]:
        """The stretches of one mark, in the order of the text; empty for an unknown mark."""
        if ref.kind == "mention":
            mention = self._mentions.get(ref.id)
            return () if mention is None else pieces_of_mention(mention)
        claim = self._claims.get(ref.id)
        return () if claim is None else pieces_of_claim(claim)

    def start(self, ref: MarkRef) -> int:
        """Where the words of a mark begin, which a cue before them is none of; the mark must be there."""
        return (self._mentions if ref.kind == "mention" else self._claims)[ref.id].start

    def touching(self, start: int, end: int) -> list[Piece]:
        """All pieces that share a code point with ``[start, end)``, sorted."""
        if end <= start:
            return []
        first = start >> _CELL_BITS
        found = [one for one in self._cells.get(first, ()) if one[0] < end and one[1] > start]
        for cell in range(first + 1, ((end - 1) >> _CELL_BITS) + 1):
            # Those that do not begin in this cell were found in one before it.
            found += [
                one for one in self._cells.get(cell, ()) if one[0] < end and one[0] >> _CELL_BITS == cell
            ]
        found.sort()
        return found

    def in_order(self) -> Iterator[MarkRef]:
        """Every mark in reading order, an outer one before those inside it."""
        order = [(m.start, -m.end, MarkRef("mention", m.id)) for m in self._mentions.values()]
        order += [(c.start, -c.end, MarkRef("claim", c.id)) for c in self._claims.values()]
        return (ref for _, _, ref in sorted(order))

    def _file(self, pieces: Iterable[Piece]) -> None:
        cells = self._cells
        for piece in pieces:
            for cell in _cells_of(piece):
                if cell in cells:
                    cells[cell].append(piece)
                else:
                    cells[cell] = [piece]


def _cells_of(piece: Piece) -> range:
    start, end, _, _ = piece
    return range(start >> _CELL_BITS, ((end - 1) >> _CELL_BITS) + 1)
