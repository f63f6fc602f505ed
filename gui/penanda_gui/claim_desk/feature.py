"""The claim desk as a feature of the window."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from penanda.project.claims_desk import Sort
from penanda_gui.commands.groups.claim_desk import SORTS
from penanda_gui.features.feature import Feature, Handlers, Surroundings
from penanda_gui.flows.background import Work

if TYPE_CHECKING:
    from penanda_gui.claim_desk.printing import Printing
    from penanda_gui.claim_desk.reviewing import Reviewing
    from penanda_gui.claim_desk.whole_desk import WholeDesk

translate = QCoreApplication.translate

# What is done to the selected claims: commands by these names behind "desk.".
_DEEDS = (
    *("open", "check", "minor", "not_checkable", "status", "type", "rating", "claimant"),
    *("link", "unlink", "remove"),
)


class ClaimDesk(Feature):
    """Opens the desk over the article and leaves it; it is made when it is first opened, then kept."""

    def __init__(self, at: Surroundings) -> None:
        super().__init__(at)
        self._at = at
        self.desk: WholeDesk | None = None
        self._printing: Printing | None = None
        self._reviewing: Reviewing | None = None

    def handlers(self) -> Handlers:
        """What its commands run."""
        return {
            "claim_desk": self.open_or_leave,
            "edit_ratings": self.edit_ratings,
            "export_reviews": self.export_reviews,
            "print_claims": self.print_claims,
            "claims_as_pdf": self.claims_as_pdf,
            **{f"desk.{deed}": self._at_desk(partial(_do, deed)) for deed in _DEEDS},
            **{f"desk.sort.{by}": self._at_desk(partial(_sort, by)) for by in SORTS},
            "desk.link_similar": self._at_desk(lambda desk: desk.window.beside.similar.link_or_unlink()),
            "desk.search": self._at_desk(lambda desk: desk.window.search()),
            "desk.next_part": self._at_desk(lambda desk: desk.window.next_part()),
            "desk.judge": self._at_desk(lambda desk: desk.window.judgement.judged.rating.setFocus()),
            "desk.add_evidence": self._at_desk(lambda desk: desk.window.judgement.evidence.want_another()),
        }

    def open_or_leave(self) -> None:
        """Open the desk, or leave it for the article."""
        desk = self._open_desk
        if desk is not None:
            desk.window.done(0)
        else:
            self.open()

    def open(self, claim_id: str = "") -> None:
        """Open the desk at a claim, or at the one that is current in the article if it is listed."""
        if self.desk is None:
            self.desk = self._make()
        self.desk.open(claim_id)

    def edit_ratings(self) -> None:
        """Edit the rating scale."""
        from penanda_gui.claim_desk.rating_scale import RatingScale

        dialog = RatingScale(self._at.session, self._at.language, self._at.actions, self._front)
        dialog.open()

    def export_reviews(self) -> None:
        """Export the rated claims as ClaimReview."""
        self._at.commit_typing()
        self._reviewer.ask(self._front)

    def print_claims(self) -> None:
        """Print the selected claims, or the one that is current in the article."""
        self._printer.print_claims(self._chosen(), self._front)

    def claims_as_pdf(self) -> None:
        """Write the selected claims, or the one that is current in the article, as PDF."""
        self._printer.write_pdf(self._chosen(), self._front)

    def hear(self, work: Work) -> None:
        """Tell what comes of a PDF, or of an export as ClaimReview."""
        from penanda_gui.claim_desk.printing import ABOUT_PDF

        (self._printer if work.about == ABOUT_PDF else self._reviewer).hear(work)

    @property
    def _reviewer(self) -> Reviewing:
        from penanda_gui.claim_desk.reviewing import Reviewing

        if self._reviewing is None:
            self._reviewing = Reviewing(self._at)
            self._reviewing.claim_wanted.connect(self.open)
            self._reviewing.failed.connect(self.failed)
            self._reviewing.busy.connect(self.busy)
        return self._reviewing

    @property
    def _printer(self) -> Printing:
        from penanda_gui.claim_desk.printing import Printing

        if self._printing is None:
            self._printing = Printing(self._at)
            self._printing.hint.connect(self._say)
            self._printing.written.connect(self._tell)
            self._printing.failed.connect(self.failed)
            self._printing.busy.connect(self.busy)
        return self._printing

    @property
    def _open_desk(self) -> WholeDesk | None:
        return self.desk if self.desk is not None and self.desk.is_open else None

    @property
    def _front(self) -> QWidget:
        """The window in which somebody works."""
        desk = self._open_desk
        return desk.window if desk is not None else self._at.window

    def _chosen(self) -> tuple[str, ...]:
        desk = self._open_desk
        if desk is not None:
            desk.window.judgement.commit()
            return desk.acting.selected
        self._at.commit_typing()
        current = self._at.desk.current_claim
        return (current,) if current is not None else ()

    def _at_desk(self, run: Callable[[WholeDesk], object]) -> Callable[[], object]:
        """What runs at the desk; where it is closed, it is opened and no more, to choose the claims first."""

        def run_or_open() -> None:
            desk = self._open_desk
            if desk is not None:
                run(desk)
            else:
                self.open()
                self._tell(translate("ClaimDesk", "Select claims in the list first."))

        return run_or_open

    def _say(self, sentence: str) -> None:
        self.hint.emit(sentence)
        self._tell(sentence)

    def _tell(self, sentence: str) -> None:
        if self.desk is not None:
            self.desk.tell(sentence)

    def _make(self) -> WholeDesk:
        from penanda_gui.claim_desk.whole_desk import WholeDesk

        desk = WholeDesk(self._at)
        desk.failed.connect(self.failed)
        desk.window.judgement.scale_wanted.connect(self.edit_ratings)
        return desk


def _do(deed: str, desk: WholeDesk) -> None:
    desk.acting.do(deed)


def _sort(by: Sort, desk: WholeDesk) -> None:
    desk.window.table.sort(by)
