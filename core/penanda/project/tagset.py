"""Reading a project's labels, ratings and annotators."""

from __future__ import annotations

from sqlite_utils import Database

from penanda.model.annotator import Annotator
from penanda.model.label import Label
from penanda.model.rating import Rating
from penanda.project.rows import records


class Tagset:
    """Questions about what marks are made of and by whom."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def labels(self) -> tuple[Label, ...]:
        """All labels in their order, retired ones too."""
        return records(self._db.query("select * from label order by position, id"), Label)

    def ratings(self) -> tuple[Rating, ...]:
        """The rating scale in its order."""
        return records(self._db.query("select * from rating order by position, id"), Rating)

    def annotators(self) -> tuple[Annotator, ...]:
        """Everybody who has marked, by id."""
        return records(self._db.query("select * from annotator order by id"), Annotator)
