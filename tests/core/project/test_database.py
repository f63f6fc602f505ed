"""The connection the core asks its questions over."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest

from penanda.errors import LocksFail
from penanda.project import database
from penanda.project.connection import open_reader
from penanda.project.database import Database
from penanda.project.reader import Reader
from penanda.project.system_failures import for_people


@pytest.fixture
def db():
    made = Database(sqlite3.connect(":memory:", isolation_level=None))
    made.execute("create table word (id integer primary key, text)")
    yield made
    made.close()


def test_rows_come_by_the_names_of_their_columns(db) -> None:
    db.execute("insert into word values (?, ?)", (1, "satu"))
    assert list(db.query("select text, id as number from word")) == [{"text": "satu", "number": 1}]


def test_a_wrong_question_fails_when_it_is_asked(db) -> None:
    with pytest.raises(sqlite3.OperationalError):
        db.query("select nothing from word")


def test_triggers_hear_of_a_row_that_another_replaces(db) -> None:
    db.execute("create table gone (id)")
    db.execute("create trigger t after delete on word begin insert into gone values (old.id); end")
    db.execute("insert into word values (1, 'satu')")
    db.execute("replace into word values (1, 'dua')")
    assert list(db.query("select id from gone")) == [{"id": 1}]


@pytest.mark.parametrize("count", [0, 1, 249, 250, 251, 500, 777])
def test_portions_hold_every_row_once_in_its_order(db, count) -> None:
    db.conn.executemany("insert into word values (?, ?)", ((number, "x") for number in range(count)))
    portions = list(db.portions("select * from word order by id"))
    assert [number for portion in portions for number in portion["id"]] == list(range(count))
    assert all(0 < len(portion["text"]) == len(portion["id"]) < 777 for portion in portions)


class FailingLocks:
    """A connection to a file whose locks fail while :attr:`fail`; it counts what it is asked."""

    def __init__(self, conn: sqlite3.Connection) -> None:
        self.conn, self.fail, self.asked = conn, True, 0

    def execute(self, *question):
        self.asked += 1
        if self.fail:
            error = sqlite3.OperationalError("locking protocol")
            error.sqlite_errorcode = sqlite3.SQLITE_PROTOCOL
            raise error
        return self.conn.execute(*question)

    def close(self) -> None:
        self.conn.close()


@pytest.fixture
def reader(desk):
    """A reader that is asked how many articles there are, and its connection whose locks fail."""
    db = open_reader(desk.project.path)
    locks = db.conn = FailingLocks(db.conn)
    with closing(Reader(db)) as made:
        yield made, locks


def refused(reader) -> None:
    with pytest.raises(sqlite3.OperationalError) as failure:
        reader.articles.ids()
    assert isinstance(for_people(failure.value), LocksFail)


def test_where_locks_fail_sqlite_is_asked_no_more_for_a_while(reader, monkeypatch) -> None:
    read, locks = reader
    monkeypatch.setattr(database, "monotonic", lambda: now)
    now = 1000.0
    for _ in range(3):
        refused(read)
    assert locks.asked == 1
    now += database.REST_SECONDS
    locks.fail = False
    assert len(read.articles.ids()) == 1


@pytest.mark.parametrize("how", ["query", "columns", "execute"])
def test_every_kind_of_question_rests(reader, how) -> None:
    read, locks = reader
    read.rest()
    with pytest.raises(sqlite3.OperationalError):
        getattr(read._db, how)("select 1")
    assert locks.asked == 0


def test_what_is_known_to_work_again_is_asked_again(reader) -> None:
    read, locks = reader
    refused(read)
    locks.fail = False
    read.ask_again()
    assert len(read.articles.ids()) == 1


def test_a_connection_that_writes_tries_again_each_time(desk) -> None:
    db = desk.project._db
    locks = db.conn = FailingLocks(db.conn)
    try:
        for asked in (1, 2):
            with pytest.raises(sqlite3.OperationalError):
                db.execute("begin immediate")
            assert locks.asked == asked
    finally:
        db.conn = locks.conn
