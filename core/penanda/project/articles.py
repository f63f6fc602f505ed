"""Reading articles from a project."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from penanda.errors import ArticleGone, NoSuchArticle
from penanda.model.article import Article, ArticleSummary
from penanda.project.database import Database
from penanda.project.rows import record
from penanda.text.first_words import first_words

# Enough bytes of a text for its first words, past blank lines.
_OPENING = 1_200

_ARTICLE = """
select article.*, body.length
from article join body on body.sha256 = article.body_sha256
"""

_SUMMARY = """
select article.id, article.title, article.status, article.body_sha256,
       (select count(*) from mention where mention.article_id = article.id) as mentions,
       (select count(*) from claim where claim.article_id = article.id) as claims
from article
"""


class Articles:
    """Questions about a project's articles."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self._openings: dict[str, str] = {}  # the first words of texts that were asked for, by sha256

    def ids(self) -> tuple[str, ...]:
        """The ids of all articles, in the order they came."""
        return tuple(row["id"] for row in self._db.query("select id from article order by position, id"))

    def get(self, article_id: str) -> Article:
        """One article without its text; raises :class:`NoSuchArticle`."""
        return record(self._one(f"{_ARTICLE} where article.id = ?", article_id), Article)

    def text(self, article_id: str) -> str:
        """The whole text of one article; raises :class:`NoSuchArticle`."""
        sql = """select body.text from article join body on body.sha256 = article.body_sha256
                 where article.id = ?"""
        return str(self._one(sql, article_id)["text"])

    def source(self, article_id: str) -> bytes | None:
        """The bytes the article came as, or ``None`` when this project never had them."""
        sql = "select data from article left join source using (sha256) where article.id = ?"
        data = self._one(sql, article_id)["data"]
        return None if data is None else bytes(data)

    def with_source(self, sha256: str) -> str | None:
        """The id of the article that came from the bytes with this sha256 (hex), if there is one."""
        sql = "select id from article where sha256 = ? order by position limit 1"
        return next((str(row["id"]) for row in self._db.query(sql, (sha256,))), None)

    def of_file_or_url(self, filename: str, url: str | None) -> tuple[str, ...]:
        """The ids of the articles from a file of this name or with this web address, the latest first."""
        sql = "select id from article where filename = ? or url = ? order by position desc, id"
        return tuple(str(row["id"]) for row in self._db.query(sql, (filename, url)))

    def summaries(self, ids: Iterable[str] | None = None) -> tuple[ArticleSummary, ...]:
        """What a list shows of all articles, or of those with *ids*, in the order they came."""
        if ids is None:
            rows = self._db.query(f"{_SUMMARY} order by article.position, article.id")
        else:
            rows = self._db.query(
                f"""{_SUMMARY} where article.id in (select value from json_each(?))
                    order by article.position, article.id""",
                (json.dumps(list(ids)),),
            )
        return tuple(
            ArticleSummary(
                id=row["id"],
                name=row["title"] or self._first_words(row["body_sha256"]),
                status=row["status"],
                mentions=row["mentions"],
                claims=row["claims"],
            )
            for row in rows
        )

    def not_there(self, article_id: str) -> NoSuchArticle:
        """The failure to find an article, by its name where it was in the project before."""
        sql = """select before from journal where article_id = ? and tab = 'article' and after is null
                 order by edit_id desc limit 1"""
        row = next(iter(self._db.query(sql, (article_id,))), None)
        if row is None:
            return NoSuchArticle(id=article_id)
        was = json.loads(row["before"])
        return ArticleGone(article=was["title"] or self._first_words(was["body_sha256"]))

    def _first_words(self, sha256: str) -> str:
        # SQLite reads the whole text for them, and a list asks again at every edit; a text never changes.
        if sha256 not in self._openings:
            # Of a text, substr() would stop at a NUL.
            sql = "select substr(cast(text as blob), 1, ?) as opening from body where sha256 = ?"
            (row,) = self._db.query(sql, (_OPENING, sha256))
            self._openings[sha256] = first_words(row["opening"].decode(errors="ignore"))
        return self._openings[sha256]

    def _one(self, sql: str, article_id: str) -> dict[str, Any]:
        row = next(iter(self._db.query(sql, (article_id,))), None)
        if row is None:
            raise self.not_there(article_id)
        return row
