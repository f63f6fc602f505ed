"""The one place that decides what a failure is: of the environment, said in a sentence, or a bug of ours."""

from __future__ import annotations

import sys
import traceback

from PySide6.QtCore import QCoreApplication, QObject

from penanda.errors import PenandaError
from penanda_gui.language import Language
from penanda_gui.panels.banner import Banner

translate = QCoreApplication.translate


class Complaints(QObject):
    """Shows failures to the user."""

    def __init__(self, banner: Banner, language: Language) -> None:
        super().__init__(banner)
        self._banner = banner
        self._language = language
        self._unsaved = ""

    def show_unsaved(self, error: PenandaError) -> None:
        """Say that something cannot be saved, until :meth:`settle`."""
        self.settle()
        self._unsaved = self._language.error(error)
        self._banner.warn(self._unsaved)

    def settle(self) -> None:
        """Everything is saved after all: what was said of it no longer holds."""
        self._banner.withdraw(self._unsaved)
        self._unsaved = ""

    def show(self, error: BaseException) -> None:
        """Say what happened; a bug's trace goes to the standard error too."""
        if isinstance(error, PenandaError):
            self._banner.warn(self._language.error(error))
            return
        traceback.print_exception(error, file=sys.stderr)
        self._banner.warn(
            translate(
                "Errors",
                "Something went wrong inside Penanda ({error}). What was saved is safe; "
                "what you did last may be missing.",
            ).format(error=type(error).__name__)
        )
