"""A process that starts Penanda as its command does and ends when the article is painted."""

from __future__ import annotations

import os
import time

from penanda_gui.display import missing_display
from penanda_gui.start import begin, load

_WAIT_SECONDS = 30.0


def main() -> None:
    """Start, paint, and end at once."""
    assert load() is None
    assert missing_display() is None
    from PySide6.QtCore import QEvent, QObject
    from PySide6.QtWidgets import QApplication

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
            if event.type() == QEvent.Type.Paint:
                painted.append(watched)
            return False

    painted: list[QObject] = []
    watch = Watch()
    window = begin([]).window
    assert window is not None
    window.parts.view.viewport().installEventFilter(watch)
    deadline = time.monotonic() + _WAIT_SECONDS
    while not painted and time.monotonic() < deadline:
        QApplication.processEvents()
    os._exit(0 if painted else 1)  # how long it takes to end is not what is measured


if __name__ == "__main__":
    main()
