"""Hands at the real window, which count what they do: a key chord, or a mouse press to its release, is one.

Scrolling is not counted: it is done by the wheel while reading.
"""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from benchmarks.open_window import OpenWindow
from benchmarks.screen import application
from penanda.text.selection import whole_words
from penanda_gui.pickers.picker import Picker
from penanda_gui.suggesting import Suggesting

_LEFT, _NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
_PATIENCE_SECONDS = 20.0


class Hands:
    """Presses keys and the mouse in an open window; ``actions`` is how often."""

    def __init__(self, opened: OpenWindow) -> None:
        self.opened = opened
        self.window = opened.window
        self.view = opened.view
        self.desk = opened.window.desk
        self.actions = 0
        self._waits: list[Callable[[], bool]] = [self._suggestions_are_current]

    # What is done

    def press(self, keys: str) -> None:
        """Press one chord, such as ``"Shift+1"``, wherever the focus is; and wait for what follows."""
        self.actions += 1
        # Its type stub does not say that it can be indexed.
        chord = QKeySequence(keys)[0]  # type: ignore[index]
        QTest.keyClick(self.focused(), chord.key(), chord.keyboardModifiers())
        self.settle()

    def type(self, text: str) -> None:
        """Type ASCII text, a key for each letter."""
        for letter in text:
            self.actions += 1
            QTest.keyClicks(self.focused(), letter)
        self.settle()

    def click(self, offset: int) -> None:
        """Click on the character at *offset*."""
        self.actions += 1
        self.view.reveal(offset, offset + 1)
        left, right = self._corner(offset), self._corner(offset + 1)
        middle = (left + right) / 2 if right.y() == left.y() else left + QPoint(2, 0)
        # Not within the time of a double-click of the click before.
        QTest.mouseClick(self.view.viewport(), _LEFT, _NONE, middle, 1 + application().doubleClickInterval())
        self.settle()

    def drag(self, start: int, end: int) -> None:
        """Draw a selection over ``[start, end)``, with Alt where it is not to grow to whole words."""
        self.actions += 1
        within_words = whole_words(self.view.source_text, start, end) != (start, end)
        held = Qt.KeyboardModifier.AltModifier if within_words else _NONE
        viewport = self.view.viewport()
        self.view.reveal(start, end)
        first, last = self._corner(start) + QPoint(1, 0), self._corner(end) - QPoint(1, 0)
        QTest.mousePress(viewport, _LEFT, held, first, 1 + application().doubleClickInterval())
        for step in range(1, 5):
            QTest.mouseMove(viewport, first + (last - first) * step / 4)
        QTest.mouseRelease(viewport, _LEFT, held, last)
        self.settle()

    # What is seen

    def picker(self) -> Picker:
        """The picker that is open."""
        self.wait(lambda: isinstance(QApplication.activeModalWidget(), Picker))
        picker = QApplication.activeModalWidget()
        assert isinstance(picker, Picker)
        return picker

    def focused(self) -> QWidget:
        """What takes the keys."""
        front = QApplication.activeModalWidget() or self.window
        front.activateWindow()
        self.wait(lambda: (focus := QApplication.focusWidget()) is not None and focus.window() is front)
        focus = QApplication.focusWidget()
        assert focus is not None
        return focus

    # Waiting, which is no action

    def wait_also(self, condition: Callable[[], bool]) -> None:
        """After each action, wait for *condition* too."""
        self._waits.append(condition)

    def settle(self) -> None:
        """Wait until everything is saved, shown and suggested."""
        application().processEvents()
        self.opened.finish()
        for condition in self._waits:
            self.wait(condition)
        application().processEvents()

    def wait(self, condition: Callable[[], bool]) -> None:
        """Wait until something is so; raises ``TimeoutError``."""
        deadline = time.monotonic() + _PATIENCE_SECONDS
        while not condition():
            application().processEvents()
            if time.monotonic() > deadline:
                raise TimeoutError("the window did not come to rest")

    def _suggestions_are_current(self) -> bool:
        return self.window.features[Suggesting].here.is_current

    def _corner(self, offset: int) -> QPoint:
        cursor = self.view.textCursor()
        cursor.setPosition(self.view._sheet.display.to_document(offset))
        return self.view.cursorRect(cursor).center()
