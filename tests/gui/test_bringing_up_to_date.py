"""A project of an older version is brought up to date while the window says so and goes on answering."""

from __future__ import annotations

import hashlib
import sqlite3
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from penanda.errors import ProjectInUse
from penanda.folders import default_project
from penanda.model.tagset import DEFAULT_LABELS
from penanda.project import backups, migrations
from penanda.project import project as project_module
from penanda.project.backups import Backups
from penanda.project.rows import row_of
from penanda.project.schema import APPLICATION_ID
from penanda_gui.application import Application
from penanda_gui.flows.bringing_up_to_date import BringingUpToDate

TEXT = "The jetty will open again in May."
BODY = hashlib.sha256(TEXT.encode()).hexdigest()
TABLES = Path(__file__).parents[1] / "core" / "project" / "version_1.sql"
COUNT = (
    "with recursive c(x) as (select 1 union all select x + 1 from c where x < 100000) select count(*) from c"
)


@pytest.fixture
def old(tmp_path):
    """A project with one article, as version 1 made it."""
    path = tmp_path / "lama.penanda"
    db = sqlite3.connect(path, isolation_level=None)
    db.execute(f"pragma application_id={APPLICATION_ID}")
    db.execute("pragma user_version=1")
    db.executescript(TABLES.read_text(encoding="utf-8"))

    def insert(table, **row):
        names = ", ".join(f'"{name}"' for name in row)
        db.execute(f"insert into {table}({names}) values ({', '.join('?' * len(row))})", list(row.values()))

    insert("project", id="p", created_at="2026-01-01T00:00:00Z")
    for label in DEFAULT_LABELS:
        insert("label", **row_of(label))
    insert("body", sha256=BODY, text=TEXT, length=len(TEXT))
    insert(
        "article", id="a", body_sha256=BODY, filename="a.txt", media_type="text/plain", sha256=BODY,
        byte_length=len(TEXT), encoding="utf-8", bom=0, encoding_guessed=0, published_zone_inferred=0,
        guessed="[]", status="new", position=1,
    )  # fmt: skip
    db.close()
    return path


@pytest.fixture
def held(monkeypatch):
    """The first step takes until what this holds is set."""
    go_on = threading.Event()
    step = migrations.MIGRATIONS[1]

    def slow(tables):
        while not go_on.wait(0.01):
            tables.execute(COUNT).fetchone()
        step(tables)

    monkeypatch.setitem(migrations.MIGRATIONS, 1, slow)
    yield go_on
    go_on.set()


@pytest.fixture
def copying(monkeypatch):
    """The backup before the first step is held on its way."""
    go_on = threading.Event()
    copy = backups.copy_pages

    def slow(db, new, *, stop):
        while not (stop() or go_on.wait(0.01)):
            pass
        copy(db, new, stop=stop)

    monkeypatch.setattr(backups, "copy_pages", slow)
    yield go_on
    go_on.set()


def meanwhile(do):
    """Do something once, with the dialog, as soon as it is there."""

    def look():
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, BringingUpToDate) and dialog.isActiveWindow():
            do(dialog)
        else:
            QTimer.singleShot(5, QApplication.instance(), look)

    look()


def choose(hands, path):
    hands.choose_files(path, run=lambda: hands.press("Ctrl+Shift+O"))


def press_the_button(dialog, name):
    (button,) = dialog.findChildren(QPushButton)
    assert button.text() == name
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def marks_go_into(hands, path):
    """The window shows the project at *path*, and what is marked is in it."""
    hands.wait(lambda: hands.session.path == path)
    hands.wait_until_active()
    assert hands.text == TEXT
    hands.caret_to("May")
    hands.press("8")
    assert ("May", "DATE") in hands.mentions()


