"""Backups in the background: one after the other, in a thread that is not the window's."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor


class BackingUp(QObject):
    """Takes backups where something changed; what fails is told, and harms nothing."""

    failed = Signal(object)  # Exception

    def begin(self, project: Path) -> None:
        """Back *project* up when those before it are done."""
        self._thread.submit(self._back_up, project)

    def finish(self) -> None:
        """Wait until everything begun is done; nothing can be begun after that."""
        self._thread.shutdown()

    @cached_property
    def _thread(self) -> ThreadPoolExecutor:
        from concurrent.futures import ThreadPoolExecutor  # late: the window starts without it

        return ThreadPoolExecutor(1, thread_name_prefix="backups")

    def _back_up(self, project: Path) -> None:
        from penanda.project.backups import back_up

        try:
            back_up(project)
        except Exception as error:  # noqa: BLE001  handed to the window, which decides what it is
            self.failed.emit(error)
