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


def spans_hold(tx: Transaction, article_id: str, text: str) -> bool:
    """Whether every mark of an article says the words that *text* has at its place."""
    mentions = tx.read.marked.mentions(article_id)
    claims = tx.read.marked.claims(article_id)
    return all(text[mention.start : mention.end] == mention.surface for mention in mentions) and all(
        text[span.start : span.end] == span.surface for claim in claims for span in claim.spans
    )


def shown(words: str) -> str:
    """*words* on one line and not too long, for a sentence about them."""
    line = " ".join(words.split())
    return line if len(line) <= _SHOWN else line[: _SHOWN - 1].rstrip() + "…"
