"""How much longer it takes to page down onto text that was not seen yet, for its marks."""

from __future__ import annotations

import statistics
from collections.abc import Callable, Iterator

from PySide6.QtWidgets import QAbstractSlider, QPlainTextEdit

from benchmarks.cases import CASES, Case
from benchmarks.figure import Figure
from benchmarks.made_project import opened
from benchmarks.measure import CPU, seconds
from benchmarks.screen import article_view, scroll_to, shown, unmarked_view, until_painted
from penanda_gui.article.view import ArticleView

FRAMES = 40
REPEATS = 5
PLACE = 0.2
HELD = Case(1_000_000)

Frames = list[float]


def figures() -> Iterator[Figure]:
    """Yield the median frame against that without marks, and the slowest against the median.

    The reader rests on each page; what comes where the key is held down is reported beside it.
    """
    for case in CASES:
        marked, unmarked = _frames(case, rests=True)
        median = statistics.median(marked)
        yield Figure("page down", str(case), median, statistics.median(unmarked), goal=1.25)
        yield Figure("page down, the slowest frame", str(case), max(marked), median, goal=3.0)
    held, unmarked = _frames(HELD, rests=False)
    yield Figure("page down held", str(HELD), statistics.median(held), statistics.median(unmarked), goal=None)


def _frames(case: Case, *, rests: bool) -> tuple[Frames, Frames]:
    """The seconds of each frame with marks and without, each the least of several repeats of that frame."""
    text, marks = opened(case)
    runs: list[tuple[Frames, Frames]] = []
    for _ in range(REPEATS):
        marked, unmarked = article_view(), unmarked_view()
        marked.show_text(text, marks)
        unmarked.show_source(text)
        with shown(marked, unmarked):
            runs.append(_read_on(marked, unmarked, rests=rests))
    first, second = zip(*runs, strict=True)
    return _least(first), _least(second)


def _read_on(marked: ArticleView, unmarked: QPlainTextEdit, *, rests: bool) -> tuple[Frames, Frames]:
    views = (marked, unmarked)
    frames: tuple[Frames, Frames] = ([], [])
    for view in views:
        scroll_to(view, PLACE)
    for _ in range(FRAMES):
        if any(view.verticalScrollBar().value() == view.verticalScrollBar().maximum() for view in views):
            break
        if rests:
            marked.prepare_next_page()
        for view, times in zip(views, frames, strict=True):
            times.append(seconds(_page_down(view), CPU))
    return frames


def _page_down(view: QPlainTextEdit) -> Callable[[], None]:
    page_down = QAbstractSlider.SliderAction.SliderPageStepAdd
    return lambda: until_painted(view, lambda: view.verticalScrollBar().triggerAction(page_down))


def _least(runs: tuple[Frames, ...]) -> Frames:
    return [min(frame) for frame in zip(*runs, strict=False)]
