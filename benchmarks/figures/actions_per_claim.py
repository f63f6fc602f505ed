"""How many keys and clicks it takes to make all claims of an article in the real window."""

from __future__ import annotations

from collections.abc import Iterator

from benchmarks.actions.claims import counts
from benchmarks.actions.gold import FOLDER
from benchmarks.figure import Figure

PER_CLAIM = 3.0


def figures() -> Iterator[Figure]:
    """Yield actions against claims, each with its claimant, cue and check-worthiness.

    Raises :class:`benchmarks.actions.claims.WrongClaims` if the claims that come out are not the gold.
    """
    for count in counts(sorted(FOLDER.glob("*.gold.json"))):
        yield Figure("actions per claim", count.article, count.actions, count.claims, PER_CLAIM)
