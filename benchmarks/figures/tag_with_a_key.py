"""How long it takes from the key that tags a word to its paint, and to its commit."""

from __future__ import annotations

import statistics
from collections.abc import Iterator

from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest

from benchmarks.bare_table import BareTable
from benchmarks.cases import Case
from benchmarks.figure import Figure
from benchmarks.made_project import project_of
from benchmarks.measure import CPU, WALL, seconds
from benchmarks.open_window import OpenWindow, open_window

SHORT, LONG = Case(5_000), Case(1_000_000)
CROWDED = Case(2_000, per_mark=20)  # 300 words with 100 marks
REPEATS = 25
PLACE = 0.5


def figures() -> Iterator[Figure]:
    """Yield a key to its paint against a repaint of its block, and to its commit against a bare row."""
    with (
        open_window(project_of(CROWDED)) as crowded,
        open_window(project_of(SHORT)) as short,
        open_window(project_of(LONG)) as long,
    ):
        taggers = {CROWDED: Tagger(crowded), SHORT: Tagger(short), LONG: Tagger(long)}
        for turn in range(REPEATS + 1):
            for tagger in taggers.values():
                tagger.tag_a_word(count=turn > 0)
        for case, tagger in taggers.items():
            yield Figure("a key that tags, to its paint", str(case), *tagger.to_paint(), goal=2.0)
        yield Figure(
            "the same against the short article",
            str(LONG),
            taggers[LONG].to_paint()[0],
            taggers[SHORT].to_paint()[0],
            goal=1.3,
        )
        for case, tagger in taggers.items():
            yield Figure("a key that tags, to its commit", str(case), *tagger.to_commit(), goal=2.0)


class Tagger:
    """Tags words in the middle of a window's article, each removed before the next, and keeps the times.

    Removed by its own key, not undone: what was undone is let go of by the next edit, which would cost that
    one more than any mark after a mark costs.
    """

    def __init__(self, opened: OpenWindow) -> None:
        self._opened = opened
        self._bare = BareTable(opened.window.session.path.with_suffix(".bare"))
        view = opened.view
        middle = int(len(view.source_text) * PLACE)
        view.restore_place(middle, middle)
        self._words = _unmarked_words(opened, middle)
        self._paints: list[tuple[float, float]] = []
        self._commits: list[tuple[float, float]] = []

    def to_paint(self) -> tuple[float, float]:
        """The median CPU seconds of this thread from key to paint, and those of the block's repaint alone."""
        return _medians(self._paints)

    def to_commit(self) -> tuple[float, float]:
        """The median seconds from key to commit, and those of a bare row's commit."""
        return _medians(self._commits)

    def tag_a_word(self, *, count: bool) -> None:
        """Tag one more word by its key, then remove the mark."""
        opened = self._opened
        start, end = next(self._words)
        opened.activate()
        opened.view.select(start, end)
        opened.rest()
        began, wall_began = CPU(), WALL()
        QTest.keyClick(opened.view, Qt.Key.Key_1)
        if not opened.window.session.wait(30):
            raise TimeoutError("the mark was not saved")
        committed = WALL() - wall_began
        painted = opened.painted_at() - began
        opened.finish()
        opened.rest()
        if count:
            self._paints.append((painted, self._repaint(start, end)))
            self._commits.append((committed, seconds(self._bare.commit_row)))
        opened.view.place_caret(start)
        QTest.keyClick(opened.view, Qt.Key.Key_Delete)
        opened.finish()

    def _repaint(self, start: int, end: int) -> float:
        view, opened = self._opened.view, self._opened
        began = CPU()
        view.viewport().update(_block_room(opened, start, end))
        opened.await_paint()
        return opened.painted_at() - began


def _block_room(opened: OpenWindow, start: int, end: int) -> QRect:
    sheet = opened.view._sheet
    first = sheet.document.findBlock(sheet.display.to_document(start)).blockNumber()
    last = sheet.document.findBlock(sheet.display.to_document(end)).blockNumber()
    room = sheet.page.room_of(first, last)
    assert room is not None, "the word that is tagged is out of view"
    return room


def _unmarked_words(opened: OpenWindow, start: int) -> Iterator[tuple[int, int]]:
    """Words in view from *start* on that no mention touches; from the first again after the last."""
    text, marks = opened.view.source_text, opened.window.desk.marks
    words: list[tuple[int, int]] = []
    place = text.index(" ", start + 200) + 1
    while len(words) < REPEATS // 2:
        end = min(text.index(" ", place), text.find(".", place) % len(text))
        if end > place and not any(piece.kind == "mention" for piece in marks.touching(place, end)):
            words.append((place, end))
        place = text.index(" ", place) + 1
    while True:
        yield from words


def _medians(pairs: list[tuple[float, float]]) -> tuple[float, float]:
    values, floors = zip(*pairs, strict=True)
    return statistics.median(values), statistics.median(floors)
