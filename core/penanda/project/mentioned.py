"""Mentions in their context: the article they are in, and the rest of their sentence."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from penanda.model.mention import Mention
from penanda.project.reader import Reader
from penanda.text.excerpts import first_of, last_of
from penanda.text.sentences import sentence_at

_MOST = 240


class MentionInContext(msgspec.Struct, frozen=True, gc=False):
    """A mention, the name of its article, and what stands before and after it in its sentence.

    ``before`` and ``after`` are of the text as it is; of more than 240 code points the nearest, with ``…``.
    """

    mention: Mention
    article: str
    before: str
    after: str

    @property
    def words(self) -> str:
        """What is mentioned, as the text has it."""
        return self.mention.surface


def in_context(read: Reader, mentions: Sequence[Mention]) -> tuple[MentionInContext, ...]:
    """Mentions with their sentences, in the same order; reads each article's text once."""
    ids = dict.fromkeys(mention.article_id for mention in mentions)
    names = {summary.id: summary.name for summary in read.articles.summaries(ids)} if ids else {}
    texts = {article_id: read.articles.text(article_id) for article_id in ids}
    return tuple(
        _in_context(mention, names[mention.article_id], texts[mention.article_id]) for mention in mentions
    )


def _in_context(mention: Mention, article: str, text: str) -> MentionInContext:
    start, end = sentence_at(text, mention.start) or (mention.start, mention.end)
    before, after = text[start : mention.start], text[mention.end : end]
    return MentionInContext(mention, article, last_of(before, _MOST), first_of(after, _MOST))
