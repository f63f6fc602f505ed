"""What the panels show, and when they show it anew: each redraws only for what concerns it."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QColor

from penanda.marks import Marks
from penanda.model.label import Label
from penanda.project.change import Change
from penanda_gui.desk import Desk
from penanda_gui.parts import Parts
from penanda_gui.session import Session
from penanda_gui.theme import Theme, label_colours
from penanda_gui.touched import Touched
from penanda_gui.when_saved import WhenSaved

# An edit of more rows than this is shown sooner by filling the lists anew.
_MANY = 200


class Showing(QObject):
    """Fills the panels from the desk and the project."""

    def __init__(self, session: Session, desk: Desk, parts: Parts, language: str) -> None:
        super().__init__(desk)
        self._session = session
        self._desk = desk
        self._parts = parts
        self._language = language
        self._labels: tuple[Label, ...] = session.read.tagset.labels()
        self._edited: set[str] = set()  # articles whose rows in the list are not true any more
        # Several edits that come together are shown together, after the text itself.
        self._articles_timer = QTimer(self, singleShot=True, interval=0)
        self._articles_timer.timeout.connect(self._show_edited_articles)
        session.closing.connect(self._articles_timer.stop)
        # Since the lists were filled; None when everything may have changed.
        self._touched: Touched | None = Touched()
        self._selection_timer = QTimer(self, singleShot=True, interval=0)
        self._selection_timer.timeout.connect(self.show_selection)
        self._marks_timer = QTimer(self, singleShot=True, interval=0)
        self._marks_timer.timeout.connect(self._show_touched)
        self._theme: Theme | None = None
        self._card = WhenSaved(session, self._show_card, self)
        self._facts = WhenSaved(session, self._show_facts, self)
        parts.labels.set_labels(self._labels, language)
        parts.view.set_labels(self._labels, language)
        self._show_ratings()
        parts.articles.articles.set_articles(session.read.articles.summaries())

    def show_theme(self, theme: Theme) -> None:
        """Paint in the colours of *theme*."""
        self._theme = theme
        self._parts.view.set_theme(theme)
        self._show_colours(theme)

    def show_labels(self, labels: tuple[Label, ...]) -> None:
        """Show the labels as they are now, retired ones too."""
        self._labels = labels
        self._parts.labels.set_labels(labels, self._language)
        self._parts.view.set_labels(labels, self._language)
        if self._theme is not None:
            self._show_colours(self._theme)

    def _show_colours(self, theme: Theme) -> None:
        self._parts.labels.set_theme(theme)
        names = {label.id: label.name(self._language) for label in self._labels}
        inks = {label.id: QColor(label_colours(label, theme).ink) for label in self._labels}
        self._parts.entities.entities.set_labels(names, inks)

    def follow(self, change: Change) -> None:
        """Show what an edit did to the list of articles and to the rating scale."""
        if change.touches("rating"):
            self._show_ratings()
        model = self._parts.articles.articles
        ids = change.article_ids()
        come_or_gone = any(row.table == "article" and not (row.before and row.after) for row in change.rows)
        if come_or_gone or not change.carries_rows:
            model.set_articles(self._session.read.articles.summaries())
            self._parts.articles.show_current(self._desk.article_id)
        elif ids:
            self._edited |= ids
            self._articles_timer.start()

    def _show_ratings(self) -> None:
        self._parts.card.set_ratings(self._session.read.tagset.ratings(), self._language)

    def _show_edited_articles(self) -> None:
        edited, self._edited = self._edited, set()
        self._parts.articles.articles.update_articles(self._session.read.articles.summaries(edited))

    def show_article(self) -> None:
        """Show everything around the article that was opened."""
        self._parts.articles.show_current(self._desk.article_id)
        self.show_facts()
        self.show_marks()
        is_open = self._desk.article is not None
        if not is_open:  # Qt would give the keys to what comes next, which shuts a panel
            self._parts.articles.setFocus()
        self._parts.view.setEnabled(is_open)

    def show_facts(self) -> None:
        """Show the facts of the open article."""
        self._facts.show(at_once=self._parts.facts.article_id != self._desk.article_id)

    def _show_facts(self) -> None:
        article = self._desk.article
        shown = self._session.read.articles.summaries([article.id]) if article is not None else ()
        self._parts.facts.show_article(article, shown[0].name if shown else "")

    def show_marks_soon(self, touched: Touched | None) -> None:
        """Show what has become of some marks, or with ``None`` of all, when the text itself was painted."""
        if touched is None or self._touched is None:
            self._touched = None
        else:
            self._touched = self._touched | touched
        self._marks_timer.start()

    def _show_touched(self) -> None:
        touched, desk, parts = self._touched, self._desk, self._parts
        if touched is None or touched.count > _MANY or desk.is_reading:
            self.show_marks()
            return
        self._touched = Touched()
        parts.entities.update_mentions(touched.mentions, touched.entities)
        parts.claims.update_claims(touched.claims)
        self._show_counts(desk.marks)
        self.show_selection()

    def show_marks(self) -> None:
        """Show entities, claims and their numbers."""
        self._marks_timer.stop()
        self._touched = Touched()
        desk, parts = self._desk, self._parts
        # What is on the page alone would look as if it were all.
        marks = Marks() if desk.is_reading else desk.marks
        may_mark = desk.article is not None and self._session.reading_only is None
        parts.entities.invite(wanted=may_mark and not desk.is_reading)
        parts.entities.show_mentions(marks, desk.entities)
        parts.claims.show_claims(marks, desk.entities)
        self._show_counts(marks)
        self.show_selection()

    def _show_counts(self, marks: Marks) -> None:
        self._parts.status.show_counts(len(marks.mentions), len(marks.claims))

    def show_selection_soon(self) -> None:
        """Show in the panels which mark is selected when the text has been painted with it."""
        self._selection_timer.start()

    def show_selection(self) -> None:
        """Show in the panels which mark is selected in the text."""
        self._selection_timer.stop()
        desk, parts = self._desk, self._parts
        parts.entities.show_current(desk.selected)
        parts.claims.show_current(desk.current_claim)
        self._card.show(at_once=parts.card.claim_id != (desk.current_claim or ""))

    def _show_card(self) -> None:
        desk = self._desk
        claim = desk.marks.claims.get(desk.current_claim or "")
        self._parts.card.show_claim(claim, desk.marks, desk.entities)
