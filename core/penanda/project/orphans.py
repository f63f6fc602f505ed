"""Reading orphans from a project."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from penanda.model.orphan import LostPiece, Orphan, OrphanPiece
from penanda.project.database import Database
from penanda.project.rows import record, records

# How many code points are given of what stood around a lost piece.
_AROUND = 48


class Orphans:
    """Questions about the marks that wait for a place in the new version of their article."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def count(self, article_id: str) -> int:
        """How many orphans an article has."""
        return int(
            self._db.execute("select count(*) from orphan where article_id = ?", [article_id]).fetchone()[0]
        )

    def counts(self) -> dict[str, int]:
        """How many orphans each article has, of those that have any."""
        rows = self._db.execute("select article_id, count(*) from orphan group by article_id")
        return {str(article_id): int(count) for article_id, count in rows}

    def waiting(self, article_ids: Collection[str] | None = None) -> int:
        """How many marks wait for a place in these articles, or in all: what an export leaves out."""
        counts = self.counts()
        return sum(
            counts.get(article_id, 0) for article_id in (counts if article_ids is None else article_ids)
        )

    def of_article(self, article_id: str) -> tuple[Orphan, ...]:
        """The orphans of one article, in the order they became so."""
        sql = "select * from orphan where article_id = ? order by rowid"
        return records(self._db.columns(sql, (article_id,)), Orphan)

    def get(self, orphan_id: str) -> Orphan | None:
        """One orphan, or ``None``."""
        rows = self._db.query("select * from orphan where id = ?", (orphan_id,))
        return next((record(row, Orphan) for row in rows), None)

    def lost(self, article_id: str) -> tuple[LostPiece, ...]:
        """The pieces without a place, in the order of the texts in which they had one."""
        body = self.body_of(article_id)
        texts: dict[str, str] = {}
        found = [
            self._lost(orphan, piece, texts)
            for orphan in self.of_article(article_id)
            for piece in orphan.pieces
            if piece.body_sha256 != body
        ]
        return tuple(sorted(found, key=lambda piece: piece.start))

    def text(self, sha256: str) -> str:
        """The text with this sha256 (hex); raises ``KeyError``."""
        # In Python rather than with substr(), which stops at a NUL.
        row = self._db.execute("select text from body where sha256 = ?", [sha256]).fetchone()
        if row is None:
            raise KeyError(sha256)
        return str(row[0])

    def mismatches(self, article_id: str) -> Iterator[OrphanPiece]:
        """The pieces whose words are not what the text they refer to says at their place."""
        for orphan in self.of_article(article_id):
            for piece in orphan.pieces:
                try:
                    words = self.text(piece.body_sha256)[piece.start : piece.end]
                except KeyError:
                    words = ""
                if words != piece.surface:
                    yield piece

    def body_of(self, article_id: str) -> str:
        """The sha256 (hex) of the text that an article has now; empty where there is no such article."""
        row = self._db.execute("select body_sha256 from article where id = ?", [article_id]).fetchone()
        return "" if row is None else str(row[0])

    def _lost(self, orphan: Orphan, piece: OrphanPiece, texts: dict[str, str]) -> LostPiece:
        sha256 = piece.body_sha256
        if sha256 not in texts:
            texts[sha256] = self.text(sha256)
        label = orphan.row()["label"] if orphan.kind == "mention" else None
        return LostPiece(
            orphan_id=orphan.id,
            piece_id=piece.id,
            kind=orphan.kind,
            role=piece.role,
            surface=piece.surface,
            before=texts[sha256][max(0, piece.start - _AROUND) : piece.start],
            after=texts[sha256][piece.end : piece.end + _AROUND],
            start=piece.start,
            label=None if label is None else str(label),
            about=self._about(orphan),
        )

    def _about(self, orphan: Orphan) -> str | None:
        if orphan.kind == "mention":
            return self._one("select name from entity where id = ?", orphan.row()["entity_id"])
        if orphan.kind == "claim":
            summary = orphan.row()["summary"]
            words = " … ".join(piece.surface for piece in orphan.pieces if piece.role == "content")
            return str(summary or words)
        summary = self._one("select summary from claim where id = ?", orphan.claim_id)
        return summary or self._one(
            """select surface from claim_span where claim_id = ? and role = 'content'
               order by start limit 1""",
            orphan.claim_id,
        )

    def _one(self, sql: str, row_id: object) -> str | None:
        row = self._db.execute(sql, [row_id]).fetchone()
        return None if row is None or row[0] is None else str(row[0])