def test_the_window_says_what_it_waits_for_and_goes_on_answering(hands, old, held):
    said, answered, taken = [], [], []

    def look(dialog):
        said.extend(label.text() for label in dialog.findChildren(QLabel))
        taken.extend(Backups(old).all())
        QTest.keyClick(QApplication.focusWidget() or dialog, Qt.Key.Key_Return)
        QTimer.singleShot(50, hands.window, lambda: answered.append(True))
        QTimer.singleShot(100, hands.window, held.set)

    meanwhile(look)
    choose(hands, old)
    assert said == [
        "“lama.penanda” was made by an older Penanda and is being brought up to date. "
        "It is backed up first, and opens when this is done."
    ]
    assert answered
    marks_go_into(hands, old)
    assert len(taken) == 1
    assert not hands.news


def test_cancel_leaves_the_project_as_it_was_and_the_window_with_its_own(hands, old, held):
    content, window = old.read_bytes(), hands.window
    meanwhile(lambda dialog: press_the_button(dialog, "&Cancel"))
    choose(hands, old)
    hands.wait_until_active()
    assert hands.window is window
    assert hands.session.path == default_project()
    assert old.read_bytes() == content
    assert not hands.news
    hands.caret_to("Putrajaya")
    hands.press("3")
    assert ("Putrajaya", "GPE") in hands.mentions()
    held.set()
    choose(hands, old)
    marks_go_into(hands, old)


def test_cancel_stops_the_backup_before_it_too(hands, old, copying):
    content = old.read_bytes()
    meanwhile(lambda dialog: press_the_button(dialog, "&Cancel"))
    choose(hands, old)
    assert hands.session.path == default_project()
    assert old.read_bytes() == content
    assert not any(old.with_name(f"{old.name}-backups").iterdir())
    assert not hands.news
    copying.set()
    hands.wait_until_active()
    choose(hands, old)
    marks_go_into(hands, old)


def test_escape_leaves_it_too(hands, old, held):
    meanwhile(lambda dialog: QTest.keyClick(dialog, Qt.Key.Key_Escape))
    choose(hands, old)
    assert hands.session.path == default_project()


def test_what_cannot_be_brought_up_to_date_is_one_sentence_and_stays_as_it_was(hands, old, monkeypatch):
    def fail(_tables):
        raise sqlite3.OperationalError("database or disk is full")

    content = old.read_bytes()
    monkeypatch.setitem(migrations.MIGRATIONS, 2, fail)
    choose(hands, old)
    hands.wait(lambda: hands.news)
    assert hands.news.startswith("“lama.penanda” was made by an older Penanda and could not be brought up to")
    assert "\n" not in hands.news
    assert hands.session.path == default_project()
    assert old.read_bytes() == content


def test_one_that_another_has_open_meanwhile_is_told_as_ever(hands, old, monkeypatch):
    def taken(path, **_by):
        raise ProjectInUse(name=path.name, holder="Somebody", computer="")

    monkeypatch.setattr(project_module, "WriterLock", taken)
    choose(hands, old)
    hands.wait(lambda: hands.news)
    assert "was made by an older Penanda; it was left as it is" in hands.news
    assert hands.session.path == default_project()


def test_at_the_start_it_is_said_before_there_is_a_window(at_the_desk, old, held):
    seen = []

    def look(dialog):
        seen.append(dialog.isVisible())
        QTimer.singleShot(50, QApplication.instance(), held.set)

    meanwhile(look)
    at_the_desk.start(old)
    assert seen == [True]
    marks_go_into(at_the_desk, old)


def test_quitting_meanwhile_at_the_start_ends_the_program_and_leaves_the_file(qapp, old, held):
    content = old.read_bytes()
    meanwhile(lambda dialog: press_the_button(dialog, "&Quit"))
    application = Application(qapp)
    application.start([old])
    assert application.window is None
    assert application.run() == 0
    application.deleteLater()
    assert old.read_bytes() == content
    assert not old.with_name(f".{old.name}.lock").exists()


def test_a_program_that_ends_meanwhile_waits_until_the_file_is_as_it_was(hands, old, held):
    content = old.read_bytes()
    meanwhile(lambda dialog: dialog._loop.quit())  # as the end of all event loops does
    choose(hands, old)
    assert hands.session.path == default_project()
    assert old.read_bytes() == content
    assert not old.with_name(f".{old.name}.lock").exists()
