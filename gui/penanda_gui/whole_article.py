"""Everything that is marked in an article, read and indexed away from the window."""

from __future__ import annotations

from typing import NamedTuple

from penanda.exchange.surfaces import count_misfits
from penanda.marks import Marks
from penanda.model.entity import Entity
from penanda.project.reader import Reader
from penanda_gui.article.first_mentions import FirstMentions


class WholeArticle(NamedTuple):
    """All marks of an article, what the window looks up of them, and the entities they name by id."""

    marks: Marks
    first_mentions: FirstMentions
    entities: dict[str, Entity]
    misfits: int | None = None
    """How many marks do not fit the text; ``None`` where that was not asked."""


def read_whole(read: Reader, article_id: str) -> WholeArticle:
    """Read all that is marked in an article, as of one moment."""
    with read.snapshot():
        marks, entities = _read(read, article_id)
    return WholeArticle(marks, FirstMentions(marks), entities)


def read_and_check(read: Reader, article_id: str) -> WholeArticle:
    """:func:`read_whole`, and marks are compared with their text too."""
    with read.snapshot():
        marks, entities = _read(read, article_id)
        text, outside = read.articles.text(article_id), read.marked.count_outside(article_id)
    return WholeArticle(marks, FirstMentions(marks), entities, outside + count_misfits(text, marks))


def _read(read: Reader, article_id: str) -> tuple[Marks, dict[str, Entity]]:
    named = {entity.id: entity for entity in read.entities.named_in([article_id])}
    return read.marked.of_article(article_id), named
