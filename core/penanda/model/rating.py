"""Ratings: the verdicts a checked claim can get."""

from __future__ import annotations

import msgspec


class Rating(msgspec.Struct, frozen=True):
    """One step of the project's rating scale; ``names`` is keyed by language code.

    ``review_value`` is its place on the scale of ClaimReview, from 1 (false) to 5 (true), where it has one.
    """

    id: str
    names: dict[str, str]
    order: int
    review_value: int | None = None

    def name(self, language: str) -> str:
        """The rating's name in *language*, else in English, else its code."""
        return self.names.get(language) or self.names.get("en") or self.id
