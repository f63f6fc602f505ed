"""What is judged of a claim, as fields that each save by themselves."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from penanda.model.claim import Claim
from penanda_gui.panels.claim_words import DIRECTNESS_NAMES, STATUS_NAMES, TYPE_NAMES
from penanda_gui.panels.fields import Choice, TextLine
from penanda_gui.panels.text_box import TextBox
from penanda_gui.panels.worth_buttons import WorthButtons

translate = QCoreApplication.translate


class JudgedFields(QObject):
    """Makes the fields for a form, which lays them out."""

    edited = Signal(str, object)  # field, value

    def __init__(self, form: QWidget) -> None:
        super().__init__(form)
        unanswered = translate("Claims", "Not answered")
        self.worths = WorthButtons(self)
        self.worths.chosen.connect(lambda worth: self.edited.emit("check_worthiness", worth))
        self.directness = Choice(translate("Claims", "How directly is it said?"), none=unanswered)
        self.kind = Choice(translate("Claims", "What kind of claim?"), none=unanswered)
        self.status = Choice(translate("Claims", "How far is the check?"))
        self.rating = Choice(translate("Claims", "Rating"), none=translate("Claims", "No rating yet"))
        for choice, names in (
            (self.directness, DIRECTNESS_NAMES),
            (self.kind, TYPE_NAMES),
            (self.status, STATUS_NAMES),
        ):
            choice.set_values((value, translate("Claims", name)) for value, name in names.items())
        self._choices = {
            "directness": self.directness,
            "type": self.kind,
            "status": self.status,
            "rating": self.rating,
        }
        for field, choice in self._choices.items():
            choice.chosen.connect(lambda value, field=field: self.edited.emit(field, value))
        self.texts: dict[str, TextBox | TextLine] = {}
        self.summary = TextBox(translate("Claims", "Summary in plain words"))
        self.note = TextBox(translate("Claims", "Note"))
        self.add_text("summary", self.summary)
        self.add_text("note", self.note)

    def add_text(self, field: str, text: TextBox | TextLine) -> None:
        """Let *text* be for a field that not every form has."""
        self.texts[field] = text
        text.committed.connect(lambda value: self.edited.emit(field, value or None))

    def show_claim(self, claim: Claim, *, another: bool) -> None:
        """Show what is saved of *claim*, which is *another* than was shown before."""
        self.worths.show_worth(claim.check_worthiness)
        for field, choice in self._choices.items():
            choice.show_value(getattr(claim, field))
        for field, text in self.texts.items():
            text.show_text(getattr(claim, field), of_another=another)

    def commit(self) -> None:
        """Save what is being typed."""
        for text in self.texts.values():
            text.commit()
