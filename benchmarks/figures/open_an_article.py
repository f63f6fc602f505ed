"""How long it takes until an article that is opened shows its first page with its marks."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QThreadPool
from PySide6.QtWidgets import QPlainTextEdit

from benchmarks.cases import IN_PARAGRAPHS, Case
from benchmarks.figure import Figure
from benchmarks.made_project import article_of, project_of
from benchmarks.measure import CPU, medians_in_turn
from benchmarks.open_session import open_session
from benchmarks.screen import (
    article_view,
    marks_shown,
    plain_column,
    plain_edit,
    put_away,
    put_on_screen,
    settle,
    until_painted,
)
from penanda.marks import Marks
from penanda_gui.desk import Desk
from penanda_gui.settings import Settings

REPEATS = 9
SHORT = "A few words.\n" * 100
ONE_PARAGRAPH = Case(1_000_000, one_paragraph=True)


def figures() -> Iterator[Figure]:
    """Yield an article of the project, opened in a view, against the same text set in a QPlainTextEdit.

    All are on the screen and show a short text before each. A plain text box fills its width with text;
    one with lines as long as the article's, which has half as much on its page, is a second floor.
    """
    for case in IN_PARAGRAPHS:
        yield from _figures(case, goal=1.25 if case.characters <= 1_000_000 else None, repeats=REPEATS)
    yield from _figures(ONE_PARAGRAPH, goal=0.05, repeats=3)


def _figures(case: Case, *, goal: float | None, repeats: int) -> Iterator[Figure]:
    with open_session(project_of(case)) as session:
        article_id = article_of(session.read)
        text = session.read.articles.text(article_id)
        view = put_on_screen(article_view())
        edits = [put_on_screen(plain_edit()), put_on_screen(plain_column())]
        desk = Desk(session, view, Settings())

        def show_short_texts() -> None:
            assert not desk.article_id or marks_shown(view), "the first page was painted without its marks"
            desk.open("")  # which waits for nothing that is still being read
            QThreadPool.globalInstance().waitForDone()
            view.show_text(SHORT, Marks())
            for edit in edits:
                edit.setPlainText(SHORT)
            settle()

        value, floor, column = medians_in_turn(
            (
                lambda: until_painted(view, lambda: desk.open(article_id)),
                *(partial(_show, edit, text) for edit in edits),
            ),
            repeats=repeats,
            clock=CPU,
            between=show_short_texts,
        )
        for one in (view, *edits):
            put_away(one)
    yield Figure("open to the first painted page", str(case), value, floor, goal)
    yield Figure("the same against lines as long", str(case), value, column, goal=None)


def _show(edit: QPlainTextEdit, text: str) -> None:
    until_painted(edit, lambda: edit.setPlainText(text))
