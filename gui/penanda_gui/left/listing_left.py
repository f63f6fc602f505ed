"""The things that are left, a page at a time; in any thread."""

from __future__ import annotations

from typing import NamedTuple

from penanda.errors import NoSuchArticle
from penanda.project.left_to_do import Kind, Left
from penanda.project.reader import Reader

PAGE = 200


class LeftPage(NamedTuple):
    """Things that are left behind *after*, and the names of their articles by id."""

    things: tuple[Left, ...]
    articles: dict[str, str]
    is_whole: bool
    after: Left | None


def left_page(
    read: Reader, article_ids: list[str], kind: Kind | None, *, most: int = PAGE, after: Left | None = None
) -> LeftPage:
    """The first things of a kind that are left in some articles, in their order, or those behind one.

    At most *most*, or a page where that is more.
    """
    most = max(most, PAGE)
    things: list[Left] = []
    at = article_ids.index(after.article_id) if after is not None and after.article_id in article_ids else 0
    for article_id in article_ids[at:]:
        here = things_left(read, article_id, kind)
        things += _behind(here, after) if after is not None and article_id == after.article_id else here
        if len(things) > most:
            break
    shown = tuple(things[:most])
    ids = list(dict.fromkeys(thing.article_id for thing in shown))
    names = {one.id: one.name for one in read.articles.summaries(ids)} if ids else {}
    return LeftPage(shown, names, len(things) <= most, after)


def things_left(read: Reader, article_id: str, kind: Kind | None) -> list[Left]:
    """What of a kind is left in an article, nothing where it is gone."""
    try:
        return [thing for thing in read.left_to_do.in_article(article_id) if kind in (None, thing.kind)]
    except NoSuchArticle:
        return []


def _behind(things: list[Left], after: Left) -> list[Left]:
    if after in things:
        return things[things.index(after) + 1 :]
    return [thing for thing in things if thing.start > after.start]
