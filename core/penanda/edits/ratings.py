"""Editing the rating scale of a project."""

from __future__ import annotations

import re
import unicodedata

from penanda.edits.values import changed
from penanda.errors import RatingInUse
from penanda.project.change import Done
from penanda.project.transaction import Transaction

CHANGEABLE = ("names", "review_value")
REVIEW_VALUES = range(1, 6)
"""What ``review_value`` can be: the scale of ClaimReview, from 1 (false) to 5 (true)."""


def add(tx: Transaction, names: dict[str, str]) -> Done:
    """Add a rating at the end of the scale; its id is made from its English name."""
    rating_id = _free_id(tx, names.get("en") or next(iter(names.values()), ""))
    tx.insert("rating", {"id": rating_id, "names": names, "position": tx.next_position("rating")})
    return Done("rating_added", {"rating": names})


def change(tx: Transaction, rating_id: str, field: str, value: object) -> Done | None:
    """Set one of :data:`CHANGEABLE` of a rating; of its names those that are given, where ``""`` is none.

    Raises ``KeyError``, ``ValueError`` for a ``review_value`` outside of :data:`REVIEW_VALUES`.
    """
    if field not in CHANGEABLE:
        raise KeyError(field)
    if field == "review_value" and value is not None and value not in REVIEW_VALUES:
        raise ValueError(value)
    rating = next((rating for rating in tx.read.tagset.ratings() if rating.id == rating_id), None)
    if rating is None:
        return None
    value = changed(getattr(rating, field), value)
    if getattr(rating, field) == value:
        return None
    tx.update("rating", rating_id, {field: value})
    return Done("rating_changed", {"rating": value if field == "names" else rating.names})


def move(tx: Transaction, rating_id: str, step: int) -> Done | None:
    """Put a rating so many places further down, or with less than 0 up."""
    return Done("ratings_ordered") if tx.move("rating", rating_id, step) else None


def remove(tx: Transaction, rating_id: str) -> Done | None:
    """Remove a rating that no claim has; raises :class:`RatingInUse` for another."""
    rating = next((rating for rating in tx.read.tagset.ratings() if rating.id == rating_id), None)
    if rating is None:
        return None
    count = len(tx.having("claim", "rating", [rating_id]))
    if count:
        raise RatingInUse(name=rating.names, count=count)
    tx.delete("rating", rating_id)
    return Done("rating_removed", {"rating": rating.names})


def _free_id(tx: Transaction, name: str) -> str:
    """An id made from *name* that no rating has."""
    plain = unicodedata.normalize("NFD", name.casefold()).encode("ascii", "ignore").decode()
    wanted = re.sub(r"[^a-z0-9]+", "_", plain).strip("_") or "rating"
    taken = {row["id"].casefold() for row in tx.rows("select id from rating")}
    number, found = 1, wanted
    while found in taken:
        number += 1
        found = f"{wanted}_{number}"
    return found
