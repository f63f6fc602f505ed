"""The card of the current claim: who says it, what is judged of it, and the evidence."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal, SignalInstance
from PySide6.QtWidgets import (
    QLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from penanda.marks import Marks
from penanda.model.claim import Claim
from penanda.model.entity import Entity
from penanda.model.rating import Rating
from penanda_gui.commands.actions import KeyOf
from penanda_gui.commands.telling_keys import naming_key, with_key, with_key_in_text
from penanda_gui.panels.claim_words import (
    DIRECTNESS_NAMES,
    STATUS_NAMES,
    TYPE_NAMES,
    claimant_words,
)
from penanda_gui.panels.elided_button import ElidedButton
from penanda_gui.panels.evidence_row import EvidenceRow
from penanda_gui.panels.fields import Choice
from penanda_gui.panels.form_area import FormArea
from penanda_gui.panels.plain_label import PlainLabel
from penanda_gui.panels.proposal_box import ProposalBox
from penanda_gui.panels.span_rows import SpanRows
from penanda_gui.panels.text_box import TextBox
from penanda_gui.panels.ties_box import TiesBox
from penanda_gui.panels.worth_buttons import WorthButtons

translate = QCoreApplication.translate


class ClaimCard(FormArea):
    """A form over one claim; everything in it saves by itself."""

    edited = Signal(str, str, object)  # claim id, field, value
    claimant_wanted = Signal(str)  # claim id
    span_removed = Signal(str, str)  # claim id, span id
    evidence_added = Signal(str)  # claim id
    evidence_edited = Signal(str, str, object)  # evidence id, field, value
    evidence_removed = Signal(str)  # evidence id

    def __init__(self) -> None:
        super().__init__(translate("Claims", "Card of the claim"))
        self.setObjectName("card")
        self._claim: Claim | None = None
        self._evidence: dict[str, EvidenceRow] = {}
        self._wanted = ""  # the row of evidence to go to as soon as it is shown
        self._make_fields()
        self._lay_out()
        self.show_claim(None, Marks(), {})

    @property
    def claim_id(self) -> str:
        """The id of the claim that is shown, or ``""``."""
        return "" if self._claim is None else self._claim.id

    def set_ratings(self, ratings: Sequence[Rating], language: str) -> None:
        """The rating scale to choose from."""
        self.rating.set_values((rating.id, rating.name(language)) for rating in ratings)

    def close_edits(self) -> None:
        """Let the claim be read and copied only, and ask for none."""
        super().close_edits()
        self.nothing.setText("")

    def show_keys(self, key_of: KeyOf) -> None:
        """Print the keys that act on the claim."""
        for worth, button in self.worth.items():
            button.setToolTip(with_key_in_text(button.accessibleName(), key_of(f"claim.{worth}")))
        who = translate("Claims", "Choose who says it")
        self.claimant.show_purpose(with_key_in_text(who, key_of("choose_claimant")))
        self.add_evidence.setToolTip(with_key(self.add_evidence.text(), key_of("add_evidence")))
        said = naming_key(
            key_of("claim.check"),
            translate("Claims", "Select words and press {key} to mark a claim."),
            translate("Claims", "Select words, and mark them by the menu Claim."),
        )
        self.nothing.setText("" if self._reads_only else said)
        self.proposal.show_keys(key_of)
        self.ties.show_keys(key_of)

    def show_claim(self, claim: Claim | None, marks: Marks, entities: Mapping[str, Entity]) -> None:
        """Show *claim*, or that none is current."""
        another = (claim and claim.id) != (self._claim and self._claim.id)
        if another:
            self.commit()
        self._claim = claim
        self.form.setVisible(claim is not None)
        self.nothing.setVisible(claim is None)
        if claim is None:
            return
        self.claimant.show_text(claimant_words(claim, marks, entities))
        self.spans.show_spans(claim)
        self.ties.show_ties(claim, marks, entities)
        self._worths.show_worth(claim.check_worthiness)
        for field, choice in self._choices.items():
            choice.show_value(getattr(claim, field))
        for field, box in self._texts.items():
            box.show_text(getattr(claim, field), of_another=another)
        self._show_evidence(claim)
        self.close_what_came()
        self.lay_out_now()
        if another:
            self.verticalScrollBar().setValue(0)
            self._wanted = ""
        self._go_to_wanted()

    def commit(self) -> None:
        """Save what is being typed."""
        for box in self._texts.values():
            box.commit()
        for row in self._evidence.values():
            row.url.commit()
            row.quote.commit()

    def focus_first(self) -> None:
        """Start filling the card in."""
        (self.claimant if self._claim is not None else self).setFocus(Qt.FocusReason.OtherFocusReason)

    def go_to_evidence(self, evidence_id: str) -> None:
        """Go to a row of evidence, now or as soon as it is shown."""
        self._wanted = evidence_id
        self._go_to_wanted()

    def _make_fields(self) -> None:
        unanswered = translate("Claims", "Not answered")
        self.claimant = ElidedButton()
        self.claimant.setAccessibleName(translate("Claims", "Who says it?"))
        self.claimant.clicked.connect(lambda: self._emit_id(self.claimant_wanted))
        self.proposal = ProposalBox()
        self.spans = SpanRows()
        self.spans.removed.connect(self._span_removed)
        self.ties = TiesBox()
        self._worths = WorthButtons(self)
        self._worths.chosen.connect(lambda worth: self._edit("check_worthiness", worth))
        self.worth = self._worths.of
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
        self.summary = TextBox(translate("Claims", "Summary in plain words"))
        self.note = TextBox(translate("Claims", "Note"))
        self._texts = {"summary": self.summary, "note": self.note}
        for field, choice in self._choices.items():
            choice.chosen.connect(lambda value, field=field: self._edit(field, value))
        for field, box in self._texts.items():
            box.committed.connect(lambda text, field=field: self._edit(field, text or None))
        self.add_evidence = QPushButton(translate("Claims", "Add evidence"))
        self.add_evidence.clicked.connect(lambda: self._emit_id(self.evidence_added))

    def _lay_out(self) -> None:
        self.nothing = PlainLabel(look="dim", wraps=True)
        self.nothing.setMargin(12)
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        self.setWidget(page)
        self.form = QWidget(page)
        column.addWidget(self.nothing)
        column.addWidget(self.form)
        column.addStretch(1)
        form = QVBoxLayout(self.form)
        form.setContentsMargins(12, 10, 12, 12)
        form.setSpacing(4)
        self.evidence_box = QVBoxLayout()
        self.evidence_box.setSpacing(6)
        for heading, field in (
            (translate("Claims", "Who says it?"), self.claimant),
            ("", self.proposal),
            (translate("Claims", "Words"), self.spans),
            (translate("Claims", "Worth checking?"), self._worths.laid_out()),
            (translate("Claims", "Directness"), self.directness),
            (translate("Claims", "Kind"), self.kind),
            ("", self.ties),
            (translate("Claims", "Summary in plain words"), self.summary),
            (translate("Claims", "Status of the check"), self.status),
            (translate("Claims", "Rating"), self.rating),
            (translate("Claims", "Evidence"), self.evidence_box),
            ("", self.add_evidence),
            (translate("Claims", "Note"), self.note),
        ):
            if heading:
                form.addWidget(PlainLabel(heading, look="dim"))
            if isinstance(field, QLayout):
                form.addLayout(field)
            else:
                form.addWidget(field)

    def _show_evidence(self, claim: Claim) -> None:
        wanted = {evidence.id: evidence for evidence in claim.evidence}
        for gone in self._evidence.keys() - wanted.keys():
            row = self._evidence.pop(gone)
            self.evidence_box.removeWidget(row)
            row.hide()
            row.deleteLater()
        for evidence_id, evidence in wanted.items():
            if evidence_id in self._evidence:
                self._evidence[evidence_id].show_evidence(evidence)
            else:
                self._evidence[evidence_id] = self._evidence_row(evidence_id, wanted)
                self._order_evidence()

    def _go_to_wanted(self) -> None:
        row = self._evidence.get(self._wanted)
        if row is not None:
            self._wanted = ""
            row.url.setFocus(Qt.FocusReason.OtherFocusReason)
            self.scroll_to(row)

    def _evidence_row(self, evidence_id: str, wanted: Mapping[str, object]) -> EvidenceRow:
        claim = self._claim
        assert claim is not None
        row = EvidenceRow(next(evidence for evidence in claim.evidence if evidence.id == evidence_id))
        row.edited.connect(self.evidence_edited)
        row.removed.connect(self.evidence_removed)
        self.evidence_box.insertWidget(list(wanted).index(evidence_id), row)
        return row

    def _order_evidence(self) -> None:
        """Let Tab come to the evidence where it stands, whenever it was made."""
        before: QWidget = self.rating
        rows = sorted(self._evidence.values(), key=self.evidence_box.indexOf)
        for field in (*(one for row in rows for one in row.in_order), self.add_evidence):
            self.setTabOrder(before, field)
            before = field

    def _emit_id(self, signal: SignalInstance) -> None:
        if self._claim is not None:
            signal.emit(self._claim.id)

    def _span_removed(self, span_id: str) -> None:
        if self._claim is not None:
            self.span_removed.emit(self._claim.id, span_id)

    def _edit(self, field: str, value: object) -> None:
        if self._claim is not None:
            self.edited.emit(self._claim.id, field, value)
