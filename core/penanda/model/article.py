"""Articles: one text, where it came from, and its facts."""

from __future__ import annotations

import msgspec

from penanda.model.vocabulary import ArticleStatus

FACTS = (
    "title",
    "url",
    "publisher",
    "byline",
    "credit",
    "dateline",
    "published_text",
    "published_at",
)


class Article(msgspec.Struct, frozen=True):
    """An article without its text, which is read apart because it can be long.

    ``sha256`` and ``byte_length`` are those of the source's bytes as they came; ``length`` is the
    text's, in code points. ``guessed`` names the facts that a reader guessed and nobody confirmed;
    ``encoding_guessed`` says the same of the encoding.
    """

    id: str
    filename: str
    media_type: str
    sha256: str
    byte_length: int
    encoding: str
    bom: bool
    encoding_guessed: bool
    length: int
    language: str | None
    title: str | None
    url: str | None
    publisher: str | None
    byline: str | None
    credit: str | None
    dateline: str | None
    published_text: str | None
    published_at: str | None
    published_zone_inferred: bool
    guessed: tuple[str, ...]
    status: ArticleStatus
    note: str | None


class ArticleSummary(msgspec.Struct, frozen=True):
    """What a list of articles shows of one: ``name`` is its title or its first words."""

    id: str
    name: str
    status: ArticleStatus
    mentions: int
    claims: int
