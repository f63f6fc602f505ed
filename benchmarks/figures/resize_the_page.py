"""How much longer a resize takes for the marks, and whether the reading place stays over it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtWidgets import QPlainTextEdit

from benchmarks.cases import CASES, Case
from benchmarks.figure import Figure
from benchmarks.made_project import opened
from benchmarks.measure import CPU, medians_in_turn
from benchmarks.screen import (
    HEIGHT,
    WIDTH,
    article_view,
    scroll_to,
    settle,
    shown,
    unmarked_view,
    until_painted,
)

REPEATS = 12
NARROW = 700
PLACE = 0.5


def figures() -> Iterator[Figure]:
    """Yield the reflow of a page against one without marks, and how far the reading place moved."""
    for case in CASES:
        yield from _figures(case)


def _figures(case: Case) -> Iterator[Figure]:
    text, marks = opened(case)
    marked, unmarked = article_view(), unmarked_view()
    marked.show_text(text, marks)
    unmarked.show_source(text)
    with shown(marked, unmarked):
        scroll_to(marked, PLACE)
        scroll_to(unmarked, PLACE)
        before = marked.reading_place()
        works = (partial(_resize, marked), partial(_resize, unmarked))
        value, floor = medians_in_turn(works, repeats=REPEATS, clock=CPU, between=settle)
        moved = abs(marked.reading_place() - before)
    yield Figure("resize", str(case), value, floor, goal=1.3)
    yield Figure("characters the reading place moves in resizes", str(case), moved, floor=1, goal=0)


def _resize(view: QPlainTextEdit) -> None:
    for width in (NARROW, WIDTH):
        until_painted(view, partial(view.resize, width, HEIGHT))
