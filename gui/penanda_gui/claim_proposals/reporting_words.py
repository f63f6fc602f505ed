"""The command that opens the list of reporting words."""

from __future__ import annotations

from penanda.project.change import Change
from penanda_gui.features.feature import Feature, Handlers, Surroundings


class EditingReportingWords(Feature):
    """Opens the list, makes edits of what is done there, and shows what has become of them."""

    def __init__(self, at: Surroundings) -> None:
        super().__init__(at)
        self._window, self._session = at.window, at.session

    def handlers(self) -> Handlers:
        """What its commands run."""
        return {"reporting_words": self.open}

    def open(self) -> None:
        """Show the list over the window."""
        from penanda.edits import reporting_words
        from penanda_gui.claim_proposals.reporting_words_dialog import ReportingWordsDialog

        session = self._session
        dialog = ReportingWordsDialog(self._window)
        dialog.kept.connect(lambda word, side: session.run(reporting_words.keep, word, side))
        dialog.left.connect(lambda word: session.run(reporting_words.leave, word))
        dialog.restored.connect(lambda: session.run(reporting_words.restore))

        def show() -> None:
            reporting = session.read.reporting
            dialog.show_words(reporting.words(), changed=reporting.is_changed())

        def follow(change: Change) -> None:
            if change.touches("reporting_word"):
                show()

        session.changed.connect(follow)
        session.closing.connect(dialog.reject)
        dialog.finished.connect(lambda _result: session.changed.disconnect(follow))
        show()
        dialog.open()
