"""What marking does to the status of an article."""

from __future__ import annotations

from penanda.project.transaction import Transaction


def begun(tx: Transaction, article_id: str) -> None:
    """The first mark in a new article sets it in progress."""
    if tx.by_id("article", [article_id])[article_id]["status"] == "new":
        tx.update("article", article_id, {"status": "in_progress"})
