"""How long it takes until an article that is opened shows its first page with its marks."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QThreadPool

from benchmarks.cases import IN_PARAGRAPHS, Case
from benchmarks.figure import Figure
from benchmarks.made_project import article_of, project_of
from benchmarks.measure import CPU, interleaved_medians
from benchmarks.open_session import open_session
from benchmarks.screen import (
    article_view,
    marks_shown,
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

    Both are on the screen and show a short text before each turn.
    """
    for case in IN_PARAGRAPHS:
        yield _figure(case, goal=1.25 if case.characters <= 1_000_000 else None, repeats=REPEATS)
    yield _figure(ONE_PARAGRAPH, goal=0.05, repeats=3)


def _figure(case: Case, *, goal: float | None, repeats: int) -> Figure:
    with open_session(project_of(case)) as session:
        article_id = article_of(session.read)
        text = session.read.articles.text(article_id)
        view, edit = put_on_screen(article_view()), put_on_screen(plain_edit())
        desk = Desk(session, view, Settings())

        def show_short_texts() -> None:
            assert marks_shown(view), "the first page was painted without its marks"
            desk.open("")  # which waits for nothing that is still being read
            QThreadPool.globalInstance().waitForDone()
            view.show_text(SHORT, Marks())
            edit.setPlainText(SHORT)
            settle()

        value, floor = interleaved_medians(
            lambda: until_painted(view, lambda: desk.open(article_id)),
            lambda: until_painted(edit, lambda: edit.setPlainText(text)),
            repeats=repeats,
            clock=CPU,
            between=show_short_texts,
        )
        put_away(view)
        put_away(edit)
    return Figure("open to the first painted page", str(case), value, floor, goal)
