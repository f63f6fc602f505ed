"""The second column of a claim's page: what is judged of it, and the evidence."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
)

from penanda.model.claim import Claim
from penanda.model.moments import in_its_zone
from penanda_gui.claim_desk.column import Column
from penanda_gui.claim_desk.evidence_forms import EvidenceForms
from penanda_gui.commands.actions import Actions
from penanda_gui.panels.claim_words import (
    DIRECTNESS_NAMES,
    STATUS_NAMES,
    TYPE_NAMES,
)
from penanda_gui.panels.fields import Choice, TextLine
from penanda_gui.panels.plain_label import PlainLabel
from penanda_gui.panels.text_box import TextBox
from penanda_gui.panels.time_line import TimeLine
from penanda_gui.panels.worth_buttons import WorthButtons

translate = QCoreApplication.translate


class JudgementColumn(Column):
    """A form over one claim; everything in it saves by itself."""

    edited = Signal(str, object)  # field, value
    scale_wanted = Signal()

    def __init__(self, actions: Actions) -> None:
        super().__init__(translate("ClaimDesk", "What is judged of the claim"))
        self._claim_id = ""
        self._make_choices()
        self._worths = WorthButtons(self)
        self._worths.chosen.connect(lambda worth: self.edited.emit("check_worthiness", worth))
        self.summary = TextBox(translate("Claims", "Summary in plain words"))
        self.note = TextBox(translate("Claims", "Note"))
        self.claim_date = TimeLine(translate("ClaimDesk", "Date of the claim"), way=in_its_zone)
        self.event_date = TimeLine(translate("ClaimDesk", "Date of what it is about"), way=in_its_zone)
        for line in (self.claim_date, self.event_date):
            line.setPlaceholderText(translate("Fields", "YYYY-MM-DD"))
        self.texts: dict[str, TextBox | TextLine] = {
            "summary": self.summary,
            "claim_date": self.claim_date,
            "event_date": self.event_date,
            "note": self.note,
        }
        for field, text in self.texts.items():
            text.committed.connect(lambda value, field=field: self.edited.emit(field, value or None))
        self.uncertain = QCheckBox(translate("ClaimDesk", "Unsure whether this is the claim"))
        self.uncertain.clicked.connect(lambda on: self.edited.emit("uncertain", on))
        self.evidence = EvidenceForms(self.summary, actions)
        self._lay_out()

    def set_ratings(self, ratings: Iterable[tuple[str, str]]) -> None:
        """The rating scale to choose from."""
        self.rating.set_values(ratings)

    def show_claim(self, claim: Claim) -> None:
        """Show what is saved of *claim*."""
        another = claim.id != self._claim_id
        self._claim_id = claim.id
        self._worths.show_worth(claim.check_worthiness)
        for field, choice in self.choices.items():
            choice.show_value(getattr(claim, field))
        for field, text in self.texts.items():
            text.show_text(getattr(claim, field), of_another=another)
        self.uncertain.setChecked(claim.uncertain)
        self.evidence.show_evidence(claim.evidence)
        self.close_what_came()
        if another:
            self.verticalScrollBar().setValue(0)

    def commit(self) -> None:
        """Save what is being typed."""
        for text in self.texts.values():
            text.commit()
        self.evidence.commit()

    def _make_choices(self) -> None:
        unanswered = translate("Claims", "Not answered")
        self.status = Choice(translate("Claims", "How far is the check?"))
        self.rating = Choice(translate("Claims", "Rating"), none=translate("Claims", "No rating yet"))
        self.kind = Choice(translate("Claims", "What kind of claim?"), none=unanswered)
        self.directness = Choice(translate("Claims", "How directly is it said?"), none=unanswered)
        for choice, names in (
            (self.status, STATUS_NAMES),
            (self.kind, TYPE_NAMES),
            (self.directness, DIRECTNESS_NAMES),
        ):
            choice.set_values((one, translate("Claims", name)) for one, name in names.items())
        self.choices = {
            "status": self.status,
            "rating": self.rating,
            "type": self.kind,
            "directness": self.directness,
        }
        for field, choice in self.choices.items():
            choice.chosen.connect(lambda value, field=field: self.edited.emit(field, value))
        self.scale = QPushButton(translate("ClaimDesk", "Scale…"))
        self.scale.setAccessibleName(translate("ClaimDesk", "Edit the rating scale"))
        self.scale.setAutoDefault(False)
        self.scale.clicked.connect(self.scale_wanted)

    def _lay_out(self) -> None:
        self.add(translate("Claims", "Worth checking?"), self._worths.laid_out())
        rating = QHBoxLayout()
        rating.setSpacing(4)
        rating.addWidget(self.rating, 1)
        rating.addWidget(self.scale)
        self.add(translate("Claims", "Rating"), rating)
        grid = QGridLayout()
        grid.setSpacing(4)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        pairs = (
            (translate("Claims", "Status of the check"), self.status),
            (translate("Claims", "Kind"), self.kind),
            (translate("Claims", "Directness"), self.directness),
            (self.claim_date.accessibleName(), self.claim_date),
            (self.event_date.accessibleName(), self.event_date),
        )
        for number, (name, field) in enumerate(pairs):
            heading = PlainLabel(name, look="dim")
            grid.addWidget(heading, number // 2 * 2, number % 2)
            grid.addWidget(field, number // 2 * 2 + 1, number % 2)
        self.add(translate("Claims", "Summary in plain words"), self.summary)
        self.add(translate("Claims", "Evidence"), self.evidence)
        self._put(grid)
        self._put(self.uncertain)
        self.add(translate("Claims", "Note"), self.note)
