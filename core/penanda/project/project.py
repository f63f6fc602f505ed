"""A project: one file, one connection that writes, and edits that are each one transaction."""

from __future__ import annotations

import errno
import os
import sqlite3
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Concatenate, ParamSpec

from penanda.errors import (
    CannotWrite,
    DamagedProject,
    PenandaError,
    ProjectExists,
    ProjectMoved,
)
from penanda.model.tagset import DEFAULT_LABELS, DEFAULT_RATINGS
from penanda.project import journal, schema, search_keeping
from penanda.project.access import check_free, check_only_name, is_read_only
from penanda.project.change import Change, Done
from penanda.project.connection import fold_log, open_writer
from penanda.project.database import Database
from penanda.project.header import check_header, is_older
from penanda.project.ids import new_id
from penanda.project.leftovers import log_of, set_aside
from penanda.project.lock import WriterLock
from penanda.project.reader import Reader
from penanda.project.rows import row_of
from penanda.project.system_failures import is_of_the_system, not_saved, reason_of
from penanda.project.texts import Texts
from penanda.project.transaction import Transaction

if TYPE_CHECKING:
    from penanda.project.backups import Backup

P = ParamSpec("P")
EditFunction = Callable[Concatenate[Transaction, P], Done | None]


def now() -> str:
    """The time in UTC, to the microsecond, as ISO 8601."""
    return datetime.now(UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")


def create(path: Path) -> None:
    """Make a new project file with the default labels and ratings.

    It is built under another name and moved into place whole, so a project never lies there half made.

    Raises :class:`ProjectExists` when something is at *path*, :class:`CannotWrite` when the folder is closed.
    """
    check_free(path)
    unfinished = path.with_name(f".{path.name}.{new_id()}")
    try:
        _make_folder(path.parent)
        _build(unfinished)
        set_aside(path)
        _move_into_place(unfinished, path)
    except FileExistsError:
        raise ProjectExists(name=path.name) from None
    except (OSError, sqlite3.Error) as error:
        raise CannotWrite(name=path.name, reason=reason_of(error)) from error
    finally:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)


