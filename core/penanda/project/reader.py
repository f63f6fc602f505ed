"""Everything that can be asked of a project, by subject."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from penanda.errors import CannotRead, DamagedProject, OlderProject
from penanda.project.articles import Articles
from penanda.project.claims_desk import ClaimsDesk
from penanda.project.connection import open_reader
from penanda.project.copying import copy_to
from penanda.project.database import Database
from penanda.project.edit_details import EditDetails
from penanda.project.entities import Entities
from penanda.project.everywhere import Everywhere
from penanda.project.extras import Extras
from penanda.project.integrity import Integrity
from penanda.project.journal import Journal
from penanda.project.left_to_do import LeftToDo
from penanda.project.marked import Marked
from penanda.project.orphans import Orphans
from penanda.project.reporting import Reporting
from penanda.project.schema import SCHEMA_VERSION
from penanda.project.similar import Similar
from penanda.project.suggested import Suggested
from penanda.project.system_failures import is_of_the_system, reason_of
from penanda.project.tagset import Tagset
from penanda.project.versions import Versions


class Reader:
    """Questions about a project, asked over one connection; it belongs to the thread that made it."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self.articles = Articles(db)
        self.marked = Marked(db)
        self.orphans = Orphans(db)
        self.entities = Entities(db)
        self.tagset = Tagset(db)
        self.suggested = Suggested(db)
        self.reporting = Reporting(db)
        self.journal = Journal(db)
        self.details = EditDetails(db)
        self.extras = Extras(db)
        self.everywhere = Everywhere(db)
        self.claims_desk = ClaimsDesk(db)
        self.similar = Similar(db)
        self.left_to_do = LeftToDo(db)
        self.integrity = Integrity(db)
        self.versions = Versions(db)

    @classmethod
    def of(cls, path: Path) -> Reader:
        """A reader with a connection of its own, that can only read.

        Raises :class:`OlderProject` for a file of an earlier version,
        :class:`DamagedProject` when SQLite makes no sense of the file, its tables are not those of a project,
        or it names none,
        :class:`CannotRead` when it is not there or closed.
        """
        try:
            reader = cls(open_reader(path))
            try:
                reader._check(path)
            except BaseException:
                reader.close()
                raise
            return reader
        except sqlite3.DatabaseError as error:
            if is_of_the_system(error):
                raise CannotRead(name=path.name, reason=reason_of(error)) from error
            raise DamagedProject(name=path.name) from error  # a missing table among them

    def has_id(self) -> bool:
        """Whether the file names the project it holds, as every sound one does."""
        return any(True for _ in self._db.query("select id from project"))

    def is_older(self) -> bool:
        """Whether the file has the tables of an earlier version."""
        return int(self._db.execute("pragma user_version").fetchone()[0]) < SCHEMA_VERSION

    def project_id(self) -> str:
        """The id the project was given when it was made."""
        return str(next(iter(self._db.query("select id from project")))["id"])

    def _check(self, path: Path) -> None:
        if not self.has_id():
            raise DamagedProject(name=path.name)
        if self.is_older():
            raise OlderProject(name=path.name)

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """All that is asked inside is answered as of one moment, whoever else writes meanwhile."""
        self._db.execute("begin")
        try:
            yield
        finally:
            self._db.execute("rollback")

    def save_copy(self, target: Path, *, stop: Callable[[], bool] = lambda: False) -> None:
        """Write a whole copy of the project as it is saved now to *target*.

        Raises :class:`CannotWrite`, also soon after *stop* is true.
        """
        copy_to(self._db, target, stop=stop)

    def rest(self) -> None:
        """Ask nothing for a while: the locks of the file are known to fail, and each question takes long."""
        self._db.rest()

    def ask_again(self) -> None:
        """Ask again from here on: the locks are known to work."""
        self._db.ask_again()

    def close(self) -> None:
        """Close the connection."""
        self._db.close()
