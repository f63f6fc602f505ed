"""What is asked at the start where no project can be opened or made."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox

from penanda.project.naming import PROJECT_SUFFIX

translate = QCoreApplication.translate


def ask_for_another(sentence: str, folder: Path) -> Path | None:
    """Say in a *sentence* why there is none, and ask for a project that can be; ``None`` to quit."""
    title = translate("Projects", "Open project")
    pattern = translate("Projects", "Penanda projects (*{suffix})").format(suffix=PROJECT_SUFFIX)
    while _is_another_wanted(sentence):
        name, _ = QFileDialog.getOpenFileName(None, title, str(folder), pattern)
        if name:
            return Path(name)
    return None


def _is_another_wanted(sentence: str) -> bool:
    box = QMessageBox()
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle(translate("AnotherProject", "No project can be opened"))
    box.setText(sentence)
    role = QMessageBox.ButtonRole
    another = box.addButton(translate("AnotherProject", "&Open another project…"), role.AcceptRole)
    box.setEscapeButton(box.addButton(translate("AnotherProject", "&Quit"), role.RejectRole))
    box.setDefaultButton(another)
    box.exec()
    return box.clickedButton() is another
