"""How long it takes until an article that is opened shows its first page with its marks."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QThreadPool
from PySide6.QtWidgets import QPlainTextEdit

from benchmarks.cases import IN_PARAGRAPHS, Case
from benchmarks.figure import Figure
from benchmarks.made_project import article_of, project_of
from benchmarks.measure import CPU, interleaved_medians
from benchmarks.open_session import open_session
from benchmarks.screen import article_view, marks_shown, open_in, plain_edit, put_away, settle
from penanda_gui.desk import Desk
from penanda_gui.settings import Settings

REPEATS = 9
ONE_PARAGRAPH = Case(1_000_000, one_paragraph=True)


def figures() -> Iterator[Figure]:
    """Yield a view made for an article of the project against a QPlainTextEdit made for the same text."""
    for case in IN_PARAGRAPHS:
        yield _figure(case, goal=1.25 if case.characters <= 1_000_000 else None, repeats=REPEATS)
    yield _figure(ONE_PARAGRAPH, goal=0.05, repeats=1)


def _figure(case: Case, *, goal: float | None, repeats: int) -> Figure:
    with open_session(project_of(case)) as session:
        article_id = article_of(session.read)
        text = session.read.articles.text(article_id)
        shown: list[QPlainTextEdit] = []

        def open_article() -> None:
            view = article_view()
            desk = Desk(session, view, Settings())
            shown.append(open_in(view, lambda: desk.open(article_id)))

        def show_plain() -> None:
            edit = plain_edit()
            shown.append(open_in(edit, lambda: edit.setPlainText(text)))

        def put_all_away() -> None:
            assert marks_shown(shown[0]), "the first page was painted without its marks"
            for view in shown:
                put_away(view)
            shown.clear()
            QThreadPool.globalInstance().waitForDone()
            settle()

        value, floor = interleaved_medians(
            open_article, show_plain, repeats=repeats, clock=CPU, between=put_all_away
        )
    return Figure("open to the first painted page", str(case), value, floor, goal)
