"""The connection the core asks its questions over."""

from __future__ import annotations

import sqlite3

import pytest

from penanda.project.database import Database


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
