"""How far a claim has come: a clause that could be one, one that is being made, one that asks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from penanda_gui.claim_proposals.proposed import Pieces, Proposed


@dataclass(frozen=True)
class Candidate:
    """Words that are shown as what C, V and X would claim.

    They are shown as long as the caret stands at ``caret``. With ``answered`` the user has said who says it.
    """

    pieces: Pieces
    caret: int
    proposed: Proposed
    answered: bool = False


@dataclass(frozen=True)
class Making:
    """A claim that is on its way to the disk; ``then`` is what keys have asked of it meanwhile."""

    pieces: Pieces
    caret: int
    proposed: Proposed
    then: list[Callable[[str], object]] = field(default_factory=list)


@dataclass(frozen=True)
class Asking:
    """A claim that is saved and selected, with what is still proposed for it."""

    claim_id: str
    proposed: Proposed


Stage = Candidate | Making | Asking
