"""How long an edit takes until the lists of entities and claims show it too."""

from __future__ import annotations

import statistics
from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from benchmarks.cases import Case
from benchmarks.figure import Figure
from benchmarks.made_project import project_of
from benchmarks.measure import CPU
from benchmarks.open_window import OpenWindow, open_window
from benchmarks.screen import settle

SHORT, LONG = Case(5_000), Case(1_000_000)
REPEATS = 25
LENGTH = 12
KEYS = {"a mention": Qt.Key.Key_1, "a claim": Qt.Key.Key_C}


def figures() -> Iterator[Figure]:
    """Yield an edit, with all it makes the window do, in a long article against a short one."""
    with open_window(project_of(SHORT)) as short, open_window(project_of(LONG)) as long:
        markers = Marker(short), Marker(long)
        for name, key in KEYS.items():
            turns = [[marker.mark(key, turn) for marker in markers] for turn in range(REPEATS + 1)]
            floor, value = map(statistics.median, zip(*turns[1:], strict=True))
            yield Figure(f"{name} marked, its lists and all", str(LONG), value, floor, goal=1.5)


class Marker:
    """Marks words in the middle of a window's article by a key, with all entities open."""

    def __init__(self, opened: OpenWindow) -> None:
        self._opened = opened
        opened.activate()
        while opened.window.desk.is_reading:
            settle()
        opened.finish()
        rows = opened.window.parts.entities.entities
        for group in rows.groups:
            rows.set_open(group, is_open=True)
        self._middle = len(opened.view.source_text) // 2
        opened.view.restore_place(self._middle, self._middle)
        settle()

    def mark(self, key: Qt.Key, number: int) -> float:
        """Mark other words, and return the CPU seconds of this thread until all is shown; then undo it."""
        opened = self._opened
        start = self._middle + 7 * number
        opened.activate()
        opened.view.select(start, start + LENGTH)
        settle()
        before = _shown(opened)
        began = CPU()
        QTest.keyClick(opened.view, key)
        opened.finish()
        took = CPU() - began
        assert _shown(opened) == before + 1, "the lists do not show what was marked"
        opened.window.session.undo()
        opened.finish()
        return took


def _shown(opened: OpenWindow) -> int:
    """How many rows there are; counted without a look at each, which would fill the caches of the machine."""
    parts = opened.window.parts
    return parts.entities.entities.rowCount() + parts.claims.claims.rowCount()
