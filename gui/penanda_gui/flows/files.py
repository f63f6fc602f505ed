"""Asking which file to read or write; the next question begins in its folder."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from penanda_gui.settings import Settings


def ask_source(parent: QWidget, settings: Settings, title: str, pattern: str) -> Path | None:
    """Ask for a file to read; ``None`` when the user leaves it."""
    name, _ = QFileDialog.getOpenFileName(parent, title, settings.folder, pattern)
    return _remembered(name, settings)


def ask_target(parent: QWidget, settings: Settings, title: str, name: str, pattern: str) -> Path | None:
    """Ask for a file to write, *name* being proposed; ``None`` when the user leaves it.

    A name typed without a suffix gets that of *name* inside the dialog, so that it is the whole name about
    which the dialog asks before it writes over a file.
    """
    dialog = QFileDialog(parent, title, settings.folder, pattern)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(Path(name).suffix.removeprefix("."))
    dialog.selectFile(name)
    try:
        return _remembered(dialog.selectedFiles()[0] if dialog.exec() else "", settings)
    finally:
        dialog.deleteLater()


def _remembered(name: str, settings: Settings) -> Path | None:
    if not name:
        return None
    path = Path(name)
    settings.remember_folder_of(path)
    return path
