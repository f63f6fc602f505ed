"""How much longer a page takes to repaint for its marks."""

from __future__ import annotations

from collections.abc import Iterator

from benchmarks.cases import CASES, CROWDED, Case
from benchmarks.figure import Figure
from benchmarks.made_project import opened
from benchmarks.measure import CPU, interleaved_medians
from benchmarks.screen import article_view, paint, scroll_to, shown, unmarked_view

REPEATS = 41
PLACE = 0.5


def figures() -> Iterator[Figure]:
    """Yield a page of marked text against the same page, laid out alike, without marks."""
    for case in CASES:
        yield _figure("repaint a page", case, goal=1.3)
    for case in CROWDED:
        yield _figure("repaint a crowded page", case, goal=2.0)


def _figure(name: str, case: Case, *, goal: float) -> Figure:
    text, marks = opened(case)
    marked, unmarked = article_view(), unmarked_view()
    marked.show_text(text, marks)
    unmarked.show_source(text)
    with shown(marked, unmarked):
        scroll_to(marked, PLACE)
        scroll_to(unmarked, PLACE)
        value, floor = interleaved_medians(
            lambda: paint(marked), lambda: paint(unmarked), repeats=REPEATS, clock=CPU
        )
    return Figure(name, str(case), value, floor, goal)
