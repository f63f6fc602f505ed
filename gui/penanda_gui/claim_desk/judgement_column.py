"""The second column of a claim's page: what is judged of it, and the evidence."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QPushButton

from penanda.model.claim import Claim
from penanda.model.moments import in_its_zone
from penanda_gui.claim_desk.column import Column
from penanda_gui.claim_desk.evidence_form import EvidenceForm
from penanda_gui.commands.actions import Actions
from penanda_gui.commands.telling_keys import CommandButton
from penanda_gui.panels.evidence_forms import EvidenceForms
from penanda_gui.panels.judged_fields import JudgedFields
from penanda_gui.panels.plain_label import PlainLabel
from penanda_gui.panels.time_line import TimeLine

translate = QCoreApplication.translate


class JudgementColumn(Column):
    """A form over one claim; everything in it saves by itself."""

    edited = Signal(str, object)  # field, value
    scale_wanted = Signal()

    def __init__(self, actions: Actions) -> None:
        super().__init__(translate("ClaimDesk", "What is judged of the claim"))
        self._claim_id = ""
        self.judged = JudgedFields(self)
        self.judged.edited.connect(self.edited)
        self.claim_date = TimeLine(translate("ClaimDesk", "Date of the claim"), way=in_its_zone)
        self.event_date = TimeLine(translate("ClaimDesk", "Date of what it is about"), way=in_its_zone)
        for field, line in (("claim_date", self.claim_date), ("event_date", self.event_date)):
            line.setPlaceholderText(translate("Fields", "YYYY-MM-DD"))
            self.judged.add_text(field, line)
        self.uncertain = QCheckBox(translate("ClaimDesk", "Unsure whether this is the claim"))
        self.uncertain.clicked.connect(lambda on: self.edited.emit("uncertain", on))
        self.scale = QPushButton(translate("ClaimDesk", "Scale…"))
        self.scale.setAccessibleName(translate("ClaimDesk", "Edit the rating scale"))
        self.scale.setAutoDefault(False)
        self.scale.clicked.connect(self.scale_wanted)
        add = CommandButton(translate("ClaimDesk", "Add evidence"), "desk.add_evidence", actions)
        self.evidence = EvidenceForms(EvidenceForm, self.judged.summary, add)
        self.evidence.reached.connect(self.scroll_to)
        self._lay_out()

    def set_ratings(self, ratings: Iterable[tuple[str, str]]) -> None:
        """The rating scale to choose from."""
        self.judged.rating.set_values(ratings)

    def show_claim(self, claim: Claim) -> None:
        """Show what is saved of *claim*."""
        another = claim.id != self._claim_id
        self._claim_id = claim.id
        self.judged.show_claim(claim, another=another)
        self.uncertain.setChecked(claim.uncertain)
        self.evidence.show_evidence(claim.evidence)
        self.close_what_came()
        self.lay_out_now()
        if another:
            self.verticalScrollBar().setValue(0)
        self.evidence.go_to_wanted()

    def commit(self) -> None:
        """Save what is being typed."""
        self.judged.commit()
        self.evidence.commit()

    def _lay_out(self) -> None:
        judged = self.judged
        self.add(translate("Claims", "Worth checking?"), judged.worths.laid_out())
        rating = QHBoxLayout()
        rating.setSpacing(4)
        rating.addWidget(judged.rating, 1)
        rating.addWidget(self.scale)
        self.add(translate("Claims", "Rating"), rating)
        grid = QGridLayout()
        grid.setSpacing(4)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        pairs = (
            (translate("Claims", "Status of the check"), judged.status),
            (translate("Claims", "Kind"), judged.kind),
            (translate("Claims", "Directness"), judged.directness),
            (self.claim_date.accessibleName(), self.claim_date),
            (self.event_date.accessibleName(), self.event_date),
        )
        for number, (name, field) in enumerate(pairs):
            heading = PlainLabel(name, look="dim")
            grid.addWidget(heading, number // 2 * 2, number % 2)
            grid.addWidget(field, number // 2 * 2 + 1, number % 2)
        self.add(translate("Claims", "Summary in plain words"), judged.summary)
        self.add(translate("Claims", "Evidence"), self.evidence)
        self._put(grid)
        self._put(self.uncertain)
        self.add(translate("Claims", "Note"), judged.note)
