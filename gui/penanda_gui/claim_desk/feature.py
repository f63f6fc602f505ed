"""The claim desk as a feature of the window."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

from penanda.errors import PenandaError
from penanda.marks import MarkRef
from penanda.project.change import Change, Place
from penanda.project.claims_desk import Sort
from penanda.project.journal import Edit
from penanda_gui.commands.groups.claim_desk import SORTS
from penanda_gui.features.feature import Feature, Handlers, Surroundings
from penanda_gui.flows.background import Work

if TYPE_CHECKING:
    from penanda_gui.claim_desk.acting import Acting
    from penanda_gui.claim_desk.desk_window import DeskWindow
    from penanda_gui.claim_desk.listing import Listing
    from penanda_gui.claim_desk.paging import Paging
    from penanda_gui.claim_desk.printing import Printing
    from penanda_gui.claim_desk.reviewing import Reviewing

translate = QCoreApplication.translate

# What is done to the selected claims: commands by these names behind "desk.".
_DEEDS = (
    *("open", "check", "minor", "not_checkable", "status", "type", "rating", "claimant"),
    *("link", "unlink", "remove"),
)
_NEWS_MS = 6_000


class ClaimDesk(Feature):
    """Opens the desk over the article and leaves it; it is made when it is first opened, then kept."""

    def __init__(self, at: Surroundings) -> None:
        super().__init__(at)
        self._at = at
        self.window: DeskWindow | None = None
        self.listing: Listing
        self.paging: Paging
        self.acting: Acting
        self._printing: Printing | None = None
        self._reviewing: Reviewing | None = None
        at.session.changed.connect(self._follow_scale)

    def handlers(self) -> Handlers:
        """What its commands run."""
        return {
            "claim_desk": self.open_or_leave,
            "edit_ratings": self.edit_ratings,
            "export_reviews": self.export_reviews,
            "print_claims": self.print_claims,
            "claims_as_pdf": self.claims_as_pdf,
            **{f"desk.{deed}": self._at_desk(partial(self._do, deed)) for deed in _DEEDS},
            **{f"desk.sort.{by}": self._at_desk(partial(self._sort, by)) for by in SORTS},
            "desk.link_similar": self._at_desk(lambda desk: desk.beside.similar.link_or_unlink()),
            "desk.search": self._at_desk(lambda desk: desk.search()),
            "desk.next_part": self._at_desk(lambda desk: desk.next_part()),
            "desk.judge": self._at_desk(lambda desk: desk.judgement.rating.setFocus()),
            "desk.add_evidence": self._at_desk(lambda desk: desk.judgement.evidence.want_another()),
        }

    def open_or_leave(self) -> None:
        """Open the desk, or leave it for the article."""
        if self.window is not None and self.window.isVisible():
            self.window.done(0)
        else:
            self.open()

    def open(self, claim_id: str = "") -> None:
        """Open the desk at a claim, or at the one that is current in the article if it is listed."""
        if self.window is None:
            self.window = self._make()
        self._show_ratings()
        self.listing.arrange()
        self.window.show()
        self.window.activateWindow()
        self.window.table.setFocus()
        current = self._at.desk.current_claim
        if claim_id:
            self.listing.go_to(claim_id)
        elif current is not None:
            self.listing.go_to(current, anyhow=False)

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
            self._printing.failed.connect(self.failed)
            self._printing.busy.connect(self.busy)
        return self._printing

    @property
    def _front(self) -> QWidget:
        """The window in which somebody works."""
        return self.window if self.window is not None and self.window.isVisible() else self._at.window

    def _chosen(self) -> tuple[str, ...]:
        if self.window is not None and self.window.isVisible():
            self.window.judgement.commit()
            return self._at.session.read.claims_desk.ids(self.window.table.selected)
        self._at.commit_typing()
        current = self._at.desk.current_claim
        return (current,) if current is not None else ()

    def _at_desk(self, run: Callable[[DeskWindow], object]) -> Callable[[], object]:
        """What runs at the desk; where it is closed, it is opened and no more, to choose the claims first."""

        def run_or_open() -> None:
            if self.window is not None and self.window.isVisible():
                run(self.window)
            else:
                self.open()
                self._tell(translate("ClaimDesk", "Select claims in the list first."))

        return run_or_open

    def _do(self, deed: str, _desk: DeskWindow) -> None:
        self.acting.do(deed)

    def _sort(self, by: Sort, desk: DeskWindow) -> None:
        desk.table.sort(by)

    def _say(self, sentence: str) -> None:
        self.hint.emit(sentence)
        self._tell(sentence)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Save what is typed at the desk, and leave it, before its window is closed."""
        if event.type() == QEvent.Type.Close and self.window is not None and self.window.isVisible():
            self.window.done(0)
        return super().eventFilter(watched, event)

    def _make(self) -> DeskWindow:
        from penanda_gui.claim_desk.acting import Acting
        from penanda_gui.claim_desk.desk_window import DeskWindow
        from penanda_gui.claim_desk.filtering import Filtering
        from penanda_gui.claim_desk.listing import LinesOf, Listing
        from penanda_gui.claim_desk.paging import Paging

        at = self._at
        window = DeskWindow(LinesOf(at.session), at.words, at.actions, at.window)
        self.listing = Listing(at.session, window.table, window.filters)
        self.paging = Paging(at.session, window)
        self.acting = Acting(at.session, window, self.paging, at.language, at.actions)
        self._filtering = Filtering(at.session, window, lambda: at.desk.article_id)
        self._news_timer = QTimer(window, singleShot=True, interval=_NEWS_MS)
        self._news_timer.timeout.connect(window.news.clear)
        self._join(window)
        window.restoreGeometry(at.settings.layout("claim_desk"))
        window.splitter.restoreState(at.settings.layout("claim_desk_list"))
        window.page.restoreState(at.settings.layout("claim_desk_page"))
        at.window.installEventFilter(self)
        if at.session.reading_only is not None:
            window.close_edits()
        return window

    def _join(self, window: DeskWindow) -> None:
        session = self._at.session
        session.changed.connect(self._follow)
        session.refused.connect(self._tell_error)
        for asking in (self.listing, self.paging, self._filtering):
            asking.failed.connect(self.failed)
        self.listing.arranged.connect(self._count)
        window.table.selectionModel().selectionChanged.connect(lambda *_: self._count())
        self.acting.hint.connect(self._tell)
        self.acting.place_wanted.connect(self._go_to)
        window.judgement.scale_wanted.connect(self.edit_ratings)
        window.context.claim_wanted.connect(self.listing.go_to)
        window.beside.similar.claim_wanted.connect(self.listing.go_to)
        window.beside.history.edit_chosen.connect(self._go_to_edit)
        window.finished.connect(self._leave)

    def _follow(self, change: Change) -> None:
        self._tell(self._sentence(change))
        if self.window is None or not self.window.isVisible():
            return  # all of it is read anew when the desk is opened again
        if change.touches("rating"):
            self._show_ratings()
        self.listing.follow(change)
        self.paging.follow(change)

    def _follow_scale(self, change: Change) -> None:
        """Offer the ratings that there are now on the card beside the article."""
        if change.touches("rating"):
            rating, code = self._at.parts.card.rating, self._at.language.code
            chosen = rating.currentData()
            scale = self._at.session.read.tagset.ratings()
            rating.set_values((one.id, one.name(code)) for one in scale)
            rating.show_value(chosen)

    def _sentence(self, change: Change) -> str:
        said = {
            "undo": translate("Window", "Undone: {edit}"),
            "redo": translate("Window", "Done again: {edit}"),
        }.get(change.step, "{edit}")
        return said.format(edit=self._at.language.edit(change.done))

    def _show_ratings(self) -> None:
        assert self.window is not None
        ratings = self.acting.ratings()
        self.window.filters.set_ratings(ratings)
        self.window.judgement.set_ratings(ratings)
        self.window.table.claims.set_ratings(dict(ratings))

    def _count(self) -> None:
        if self.window is not None:
            table = self.window.table
            self.window.show_counts(len(table.claims.keys), len(table.selected))

    def _tell(self, sentence: str) -> None:
        if self.window is not None:
            self.window.news.setText(sentence)
            self._news_timer.start()

    def _tell_error(self, error: PenandaError) -> None:
        self._tell(self._at.language.error(error))

    def _go_to(self, place: Place) -> None:
        """Leave the desk for a claim's place in its article."""
        assert self.window is not None
        line = self.window.table.current
        self.window.done(0)
        self._at.desk.go_to(place)
        if line is not None and line.id in self._at.desk.marks.claims:
            self._at.desk.select(MarkRef("claim", line.id))

    def _go_to_edit(self, edit: Edit) -> None:
        place = self._at.session.read.journal.place_of(edit)
        if place is not None and place.article_id in self._at.session.read.articles.ids():
            self._go_to(place)

    def _leave(self) -> None:
        assert self.window is not None
        self.window.judgement.commit()
        settings = self._at.settings
        settings.set_layout("claim_desk", self.window.saveGeometry())
        settings.set_layout("claim_desk_list", self.window.splitter.saveState())
        settings.set_layout("claim_desk_page", self.window.page.saveState())
        self._at.window.activateWindow()
        self._at.parts.view.setFocus()
