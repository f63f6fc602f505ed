"""What is proposed for a claim, as it is shown; nothing of it is saved."""

from __future__ import annotations

from dataclasses import dataclass, replace

from penanda.edits.proposed_claims import Answers
from penanda.model.vocabulary import Attribution, ParentRelation

Span = tuple[int, int]
Pieces = tuple[Span, ...]

_PART: ParentRelation = "part_of"


@dataclass(frozen=True, kw_only=True)
class Proposed(Answers):
    """The answers that are proposed.

    With ``asks_who`` it is to be answered who says it: ``attribution`` is then what is proposed, or ``None``
    where nobody fitting stands near.
    """

    asks_who: bool

    @property
    def asks(self) -> bool:
        """Whether there is anything to answer."""
        return self.asks_who or self.parent is not None

    def answered_by(self, attribution: Attribution | None, mention_id: str | None = None) -> Proposed:
        """The same with another answer to who says it; the article itself needs no reporting word.

        What it does not say itself is not the article's own in directness either: that stays open.
        What the article says itself is part of the claim it lies in, and not said there by somebody else.
        """
        if attribution == "author":
            parent = (self.parent[0], _PART) if self.parent is not None else None
            return replace(
                self, attribution="author", mention_id=None, cue=None, directness="author", parent=parent
            )
        directness = None if self.directness == "author" else self.directness
        return replace(self, attribution=attribution, mention_id=mention_id, directness=directness)


def wider(chain: list[Pieces], pieces: Pieces) -> Pieces | None:
    """The first of *chain* (from small to large) that holds *pieces* and more."""
    return next((one for one in chain if one != pieces and _holds(one, pieces)), None)


def narrower(chain: list[Pieces], pieces: Pieces) -> Pieces | None:
    """The last of *chain* (from small to large) that lies in *pieces* and is less."""
    return next((one for one in reversed(chain) if one != pieces and _holds(pieces, one)), None)


def _holds(outer: Pieces, inner: Pieces) -> bool:
    return all(any(a <= start and end <= b for a, b in outer) for start, end in inner)
