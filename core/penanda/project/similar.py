"""Claims that say much the same as another, found by their words."""

from __future__ import annotations

import msgspec

from penanda.project.database import Database
from penanda.text.search import bare_letter

LEAST_SCORE = 60.0
_MOST_CANDIDATES = 100
# Words that so many records have together are the most that the index is asked for.
_MOST_RECORDS = 2_000
_MOST_WORDS = 12


class SimilarClaim(msgspec.Struct, frozen=True, gc=False):
    """A claim like another; ``score`` goes to 100, for words that are all in the other."""

    id: str
    score: float


class Similar:
    """Questions about what was claimed before."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def to(self, claim_id: str, *, limit: int = 10) -> tuple[SimilarClaim, ...]:
        """The claims most like one of the project, the nearest first, itself left out."""
        sql = "select text from record_text where kind = 'claim' and record_id = ?"
        row = self._db.execute(sql, [claim_id]).fetchone()
        return () if row is None else self.to_words(row[0], limit=limit, but=claim_id)

    def to_words(self, words: str, *, limit: int = 10, but: str | None = None) -> tuple[SimilarClaim, ...]:
        """The claims most like *words*, the nearest first: by the words that both have, in whatever order."""
        from rapidfuzz import fuzz, process, utils

        candidates = {row[0]: row[1] for row in self._candidates(words) if row[0] != but}
        found = process.extract(
            words,
            candidates,
            scorer=fuzz.token_set_ratio,
            processor=utils.default_process,
            score_cutoff=LEAST_SCORE,
            limit=limit,
        )
        return tuple(SimilarClaim(claim_id, score) for _text, score, claim_id in found)

    def _candidates(self, words: str) -> list[tuple[str, str]]:
        wanted = self.rare_words(words)
        if not wanted:
            return []
        sql = """select record_id, record_text.text from record_index
                 cross join record_text on docid = record_index.rowid
                 where record_index match ? and kind = 'claim' order by rank limit ?"""
        match = " OR ".join(f'"{word}"' for word in wanted)
        return self._db.execute(sql, [match, _MOST_CANDIDATES]).fetchall()

    def rare_words(self, words: str) -> list[str]:
        """The words that tell most: those that fewest records have."""
        import regex

        found = regex.findall(r"[\p{L}\p{N}\p{Co}\p{Mn}\p{Mc}]+", words)
        terms = {"".join(map(bare_letter, word)) for word in found} - {""}
        counts = {
            term: row[0]
            for term in terms
            if (row := self._db.execute("select doc from record_word where term = ?", [term]).fetchone())
        }
        rare: list[str] = []
        records = 0
        for term in sorted(counts, key=lambda term: (counts[term], term))[:_MOST_WORDS]:
            records += counts[term]
            if rare and records > _MOST_RECORDS:
                break
            rare.append(term)
        return rare
