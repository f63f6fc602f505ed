"""A save: not in the window's thread, and at a million marks as quick as at none.

The two kinds of saves take turns, so that a busy machine slows both alike, and their medians are compared. A
measure that misses the goal is taken again, at most twice: a disk that others write to proves nothing.
"""

from __future__ import annotations

import shutil
import threading
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from statistics import median

from PySide6.QtCore import QCoreApplication

from penanda.edits import articles, mentions
from penanda.project.connection import open_migrating
from penanda.project.ids import new_id
from penanda.project.project import Project, create, now
from penanda.project.reader import Reader
from penanda.project.rows import Row
from penanda.project.texts import Texts
from penanda.project.transaction import Transaction
from penanda.readers.registry import read
from penanda.readers.source import source_of_text
from penanda_gui.session import Session
from torture.outcome import Outcome, judged
from torture.scratch import scratch_folder

_NAME = "a save at a million marks"
_MARKS, _ARTICLES = 1_000_000, 200
_A_MARK = 7  # "Melur, "
_TAIL = ("Jati", "Seri", "Puan")  # a word for each measure, in each article
_RATIO = 1.5
_PATIENCE = 60.0


def outcomes(*, short: bool) -> Iterator[Outcome]:  # noqa: ARG001  a smaller project would show nothing
    """Measure a save in a project without marks and in one with a million."""
    with scratch_folder() as folder:
        yield _off_the_window(folder / "thread.penanda")
        empty, full = (_made(folder / f"{marks}.penanda", marks) for marks in (0, _MARKS))
        with (
            closing(Project(empty, annotator="Siti")) as few,
            closing(Project(full, annotator="Siti")) as many,
        ):
            yield _compared(few, many)


def _compared(few: Project, many: Project) -> Outcome:
    seen = []
    for word in _TAIL:
        floor, value = _medians(few, many, word)
        seen.append(
            f"{value * 1e3:.2f} ms at {_MARKS:,} marks, {floor * 1e3:.2f} ms at 0: {value / floor:.2f} times"
        )
        if value <= _RATIO * floor:
            return judged(_NAME, "; before, ".join(reversed(seen)), [])
    return judged(_NAME, "; before, ".join(reversed(seen)), [f"more than {_RATIO} times"])


def _medians(few: Project, many: Project, word: str) -> tuple[float, float]:
    """How long a save takes, in seconds, in each of two projects."""
    seconds: tuple[list[float], list[float]] = ([], [])
    for number in range(_ARTICLES):
        turns = ((few, seconds[0]), (many, seconds[1]))
        for project, taken in turns if number % 2 else reversed(turns):
            taken.append(_seconds(project, number, word))
    return median(seconds[0]), median(seconds[1])


def _off_the_window(path: Path) -> Outcome:
    """An edit that ends only when the window's thread goes on after asking for it."""
    application = QCoreApplication.instance() or QCoreApplication([])
    create(path)
    session = Session(path, annotator="Siti")
    went_on = threading.Event()
    seen: list[bool] = []

    def wait_for_the_window(_tx: Transaction) -> None:
        seen.append(went_on.wait(_PATIENCE))

    session.run(wait_for_the_window)
    application.processEvents()
    went_on.set()
    session.close()
    return judged(
        "a save off the window's thread", "1 edit", [] if seen == [True] else ["it kept the window"]
    )


def _made(target: Path, marks: int) -> Path:
    """A project at *target* with many articles and *marks* mentions in all, unknown to its journal."""
    text = "Melur, " * (_MARKS // _ARTICLES) + ", ".join(_TAIL) + ".\n"
    with scratch_folder(in_memory=True) as folder:
        path = folder / target.name
        create(path)
        with closing(Project(path, annotator="Siti")) as project:
            for number in range(_ARTICLES):
                source = source_of_text(f"{text}{number}\n", f"{number}.txt")
                project.run(articles.add, source, read(source))
            article_ids = project.read.articles.ids()
        with closing(open_migrating(path)) as db:  # a million rows are written in a third of the time
            transaction = Transaction(db, Reader(db), Texts(db), annotator="Siti", now=now())
            db.execute("begin")
            transaction.insert_all("mention", _mentions(article_ids, transaction.annotator_id(), marks))
            db.execute("commit")
        shutil.copy(path, target)
    return target


def _mentions(article_ids: tuple[str, ...], annotator_id: str, marks: int) -> Iterator[Row]:
    at = now()
    for number in range(marks):
        start = number // _ARTICLES * _A_MARK
        yield {
            "id": new_id(),
            "article_id": article_ids[number % _ARTICLES],
            "start": start,
            "end": start + 5,
            "surface": "Melur",
            "label": "DATE",
            "kind": "name",
            "metonym": False,
            "uncertain": False,
            "annotator_id": annotator_id,
            "created_at": at,
        }


def _seconds(project: Project, number: int, word: str) -> float:
    """How long it takes to tag a word at the end of one of the articles."""
    article_id = project.read.articles.ids()[number]
    start = _MARKS // _ARTICLES * _A_MARK + ", ".join(_TAIL).index(word)
    started = time.perf_counter()
    change = project.run(mentions.tag, article_id, start, start + len(word), "PERSON")
    seconds = time.perf_counter() - started
    assert change is not None
    return seconds
