"""Whether finding the marks at a place takes longer in a long article than in a short one."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator

from PySide6.QtCore import QPointF

from benchmarks.cases import IN_PARAGRAPHS, ONE_PARAGRAPH
from benchmarks.figure import Figure
from benchmarks.made_project import opened
from benchmarks.measure import CPU, interleaved_medians
from benchmarks.screen import HEIGHT, WIDTH, article_view, scroll_to, shown
from penanda_gui.article.emphasised_marks import marks_at
from penanda_gui.article.pointing import marks_under
from penanda_gui.article.view import ArticleView

REPEATS = 21
QUESTIONS = 200
PLACE = 0.5


def figures() -> Iterator[Figure]:
    """Yield look-ups by position and by pixel in the longest article against the shortest."""
    for shortest, *_, longest in (IN_PARAGRAPHS, ONE_PARAGRAPH):
        long, short = article_view(), article_view()
        (text, marks), (short_text, short_marks) = opened(longest), opened(shortest)
        long.show_text(text, marks)
        short.show_text(short_text, short_marks)
        with shown(long, short):
            scroll_to(long, PLACE)
            scroll_to(short, PLACE)
            for name, asking in (("position", _by_position), ("pixel", _by_pixel)):
                value, floor = interleaved_medians(asking(long), asking(short), repeats=REPEATS, clock=CPU)
                yield Figure(f"which marks are here, by {name}", str(longest), value, floor, goal=1.5)


def _by_position(view: ArticleView) -> Callable[[], None]:
    chance = random.Random(0)
    places = [chance.randrange(len(view.source_text)) for _ in range(QUESTIONS)]
    marks = view._emphasised.marks

    def ask() -> None:
        for place in places:
            marks_at(marks, place)

    return ask


def _by_pixel(view: ArticleView) -> Callable[[], None]:
    chance = random.Random(0)
    points = [QPointF(chance.randrange(WIDTH), chance.randrange(HEIGHT)) for _ in range(QUESTIONS)]
    sheet = view._sheet

    def ask() -> None:
        for point in points:
            marks_under(sheet, point)

    return ask
