"""Python's search for unreachable cycles, moved from the middle of a key press to a quiet moment."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 2_000


class IdleCollection(QObject):
    """Collects garbage now and then, when the window has nothing else to do.

    Left to itself Python collects after so many new objects, which is as a rule while something is
    being drawn; with a long article open that takes many times as long as the drawing.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._first = True
        timer = QTimer(self, interval=_EVERY_MS)
        timer.timeout.connect(self._collect)
        timer.start()

    def _collect(self) -> None:
        gc.collect()
        if self._first:
            gc.freeze()  # what is loaded by now stays to the end, so it need not be gone through each time
            self._first = False
