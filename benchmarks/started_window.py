"""A process that starts Penanda as its command does and ends when the article is painted."""

from __future__ import annotations

import os
import sys
import time

from penanda_gui.display import importable_qt, missing_display

_WAIT_SECONDS = 30.0


def main() -> None:
    """Start, paint, and end at once."""
    assert importable_qt() is None
    assert missing_display() is None
    from PySide6.QtCore import QEvent, QObject
    from PySide6.QtWidgets import QApplication

    from penanda_gui.application import Application

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
            if event.type() == QEvent.Type.Paint:
                painted.append(watched)
            return False

    painted: list[QObject] = []
    app = QApplication(sys.argv[:1])
    watch = Watch()
    application = Application(app)
    application.start()
    assert application.window is not None
    application.window.parts.view.viewport().installEventFilter(watch)
    deadline = time.monotonic() + _WAIT_SECONDS
    while not painted and time.monotonic() < deadline:
        app.processEvents()
    os._exit(0 if painted else 1)  # how long it takes to end is not what is measured


if __name__ == "__main__":
    main()
