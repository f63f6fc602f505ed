"""Leaving a project that holds what could not be saved."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

translate = QCoreApplication.translate


def may_lose(window: QWidget, waiting: int, sentences: str) -> bool:
    """Ask whether *waiting* edits, named in *sentences*, may be lost; the default is to stay."""
    from PySide6.QtWidgets import QMessageBox  # late: Qt's message boxes take their time to load

    box = QMessageBox(window)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle(translate("Window", "Not everything is saved"))
    said = translate("Window", "Edits that are not saved yet: {count}. If you close now, they are lost.")
    # In the text itself, which is plain: what a box says below it may be taken for HTML.
    box.setText(f"{said.format(count=waiting)}\n\n{sentences}")
    stay = box.addButton(translate("Window", "Stay and try again"), QMessageBox.ButtonRole.RejectRole)
    leave = box.addButton(translate("Window", "Close and lose them"), QMessageBox.ButtonRole.DestructiveRole)
    box.setDefaultButton(stay)
    box.exec()
    return box.clickedButton() is leave
