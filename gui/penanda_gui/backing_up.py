"""Backups in the background: one after the other, in a thread that is not the window's."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from penanda.project.backups import back_up


class BackingUp(QObject):
    """Takes backups where something changed; what fails is told, and harms nothing."""

    failed = Signal(object)  # Exception

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="backups")

    def begin(self, project: Path) -> None:
        """Back *project* up when those before it are done."""
        self._thread.submit(self._back_up, project)

    def finish(self) -> None:
        """Wait until everything begun is done; nothing can be begun after that."""
        self._thread.shutdown()

    def _back_up(self, project: Path) -> None:
        try:
            back_up(project)
        except Exception as error:  # noqa: BLE001  handed to the window, which decides what it is
            self.failed.emit(error)
