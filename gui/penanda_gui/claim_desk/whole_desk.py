"""The claim desk once it was opened: its window, and what fills it and acts in it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal

from penanda.marks import MarkRef
from penanda.project.change import Change, Place
from penanda.project.journal import Edit
from penanda_gui.claim_desk.acting import Acting
from penanda_gui.claim_desk.desk_window import DeskWindow
from penanda_gui.claim_desk.filtering import Filtering
from penanda_gui.claim_desk.listing import LinesOf, Listing
from penanda_gui.claim_desk.paging import Paging
from penanda_gui.features.feature import Surroundings

translate = QCoreApplication.translate

_NEWS_MS = 6_000


class WholeDesk(QObject):
    """Keeps the window of the desk true to the project; leads from it to the article, and stays when left."""

    failed = Signal(object)  # Exception

    def __init__(self, at: Surroundings) -> None:
        super().__init__(at.window)
        self._at = at
        session = at.session
        self.window = DeskWindow(LinesOf(session), at.words, at.actions, at.window)
        self.listing = Listing(session, self.window.table, self.window.filters)
        self.paging = Paging(session, self.window)
        self.acting = Acting(session, self.window, self.paging, at.language, at.actions)
        self._filtering = Filtering(session, self.window, lambda: at.desk.article_id)
        self._news_timer = QTimer(self, singleShot=True, interval=_NEWS_MS)
        self._news_timer.timeout.connect(self.window.news.clear)
        self._layouts = {
            "claim_desk_list": self.window.splitter,
            "claim_desk_page": self.window.page,
        }
        self._join()
        self._arrange()
        at.window.installEventFilter(self)
        if session.reading_only is not None:
            self.window.close_edits()

    @property
    def is_open(self) -> bool:
        """Whether it is shown."""
        return self.window.isVisible()

    def open(self, claim_id: str = "") -> None:
        """Show it at a claim, or at the one that is current in the article if it is listed."""
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

    def tell(self, sentence: str) -> None:
        """Say *sentence* below the list for a while."""
        self.window.news.setText(sentence)
        self._news_timer.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Save what is typed at the desk, and leave it, before the window of the article is closed."""
        if event.type() == QEvent.Type.Close and self.is_open:
            self.window.done(0)
        return super().eventFilter(watched, event)

    def _join(self) -> None:
        session, window = self._at.session, self.window
        session.changed.connect(self._follow)
        # What goes wrong is said over the article, which the desk may cover.
        at_article = self._at.parts.banner
        at_article.changed.connect(self._repeat_warnings)
        window.banner.dismissed.connect(at_article.clear)
        self._repeat_warnings()
        for asking in (self.listing, self.paging, self._filtering):
            asking.failed.connect(self.failed)
        self.listing.arranged.connect(self._count)
        window.table.selectionModel().selectionChanged.connect(lambda *_: self._count())
        self.acting.hint.connect(self.tell)
        self.acting.place_wanted.connect(self._go_to)
        window.context.claim_wanted.connect(self.listing.go_to)
        window.beside.similar.claim_wanted.connect(self.listing.go_to)
        window.beside.history.edit_chosen.connect(self._go_to_edit)
        window.finished.connect(self._leave)

    def _arrange(self) -> None:
        settings = self._at.settings
        self.window.restoreGeometry(settings.layout("claim_desk"))
        for name, splitter in self._layouts.items():
            splitter.restoreState(settings.layout(name))

    def _follow(self, change: Change) -> None:
        self.tell(self._at.language.edit(change.done, change.step))
        if not self.is_open:
            return  # all of it is read anew when the desk is opened again
        if change.touches("rating"):
            self._show_ratings()
        self.listing.follow(change)
        self.paging.follow(change)

    def _show_ratings(self) -> None:
        ratings = self.acting.ratings()
        self.window.filters.set_ratings(ratings)
        self.window.judgement.set_ratings(ratings)
        self.window.table.claims.set_ratings(dict(ratings))

    def _count(self) -> None:
        table = self.window.table
        self.window.show_counts(len(table.claims.keys), len(table.selected))

    def _repeat_warnings(self) -> None:
        self.window.banner.repeat(self._at.parts.banner)

    def _go_to(self, place: Place) -> None:
        """Leave the desk for a claim's place in its article."""
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
        self.window.judgement.commit()
        settings = self._at.settings
        settings.set_layout("claim_desk", self.window.saveGeometry())
        for name, splitter in self._layouts.items():
            settings.set_layout(name, splitter.saveState())
        self._at.window.activateWindow()
        self._at.parts.view.setFocus()
