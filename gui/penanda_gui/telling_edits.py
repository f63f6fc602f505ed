"""What the window says and shows of an edit that was made, undone or made again."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject

from penanda.marks import MarkRef
from penanda.project.change import Change, Place
from penanda_gui.announcing import Announcing
from penanda_gui.article.emphasised_marks import marks_at
from penanda_gui.desk import Desk
from penanda_gui.language import Language
from penanda_gui.panels.saying import is_heard
from penanda_gui.parts import Parts
from penanda_gui.session import Session


class TellingEdits(QObject):
    """Says what each edit did, in the status bar and to a screen reader; goes to the place of one undone."""

    def __init__(
        self,
        session: Session,
        desk: Desk,
        parts: Parts,
        announcing: Announcing,
        language: Language,
    ) -> None:
        super().__init__(desk)
        self._session = session
        self._desk = desk
        self._parts = parts
        self._announcing = announcing
        self._language = language

    def follow(self, change: Change) -> None:
        """Show what *change* did where it did it, and say it."""
        if change.is_undo_or_redo:
            self._go_to_place(change)
        elif change.step == "edit":
            self._go_on_from(change)
        sentence = partial(self._language.edit, change.done, change.step)
        self._parts.status.tell_after_paint(sentence)
        if is_heard():
            made = change.ids("mention") | change.claim_ids() if change.step == "edit" else ()
            self._announcing.say_edit(sentence(), made)

    def _go_on_from(self, change: Change) -> None:
        if change.done.kind == "evidence_added":
            for evidence_id in change.ids("evidence"):
                self._parts.card.evidence.want(evidence_id)
        elif change.done.kind == "orphan_placed" and change.done.place is not None:
            # Its words are selected no more: the next mark that waits would be placed on them.
            self._select_touched(change, change.done.place, move_caret=True)

    def _go_to_place(self, change: Change) -> None:
        journal, place = self._session.read.journal, change.done.place
        if place is None and (edit := journal.edit(change.edit_id)) is not None:
            place = journal.place_of(edit)
        if place is not None and place.article_id in self._session.read.articles.ids():
            self._desk.go_to(place)
            self._select_touched(change, place)

    def _select_touched(self, change: Change, place: Place, *, move_caret: bool = False) -> None:
        """Let the next key act on the mark the edit was about, where it lies around a smaller one."""
        marks = self._desk.marks
        refs = [MarkRef("mention", id_) for id_ in change.ids("mention")]
        refs += [MarkRef("claim", id_) for id_ in change.claim_ids()]
        here = [ref for ref in refs if ref in marks_at(marks, place.start or 0)]
        if len(here) == 1:
            self._desk.view.select_mark(here[0], move_caret=move_caret)
