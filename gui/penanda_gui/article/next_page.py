"""Makes the page below ready while the reader reads this one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QTextBlock
from PySide6.QtWidgets import QPlainTextEdit

# So long nobody has scrolled before it is begun: a held key repeats every 33 ms.
_PAUSE_MS = 50


class NextPage(QObject):
    """Calls *prepare* for each block of the page below what shows in *view*, once the view is left alone.

    Before that it calls *clear_away*. Only downwards: lines that are laid out above the page would move it.
    """

    def __init__(
        self,
        view: QPlainTextEdit,
        clear_away: Callable[[], object],
        prepare: Callable[[QTextBlock], float],
    ) -> None:
        super().__init__(view)
        self._view = view
        self._clear_away = clear_away
        self._prepare = prepare  # returns the height of the block
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._timer.timeout.connect(self.make_ready)

    def make_ready_soon(self) -> None:
        """Make the page below ready after a pause."""
        self._timer.start()

    def make_ready(self) -> None:
        """Make the page below ready now."""
        self._timer.stop()
        self._clear_away()
        block = self._view.firstVisibleBlock()
        y = self._view.contentOffset().y()
        bottom = 2 * self._view.viewport().height()
        while block.isValid() and y <= bottom:
            y += self._prepare(block)
            block = block.next()
