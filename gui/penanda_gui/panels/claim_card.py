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
from penanda_gui.panels.claim_words import claimant_words
from penanda_gui.panels.elided_button import ElidedButton
from penanda_gui.panels.evidence_forms import EvidenceForms
from penanda_gui.panels.evidence_row import EvidenceRow
from penanda_gui.panels.form_area import FormArea
from penanda_gui.panels.judged_fields import JudgedFields
from penanda_gui.panels.plain_label import PlainLabel
from penanda_gui.panels.proposal_box import ProposalBox
from penanda_gui.panels.span_rows import SpanRows
from penanda_gui.panels.ties_box import TiesBox

translate = QCoreApplication.translate


class ClaimCard(FormArea):
    """A form over one claim; everything in it saves by itself."""

    edited = Signal(str, str, object)  # claim id, field, value
    claimant_wanted = Signal(str)  # claim id
    span_removed = Signal(str, str)  # claim id, span id
    evidence_added = Signal(str)  # claim id

    def __init__(self) -> None:
        super().__init__(translate("Claims", "Card of the claim"))
        self.setObjectName("card")
        self._claim: Claim | None = None
        self._make_fields()
        self._lay_out()
        self.show_claim(None, Marks(), {})

    @property
    def claim_id(self) -> str:
        """The id of the claim that is shown, or ``""``."""
        return "" if self._claim is None else self._claim.id

    def set_ratings(self, ratings: Sequence[Rating], language: str) -> None:
        """The rating scale to choose from."""
        self.judged.rating.set_values((rating.id, rating.name(language)) for rating in ratings)

    def close_edits(self) -> None:
        """Let the claim be read and copied only, and ask for none."""
        super().close_edits()
        self.nothing.setText("")

    def show_keys(self, key_of: KeyOf) -> None:
        """Print the keys that act on the claim."""
        for worth, button in self.judged.worths.of.items():
            button.setToolTip(with_key_in_text(button.accessibleName(), key_of(f"claim.{worth}")))
        who = translate("Claims", "Choose who says it")
        self.claimant.show_purpose(with_key_in_text(who, key_of("choose_claimant")))
        add = self.evidence.add
        add.setToolTip(with_key(add.text(), key_of("add_evidence")))
        said = naming_key(
            key_of("claim.check"),
            translate(
                "Claims", "Put the caret into a claim, or select its words, and press {key} to mark it."
            ),
            translate(
                "Claims", "Put the caret into a claim, or select its words; mark it by the menu Claim."
            ),
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
        self.judged.show_claim(claim, another=another)
        self.evidence.show_evidence(claim.evidence)
        self.close_what_came()
        self.lay_out_now()
        if another:
            self.verticalScrollBar().setValue(0)
            self.evidence.want("")
        self.evidence.go_to_wanted()

    def commit(self) -> None:
        """Save what is being typed."""
        self.judged.commit()
        self.evidence.commit()

    def focus_first(self) -> None:
        """Start filling the card in."""
        (self.claimant if self._claim is not None else self).setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_fields(self) -> None:
        self.claimant = ElidedButton()
        self.claimant.setAccessibleName(translate("Claims", "Who says it?"))
        self.claimant.clicked.connect(lambda: self._emit_id(self.claimant_wanted))
        self.proposal = ProposalBox()
        self.spans = SpanRows()
        self.spans.removed.connect(self._span_removed)
        self.ties = TiesBox()
        self.judged = JudgedFields(self)
        self.judged.edited.connect(self._edit)
        add = QPushButton(translate("Claims", "Add evidence"))
        add.clicked.connect(lambda: self._emit_id(self.evidence_added))
        self.evidence = EvidenceForms(EvidenceRow, self.judged.rating, add)
        self.evidence.reached.connect(self.scroll_to)

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
        judged = self.judged
        for heading, field in (
            (translate("Claims", "Who says it?"), self.claimant),
            ("", self.proposal),
            (translate("Claims", "Words"), self.spans),
            (translate("Claims", "Worth checking?"), judged.worths.laid_out()),
            (translate("Claims", "Directness"), judged.directness),
            (translate("Claims", "Kind"), judged.kind),
            ("", self.ties),
            (translate("Claims", "Summary in plain words"), judged.summary),
            (translate("Claims", "Status of the check"), judged.status),
            (translate("Claims", "Rating"), judged.rating),
            (translate("Claims", "Evidence"), self.evidence),
            (translate("Claims", "Note"), judged.note),
        ):
            if heading:
                form.addWidget(PlainLabel(heading, look="dim"))
            if isinstance(field, QLayout):
                form.addLayout(field)
            else:
                form.addWidget(field)

    def _emit_id(self, signal: SignalInstance) -> None:
        if self._claim is not None:
            signal.emit(self._claim.id)

    def _span_removed(self, span_id: str) -> None:
        if self._claim is not None:
            self.span_removed.emit(self._claim.id, span_id)

    def _edit(self, field: str, value: object) -> None:
        if self._claim is not None:
            self.edited.emit(self._claim.id, field, value)
