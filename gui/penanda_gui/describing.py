"""Puts marks of the open article into words."""

from __future__ import annotations

from collections.abc import Iterable

from penanda.marks import MarkRef
from penanda.model.label import Label
from penanda_gui.desk import Desk
from penanda_gui.panels.mark_words import MarkWords, mark_words
from penanda_gui.session import Session


class Describing:
    """Knows what it takes to tell of a mark: the other marks, entities, labels' names, and who made it."""

    def __init__(self, session: Session, desk: Desk, labels: Iterable[Label], language: str) -> None:
        self._session = session
        self._desk = desk
        self._language = language
        self._annotators: dict[str, str] = {}  # their names by id, which stay as they are
        self.set_labels(labels)

    def set_labels(self, labels: Iterable[Label]) -> None:
        """The labels that marks have."""
        self._labels = {label.id: label for label in labels}

    def describe(self, ref: MarkRef) -> MarkWords | None:
        """The mark in words, or ``None`` if it is gone."""
        marks = self._desk.marks
        if ref not in marks:
            return None
        mark = marks.mentions[ref.id] if ref.kind == "mention" else marks.claims[ref.id]
        by = self._by_another(mark.annotator_id)
        return mark_words(mark, marks, self._desk.entities, self._labels, self._language, by=by)

    def _by_another(self, annotator_id: str) -> str:
        """The name of whoever marked it, where that is not who marks here now."""
        if annotator_id not in self._annotators:
            self._annotators = {one.id: one.name for one in self._session.read.tagset.annotators()}
        name = self._annotators.get(annotator_id, "")
        return "" if name == self._session.annotator else name
