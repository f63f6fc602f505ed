"""How much longer a page without marks takes to paint than Qt's own text box."""

from __future__ import annotations

from collections.abc import Iterator

from benchmarks.cases import IN_PARAGRAPHS, Case
from benchmarks.figure import Figure
from benchmarks.made_text import made_text
from benchmarks.measure import CPU, interleaved_medians
from benchmarks.screen import paint, plain_column, scroll_to, shown, unmarked_view, visible_lines

REPEATS = 41
PLACE = 0.5


def figures() -> Iterator[Figure]:
    """Yield the article's own layout against QPlainTextEdit, each per line that shows."""
    for case in IN_PARAGRAPHS:
        yield _figure(case)


def _figure(case: Case) -> Figure:
    text = made_text(case)
    view, plain = unmarked_view(), plain_column()
    view.show_source(text)
    plain.setPlainText(text)
    with shown(view, plain):
        scroll_to(view, PLACE)
        scroll_to(plain, PLACE)
        value, floor = interleaved_medians(
            lambda: paint(view), lambda: paint(plain), repeats=REPEATS, clock=CPU
        )
        per_line = value / visible_lines(view), floor / visible_lines(plain)
    return Figure("a line of a page without marks", str(case), *per_line, goal=1.2)
