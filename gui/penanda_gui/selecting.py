"""Selecting by key what stands around the caret: word, sentence, paragraph."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from penanda.text.words import word_at
from penanda_gui.features.feature import Feature, Handlers, Surroundings

translate = QCoreApplication.translate
Span = tuple[int, int]


class Selecting(Feature):
    """G grows the selection: the word at the caret, its sentence, its paragraph; Shift+G takes that back."""

    def __init__(self, at: Surroundings) -> None:
        super().__init__(at)
        self._desk = at.desk
        self._view = at.parts.view
        self._steps: list[tuple[int, Span | None]] = []  # caret and selection before each step
        self._reached: Span | None = None

    def handlers(self) -> Handlers:
        """What its commands run."""
        return {
            "grow_selection": self.grow,
            "shrink_selection": self.shrink,
            "select_sentence": self.sentence,
        }

    def sentence(self) -> None:
        """Select the sentence at the caret."""
        from penanda.text.sentences import sentence_at

        self._step_to(sentence_at(self._desk.text, self._anchor()))

    def grow(self) -> None:
        """Select the next larger unit around what is selected."""
        from penanda.text.sentences import paragraph_at, sentence_at

        start, end = self._view.selection or (self._view.caret, self._view.caret)
        text = self._desk.text
        units = (word_at(text, start), sentence_at(text, start), paragraph_at(text, start))
        around = [unit for unit in units if unit is not None and unit[0] <= start and end <= unit[1]]
        self._step_to(next((unit for unit in around if unit != (start, end)), None))

    def shrink(self) -> None:
        """Go back to what was selected before it grew."""
        if not self._steps or self._view.selection != self._reached:
            self._steps.clear()
            self.hint.emit(translate("Selecting", "This selection has not been grown by its key."))
            return
        caret, selection = self._steps.pop()
        self._reached = selection
        if selection is None:
            self._view.place_caret(caret)
        else:
            self._view.select(*selection, backward=caret == selection[0])

    def _anchor(self) -> int:
        return (self._view.selection or (self._view.caret, 0))[0]

    def _step_to(self, span: Span | None) -> None:
        if span is None:
            self.hint.emit(translate("Selecting", "There is nothing larger to select here."))
            return
        if self._view.selection != self._reached:
            self._steps.clear()
        self._steps.append((self._view.caret, self._view.selection))
        self._reached = span
        self._view.select(*span)
