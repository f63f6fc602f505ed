"""The one place that decides what a failure is: of the environment, said in a sentence, or a bug of ours."""

from __future__ import annotations

import sys
import traceback
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QApplication

from penanda.errors import PenandaError
from penanda.folders import data_folder
from penanda.project.system_failures import for_people
from penanda_gui.crash_reports import kind_of, write_report
from penanda_gui.language import Language
from penanda_gui.panels.banner import Banner

translate = QCoreApplication.translate


@runtime_checkable
class TellsRefusals(Protocol):
    """A dialog whose edits may be refused for what they ask, which says so itself."""

    def tell_refused(self, sentence: str) -> None:
        """Say why an edit was refused, until another is made."""


class Complaints(QObject):
    """Shows failures to the user; a bug leaves a report in the folder ``reports`` of the data folder."""

    def __init__(self, banner: Banner, language: Language) -> None:
        super().__init__(banner)
        self._banner = banner
        self._language = language
        self._unsaved = ""
        self._bugs: dict[str, str] = {}  # what was said of each kind

    def show_unsaved(self, error: PenandaError) -> None:
        """Say that something cannot be saved, until :meth:`settle`."""
        self.settle()
        self._unsaved = self._language.error(error)
        self._banner.warn(self._unsaved)

    def settle(self) -> None:
        """Everything is saved after all: what was said of it no longer holds."""
        self._banner.withdraw(self._unsaved)
        self._unsaved = ""

    def show_refused(self, error: PenandaError) -> None:
        """Say why an edit was refused: in the dialog where it was asked, if that has a place for it."""
        dialog: object = QApplication.activeModalWidget()
        if isinstance(dialog, TellsRefusals):
            dialog.tell_refused(self._language.error(error))
        else:
            self.show(error)

    def show(self, error: BaseException) -> None:
        """Say what happened; of a bug only the first time, so that one that comes back is no plague."""
        if (sentence := for_people(error)) is not None:
            self._banner.warn(self._language.error(sentence))
        elif kind_of(error) not in self._bugs:
            self._banner.warn(self._report(error))

    def show_lost_edit(self, error: BaseException) -> None:
        """Say that a bug has cost an edit; each time, because each time something is lost."""
        self._banner.warn(self._bugs.get(kind_of(error)) or self._report(error))

    def _report(self, error: BaseException) -> str:
        """Write down a bug that was not met before, and what is to be said of it."""
        traceback.print_exception(error, file=sys.stderr)
        name = type(error).__name__
        try:
            path = write_report(error, data_folder() / "reports")
        except OSError:
            said = translate(
                "Errors",
                "Something went wrong inside Penanda ({error}). What was saved is safe; "
                "what you did last may be missing.",
            ).format(error=name)
        else:
            said = translate(
                "Errors",
                "Something went wrong inside Penanda ({error}). What was saved is safe; "
                "what you did last may be missing. "
                "A report with nothing of your articles in it is at {path}",
            ).format(error=name, path=path)
        self._bugs[kind_of(error)] = said
        return said
