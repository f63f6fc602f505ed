"""The command that opens the list of reporting words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from penanda.project.change import Change
from penanda_gui.features.feature import Feature, Handlers, Surroundings

if TYPE_CHECKING:
    from penanda_gui.claim_proposals.reporting_words_dialog import ReportingWordsDialog


class EditingReportingWords(Feature):
    """Opens the list, makes edits of what is done there, and shows what has become of them."""

    def __init__(self, at: Surroundings) -> None:
        super().__init__(at)
        self._window, self._session, self._actions = at.window, at.session, at.actions
        self._dialog: ReportingWordsDialog | None = None
        at.session.changed.connect(self._follow)
        at.session.closing.connect(self._close)

    def handlers(self) -> Handlers:
        """What its commands run."""
        return {"reporting_words": self.open, "leave_word": self._leave_word}

    def open(self) -> None:
        """Show the list over the window."""
        from penanda.edits import reporting_words
        from penanda_gui.claim_proposals.reporting_words_dialog import ReportingWordsDialog

        run = self._session.run
        dialog = self._dialog = ReportingWordsDialog(self._window, self._actions)
        dialog.kept.connect(lambda word, side: run(reporting_words.keep, word, side))
        dialog.left.connect(lambda word: run(reporting_words.leave, word))
        dialog.restored.connect(lambda: run(reporting_words.restore))
        dialog.finished.connect(self._forget)
        self._show()
        dialog.open()

    def _leave_word(self) -> None:
        if self._dialog is not None:
            self._dialog.leave_current()

    def _show(self) -> None:
        if self._dialog is not None:
            reporting = self._session.read.reporting
            self._dialog.show_words(reporting.words(), changed=reporting.is_changed())

    def _follow(self, change: Change) -> None:
        if change.touches("reporting_word"):
            self._show()

    def _close(self) -> None:
        if self._dialog is not None:
            self._dialog.reject()

    def _forget(self) -> None:
        self._dialog = None
