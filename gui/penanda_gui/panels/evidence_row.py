"""One piece of evidence on a claim's card."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QGridLayout, QToolButton, QWidget

from penanda.model.claim import Evidence
from penanda_gui.panels.address_line import AddressLine
from penanda_gui.panels.claim_words import RELATION_NAMES
from penanda_gui.panels.fields import Choice
from penanda_gui.panels.text_box import TextBox

translate = QCoreApplication.translate


class EvidenceRow(QWidget):
    """URL, what it does to the claim, and the quote; saves by itself."""

    edited = Signal(str, str, object)  # evidence id, field, value or None
    removed = Signal(str)  # evidence id

    def __init__(self, evidence: Evidence) -> None:
        super().__init__()
        self.evidence_id = evidence.id
        self.url = AddressLine(translate("Claims", "Evidence: web address"))
        self.relation = Choice(
            translate("Claims", "Evidence: what it does to the claim"),
            none=translate("Claims", "Supports or refutes?"),
        )
        self.relation.set_values((value, translate("Claims", name)) for value, name in RELATION_NAMES.items())
        self.quote = TextBox(translate("Claims", "Evidence: quote"))
        self.quote.setPlaceholderText(translate("Claims", "What it says, word for word"))
        self._remove = remove = QToolButton()
        remove.setObjectName("quiet")
        remove.setText("✕")
        remove.setAccessibleName(translate("Claims", "Remove this evidence"))
        remove.setToolTip(remove.accessibleName())
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 6)
        grid.setVerticalSpacing(4)
        grid.addWidget(self.url, 0, 0)
        grid.addWidget(remove, 0, 1)
        grid.addWidget(self.url.note, 1, 0, 1, 2)
        grid.addWidget(self.relation, 2, 0, 1, 2)
        grid.addWidget(self.quote, 3, 0, 1, 2)
        self.url.committed.connect(lambda text: self.edited.emit(self.evidence_id, "url", text or None))
        self.quote.committed.connect(lambda text: self.edited.emit(self.evidence_id, "quote", text or None))
        self.relation.chosen.connect(lambda value: self.edited.emit(self.evidence_id, "relation", value))
        remove.clicked.connect(lambda: self.removed.emit(self.evidence_id))
        self.show_evidence(evidence)

    @property
    def in_order(self) -> tuple[QWidget, ...]:
        """Its fields in the order in which Tab goes through them."""
        return (self.url, self._remove, self.relation, self.quote)

    def show_evidence(self, evidence: Evidence) -> None:
        """Show what is saved."""
        self.url.show_text(evidence.url)
        self.quote.show_text(evidence.quote)
        self.relation.show_value(evidence.relation)
