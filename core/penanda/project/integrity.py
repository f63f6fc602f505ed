"""What must hold in every project file: SQLite's own checks, and all that is kept by its sha256."""

from __future__ import annotations

from collections.abc import Iterator

from penanda.project.database import Database


class Integrity:
    """Questions about the soundness of a project file; their answers can raise ``sqlite3.DatabaseError``."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def problems(self) -> tuple[str, ...]:
        """What SQLite finds wrong with the file's structure, in its words."""
        found = tuple(str(row[0]) for row in self._db.execute("pragma integrity_check"))
        return () if found == ("ok",) else found

    def dangling(self) -> Iterator[tuple[str, str]]:
        """Each row that refers to one that is not there: its table, and the table it refers to."""
        for row in self._db.execute("pragma foreign_key_check"):
            yield str(row[0]), str(row[2])

    def bodies(self) -> Iterator[tuple[str, str, int]]:
        """Every text: the sha256 by which it is kept, the text, and its length as noted."""
        for row in self._db.execute("select sha256, text, length from body order by sha256"):
            yield str(row[0]), str(row[1]), int(row[2])

    def sources(self) -> Iterator[tuple[str, bytes]]:
        """The bytes of every source, and the sha256 by which they are kept."""
        for row in self._db.execute("select sha256, data from source order by sha256"):
            yield str(row[0]), bytes(row[1])
