"""Everything that is marked in an article, read and indexed away from the window."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from penanda.marks import Marks
from penanda.model.entity import Entity
from penanda.project.reader import Reader
from penanda_gui.article.first_mentions import FirstMentions


class WholeArticle(NamedTuple):
    """All marks of an article, what the window looks up of them, and the entities they name by id."""

    marks: Marks
    first_mentions: FirstMentions
    entities: dict[str, Entity]


def read_whole(read: Reader, article_id: str) -> WholeArticle:
    """Read all that is marked in an article, as of one moment."""
    with read.snapshot():
        marks = read.marked.of_article(article_id)
        entities = {entity.id: entity for entity in read.entities.all()}
    return WholeArticle(marks, FirstMentions(marks), entities)


def read_whole_of(project: Path, article_id: str) -> WholeArticle:
    """:func:`read_whole` in any thread, over a connection of its own.

    Raises what :meth:`penanda.project.reader.Reader.of` raises.
    """
    read = Reader.of(project)
    try:
        return read_whole(read, article_id)
    finally:
        read.close()
