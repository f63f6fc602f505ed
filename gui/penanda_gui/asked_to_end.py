"""What the system or a terminal sends a program that is to end closes the window as its user would."""

from __future__ import annotations

import os
import signal
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier, QThread, QTimer, Signal
from PySide6.QtWidgets import QApplication

_ASKING = ("SIGHUP", "SIGINT", "SIGTERM")
_SOON_MS = 20


class AskedToEnd(QObject):
    """Hears from outside that the program is to end. Asked so again, it ends at once.

    Python would raise ``KeyboardInterrupt`` in the middle of some slot, or be gone with what is being typed.
    """

    happened = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._hearing, telling = os.pipe()
        os.set_blocking(telling, False)
        signal.set_wakeup_fd(telling, warn_on_full_buffer=False)
        for number in (getattr(signal, name) for name in _ASKING):
            if signal.getsignal(number) is not signal.SIG_IGN:  # as nohup asks
                signal.signal(number, _end_at_once_next_time)
        QSocketNotifier(self._hearing, QSocketNotifier.Type.Read, self).activated.connect(self._hear)

    def _hear(self) -> None:
        os.read(self._hearing, 1)
        self._end()

    def _end(self) -> None:
        """Close dialogs and menus first, and let what opened them go on from there."""
        in_front = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if in_front is not None and not in_front.close():
            return  # the user is asked something
        if QThread.currentThread().loopLevel() > 1:
            QTimer.singleShot(_SOON_MS, self, self._end)
        else:
            self.happened.emit()


def _end_at_once_next_time(number: int, _frame: FrameType | None) -> None:
    signal.signal(number, signal.SIG_DFL)
