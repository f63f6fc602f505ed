"""Asking where to write a file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget


def ask_target(parent: QWidget, title: str, start: Path, pattern: str) -> Path | None:
    """Ask for a file to write, *start* being proposed; ``None`` when the user leaves it.

    A name typed without a suffix gets that of *start* inside the dialog, so that it is the whole name about
    which the dialog asks before it writes over a file.
    """
    dialog = QFileDialog(parent, title, str(start.parent), pattern)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(start.suffix.removeprefix("."))
    dialog.selectFile(start.name)
    try:
        return Path(dialog.selectedFiles()[0]) if dialog.exec() else None
    finally:
        dialog.deleteLater()
