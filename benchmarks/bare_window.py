"""A process that shows a bare window: docks, menus and a text box, and sqlite-utils imported."""

from __future__ import annotations

import json
import os
import sys

import sqlite_utils  # noqa: F401  every project needs it
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QDockWidget,
    QListView,
    QMainWindow,
    QPlainTextEdit,
    QStyleFactory,
    QTreeView,
)

_LEFT, _RIGHT = Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea


def main(wanted: str) -> None:
    """Show the window that *wanted* (JSON) describes by its menus and its text, and end at once."""
    content = json.loads(wanted)
    app = QApplication(sys.argv[:1])
    app.setStyle(QStyleFactory.create("Fusion"))
    window = QMainWindow()
    for title, texts in content["menus"].items():
        menu = window.menuBar().addMenu(title)
        for text in texts:
            menu.addAction(text)
    for area, inner in ((_LEFT, QListView()), (_RIGHT, QTreeView()), (_RIGHT, QListView())):
        dock = QDockWidget("Panel", window)
        dock.setWidget(inner)
        window.addDockWidget(area, dock)
    window.setCentralWidget(QPlainTextEdit(content["text"]))
    window.statusBar()
    window.resize(1200, 800)
    window.show()
    app.processEvents()
    os._exit(0)


if __name__ == "__main__":
    main(sys.argv[1])
