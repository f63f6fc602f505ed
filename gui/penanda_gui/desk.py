"""The open article: its text and marks in the view, kept true to what the project says."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from penanda.errors import NoSuchArticle
from penanda.marks import MarkRef, Marks, Piece
from penanda.model.article import Article
from penanda.model.entity import Entity
from penanda.project.change import Change, Place
from penanda_gui.article.view import ArticleView
from penanda_gui.session import Session
from penanda_gui.settings import ReadingPlace, Settings

_PLACE_PAUSE_MS = 300


class Desk(QObject):
    """Holds the one article that is open; panels ask it for what they show."""

    opened = Signal()
    marks_changed = Signal()
    facts_changed = Signal()
    selection_changed = Signal()

    def __init__(self, session: Session, view: ArticleView, settings: Settings) -> None:
        super().__init__(view)
        self._session = session
        self._settings = settings
        self.view = view
        self.article: Article | None = None
        self.text = ""
        self.marks = Marks()
        self.entities: dict[str, Entity] = {}
        self._place_timer = QTimer(self, singleShot=True, interval=_PLACE_PAUSE_MS)
        self._place_timer.timeout.connect(self.remember_place)
        view.mark_selected.connect(lambda _ref: self.selection_changed.emit())
        view.current_claim_changed.connect(lambda _claim: self.selection_changed.emit())
        view.caret_moved.connect(self._place_timer.start)
        view.verticalScrollBar().valueChanged.connect(lambda _value: self._place_timer.start())

    @property
    def article_id(self) -> str:
        """The id of the open article, or ``""``."""
        return "" if self.article is None else self.article.id

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
            self._show(None, "", Marks())
            return
        self._show(article, text, read.marked.of_article(article_id))
        place = self._settings.place(self._session.project_id, article_id)
        self.view.restore_place(min(place.caret, len(text)), min(place.top, len(text)))
        self._settings.set_current_article(self._session.project_id, article_id)

    def remember_place(self) -> None:
        """Write down where the user is in the open article."""
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
        if change.touches("entity"):
            self._reread_entities(change)
        if change.touches("mention", "claim", "claim_span", "claim_about", "evidence", "entity"):
            self._reread_marks(change)

    def go_to(self, place: Place) -> None:
        """Show a place of the project, in whichever article it is."""
        if place.article_id != self.article_id:
            self.open(place.article_id)
        if place.start is not None and place.end is not None and place.end <= len(self.text):
            self.view.place_caret(place.start)
            self.view.reveal(place.start, place.end)

    def select(self, ref: MarkRef) -> None:
        """Select a mark and bring it into view."""
        pieces = self.marks.pieces(ref)
        if pieces:
            self.view.select_mark(ref)
            self.view.reveal(pieces[0].start, pieces[0].end)

    def _show(self, article: Article | None, text: str, marks: Marks) -> None:
        self.article, self.text, self.marks = article, text, marks
        self._reread_entities()
        self.view.show_text(text, marks)
        self._place_timer.stop()
        self.opened.emit()

    def _shared(self, change: Change) -> frozenset[str]:
        # An entity belongs to no article: what is changed of it concerns the open one too.
        return frozenset({self.article_id}) if change.touches("entity") else frozenset()

    def _reread_article(self) -> bool:
        """Show what is new of the article itself; false when it is gone."""
        read = self._session.read
        try:
            self.article = read.articles.get(self.article_id)
        except NoSuchArticle:
            self._show(None, "", Marks())
            return False
        if (text := read.articles.text(self.article_id)) != self.text:
            self._show(self.article, text, read.marked.of_article(self.article_id))
        self.facts_changed.emit()
        return True

    def _reread_entities(self, change: Change | None = None) -> None:
        read = self._session.read.entities
        if change is None or not change.carries_rows:
            self.entities = {entity.id: entity for entity in read.all()}
            return
        for entity_id in change.ids("entity"):
            entity = read.get(entity_id)
            if entity is None:
                self.entities.pop(entity_id, None)
            else:
                self.entities[entity_id] = entity

    def _reread_marks(self, change: Change) -> None:
        marked = self._session.read.marked
        if not change.carries_rows:
            self.marks = marked.of_article(self.article_id)
            self.view.set_marks(self.marks)
        else:
            mention_ids, claim_ids = change.ids("mention"), change.claim_ids()
            refs = [MarkRef("mention", id_) for id_ in mention_ids] + [
                MarkRef("claim", id_) for id_ in claim_ids
            ]
            touched: list[Piece] = [piece for ref in refs for piece in self.marks.pieces(ref)]
            for ref in refs:
                self.marks.drop(ref)
            for mention in marked.mentions_by_id(list(mention_ids)):
                if mention.article_id == self.article_id:
                    self.marks.put_mention(mention)
            for claim in marked.claims_by_id(list(claim_ids)):
                if claim.article_id == self.article_id:
                    self.marks.put_claim(claim)
            touched += [piece for ref in refs for piece in self.marks.pieces(ref)]
            self.view.marks_changed(touched)
        self.marks_changed.emit()
