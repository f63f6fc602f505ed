"""The texts that edits check their spans against, the last one kept at hand."""

from __future__ import annotations

from penanda.project.articles import Articles
from penanda.project.database import Database


class Texts:
    """Texts of articles. A body never changes, so the one read last can be kept."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self._sha256 = ""
        self._text = ""

    def of_article(self, article_id: str) -> str:
        """The whole text of one article; raises :class:`NoSuchArticle`."""
        row = self._db.execute("select body_sha256 from article where id = ?", [article_id]).fetchone()
        if row is None:
            raise Articles(self._db).not_there(article_id)
        if row[0] != self._sha256:
            # In Python rather than with substr(), which stops at a NUL.
            text = self._db.execute("select text from body where sha256 = ?", [row[0]]).fetchone()[0]
            self._sha256, self._text = row[0], text
        return self._text
