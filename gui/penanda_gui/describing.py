"""Puts marks of the open article into words."""

from __future__ import annotations

from collections.abc import Iterable

from penanda.marks import MarkRef
from penanda.model.label import Label
from penanda_gui.desk import Desk
from penanda_gui.panels.mark_words import MarkWords, mark_words


class Describing:
    """Knows what words a mark needs besides itself: the other marks, the entities and the labels' names."""

    def __init__(self, desk: Desk, labels: Iterable[Label], language: str) -> None:
        self._desk = desk
        self._language = language
        self.set_labels(labels)

    def set_labels(self, labels: Iterable[Label]) -> None:
        """The labels that marks have."""
        self._labels = {label.id: label for label in labels}

    def describe(self, ref: MarkRef) -> MarkWords | None:
        """The mark in words, or ``None`` if it is gone."""
        return mark_words(ref, self._desk.marks, self._desk.entities, self._labels, self._language)
