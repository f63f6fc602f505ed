"""The pages of a database file are read as SQLite wrote them."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from penanda.project.database import Database
from penanda.rescue.pages import Pages
from penanda.rescue.validity import Validity

VALUES = (None, 0, 1, -1, 127, 2**15, 2**31, 2**40, -(2**63), 2.5, "", "kapal \U0001f41f", b"\x00\xff")


def test_rows_are_read_whatever_their_numbers_and_values(tmp_path: Path) -> None:
    """Numbers of a row below nought and beyond 56 bits take nine bytes; long words go on in other pages."""
    path = tmp_path / "a.db"
    numbers = (-(2**63), -1, 0, 1, 127, 128, 2**55, 2**56, 2**63 - 1)
    written = [(number, "x" * 3_000 * nth) for nth, number in enumerate(numbers)]
    with closing(sqlite3.connect(path)) as db, db:
        db.execute("create table a (id integer primary key, words)")
        db.executemany("insert into a values (?, ?)", written)
        (root,) = db.execute("select rootpage from sqlite_master").fetchone()
    pages = Pages(path.read_bytes(), {})
    assert [(number, *values[1:]) for number, values in pages.rows(root)] == written
    assert pages.lost == 0


@pytest.mark.parametrize("value", VALUES, ids=repr)
def test_a_value_of_any_kind_is_read(tmp_path: Path, value: object) -> None:
    path = tmp_path / "a.db"
    with closing(sqlite3.connect(path)) as db, db:
        db.execute("create table a (value)")
        db.execute("insert into a values (?)", [value])
        (root,) = db.execute("select rootpage from sqlite_master").fetchone()
    assert list(Pages(path.read_bytes(), {}).rows(root)) == [(1, (value,))]


def test_a_row_whose_json_cannot_be_read_is_no_record(desk) -> None:
    validity = Validity(Database(desk.project._db.conn))
    for table in ("edit", "label"):
        row = next(desk.project._db.query(f"select * from {table}"))
        assert validity.fault(table, row, {}) is None
        broken = row | {"args" if table == "edit" else "names": '{"en": '}
        assert validity.fault(table, broken, {}) == "it says what no such record can say"
