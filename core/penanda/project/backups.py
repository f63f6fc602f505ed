"""Backups of a project: whole, verified copies in a folder beside it.

The backups of ``NAME.penanda`` lie in ``NAME.penanda-backups``; where no such folder can be made, in the
folder ``Backups`` of the data folder. A backup is named for when it was taken (UTC), for the sha256 of its
bytes, and for how often the clock had been set back before, if it was: the order in which they were taken
follows from the names. A backup gets its name last, once it is verified and on the disk, so whatever has
such a name is whole; and whatever changes in it later is noticed. It is closed to writing, so that opened by
itself it is only read.
"""

from __future__ import annotations

import errno
import hashlib
import os
import re
import shutil
import sqlite3
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path

import msgspec

from penanda.errors import BackupDamaged, CannotBackUp
from penanda.folders import data_folder
from penanda.project.connection import open_reader
from penanda.project.copying import copy_pages, fail_if
from penanda.project.database import Database
from penanda.project.ids import new_id
from penanda.project.retention import KEPT_BYTES, Dated, kept
from penanda.project.soundness import first_fault
from penanda.sentences import QT_TRANSLATE_NOOP
from penanda.syncing import sync_folder

_UNSOUND = QT_TRANSLATE_NOOP("Errors", "something in it is not as it was saved")

_TIME = "%Y%m%dT%H%M%S.%fZ"
_NAME = re.compile(r"(\d{8}T\d{6}\.\d{6}Z)-([0-9a-f]{32})(?:-(\d+))?\.penanda")
_UNFINISHED = ".part"
_UNFINISHED_SECONDS = 24 * 60 * 60
# Of SQLite's virtual machine: a row or two of a text that is compared with its sum.
_STEPS_BETWEEN = 1_000
# Some milliseconds of a checksum.
_BYTES_AT_ONCE = 1024**2
# A backup must not take the room that the next mark needs.
_LEFT_FREE = 32 * 1024**2

_one_at_a_time = threading.Lock()


class Backup(msgspec.Struct, frozen=True):
    """One backup: where it lies, when it was taken (UTC), its size in bytes, and half of its sha256 (hex).

    ``set_back`` is how often the clock had been set back by then.
    """

    path: Path
    at: datetime
    size: int
    digest: str
    set_back: int = 0

    @property
    def order(self) -> tuple[int, datetime]:
        """What is more for a backup that was taken later, whatever the clock said."""
        return self.set_back, self.at

    def is_whole(self, *, stop: Callable[[], bool] = lambda: False) -> bool:
        """Whether not a bit of it has changed since it was verified.

        Raises ``sqlite3.OperationalError`` soon after *stop* is true.
        """
        try:
            return _digest_of(self.path, stop) == self.digest
        except OSError:
            return False

    def check(self) -> None:
        """Raise :class:`BackupDamaged` unless :meth:`is_whole`."""
        if not self.is_whole():
            raise BackupDamaged(name=self.path.name)


class Unsound(CannotBackUp):
    """A project was not backed up because it does not say any more what was saved in it."""