class Project:
    """A project open for marking. It belongs to the thread that opened it.

    Edits are functions that write through a :class:`Transaction`; :meth:`run` runs one.
    """

    def __init__(self, path: Path, *, annotator: str, stop: Callable[[], bool] = lambda: False) -> None:
        """Open the project at *path*; one of an earlier version is backed up and brought up to date.

        That can take long: once *stop* is true, it fails soon, and the file is as it was.

        Raises what :func:`check_header` and :func:`bring_up_to_date` raise, :class:`ProjectInUse`,
        :class:`HasOtherName`, :class:`DamagedProject`, or :class:`CannotWrite` when the place is closed to
        writing.
        """
        check_header(path)
        if is_read_only(path):
            raise CannotWrite(name=path.name, reason=os.strerror(errno.EACCES))
        was_older = is_older(path)  # before the lock: once it is held, only SQLite opens the file
        self.path = path
        self.annotator = annotator
        try:
            check_only_name(path)
            self._lock = WriterLock(path, by=annotator)
        except OSError as error:
            raise CannotWrite(name=path.name, reason=reason_of(error)) from error
        try:
            if was_older:
                from penanda.project.migrations import bring_up_to_date

                bring_up_to_date(path, stop=stop)
            self._db = open_writer(path)
            self._files = {file: file.stat() for file in (path, log_of(path))}
        except (OSError, sqlite3.DatabaseError) as error:
            self._lock.release()
            raise _opening_error(path, error) from error
        except BaseException:
            self._lock.release()
            raise
        self.read = Reader(self._db)
        self._texts = Texts(self._db)

    def run(self, edit: EditFunction[P], *args: P.args, **kwargs: P.kwargs) -> Change | None:
        """Run one edit in one transaction and say what it did; ``None`` when there was nothing to do.

        When it returns, the edit is on the disk. When it raises, nothing was changed: a
        :class:`PenandaError` of the edit's own, :class:`CannotSave` when the system would not take it,
        or :class:`ProjectMoved`.
        """

        def body(edit_id: int, at: str) -> Change | None:
            transaction = Transaction(self._db, self.read, self._texts, annotator=self.annotator, now=at)
            done = edit(transaction, *args, **kwargs)
            return None if done is None else journal.end_edit(self._db, edit_id, done)

        return self._commit(body)

    def undo(self) -> Change | None:
        """Take the last edit back; ``None`` when there is none. Raises as :meth:`run` does."""
        return self._step("undo", self.read.journal.to_undo, journal.put_back)

    def redo(self) -> Change | None:
        """Make again the edit undone last; ``None`` when there is none. Raises as :meth:`run` does."""
        return self._step("redo", self.read.journal.to_redo, journal.make_again)

    def begin_history(self) -> None:
        """Let undo go back no further than to here."""
        self._db.execute("update edit set state = 'kept' where state in ('done', 'undone')")

    def mend_search(self) -> None:
        """Make anew what is searched, where it is damaged; all else stays as it is."""
        self._check_file()
        search_keeping.start_again(self._db)

    def restore(self, backup: Backup) -> None:
        """Go back to *backup*, as :func:`restore` does; raises also :class:`ProjectMoved`."""
        from penanda.project.restoring import restore

        self._check_file()
        restore(self._db, self.path, backup)
        self._check_file()

    def close(self) -> None:
        """Fold the write-ahead log into the file, close it, and let others write.

        Where somebody reads at this moment, the log stays until the last who has the file open closes it.
        """
        fold_log(self._db)
        self._db.close()
        self._lock.release()

    def _step(
        self, step: str, find: Callable[[], journal.Edit | None], apply: Callable[[Database, int], None]
    ) -> Change | None:
        def body(edit_id: int, _at: str) -> Change | None:
            target = find()
            if target is None:
                return None
            apply(self._db, target.id)
            return journal.end_step(self._db, edit_id, step, target)

        def in_any_order(edit_id: int, at: str) -> Change | None:
            self._db.execute("pragma defer_foreign_keys=on")
            return body(edit_id, at)

        try:
            return self._commit(body)
        except sqlite3.IntegrityError:
            # A row refers to one that is only put back after it. Not from the start: the pragma makes SQLite
            # prepare all its statements anew, which the next edit would have to wait for. Nor back to a
            # savepoint: while there is one, SQLite goes through all that it keeps for it at each row deleted.
            return self._commit(in_any_order)

    def _commit(self, body: Callable[[int, str], Change | None]) -> Change | None:
        try:
            return self._commit_once(body)
        except search_keeping.OutOfStep:
            # What is searched follows from the rest: damage there must not keep a mark from being saved.
            search_keeping.start_again(self._db)
            return self._commit_once(body)

    def _commit_once(self, body: Callable[[int, str], Change | None]) -> Change | None:
        at = now()
        change = None
        self._check_file()
        try:
            self._db.execute("begin immediate")
            edit_id = journal.begin_edit(self._db, annotator=self.annotator, now=at)
            change = body(edit_id, at)
            search_keeping.catch_up(self._db)
            self._db.execute("rollback" if change is None else "commit")
        except BaseException as error:
            self._roll_back()
            # A commit that is reported to have failed can have got there all the same.
            if change is None or not isinstance(error, sqlite3.Error) or not self._is_saved(change):
                raise self._saving_error(error) from error
        if change is not None:
            self._check_file()
        return change

    def _roll_back(self) -> None:
        with suppress(sqlite3.Error):
            if self._db.conn.in_transaction:
                self._db.execute("rollback")

    def _is_saved(self, change: Change) -> bool:
        try:
            found = self._db.execute("select 1 from edit where id = ?", [change.edit_id]).fetchone()
        except sqlite3.Error:
            return False
        return found is not None

    def _saving_error(self, error: BaseException) -> BaseException:
        if (said := not_saved(error, name=self.path.name)) is not None:
            return said
        if type(error) is sqlite3.DatabaseError:
            return DamagedProject(name=self.path.name)
        return error

    def _check_file(self) -> None:
        # Only a stat: opening and closing the file in this process would drop SQLite's locks.
        try:
            same = all(os.path.samestat(known, file.stat()) for file, known in self._files.items())
        except OSError:
            same = False
        if not same:
            raise ProjectMoved(name=self.path.name)


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except FileExistsError as error:
        raise NotADirectoryError(error.errno, os.strerror(errno.ENOTDIR)) from error


def _build(path: Path) -> None:
    db = Database(sqlite3.connect(path, isolation_level=None))
    try:
        db.execute("pragma synchronous=full")
        db.execute(f"pragma application_id={schema.APPLICATION_ID}")
        db.execute(f"pragma user_version={schema.SCHEMA_VERSION}")
        with db.tables.atomic():
            schema.create(db)
            # No edit, so nothing to undo: the journal is kept by a project that is open.
            db.tables.table("project").insert({"id": new_id(), "created_at": now()})
            db.tables.table("label").insert_all(row_of(label) for label in DEFAULT_LABELS)
            db.tables.table("rating").insert_all(row_of(rating) for rating in DEFAULT_RATINGS)
    finally:
        db.close()


def _move_into_place(unfinished: Path, path: Path) -> None:
    """Give *unfinished* the name *path*, but never in the place of another file where the system can tell."""
    try:
        os.link(unfinished, path)
    except FileExistsError:
        raise
    except OSError:  # a file system without links
        unfinished.rename(path)


def _opening_error(path: Path, error: Exception) -> PenandaError:
    if isinstance(error, OSError) or is_of_the_system(error):
        return CannotWrite(name=path.name, reason=reason_of(error))
    return DamagedProject(name=path.name)  # a missing table among them
