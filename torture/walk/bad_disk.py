"""A bad disk under the edits: each takes its time, and for a while none can be saved."""

from __future__ import annotations

import random
import sqlite3
import threading
import time
from collections.abc import Callable

from penanda.project import queue
from penanda.project.database import Database, Parameters

_LONGEST_SECONDS = 0.5
_RETRY_SECONDS = 0.2
_FAILING = 0.04
_MOST_FAILURES = 4
# The last of the failures in a row can be one of a commit that got there.
_SAVED_ALL_THE_SAME = 0.5
_ERRORS = (
    (sqlite3.SQLITE_FULL, "database or disk is full"),
    (sqlite3.SQLITE_IOERR_FSYNC, "disk I/O error"),
    (sqlite3.SQLITE_IOERR_WRITE, "disk I/O error"),
)


class BadDisk:
    """Lets commits wait and fail by chance, in whatever project of this process."""

    def __init__(self, seed: int) -> None:
        self._chance = random.Random(seed)
        self._to_fail = 0
        self._is_bad = False
        self.failures = 0
        """How often nothing was committed."""

    def begin(self) -> None:
        """Be bad from here on, and let edits be tried again sooner, so that a walk does not wait for long."""
        queue.RETRY_SECONDS = _RETRY_SECONDS
        self._is_bad = True
        execute = Database.execute

        def waiting(db: Database, sql: str, parameters: Parameters = ()) -> sqlite3.Cursor:
            if sql != "commit" or threading.current_thread().name != "edits":
                return execute(db, sql, parameters)
            return self._commit(lambda: execute(db, sql, parameters))

        Database.execute = waiting  # type: ignore[assignment,method-assign]

    def mend(self) -> None:
        """Be a good disk from here on."""
        self._is_bad = False

    def _commit(self, commit: Callable[[], sqlite3.Cursor]) -> sqlite3.Cursor:
        if not self._is_bad:
            return commit()
        time.sleep(self._chance.uniform(0, _LONGEST_SECONDS))
        if not self._to_fail and self._chance.random() < _FAILING:
            self._to_fail = self._chance.randint(1, _MOST_FAILURES)
        if not self._to_fail:
            return commit()
        self._to_fail -= 1
        if not self._to_fail and self._chance.random() < _SAVED_ALL_THE_SAME:
            commit()
        else:
            self.failures += 1
        code, said = self._chance.choice(_ERRORS)
        error = sqlite3.OperationalError(said)
        error.sqlite_errorcode = code
        raise error