class Backups:
    """The backups of the project at *project*, which take no more than *most_bytes* together."""

    def __init__(self, project: Path, *, most_bytes: int = KEPT_BYTES) -> None:
        file = project.resolve()
        self._name = project.name
        self._most_bytes = most_bytes
        self._beside = file.with_name(f"{file.name}-backups")
        where = hashlib.sha256(os.fsencode(file)).hexdigest()
        self._elsewhere = data_folder() / "Backups" / f"{file.stem}-{where[:16]}"

    def all(self) -> tuple[Backup, ...]:
        """All backups, the latest first; whether they are still whole, :meth:`Backup.is_whole` tells."""
        found = (backup for folder in (self._beside, self._elsewhere) for backup in _backups_in(folder))
        return tuple(sorted(found, key=lambda backup: backup.order, reverse=True))

    def take(
        self, db: Database, *, sparing: Iterable[Backup] = (), stop: Callable[[], bool] = lambda: False
    ) -> Backup | None:
        """Back the project up as it is saved now, and let go of backups that are not kept any more.

        *db* is any connection to the project, in its own thread; whoever marks meanwhile is not kept waiting.
        ``None`` when the last backup is whole and nothing was changed since. *sparing* are kept in any case.
        *stop* is asked again and again; once it is true, this fails soon. Raises :class:`CannotBackUp`; all
        older backups are then still there.
        """
        try:
            with _one_at_a_time:
                if self._is_backed_up(db, stop):
                    return None
                taken = self._take(db, stop)
                self._let_go({taken, *sparing})
                return taken
        except OSError as error:
            raise CannotBackUp(name=self._name, reason=error.strerror or str(error)) from error
        except sqlite3.Error as error:
            raise CannotBackUp(name=self._name, reason=str(error)) from error

    def keep_unsound(self, db: Database) -> Path:
        """Copy the project as it is, unverified, to a file that counts as no backup and is never let go.

        Raises ``OSError`` and ``sqlite3.Error``.
        """
        path = self._folder() / f"{datetime.now(UTC).strftime(_TIME)}-damaged.penanda"
        copy_pages(db, path)
        return path

    def _is_backed_up(self, db: Database, stop: Callable[[], bool]) -> bool:
        last = self._last()
        if last is None or not last.is_whole(stop=stop):
            return False
        with closing(open_reader(last.path)) as backup:
            return _state_of(backup) == _state_of(db)

    def _last(self) -> Backup | None:
        return next(iter(self.all()), None)

    def _take(self, db: Database, stop: Callable[[], bool]) -> Backup:
        folder = self._folder()
        _check_room(folder, _size_of(db))
        unfinished = folder / f".{new_id()}{_UNFINISHED}"
        try:
            copy_pages(db, unfinished, stop=stop)
            with closing(open_reader(unfinished)) as copy:
                copy.conn.set_progress_handler(stop, _STEPS_BETWEEN)
                if first_fault(copy) is not None:
                    raise Unsound(name=self._name, reason=_UNSOUND)
            return _put_in_place(unfinished, _digest_of(unfinished, stop), self._last())
        finally:
            with suppress(OSError):
                unfinished.unlink(missing_ok=True)

    def _folder(self) -> Path:
        for folder in (self._beside, self._elsewhere):
            with suppress(OSError):
                folder.mkdir(parents=True, exist_ok=True)
                if os.access(folder, os.W_OK):
                    return folder
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))

    def _let_go(self, spared: set[Backup]) -> None:
        backups = self.all()
        keep = kept([Dated(backup.at, backup.size) for backup in backups], most_bytes=self._most_bytes)
        for index, backup in enumerate(backups):
            if index not in keep and backup not in spared:
                _remove(backup.path)
        for folder in (self._beside, self._elsewhere):
            for unfinished in folder.glob(f".*{_UNFINISHED}"):  # of a process that was killed
                with suppress(OSError):
                    if time.time() - unfinished.stat().st_mtime > _UNFINISHED_SECONDS:
                        unfinished.unlink()


def back_up(project: Path) -> Backup | None:
    """Back a project up from outside, as :meth:`Backups.take` does."""
    try:
        db = open_reader(project)
    except sqlite3.Error as error:
        raise CannotBackUp(name=project.name, reason=str(error)) from error
    with closing(db):
        return Backups(project).take(db)


def _backups_in(folder: Path) -> Iterator[Backup]:
    try:
        files = list(folder.iterdir())
    except OSError:
        return
    for file in files:
        name = _NAME.fullmatch(file.name)
        if name is not None:
            with suppress(OSError, ValueError):
                at = datetime.strptime(name[1], _TIME).replace(tzinfo=UTC)
                yield Backup(file, at, file.stat().st_size, name[2], int(name[3] or 0))


def _put_in_place(unfinished: Path, digest: str, last: Backup | None) -> Backup:
    with suppress(OSError):  # a stick or a share may know no permissions, or let nobody set them
        unfinished.chmod(0o444)
    at = datetime.now(UTC)
    set_back = 0 if last is None else last.set_back + (at <= last.at)
    turn = f"-{set_back}" if set_back else ""
    path = unfinished.with_name(f"{at.strftime(_TIME)}-{digest}{turn}.penanda")
    unfinished.rename(path)
    sync_folder(path.parent)
    return Backup(path, at, path.stat().st_size, digest, set_back)


def _remove(file: Path) -> None:
    with suppress(OSError):
        if os.name == "nt":
            file.chmod(0o666)
        file.unlink(missing_ok=True)


def _check_room(folder: Path, size: int) -> None:
    if shutil.disk_usage(folder).free < size + _LEFT_FREE:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def _size_of(db: Database) -> int:
    (pages,), (page_size,) = (db.execute(f"pragma {name}").fetchone() for name in ("page_count", "page_size"))
    return int(pages * page_size)


def _state_of(db: Database) -> tuple[object, ...]:
    """What is another value after any edit: edits are only ever added."""
    version = db.execute("pragma user_version").fetchone()
    project = db.execute("select id from project").fetchone()
    return version, project, db.execute("select id, at from edit order by id desc limit 1").fetchone()


def _digest_of(file: Path, stop: Callable[[], bool]) -> str:
    sha256 = hashlib.sha256()
    with file.open("rb") as content:
        while part := content.read(_BYTES_AT_ONCE):
            fail_if(stop)
            sha256.update(part)
    return sha256.hexdigest()[:32]
