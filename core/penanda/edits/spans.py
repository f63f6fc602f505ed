"""Checks that every edit makes on the span it is given."""

from __future__ import annotations

from penanda.errors import SpanOutside
from penanda.project.transaction import Transaction

_SHOWN = 48


def surface_at(tx: Transaction, article_id: str, start: int, end: int) -> str:
    """The words at ``[start, end)`` (code points) of an article.

    Raises :class:`SpanOutside` when the span is empty or leaves the text, :class:`NoSuchArticle`.
    """
    text = tx.text(article_id)
    if not 0 <= start < end <= len(text):
        name = tx.read.articles.summaries([article_id])[0].name
        raise SpanOutside(start=start, end=end, article=name)
    return text[start:end]


def shown(words: str) -> str:
    """*words* on one line and not too long, for a sentence about them."""
    line = " ".join(words.split())
    return line if len(line) <= _SHOWN else line[: _SHOWN - 1].rstrip() + "…"
