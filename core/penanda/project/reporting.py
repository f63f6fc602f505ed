"""Reading the reporting words of a project: the usual ones, and what it changed in their list."""

from __future__ import annotations

from penanda.model.reporting_word import DEFAULT_REPORTING_WORDS, ReportingWord
from penanda.project.database import Database
from penanda.project.rows import record


class Reporting:
    """Questions about the words that report claims."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def words(self) -> tuple[ReportingWord, ...]:
        """All reporting words in use: the usual ones first, then the project's own in the order they came."""
        found = {word.word.casefold(): word for word in DEFAULT_REPORTING_WORDS}
        for row in self._db.query("select word, claimant, active from reporting_word order by rowid"):
            if row["active"]:
                found[row["word"].casefold()] = record(row, ReportingWord)
            else:
                found.pop(row["word"].casefold(), None)
        return tuple(found.values())

    def is_changed(self) -> bool:
        """Whether the list is another than the usual one."""
        return any(True for _ in self._db.query("select 1 from reporting_word limit 1"))
