"""Turning down what is suggested, so that it is not suggested again."""

from __future__ import annotations

from penanda.edits.spans import shown, surface_at
from penanda.project.change import Done, Place
from penanda.project.ids import new_id
from penanda.project.transaction import Transaction


def turn_down(
    tx: Transaction, article_id: str, start: int, end: int, *, only_here: bool = False
) -> Done | None:
    """Suggest the words at ``[start, end)`` no more in this article, or *only_here* no more at this place.

    Raises :class:`SpanOutside`, :class:`NoSuchArticle`.
    """
    surface = surface_at(tx, article_id, start, end)
    if tx.read.suggested.turned_down(article_id).covers(start, surface):
        return None
    row = {
        "id": new_id(),
        "article_id": article_id,
        "surface": surface,
        "start": start if only_here else None,
        "created_at": tx.now,
    }
    tx.insert("turned_down", row)
    return Done("turned_down", {"surface": shown(surface)}, Place(article_id, start, end))
