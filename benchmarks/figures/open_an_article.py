"""How long it takes until an article that is opened shows its first page with its marks."""

from __future__ import annotations

from collections.abc import Iterator

from benchmarks.cases import IN_PARAGRAPHS, Case
from benchmarks.figure import Figure
from benchmarks.made_project import article_of, project_of
from benchmarks.measure import CPU, interleaved_medians
from benchmarks.open_desk import open_desk
from benchmarks.screen import marks_shown, paint, plain_edit, put_on_screen, settle, shown

REPEATS = 9
ONE_PARAGRAPH = Case(1_000_000, one_paragraph=True)


def figures() -> Iterator[Figure]:
    """Yield opening an article out of its project against giving QPlainTextEdit the same text."""
    for case in IN_PARAGRAPHS:
        yield _figure(case, goal=1.25 if case.characters <= 1_000_000 else None, repeats=REPEATS)
    yield _figure(ONE_PARAGRAPH, goal=0.05, repeats=1)


def _figure(case: Case, *, goal: float | None, repeats: int) -> Figure:
    with open_desk(project_of(case)) as desk:
        article_id = article_of(desk.session.read)
        text = desk.session.read.articles.text(article_id)
        view, plain = put_on_screen(desk.view), plain_edit()

        def open_article() -> None:
            desk.open(article_id)
            paint(view)

        def show_plain() -> None:
            plain.setPlainText(text)
            paint(plain)

        def clear() -> None:
            assert marks_shown(view), "the first page was painted without its marks"
            desk.open("")
            plain.clear()
            settle()

        with shown(plain):
            value, floor = interleaved_medians(
                open_article, show_plain, repeats=repeats, clock=CPU, between=clear
            )
    return Figure("open to the first painted page", str(case), value, floor, goal)
