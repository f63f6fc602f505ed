"""The fields of one piece of evidence."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QToolButton, QWidget

from penanda.model.claim import Evidence
from penanda_gui.panels.claim_words import RELATION_NAMES
from penanda_gui.panels.fields import Choice, TextLine
from penanda_gui.panels.text_box import TextBox

translate = QCoreApplication.translate


class EvidenceFields(QWidget):
    """What it does to the claim, the texts of *fields*, and ✕; saves by itself. Who derives lays them out."""

    edited = Signal(str, str, object)  # evidence id, field, value or None
    removed = Signal(str)  # evidence id

    def __init__(self, evidence_id: str, fields: Mapping[str, TextLine | TextBox]) -> None:
        super().__init__()
        self.evidence_id, self.fields = evidence_id, fields
        self.relation = Choice(
            translate("Claims", "Evidence: what it does to the claim"),
            none=translate("Claims", "Supports or refutes?"),
        )
        self.relation.set_values((value, translate("Claims", name)) for value, name in RELATION_NAMES.items())
        self.relation.chosen.connect(lambda value: self._edit("relation", value))
        self.remove = QToolButton()
        self.remove.setObjectName("quiet")
        self.remove.setText("✕")
        self.remove.setAccessibleName(translate("Claims", "Remove this evidence"))
        self.remove.setToolTip(self.remove.accessibleName())
        self.remove.clicked.connect(lambda: self.removed.emit(self.evidence_id))
        for field, text in fields.items():
            text.committed.connect(lambda value, field=field: self._edit(field, value or None))

    @property
    def in_order(self) -> tuple[QWidget, ...]:
        """Its fields in the order in which Tab goes through them."""
        return (self.relation, self.remove, *self.fields.values())

    def show_evidence(self, evidence: Evidence) -> None:
        """Show what is saved."""
        self.relation.show_value(evidence.relation)
        for field, text in self.fields.items():
            text.show_text(getattr(evidence, field))

    def commit(self) -> None:
        """Save what is being typed."""
        for text in self.fields.values():
            text.commit()

    def _edit(self, field: str, value: object) -> None:
        self.edited.emit(self.evidence_id, field, value)
