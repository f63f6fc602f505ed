"""What marking does to the status of an article."""

from __future__ import annotations

from penanda.project.transaction import Transaction


def begun(tx: Transaction, article_id: str) -> None:
    """The first mark in a new article sets it in progress."""
    if tx.rows("select 1 from article where id = ? and status = 'new'", article_id):
        tx.update("article", article_id, {"status": "in_progress"})
