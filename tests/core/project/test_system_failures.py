"""What is said of a failure of the system, and that a bug is not taken for one."""

from __future__ import annotations

import errno
import os
import sqlite3

import pytest

from penanda.edits import mentions
from penanda.errors import CannotSave, EmptyText, LocksFail
from penanda.project.system_failures import for_people


def of_sqlite(kind: type[sqlite3.Error], code: int) -> sqlite3.Error:
    error = kind("locking protocol")
    error.sqlite_errorcode = code
    return error


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (OSError(errno.EMFILE, "Too many open files"), "Too many open files"),
        (PermissionError(errno.EACCES, "Permission denied"), "Permission denied"),
        (
            OSError(errno.ENOTCONN, "Transport endpoint is not connected"),
            "Transport endpoint is not connected",
        ),
        (OSError(errno.ESTALE, "Stale file handle"), "Stale file handle"),
        (of_sqlite(sqlite3.OperationalError, sqlite3.SQLITE_IOERR), "locking protocol"),
        (MemoryError(), os.strerror(errno.ENOMEM)),
    ],
)
def test_what_the_system_failed_at_is_said_with_its_reason(error, said) -> None:
    assert f"({said})" in str(for_people(error))


def test_locks_that_fail_have_a_sentence_that_says_what_to_do_for_reading_and_saving_alike(desk) -> None:
    error = of_sqlite(sqlite3.OperationalError, sqlite3.SQLITE_PROTOCOL)
    said = for_people(error)
    assert type(said) is LocksFail
    assert "What was saved is safe" in str(said)
    assert "close Penanda, start it again" in str(said)

    def tag(tx):
        mentions.tag(tx, desk.article_id, *desk.span("Anwar"), "PERSON")
        raise error

    with pytest.raises(CannotSave) as caught:  # which the queue keeps, and tries again
        desk.project.run(tag)
    assert str(caught.value) == str(said)
    assert desk.mentions() == ()


@pytest.mark.parametrize(
    "error",
    [
        FileNotFoundError(errno.ENOENT, "No such file"),
        of_sqlite(sqlite3.OperationalError, sqlite3.SQLITE_ERROR),
        sqlite3.OperationalError("no such table"),
        sqlite3.ProgrammingError("closed"),
        KeyError("x"),
    ],
)
def test_a_bug_has_no_sentence(error) -> None:
    assert for_people(error) is None


def test_an_error_for_people_is_its_own_sentence() -> None:
    error = EmptyText(name="a.txt")
    assert for_people(error) is error


@pytest.mark.parametrize(
    ("failure", "said"),
    [
        # as of a module that is imported late
        (OSError(errno.EMFILE, "Too many open files"), "Too many open files"),
        (MemoryError(), os.strerror(errno.ENOMEM)),
    ],
)
def test_an_edit_that_the_system_has_no_means_for_is_not_saved_and_can_be_tried_again(
    desk, failure, said
) -> None:
    full = [True]

    def tag(tx):
        done = mentions.tag(tx, desk.article_id, *desk.span("Anwar"), "PERSON")
        if full:
            raise failure
        return done

    with pytest.raises(CannotSave, match=said):
        desk.project.run(tag)
    assert desk.mentions() == ()
    full.clear()
    desk.project.run(tag)
    assert [mention.surface for mention in desk.mentions()] == ["Anwar"]
