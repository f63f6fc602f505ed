"""The open article: its text and marks in the view, kept true to what the project says."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import closing

from PySide6.QtCore import QObject, QTimer, Signal

from penanda.errors import NoSuchArticle
from penanda.marks import MarkRef, Marks, Piece, is_in_text
from penanda.model.article import Article
from penanda.model.claim import Claim
from penanda.model.entity import Entity
from penanda.model.mention import Mention
from penanda.project.change import Change, Place
from penanda_gui.after_paint import AfterPaint
from penanda_gui.article.view import ArticleView
from penanda_gui.flows.background import Cancelled, Work
from penanda_gui.session import Session
from penanda_gui.settings import ReadingPlace, Settings
from penanda_gui.touched import Touched
from penanda_gui.whole_article import WholeArticle, read_and_check, read_whole

_PLACE_PAUSE_MS = 300
# An article of up to as many code points is read whole at once; of a longer one first what its page shows.
_READ_AT_ONCE = 20_000


class Desk(QObject):
    """Holds the one article that is open; panels ask it for what they show.

    ``entities`` are those that marks of the article name. A long article shows its page first. Until the
    rest is read, in a thread, ``is_reading`` is true, ``marks`` holds those of the page and ``entities`` is
    empty; ``marks_changed`` tells when all is there, or with :attr:`failed` that no more will come.
    """

    opened = Signal()
    marks_changed = Signal(object)  # Touched, or None when any of them may have changed
    facts_changed = Signal()
    selection_changed = Signal()
    checked = Signal(int)  # how many marks of a long article do not fit its text, when all are read
    failed = Signal(object)  # Exception: the marks outside the page could not be read

    def __init__(self, session: Session, view: ArticleView, settings: Settings) -> None:
        super().__init__(view)
        self._session = session
        self._settings = settings
        self.view = view
        self.article: Article | None = None
        self.text = ""
        self.marks = Marks()
        self.entities: dict[str, Entity] = {}
        self._reading: Work | None = None
        self._wanted: MarkRef | None = None  # selected before it was read
        self._changes_since: list[Change] = []  # that the reading may have missed
        self._place_timer = QTimer(self, singleShot=True, interval=_PLACE_PAUSE_MS)
        self._place_timer.timeout.connect(self.remember_place)
        session.closing.connect(self._leave_rest)
        view.mark_selected.connect(lambda _ref: self.selection_changed.emit())
        view.current_claim_changed.connect(lambda _claim: self.selection_changed.emit())
        view.caret_moved.connect(self._place_timer.start)
        view.verticalScrollBar().valueChanged.connect(lambda _value: self._place_timer.start())

    @property
    def article_id(self) -> str:
        """The id of the open article, or ``""``."""
        return "" if self.article is None else self.article.id

    @property
    def is_reading(self) -> bool:
        """Whether the marks outside the page are still being read."""
        return self._reading is not None

    @property
    def selected(self) -> MarkRef | None:
        """The mark that is selected in the text."""
        return self.view.selected_mark

    @property
    def current_claim(self) -> str | None:
        """The id of the claim selected last, on which the claim's keys act."""
        claim = self.view.current_claim
        return claim if claim in self.marks.claims else None

    def open(self, article_id: str) -> None:
        """Show an article at the place where the user was in it; an unknown one closes what is open."""
        self.remember_place()
        read = self._session.read
        try:
            article, text = read.articles.get(article_id), read.articles.text(article_id)
        except NoSuchArticle:
            self._show_nothing()
            return
        self._show_text(article, text)
        place = self._settings.place(self._session.project_id, article_id)
        self.view.restore_place(min(place.caret, len(text)), min(place.top, len(text)))
        self._show_marks()
        self._select_at_caret()
        self._place_timer.start()
        self.opened.emit()

    def stand_as(self, before: Desk) -> bool:
        """Select what *before* does, if that shows the same article; returns whether it does."""
        if (self.article_id, self.text) != (before.article_id, before.text):
            return False
        was = before.view
        self.view.restore_place(was.caret, was.reading_place(), anchor=was.anchor)
        self.view.set_current_claim(was.current_claim)
        self.view.select_mark(was.selected_mark, move_caret=False)
        return True

    def remember_place(self) -> None:
        """Write down which article is open and where the user is in it."""
        self._place_timer.stop()
        if self.article is not None:
            place = ReadingPlace(self.view.caret, self.view.reading_place())
            self._settings.set_place(self._session.project_id, self.article.id, place)

    def follow(self, change: Change) -> None:
        """Show what an edit did to the open article."""
        if self.article is None or self.article_id not in change.article_ids() | self._shared(change):
            return
        if change.touches("article") and not self._reread_article():
            return
        if self._reading is not None:
            self._changes_since.append(change)
        self._follow_marks(change)

    def go_to(self, place: Place) -> None:
        """Show a place of the project, in whichever article it is."""
        if place.article_id != self.article_id:
            self.open(place.article_id)
        if place.start is not None and place.end is not None and place.end <= len(self.text):
            self.view.place_caret(place.start)
            self.view.follow_caret()  # it may have stood there before the mark did
            self.view.reveal(place.start, place.end)

    def select(self, ref: MarkRef) -> None:
        """Select a mark and bring it into view, or if it begins at the caret and is yet to be read, then."""
        self._wanted = ref
        if ref in self.marks:
            self.view.select_mark(ref)

    def _show_nothing(self) -> None:
        self._show_text(None, "")
        self.opened.emit()

    def _show_text(self, article: Article | None, text: str) -> None:
        """Show a text, without its marks yet."""
        self._leave_rest()
        self._wanted = None
        self.article, self.text, self.marks, self.entities = article, text, Marks(), {}
        self.view.show_text(text, self.marks)
        self._place_timer.stop()

    def _show_marks(self) -> None:
        """Show all marks of the text at once if it is short, else those of the page, and read the rest."""
        read = self._session.read
        if len(self.text) <= _READ_AT_ONCE:
            self._take(read_whole(read, self.article_id))
            return
        self.marks = read.marked.on_page(self.article_id, *self.view.shown())
        self.view.set_marks(self.marks)
        self._leave_rest()
        session, article_id = self._session, self.article_id

        def read_rest(work: Work) -> WholeArticle:
            if work.is_cancelled:  # another article was opened before this one's turn came
                raise Cancelled
            with closing(session.reader_elsewhere()) as reader:
                return read_and_check(reader, article_id)

        work = Work(read_rest)
        work.done.connect(self._take_rest)
        work.failed.connect(self._miss_rest)
        self._reading = work

        def begin() -> None:
            if self._reading is work:
                work.start()
            else:  # another article was opened before this one was painted
                work.deleteLater()

        AfterPaint(self.view.viewport()).happened.connect(begin)

    def _leave_rest(self) -> None:
        if self._reading is not None:
            self._reading.cancel()
        self._reading, self._changes_since = None, []

    def _take_rest(self, whole: WholeArticle) -> None:
        if self.sender() is not self._reading:  # what was read is no longer what is open
            return
        self._reading = None
        self._take(whole)
        for change in self._changes_since:
            self._follow_marks(change)
        self._select_at_caret()
        self.marks_changed.emit(None)
        self.checked.emit(whole.misfits or 0)

    def _select_at_caret(self) -> None:
        """Let the keys act on a mark at the caret that was not there yet when the caret came."""
        wanted = self._wanted
        if wanted is not None and wanted in self.marks and self.marks.start(wanted) == self.view.caret:
            self.view.select_mark(wanted, move_caret=False)
        elif self.selected is None and self.view.caret > 0:  # at the start nobody has put it: M begins there
            self.view.follow_caret()

    def _miss_rest(self, error: Exception) -> None:
        """Go on with the marks of the page, and say why the others are not there."""
        if self.sender() is self._reading:
            self._leave_rest()
            self.marks_changed.emit(None)
            self.failed.emit(error)

    def _take(self, whole: WholeArticle) -> None:
        self.marks, self.entities = whole.marks, whole.entities
        self.view.set_marks(whole.marks, whole.first_mentions)

    def _shared(self, change: Change) -> frozenset[str]:
        # An entity belongs to no article: what is changed of it concerns the open one too.
        return frozenset({self.article_id}) if change.touches("entity") else frozenset()

    def _reread_article(self) -> bool:
        """Show what is new of the article itself; false when it is gone."""
        read = self._session.read
        try:  # it may go between the two questions
            self.article, text = read.articles.get(self.article_id), read.articles.text(self.article_id)
        except NoSuchArticle:
            self._show_nothing()
            return False
        if text != self.text:
            caret, top = self.view.caret, self.view.reading_place()
            self._show_text(self.article, text)
            self.view.restore_place(min(caret, len(text)), min(top, len(text)))
            self._show_marks()
            self._select_at_caret()
            self.opened.emit()
        self.facts_changed.emit()
        return True

    def _follow_marks(self, change: Change) -> None:
        if not change.touches("mention", "claim", "claim_span", "claim_about", "evidence", "entity"):
            return
        touched: Touched | None = None
        if change.carries_rows:
            touched = Touched(change.ids("mention"), change.claim_ids(), change.ids("entity"))
            self._follow_entities(change)
            self._follow_rows(change)
        else:
            self._show_marks()
        self.marks_changed.emit(touched)

    def _follow_entities(self, change: Change) -> None:
        for entity_id, entity in change.left("entity", Entity).items():
            if entity is None:
                self.entities.pop(entity_id, None)
            else:
                self.entities[entity_id] = entity

    def _follow_rows(self, change: Change) -> None:
        mentions, claim_ids = change.left("mention", Mention), change.claim_ids()
        refs = [MarkRef("mention", id_) for id_ in mentions] + [MarkRef("claim", id_) for id_ in claim_ids]
        touched: list[Piece] = [piece for ref in refs for piece in self.marks.pieces(ref)]
        for ref in refs:
            self.marks.drop(ref)
        for mention in mentions.values():
            if mention is not None and self._is_here(mention):
                self.marks.put_mention(mention)
        for claim in self._session.read.marked.claims_by_id(claim_ids) if claim_ids else ():
            if self._is_here(claim):
                self.marks.put_claim(claim)
        touched += [piece for ref in refs for piece in self.marks.pieces(ref)]
        self._read_entities_of(mentions, claim_ids)
        self.view.marks_changed(touched)

    def _read_entities_of(self, mention_ids: Iterable[str], claim_ids: Iterable[str]) -> None:
        """Know the entities too that some marks are the first here to name."""
        mentions, claims = self.marks.mentions, self.marks.claims
        named = {mentions[id_].entity_id for id_ in mention_ids if id_ in mentions}
        for claim in (claims[id_] for id_ in claim_ids if id_ in claims):
            named |= {claim.claimant_entity_id, *claim.about_entity_ids}
        for entity_id in named - self.entities.keys() - {None}:
            if (entity := self._session.read.entities.get(entity_id or "")) is not None:
                self.entities[entity.id] = entity

    def _is_here(self, mark: Mention | Claim) -> bool:
        return mark.article_id == self.article_id and is_in_text(mark, len(self.text))
